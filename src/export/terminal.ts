/** The filing at a glance, drawn for a terminal. */
import Table from 'cli-table3';
import type { ItemStatus } from '../filing.ts';
import type { FilingWriter, Palette } from './format.ts';
import { atAGlance, type GlanceRow } from './glance.ts';
import { itemTexts } from './text.ts';

const rowLimit = 200; // laying out a table takes time that grows with the square of its rows

export const writeTerminal: FilingWriter = (filing, { palette, width, selected }) => {
  if (selected) return itemTexts(filing);
  const { title, facts, rows } = atAGlance(filing);
  const head = [palette.strong(title), ...facts, ''].join('\n');
  if (rows.length === 0) return `${head}${palette.bad('No items were found.')}\n`;
  return `${head}${drawRows(rows, palette, width)}\n`;
};

function drawRows(rows: readonly GlanceRow[], palette: Palette, width: number): string {
  const shown = rows.slice(0, rowLimit);
  const table = new Table({
    head: ['Item', 'Title', 'Lines', 'Status', 'Where'].map(palette.strong),
    style: { head: [], border: [], compact: true },
  });
  const taken = widest(shown, 'item', 4) + widest(shown, 'lines', 5) + widest(shown, 'status', 6);
  const where = Math.min(widest(shown, 'where', 5), 28);
  const title = Math.max(20, width - taken - where - 16); // 16: six borders, ten blanks beside them
  for (const row of shown) {
    table.push([
      row.item,
      clip(row.title, title),
      { hAlign: 'right', content: row.lines },
      statusColors[row.status](palette)(row.status),
      clip(row.where, where),
    ]);
  }
  const more = rows.length > shown.length ? `\n... and ${rows.length - shown.length} more` : '';
  return table.toString() + more;
}

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

const clip = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 3).trimEnd()}...` : text;
