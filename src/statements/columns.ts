/** The columns of a statement: which hold figures of a period, and of which part of the company. */

import { once } from '../once.ts';
import type { Column, Period, Table } from '../tables/table.ts';

export interface StatementColumn {
  readonly index: number;
  readonly period: Period | null;
  /** The day on which the period ends. */
  readonly instant: Period | null;
  /** What sets it apart from other columns of the same period; null where nothing has to. */
  readonly member: string | null;
}

const noFigures =
  /\bchange\b|\bincrease\b|\bdecrease\b|%|\bpercent|\bnotes?\b|\bpage\b|\bpro ?forma\b|\bgrowth\b/i;
/** One year set against another: `2001 Over/(Under) 2000`, `1996 vs. 1995`. */
const twoYears =
  /\b(?:19|20)\d\d\b.{0,12}\b(?:over|under|vs|versus|compared|from)\b.{0,12}\b(?:19|20)\d\d\b/i;

/** The columns with figures of the company, in order; percentages, changes and note numbers are left out. */
export const statementColumns = once((table: Table): readonly StatementColumn[] => {
  const columns = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => {
      const header = column.header.join(' ');
      if (twoYears.test(header) || (column.period === null && noFigures.test(header))) return false;
      return table.rows.some((row) => row.cells[index]?.type === 'number');
    });
  const byPeriod = new Map<string, Column[]>();
  for (const { column } of columns) {
    const key = periodKey(column.period);
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), column]);
  }
  return columns.map(({ column, index }) => {
    const same = column.period ? byPeriod.get(periodKey(column.period))! : [column];
    const { period } = column;
    return { index, period, instant: instantOf(period), member: memberOf(column, same) };
  });
});

/** The day on which a period ends. */
export const instantOf = (period: Period | null): Period | null =>
  period && { type: 'instant', end: period.end, months: null };

export const periodKey = (period: Period | null): string =>
  period ? `${period.type} ${period.end} ${period.months}` : '';

/** What the header of a column says that not all columns of its period say. */
function memberOf(column: Column, same: readonly Column[]): string | null {
  if (same.length < 2)
    return column.header.some((h) => /\bpro ?forma\b/i.test(h)) ? 'pro forma' : null;
  const own = column.header.filter((h) => !same.every((other) => other.header.includes(h)));
  return own.join(' ') || `column ${same.indexOf(column) + 1} of ${same.length}`;
}
