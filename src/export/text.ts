/** Plain text: the filing at a glance, or the text of the items asked for. */
import type { FilingOutline } from '../filingOutline.ts';
import { alignColumns } from './align.ts';
import type { OutlineWriter } from './format.ts';
import { atAGlance } from './glance.ts';

export const writeText: OutlineWriter = (filing, { selected }) => {
  if (selected) return itemTexts(filing);
  const { title, facts, rows } = atAGlance(filing);
  const head = ['Item', 'Title', 'Lines', 'Status', 'Where'];
  const cells = rows.map((row) => [row.item, row.title, row.lines, row.status, row.where]);
  const table = rows.length > 0 ? alignColumns([head, ...cells]) : ['No items were found.'];
  return [title, ...facts, '', ...table, ''].join('\n');
};

/** The texts one after the other, a blank line between them, each under what `above` says of its item. */
export function itemTexts(
  { items }: FilingOutline,
  above: (item: FilingOutline['items'][number]) => string = () => '',
): string {
  // The numbers of a combined heading share one text, which is printed once.
  const texts = items.filter(
    (item, i) => i === 0 || item.headingLines[0] !== items[i - 1]?.headingLines[0],
  );
  return texts.map((item) => `${above(item)}${item.text.replace(/\n+$/, '')}\n`).join('\n');
}
