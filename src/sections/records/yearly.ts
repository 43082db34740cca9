/**
 * Figures that a sentence gives by year:
 *
 *     It expended $431,000, $174,000 and $91,000 in 2003, 2002 and 2001, respectively.
 *     $1.8 billion in 1997 and $1.4 billion in 1996
 */
import { type FoundAmount, findAmounts } from './amounts.ts';
import { findDates } from './dates.ts';

export interface YearlyValue {
  readonly year: number;
  readonly value: number;
}

/** Amounts of money by year; empty unless there are as many amounts as years. */
export function yearlyAmounts(sentence: string): YearlyValue[] {
  const amounts = findAmounts(sentence).filter((a) => a.money);
  const last = amounts.at(-1);
  // `$1.2, $1.1 and $1.0 million`: the scale of the last holds for those that have none.
  const scale = /\b(thousand|million|billion)$/i.exec(sentence.slice(last?.from, last?.to))?.[1];
  const times = { thousand: 1e3, million: 1e6, billion: 1e9 }[scale?.toLowerCase() ?? ''] ?? 1;
  const values = amounts.map((a) =>
    times > 1 && a.value < 1000 && !/lion|thousand/i.test(sentence.slice(a.from, a.to))
      ? Number((a.value * times).toPrecision(15))
      : a.value,
  );
  const paired = pair(values, yearsIn(sentence));
  return paired.length > 0 ? paired : besideEach(sentence, amounts, values);
}

/** `$842 million in 1995 and $578 million in 1994, and included a charge of $192 million`: what has its year beside it. */
function besideEach(
  sentence: string,
  amounts: readonly FoundAmount[],
  values: readonly number[],
): YearlyValue[] {
  const found = amounts.flatMap((a, i) => {
    const year = /^ (?:in|for|during) (?:fiscal )?(?:year )?((?:19|20)\d\d)\b/.exec(
      sentence.slice(a.to, a.to + 40),
    )?.[1];
    return year === undefined ? [] : [{ year: Number(year), value: values[i]! }];
  });
  const years = new Set(found.map((f) => f.year));
  return found.length > 1 && years.size === found.length ? found : [];
}

export function yearlyPercents(sentence: string): YearlyValue[] {
  const values: number[] = [];
  for (const m of sentence.matchAll(/(\d{1,3}(?:\.\d+)?) ?(?:%|percent\b)/gi))
    values.push(Number(m[1]));
  // `52, 56 and 63 percent`: figures before the last share its sign.
  const listed =
    /((?:\d{1,3}(?:\.\d+)?,? (?:and )?){1,4})(\d{1,3}(?:\.\d+)?) ?(?:%|percent\b)/i.exec(sentence);
  const years = yearsIn(sentence);
  if (values.length < years.length && listed?.[1] && listed[2]) {
    const all = [...`${listed[1]} ${listed[2]}`.matchAll(/\d{1,3}(?:\.\d+)?/g)].map((m) =>
      Number(m[0]),
    );
    return pair(all, years);
  }
  return pair(values, years);
}

function yearsIn(sentence: string): number[] {
  const days = findDates(sentence);
  const years: number[] = [];
  for (const m of sentence.matchAll(/\b((?:19|20)\d\d)\b/g)) {
    const within = days.some((d) => d.from <= m.index && m.index < d.to);
    // A date names a fiscal year only where it ends one.
    if (within && !/\b(?:years? ended|ended)\b/i.test(sentence)) continue;
    years.push(Number(m[1]));
  }
  return [...new Set(years)];
}

function pair(values: readonly number[], years: readonly number[]): YearlyValue[] {
  if (years.length === 0 || values.length !== years.length) return [];
  return years.map((year, i) => ({ year, value: values[i]! }));
}
