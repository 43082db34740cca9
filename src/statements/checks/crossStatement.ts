/**
 * The same figure in two tables of a filing. A row of another table is the same as a row of a statement where their
 * figures agree in the other years; where one year then differs by a slip of a key, one of them is misprinted.
 *
 *     Income before income taxes    3,545,379    4,972,307    4,939,946      in the income statement
 *                                   3,543,379    4,972,307    4,939,946      in a note
 */

import type { Found } from '../../concepts/lookup.ts';
import { type StatementRow, statementRows } from '../../concepts/rows.ts';
import type { Table } from '../../tables/table.ts';
import { statementColumns } from '../columns.ts';
import { slipOf, tellingDigits } from '../footing/slip.ts';
import { isFigure, termAt } from './cells.ts';
import { type Check, type CheckTerm, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';
import { isWhollyRead } from './grid.ts';

/** A row with its figures by the day on which their period ends. */
interface Series {
  readonly table: Table;
  readonly row: StatementRow;
  readonly concept: Found | null;
  readonly byEnd: ReadonlyMap<string, CheckTerm>;
}

const manyRows = 12; // with one figure in the same year: it tells none of them
const enoughDigits = 3; // figures of fewer digits agree by chance

export function crossStatement({ tables, primary, lines }: CheckContext): Check[] {
  const own = tables
    .filter((t) => primary.has(t) && t.kind !== 'stockholdersEquity')
    .flatMap(seriesOf);
  const byFigure = new Map<string, Series[]>();
  for (const series of own) {
    for (const [end, { value }] of series.byEnd) {
      if (tellingDigits(value) < enoughDigits) continue;
      const key = `${end} ${Math.abs(value)}`;
      const same = byFigure.get(key);
      if (!same) byFigure.set(key, [series]);
      else if (same.length < manyRows) same.push(series);
    }
  }
  const order = new Map(tables.map((table, i) => [table, i]));
  return tables.flatMap((table) =>
    seriesOf(table).flatMap((series): Check[] => {
      const candidates = new Set<Series>();
      for (const [end, { value }] of series.byEnd) {
        for (const found of byFigure.get(`${end} ${Math.abs(value)}`) ?? []) {
          // Each pair once, and no table with itself.
          if (
            found.table !== table &&
            (!primary.has(table) || order.get(found.table)! < order.get(table)!)
          )
            candidates.add(found);
        }
      }
      return [...candidates].flatMap((found) => compare(found, series, lines)).slice(0, 12);
    }),
  );
}

function seriesOf(table: Table): Series[] {
  if (table.kind === 'contents' || table.kind === 'exhibitIndex') return [];
  const columns = statementColumns(table).filter((c) => c.period?.end && c.member === null);
  if (columns.length < 2) return [];
  const ends = new Set(columns.map((c) => c.period!.end));
  if (ends.size !== columns.length) return [];
  return statementRows(table).flatMap((row): Series[] => {
    if (/erShare$/.test(row.place) || row.cashAt === 'beginning') return [];
    const byEnd = new Map<string, CheckTerm>();
    for (const { index, period } of columns) {
      const term = isFigure(row.row.cells[index]) ? termAt(table, row, index) : null;
      if (term) byEnd.set(period!.end!, term);
    }
    return byEnd.size >= 2 ? [{ table, row, concept: row.concept, byEnd }] : [];
  });
}

function compare(own: Series, other: Series, lines: CheckContext['lines']): Check[] {
  if (own.concept && other.concept && own.concept.concept !== other.concept.concept) return [];
  const shared = [...own.byEnd].flatMap(([end, figure]) => {
    const term = other.byEnd.get(end);
    return term ? [{ end, own: figure, other: term }] : [];
  });
  const same = shared.filter(
    (s) =>
      Math.abs(s.own.value) === Math.abs(s.other.value) &&
      tellingDigits(s.own.value) >= enoughDigits,
  );
  const different = shared.filter((s) => Math.abs(s.own.value) !== Math.abs(s.other.value));
  const sameConcept = own.concept !== null && own.concept.concept === other.concept?.concept;
  if (!sameConcept && same.length < 2) return [];
  const slips = different.filter(
    (s) =>
      Math.sign(s.own.value) === Math.sign(s.other.value) &&
      tellingDigits(s.own.value) >= 4 &&
      slipOf(Math.abs(s.other.value), Math.abs(s.own.value)) !== null,
  );
  const sure =
    different.length === 1 &&
    slips.length === 1 &&
    same.length >= 1 &&
    same.reduce((sum, s) => sum + tellingDigits(s.own.value), 0) >= 8 &&
    isWhollyRead(own.row.row, own.table, lines) &&
    isWhollyRead(other.row.row, other.table, lines);
  const name = own.row.row.label || other.row.row.label || 'a figure';
  const checks = sameConcept || sure ? same.map((s) => agreement(s, name)) : [];
  if (!sure) return checks;
  const [slip] = slips;
  const message = `${name} (${slip!.end}) stands as ${shown(slip!.other.value)} in table ${other.table.id}, as ${shown(slip!.own.value)} in ${own.table.id}: the other years agree, so one of the two is misprinted`;
  return [
    ...checks,
    check('crossStatement', 'error', slip!.other, [slip!.own], slip!.own.value, false, message),
  ];
}

function agreement(
  { end, own, other }: { end: string; own: CheckTerm; other: CheckTerm },
  name: string,
): Check {
  const message = `${name} (${end}) is the same in tables ${own.table} and ${other.table}`;
  const expected = Math.sign(own.value) === Math.sign(other.value) ? own.value : -own.value;
  return check('crossStatement', 'error', other, [own], expected, true, message);
}
