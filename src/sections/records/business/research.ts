/** What the registrant spends on research and development, by year. */
import type { Infer } from '../../../schema.ts';
import type { researchSchema } from '../business.ts';
import { linesOf, type Passage, sentencesWith } from '../passage.ts';
import { yearlyAmounts } from '../yearly.ts';

const words =
  /\bresearch(?:,? and| &|,)(?: (?:product|new product|process))? ?(?:development|engineering)|\bproduct development\b|\br ?& ?d\b/gi;
const near = 2; // sentences after the words in which the figures may stand

export function readResearch(passage: Passage): Infer<typeof researchSchema> | null {
  for (const { text, from, to } of sentencesWith(passage, words, near)) {
    if (!text.includes('$')) continue;
    if (!/\b(?:expen[ds]|spent|spend|cost|invest|incur|research|was|were|total)/i.test(text))
      continue;
    const amounts = yearlyAmounts(text).map(({ year, value }) => ({ year, amount: value }));
    if (amounts.length > 0) return { amounts, lines: linesOf(passage, from, to) };
  }
  return null;
}
