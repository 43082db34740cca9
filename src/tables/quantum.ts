/** How finely the figures of a column are printed. */

/**
 * What the figures of a column are rounded to: 0.1 where one has a decimal, 1000 where all end in three noughts.
 */
export function quantumOf(values: readonly (number | null)[]): number {
  let places = 0;
  let thousands = 0;
  let counted = 0;
  for (const value of values) {
    if (value === null || value === 0) continue;
    counted++;
    if (Number.isInteger(value)) {
      if (value % 1000 === 0) thousands++;
      continue;
    }
    while (places < 4 && !isWhole(value * 10 ** places)) places++;
  }
  if (places > 0) return 10 ** -places;
  return counted >= 4 && thousands === counted ? 1000 : 1;
}

const isWhole = (n: number): boolean =>
  Math.abs(n - Math.round(n)) < 1e-6 * Math.max(1, Math.abs(n) * 1e-6);
