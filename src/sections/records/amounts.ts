/** Counts and sums of money as prose prints them: `1,534,146`, `$ 4,193,708,403`, `$92.0 billion`, `$66 3/4`. */

export interface FoundAmount {
  readonly value: number;
  /** Whether a currency sign stands before it. */
  readonly money: boolean;
  readonly from: number;
  readonly to: number;
}

const scales = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

const figure =
  /(\$ ?)?(?<![\d.,/-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (\d{1,2})\/(\d{1,2})(?!\d))?(?:[ -](thousand|million|billion)\b)?/gi;

/** Every figure of a text, in order. */
export function findAmounts(text: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const m of text.matchAll(figure)) {
    const [all, sign, whole = '', decimals = '', over, under, scale] = m;
    const fraction = over && under && Number(under) > 0 ? Number(over) / Number(under) : 0;
    const times = scale ? scales[scale.toLowerCase() as keyof typeof scales] : 1;
    const printed = Number(whole.replaceAll(',', '') + decimals) + fraction;
    const value = times === 1 ? printed : Number((printed * times).toPrecision(15));
    if (!Number.isFinite(value)) continue;
    found.push({ value, money: sign !== undefined, from: m.index, to: m.index + all.length });
  }
  return found;
}
