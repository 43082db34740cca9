/** A table drawn with borders for a terminal; columns that don't fit follow below. */
import Table from 'cli-table3';
import { clip } from '../align.ts';
import type { TableWriter } from './format.ts';
import { captionOf, gridOf, pagesOf, widthsOf } from './grid.ts';
import { writePlain } from './plain.ts';

const rowLimit = 200; // laying out a table takes time that grows with the square of its rows
const gap = 3; // a border and a blank on each side

export const writeDrawn: TableWriter = (table, drawing) => {
  if (table.rows.length > rowLimit) return writePlain(table, drawing);
  const { width, palette } = drawing;
  const grid = gridOf(table);
  const widths = widthsOf(grid, Math.max(20, Math.floor(width * 0.45)));
  const pages = pagesOf(widths, width - 4, gap).map((page) => {
    const drawn = new Table({
      head: page.map((column) =>
        palette.strong(
          grid.head
            .map((row) => row[column] ?? '')
            .join('\n')
            .trimStart(),
        ),
      ),
      colAligns: page.map((column) => (grid.figures[column] ? 'right' : 'left')),
      style: { head: [], border: [], compact: true },
    });
    grid.rows.forEach((row, i) => {
      const { role } = table.rows[i]!;
      const emphasis = role === 'line' ? (text: string) => text : palette.strong;
      drawn.push(page.map((column) => emphasis(clip(row[column] ?? '', widths[column] ?? 0))));
    });
    return drawn.toString();
  });
  const notes = table.footnotes.map(({ mark, text }) =>
    palette.dim(`${mark} ${clip(text, width - mark.length - 1)}`),
  );
  return `${[palette.strong(captionOf(table)), ...pages, ...notes].join('\n')}\n`;
};
