/** Cells of statements as terms of a check. */

import type { StatementRow } from '../../concepts/rows.ts';
import { quantumOf } from '../../tables/quantum.ts';
import type { Cell, Table } from '../../tables/table.ts';
import { scaled } from '../amount.ts';
import type { CheckTerm } from './check.ts';

/** The amount of a row in a column, as printed and scaled; null where no figure stands. */
export function termAt(table: Table, r: StatementRow, column: number): CheckTerm | null {
  const cell = r.row.cells[column];
  if (!isFigure(cell)) return null;
  return {
    table: table.id,
    row: r.index,
    column,
    line: cell.line,
    value: scaled(cell.value, cell.scale),
  };
}

export const isFigure = (cell: Cell | null | undefined): cell is Cell & { value: number } =>
  cell != null && cell.value !== null && (cell.type === 'number' || cell.type === 'nil');

/** What the figures of a column are rounded to, in units. */
export function columnQuantum(table: Table, column: number): number {
  const scale = table.unit?.scale ?? 1;
  const values = table.rows.map(({ cells }) => {
    const cell = cells[column];
    return isFigure(cell) && cell.scale === scale ? cell.value : null;
  });
  return quantumOf(values) * scale;
}
