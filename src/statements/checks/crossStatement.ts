/**
 * The same figure in two tables of a filing. A row of another table is the same as a row of a statement where their
 * figures agree in the other years; where one year then differs by a slip of a key, one of them is misprinted.
 *
 *     Income before income taxes    3,545,379    4,972,307    4,939,946      in the income statement
 *                                   3,543,379    4,972,307    4,939,946      in a note
 */
import type { Found } from '../../concepts/lookup.ts';
import { isPerShare } from '../../concepts/places.ts';
import { type StatementRow, statementRows } from '../../concepts/rows.ts';
import type { Row, Table } from '../../tables/table.ts';
import { scaled } from '../amount.ts';
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
const mostChecks = 12; // of one row

export function crossStatement({ tables, primary, lines }: CheckContext): Check[] {
  const own = tables.filter((t) => primary.has(t) && t.kind !== 'stockholdersEquity');
  const figures = indexOf(own);
  const order = new Map(tables.map((table, i) => [table, i]));
  // Each pair once, and no table with itself.
  const pairs = (found: Table, table: Table) =>
    found !== table && (!primary.has(table) || order.get(found)! < order.get(table)!);
  const checks: Check[] = [];
  for (const table of tables) {
    const columns = datedColumns(table);
    if (columns.length === 0) continue;
    table.rows.forEach((row, i) => {
      const candidates = candidatesFor(row, columns, figures);
      const series = candidates.length > 0 ? seriesAt(table, columns, i) : null;
      if (!series) return;
      const found = candidates
        .filter((candidate) => pairs(candidate.table, table))
        .flatMap((candidate) => compare(candidate, series, lines));
      checks.push(...found.slice(0, mostChecks));
    });
  }
  return checks;
}

/** Columns that can be told apart by the day on which their period ends; none where not all can. */
function datedColumns(table: Table): DatedColumn[] {
  if (table.kind === 'contents' || table.kind === 'exhibitIndex') return [];
  if (table.columns.filter(({ period }) => period?.end).length < 2) return [];
  const columns = statementColumns(table).flatMap(({ index, period, member }): DatedColumn[] =>
    period?.end && member === null ? [{ index, end: period.end }] : [],
  );
  const ends = new Set(columns.map(({ end }) => end));
  return columns.length >= 2 && ends.size === columns.length ? columns : [];
}

interface DatedColumn {
  readonly index: number;
  readonly end: string;
}

/** The rows of the statements by day and figure, whatever its sign. */
type FigureIndex = ReadonlyMap<string, ReadonlyMap<number, readonly Series[]>>;

function indexOf(own: readonly Table[]): FigureIndex {
  const figures = new Map<string, Map<number, Series[]>>();
  for (const table of own) {
    const columns = datedColumns(table);
    if (columns.length === 0) continue;
    for (let i = 0; i < table.rows.length; i++) {
      const series = seriesAt(table, columns, i);
      if (!series) continue;
      for (const [end, { value }] of series.byEnd) {
        if (tellingDigits(value) < enoughDigits) continue;
        const ofDay = figures.get(end) ?? new Map<number, Series[]>();
        figures.set(end, ofDay);
        const same = ofDay.get(Math.abs(value));
        if (!same) ofDay.set(Math.abs(value), [series]);
        else if (same.length < manyRows) same.push(series);
      }
    }
  }
  return figures;
}

const none: readonly Series[] = [];

/** The rows of the statements that share a figure with a row. */
function candidatesFor(
  row: Row,
  columns: readonly DatedColumn[],
  figures: FigureIndex,
): readonly Series[] {
  let candidates = none;
  for (const { index, end } of columns) {
    const cell = row.cells[index];
    if (!isFigure(cell)) continue;
    const found = figures.get(end)?.get(Math.abs(scaled(cell.value, cell.scale)));
    if (!found) continue;
    candidates = candidates.length === 0 ? found : [...new Set([...candidates, ...found])];
  }
  return candidates;
}

function seriesAt(table: Table, columns: readonly DatedColumn[], index: number): Series | null {
  const row = statementRows(table)[index]!;
  if (isPerShare(row.place) || row.cashAt === 'beginning') return null;
  const byEnd = new Map<string, CheckTerm>();
  for (const column of columns) {
    const term = termAt(table, row, column.index);
    if (term) byEnd.set(column.end, term);
  }
  return byEnd.size >= 2 ? { table, row, concept: row.concept, byEnd } : null;
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
    isWhollyRead(other.row.row, other.table, lines) &&
    !standsElsewhere(own, other);
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

/** Whether another row of the other table has the same figures in every year: then that one is the same row. */
function standsElsewhere(own: Series, { table, row, byEnd }: Series): boolean {
  const ends = [...byEnd.keys()].filter((end) => own.byEnd.has(end));
  return statementRows(table).some(
    (r) =>
      r !== row &&
      ends.every((end) => {
        const term = termAt(table, r, byEnd.get(end)!.column);
        return term?.value === own.byEnd.get(end)!.value;
      }),
  );
}

function agreement(
  { end, own, other }: { end: string; own: CheckTerm; other: CheckTerm },
  name: string,
): Check {
  const message = `${name} (${end}) is the same in tables ${own.table} and ${other.table}`;
  const expected = Math.sign(own.value) === Math.sign(other.value) ? own.value : -own.value;
  return check('crossStatement', 'error', other, [own], expected, true, message);
}
