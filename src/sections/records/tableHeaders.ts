/** The words over each column of a table; where the table has none, what is printed over it. */

import { lineText } from '../../lexer/lines.ts';
import type { Reading } from '../../reading.ts';
import type { Table } from '../../tables/table.ts';
import { fragmentsOf } from './fragments.ts';
import { isRule, isTag } from './passage.ts';

const above = 12; // lines over the first row in which a header may stand
const margin = 3; // columns by which a header may miss its column

export function tableHeaders(reading: Reading, table: Table): string[] {
  const printed = table.columns.map((c) => c.header.join(' '));
  if (printed.every((h) => h !== '')) return printed;
  const firstRow =
    table.rows.find((r) => r.cells.some((c) => c !== null))?.lines[0] ?? table.lines[0];
  const words = table.columns.map((): string[] => []);
  for (let n = Math.max(1, firstRow - above); n < firstRow; n++) {
    const line = lineText(reading.lines, n);
    if (isTag(line) || isRule(line) || line.trim().split(/ (?=\S)/).length > 14) continue;
    for (const fragment of fragmentsOf(reading.lines, n)) {
      for (const [
        c,
        {
          columns: [from, to],
        },
      ] of table.columns.entries()) {
        if (
          printed[c] === '' &&
          fragment.from < to + margin &&
          fragment.to > from - margin &&
          !isRule(fragment.text)
        ) {
          words[c]!.push(fragment.text);
        }
      }
    }
  }
  return printed.map((h, c) => h || words[c]!.join(' '));
}
