/** The filing at a glance, drawn for a terminal. */
import Table from 'cli-table3';
import type { ItemStatus } from '../filing.ts';
import { clip } from './align.ts';
import type { OutlineWriter, Palette } from './format.ts';
import { atAGlance, type GlanceRow } from './glance.ts';
import { recordLines } from './record.ts';
import { itemTexts } from './text.ts';

const rowLimit = 200; // laying out a table takes time that grows with the square of its rows

export const writeTerminal: OutlineWriter = (filing, { palette, width, selected, recordOf }) => {
  if (selected) {
    return itemTexts(filing, (item) => {
      const record = recordOf?.(item) ?? null;
      const lines = record === null ? [] : recordLines(record, palette);
      return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
    });
  }
  const { title, facts, rows } = atAGlance(filing);
  const head = [palette.strong(title), ...facts, ''].join('\n');
  if (rows.length === 0) return `${head}${palette.bad('No items were found.')}\n`;
  return `${head}${drawRows(rows, palette, width)}\n`;
};

function drawRows(rows: readonly GlanceRow[], palette: Palette, width: number): string {
  const shown = rows.slice(0, rowLimit);
  const fixed = widest(shown, 'item', 4) + widest(shown, 'lines', 5) + widest(shown, 'status', 6);
  const where = Math.min(widest(shown, 'where', 5), 28);
  // On a narrow terminal the titles are of more use than where the rest stands.
  const hasWhere =
    shown.some((row) => row.where !== '') && width - fixed - where - edges(5) >= roomForTitle;
  const title = Math.max(
    roomForTitle / 2,
    width - fixed - (hasWhere ? where + edges(5) : edges(4)),
  );
  const table = new Table({
    head: ['Item', 'Title', 'Lines', 'Status', ...(hasWhere ? ['Where'] : [])].map((name) =>
      palette.strong(name),
    ),
    style: { head: [], border: [], compact: true },
  });
  for (const row of shown) {
    const status = statusColors[row.status](palette)(row.status);
    const cells = [row.item, clip(row.title, title), row.lines, status];
    table.push(hasWhere ? [...cells, clip(row.where, where)] : cells);
  }
  const more = rows.length > shown.length ? `\n... and ${rows.length - shown.length} more` : '';
  return table.toString() + more;
}

const roomForTitle = 30; // columns
/** Columns that the borders of so many cells take, with a blank on either side of each text. */
const edges = (cells: number): number => 3 * cells + 1;

const statusColors: Readonly<Record<ItemStatus, (palette: Palette) => Palette['good']>> = {
  present: ({ good }) => good,
  incorporated: ({ warn }) => warn,
  referenced: ({ warn }) => warn,
  none: ({ dim }) => dim,
  omitted: ({ dim }) => dim,
  reserved: ({ dim }) => dim,
};

const widest = (rows: readonly GlanceRow[], key: keyof GlanceRow, least: number): number =>
  rows.reduce((width, row) => Math.max(width, row[key].length), least);
