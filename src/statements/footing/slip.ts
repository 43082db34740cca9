/** What a slip of the key does to a figure. */

export type Slip = 'digit' | 'transposition' | 'doubled' | 'dropped' | 'added' | 'sign';

/**
 * The slip that turns `right` into `printed`, or null where no single one does.
 *
 *     4,737,864 -> 44,737,864   doubled          3,545,379 -> 3,543,379   digit
 *     14,357    -> 1,357        dropped          1,326     -> 1,236       transposition
 */
export function slipOf(printed: number, right: number): Slip | null {
  if (printed === right) return null;
  if (printed === -right) return 'sign';
  if (printed < 0 !== right < 0 && right !== 0 && printed !== 0) return null;
  const [p, r] = commonDigits(Math.abs(printed), Math.abs(right));
  if (p.length === r.length) return substitution(p, r);
  if (p.length === r.length + 1)
    return insertion(r, p) ? (doubles(r, p) ? 'doubled' : 'added') : null;
  if (p.length === r.length - 1) return insertion(p, r) ? 'dropped' : null;
  return null;
}

/** Both as whole numbers of the finer one's last decimal place. */
function commonDigits(a: number, b: number): [string, string] {
  const places = Math.max(decimals(a), decimals(b));
  return [Math.round(a * 10 ** places).toFixed(0), Math.round(b * 10 ** places).toFixed(0)];
}

function decimals(n: number): number {
  for (let places = 0; places < 6; places++) {
    if (Math.abs(n * 10 ** places - Math.round(n * 10 ** places)) < 1e-6) return places;
  }
  return 6;
}

function substitution(p: string, r: string): Slip | null {
  const differ: number[] = [];
  for (let i = 0; i < p.length && differ.length < 3; i++) if (p[i] !== r[i]) differ.push(i);
  const [a, b] = differ as [number, number?];
  if (differ.length === 1) return 'digit';
  const swapped = differ.length === 2 && b === a + 1 && p[a] === r[b] && p[b] === r[a];
  return swapped ? 'transposition' : null;
}

/** Whether `long` is `short` with one digit put in. */
function insertion(short: string, long: string): boolean {
  const at = firstDifference(short, long);
  return short.slice(at) === long.slice(at + 1);
}

const doubles = (short: string, long: string): boolean => {
  const at = firstDifference(short, long);
  return at > 0 && long[at] === long[at - 1];
};

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** Digits of a figure that say something: noughts at its end do not. */
export function tellingDigits(value: number): number {
  let rest = Math.round(Math.abs(value));
  while (rest !== 0 && rest % 10 === 0) rest /= 10;
  let digits = 0;
  for (; rest >= 1 && digits < mostDigits; rest /= 10) digits++;
  return digits;
}

const mostDigits = 20;
