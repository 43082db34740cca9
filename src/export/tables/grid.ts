/** A table as rows of text, for the formats that a person reads. */
import type { Cell, Table } from '../../tables/table.ts';

export interface Grid {
  /** Header lines from the top down; the first cell stands over the stub. */
  readonly head: readonly (readonly string[])[];
  /** Label and cells of each row, the label set in by its level. */
  readonly rows: readonly (readonly string[])[];
  /** For each column, the stub included, whether its cells are figures. */
  readonly figures: readonly boolean[];
}

const indent = '  '; // for each level of a label

/** A table's cells as printed; of header columns with fewer lines than others, the lines stand at the bottom. */
export function gridOf(table: Table): Grid {
  const height = Math.max(0, ...table.columns.map((column) => column.header.length));
  const head = Array.from({ length: height }, (_, line) => [
    '',
    ...table.columns.map(({ header }) => header[line - (height - header.length)] ?? ''),
  ]);
  const rows = table.rows.map((row) => [
    indent.repeat(row.level) + row.label,
    ...row.cells.map(cellText),
  ]);
  const figures = [false, ...table.columns.map((_, i) => isFigureColumn(table, i))];
  return { head, rows, figures };
}

const cellText = (cell: Cell | null): string => (cell ? cell.raw + cell.notes.join('') : '');

/** Whether most cells of a column are figures, so that they stand to its right. */
export function isFigureColumn(table: Table, column: number): boolean {
  let figures = 0;
  let cells = 0;
  for (const row of table.rows) {
    const cell = row.cells[column];
    if (!cell) continue;
    cells++;
    if (cell.type !== 'text') figures++;
  }
  return figures * 2 > cells;
}

/** `t12  balanceSheet  Consolidated Balance Sheets (in thousands)  lines 1339-1384` */
export function captionOf(table: Table): string {
  const unit =
    table.unit?.text && !table.title?.includes(table.unit.text) ? ` ${table.unit.text}` : '';
  return `${table.id}  ${table.kind}  ${table.title ?? 'untitled'}${unit}  lines ${table.lines.join('-')}`;
}

/** Groups of columns that fit side by side, with the stub before each: indices of columns, the stub being 0. */
export function pagesOf(widths: readonly number[], width: number, gap: number): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let taken = widths[0] ?? 0;
  for (let column = 1; column < widths.length; column++) {
    const wanted = (widths[column] ?? 0) + gap;
    if (page.length > 0 && taken + wanted > width) {
      pages.push([0, ...page]);
      page = [];
      taken = widths[0] ?? 0;
    }
    page.push(column);
    taken += wanted;
  }
  pages.push([0, ...page]);
  return pages;
}

/** The widest text of each column, none wider than `most` for the stub. */
export function widthsOf({ head, rows }: Grid, most: number): number[] {
  const widths: number[] = [];
  for (const row of [...head, ...rows]) {
    row.forEach((text, i) => {
      widths[i] = Math.max(widths[i] ?? 0, text.length);
    });
  }
  if (widths[0] !== undefined) widths[0] = Math.min(widths[0], most);
  return widths;
}
