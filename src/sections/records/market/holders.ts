/** How many hold the stock of record. */
import type { Infer } from '../../../schema.ts';
import { findAmounts } from '../amounts.ts';
import { findDates } from '../dates.ts';
import type { holdersSchema } from '../market.ts';
import { linesOf, type Passage, sentencesWith } from '../passage.ts';

const words =
  /\b(?:holders?|shareholders?|stockholders?|shareowners?|owners?|unitholders?) of record\b|\brecord (?:holders?|owners?|shareholders?|stockholders?)\b|\b(?:shareholders?|stockholders?|holders) (?:of|on) [^.]{0,40}\brecord|\bholders of\b[^.]{0,60}\b(?:common |capital )?stock\b|\b(?:registered|number of) (?:shareholders?|stockholders?|holders)\b/i;
const reach = 130; // characters between the count and the words

export function readHolders(passage: Passage): Infer<typeof holdersSchema> | null {
  for (const { text, from } of sentencesWith(passage, /holder|owner/gi)) {
    const at = text.search(words);
    if (at < 0) continue;
    const dates = findDates(text);
    const counts = findAmounts(text).filter(
      (a) =>
        !a.money &&
        Number.isInteger(a.value) &&
        a.value > 0 &&
        !dates.some((d) => d.from <= a.from && a.to <= d.to) &&
        !/^ ?(?:%|percent|shares|million shares|days|years)/i.test(text.slice(a.to, a.to + 16)) &&
        !/\b(?:items?|form|notes?|pages?|parts?|section|exhibit|no\.)\W*$/i.test(
          text.slice(0, a.from),
        ) &&
        !/^(?:19|20)\d\d$/.test(text.slice(a.from, a.to)) &&
        Math.min(Math.abs(a.to - at), Math.abs(a.from - at)) <= reach,
    );
    const [nearest] = counts.sort((a, b) => distance(a, at) - distance(b, at));
    if (!nearest) continue;
    return {
      count: nearest.value,
      asOf: dates[0]?.date ?? null,
      lines: linesOf(passage, from + nearest.from, from + nearest.to),
    };
  }
  return null;
}

const distance = (a: { from: number; to: number }, at: number): number =>
  Math.min(Math.abs(a.to - at), Math.abs(a.from - at));
