/** Columns that name parts of a year, as they are dated in the rows under the heading of each year. */
import { yearsAbove } from '../concepts/yearHeadings.ts';
import type { Reading } from '../reading.ts';
import { periodInYear } from '../tables/setting.ts';
import type { Table } from '../tables/table.ts';
import { instantOf, type StatementColumn } from './columns.ts';

/** The columns by the row that they are asked for. */
export function columnsInYears(
  table: Table,
  columns: readonly StatementColumn[],
  reading: Reading,
): (row: number) => readonly StatementColumn[] {
  if (columns.every(({ period }) => period !== null)) return () => columns;
  const years = yearsAbove(table.rows);
  const dated = (column: StatementColumn, year: number): StatementColumn => {
    if (column.period !== null) return column;
    const period = periodInYear(reading, table.columns[column.index]!.header, year);
    return { ...column, period, instant: instantOf(period) };
  };
  const inYear = new Map<number | null, readonly StatementColumn[]>();
  for (const year of new Set(years)) {
    inYear.set(year, year === null ? columns : columns.map((column) => dated(column, year)));
  }
  return (row) => inYear.get(years[row] ?? null) ?? columns;
}
