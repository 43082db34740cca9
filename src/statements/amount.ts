/** A printed figure times its scale, without the noise of binary fractions: 16681.1 million is 16681100000. */
export function scaled(value: number, scale: number): number {
  if (scale === 1) return value;
  const product = value * scale;
  return Number.isInteger(product) ? product : Number(product.toPrecision(15));
}
