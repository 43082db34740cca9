/** A table as CSV: what a row is, its label, and the value of each cell as a number where it is one. */
import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../../tables/table.ts';
import type { TableWriter } from './format.ts';

export const writeCsv: TableWriter = (table) => {
  const header = table.columns.map(({ header }) => header.join(' '));
  const rows = table.rows.map((row) => [
    row.lines[0],
    row.role,
    row.level,
    row.label,
    ...row.cells.map(cellValue),
  ]);
  return stringify([['line', 'role', 'level', 'label', ...header], ...rows], {
    escape_formulas: true, // a label that a spreadsheet would run gets an apostrophe before it
  });
};

const cellValue = (cell: Cell | null): string | number | null => {
  if (cell === null) return null;
  return cell.value ?? cell.raw;
};
