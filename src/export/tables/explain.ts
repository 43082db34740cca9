/**
 * The lines of a table as given, with its columns ruled over them and what was read under each row, so that anyone can
 * see why a table was read as it was.
 *
 *                      [0     ][1     ]
 *     1347             $ 1,234  $ 1,100     each line with its number
 *            = total: 1234 | 1100           what was read from it
 */
import { givenLine } from '../../lexer/lines.ts';
import type { Row, Table } from '../../tables/table.ts';
import type { TableWriter } from './format.ts';
import { captionOf } from './grid.ts';

const gutter = 8; // a line number of six digits and two blanks

export const writeExplained: TableWriter = (table, { palette, lines }) => {
  const readAt = new Map(table.rows.map((row) => [row.lines[1], row]));
  const out = [palette.strong(captionOf(table)), palette.dim(rulerOf(table))];
  for (let n = table.lines[0]; n <= table.lines[1]; n++) {
    out.push(`${String(n).padStart(gutter - 2)}  ${givenLine(lines, n)}`);
    const row = readAt.get(n);
    if (row) out.push(palette.good(`${' '.repeat(gutter)}= ${said(row)}`));
  }
  table.columns.forEach(({ header, period }, i) => {
    const when = period
      ? ` (${period.type} ${period.months ?? '?'} months to ${period.end ?? '?'})`
      : '';
    out.push(
      `${' '.repeat(gutter)}[${i}] ${header.join(' / ') || 'no header'}${period?.type === 'instant' ? ` (at ${period.end ?? '?'})` : when}`,
    );
  });
  for (const { mark, text } of table.footnotes) out.push(`${' '.repeat(gutter)}${mark} ${text}`);
  return `${out.join('\n')}\n`;
};

/** Each column's number in brackets over the characters it stands in. */
function rulerOf(table: Table): string {
  let ruler = ' '.repeat(gutter);
  table.columns.forEach(({ columns: [from, to] }, i) => {
    ruler = ruler.slice(0, gutter + from).padEnd(gutter + from);
    ruler += `[${String(i).padEnd(Math.max(1, to - from - 2))}]`;
  });
  return ruler;
}

const said = (row: Row): string => {
  const cells = row.cells.map((cell) =>
    cell === null ? '' : (cell.value ?? JSON.stringify(cell.raw)),
  );
  return `${row.role} ${row.level} ${JSON.stringify(row.label)}: ${cells.join(' | ')}`;
};
