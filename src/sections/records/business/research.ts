/** What the registrant spends on research and development, by year. */
import type { Infer } from '../../../schema.ts';
import type { researchSchema } from '../business.ts';
import { linesOf, type Passage, sentencesWith } from '../passage.ts';
import { yearlyAmounts } from '../yearly.ts';

const spelledOut = /research|product development/gi;
const words = /research|product development|r ?& ?d/gi;
const subject =
  /\bresearch(?:,? and| &|,)(?: (?:product|new product|process))? ?(?:development|engineering)|\bproduct development\b|\br ?& ?d\b/i;
const near = 2; // sentences after the words in which the figures may stand

/** @param lastYear of which the report is; what is expected of later ones was not spent */
export function readResearch(
  passage: Passage,
  lastYear: number,
): Infer<typeof researchSchema> | null {
  for (const { text, from, to } of sentencesWith(
    passage,
    isShortened(passage.text) ? words : spelledOut,
    near,
    subject,
  )) {
    if (!text.includes('$')) continue;
    if (!/\b(?:expen[ds]|spent|spend|cost|invest|incur|research|was|were|total)/i.test(text))
      continue;
    const amounts = yearlyAmounts(text)
      .filter(({ year }) => year <= lastYear)
      .map(({ year, value }) => ({ year, amount: value }));
    if (amounts.length > 0) return { amounts, lines: linesOf(passage, from, to) };
  }
  return null;
}

/** Whether a text says `R&D`, found by the sign: few texts do, and only they are searched for so short a word. */
function isShortened(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (/\br ?& ?d\b/i.test(text.slice(Math.max(0, at - 3), at + 4))) return true;
  }
  return false;
}
