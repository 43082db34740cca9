/** From the tables of a filing to the figures of its statements. */

import { isPerShare } from '../concepts/places.ts';
import { type StatementRow, statementRows } from '../concepts/rows.ts';
import { daysIn, monthEnd } from '../lexer/calendar.ts';
import type { Reading } from '../reading.ts';
import type { Cell, Period, Table, TableKind } from '../tables/table.ts';
import { scaled } from './amount.ts';
import { type StatementColumn, statementColumns } from './columns.ts';
import { columnsInYears } from './columnsInYears.ts';
import { equityBlocks, equityFacts } from './equityFacts.ts';
import type { Fact, FactOrigin } from './fact.ts';
import { primaryTables } from './primary.ts';
import { schedulesOf } from './schedules/schedule.ts';
import { scheduleFacts } from './schedules/scheduleFacts.ts';
import { withProvenScales } from './units.ts';

/** The kinds of tables whose rows are figures of the statements. */
export const statementKinds: ReadonlySet<TableKind> = new Set([
  'balanceSheet',
  'incomeStatement',
  'cashFlow',
  'stockholdersEquity',
  'comprehensiveIncome',
  'selectedData',
  'quarterlyData',
  'earningsPerShare',
]);

/** Every figure of the statements, in the order of the filing; those of financial data schedules come last. */
export function readFacts(reading: Reading, given: readonly Table[]): Fact[] {
  const tables = withProvenScales(given);
  const primary = primaryTables(tables);
  const facts = tables
    .filter((table) => statementKinds.has(table.kind))
    .flatMap((table) => tableFacts(table, originOf(table, primary), reading));
  const schedules = schedulesOf(reading);
  return [...facts, ...scheduleFacts(schedules, facts, reading.report)];
}

function originOf(table: Table, primary: ReadonlySet<Table>): FactOrigin {
  if (primary.has(table)) return 'statement';
  return table.kind === 'selectedData' ? 'selectedData' : 'note';
}

function tableFacts(table: Table, origin: FactOrigin, reading: Reading): Fact[] {
  const columns = statementColumns(table);
  const read = statementRows(table);
  const inParts = table.kind === 'stockholdersEquity';
  if (inParts && columns.every((c) => c.period === null)) {
    return equityFacts(table, read, columns, origin);
  }
  const blocks = inParts ? equityBlocks(read) : null;
  const rows = blocks
    ? read.map((r) => ({ ...r, concept: blocks.get(r.index)?.concept ?? null }))
    : read;
  const datedIn = columnsInYears(table, columns, reading);
  let undated = false;
  const taxSign = taxSignOf(rows);
  const facts: Fact[] = [];
  for (const r of rows) {
    const concept = r.concept?.concept ?? null;
    const measure = measureOf(r);
    const member = blocks?.get(r.index)?.member;
    const inRow = datedIn(r.index);
    for (const column of inRow) {
      const cell = r.row.cells[column.index];
      if (!cell || cell.value === null || (cell.type !== 'number' && cell.type !== 'nil')) continue;
      undated ||= column.period === null;
      facts.push({
        concept,
        label: r.row.label,
        value: amountOf(r, cell, taxSign),
        unit: unitOf(measure, cell, table),
        period: periodOf(r, column, inRow, table.kind),
        member: member ?? column.member,
        statement: table.kind,
        source: { table: table.id, row: r.index, column: column.index, line: cell.line },
        origin,
      });
    }
  }
  if (undated) {
    reading.report(
      'COLUMN_UNDATED',
      table.lines,
      `table ${table.id}: not every column can be dated; its figures have no period`,
    );
  }
  return facts;
}

/** The amount in units with the sign that the taxonomy gives it. */
export function amountOf(r: StatementRow, cell: Cell, taxSign: 1 | -1 = 1): number {
  const amount = scaled(cell.value!, isPerShare(r.place) ? 1 : cell.scale);
  if (amount === 0) return 0;
  if (r.concept?.concept === 'IncomeTaxExpenseBenefit') return taxSign * amount;
  if (r.concept?.concept === 'OtherNonoperatingIncomeExpense')
    return otherIncome(r.row.label, amount);
  switch (r.concept?.sign) {
    case 'magnitude':
      return Math.abs(amount);
    case 'inverse':
      return -amount;
    default:
      return amount;
  }
}

/** Other income less other expense. `Other (income) expense` prints an expense positive, `Other expenses` either way. */
function otherIncome(label: string, amount: number): number {
  if (!/expense|deduction/i.test(label)) return amount;
  if (!/income/i.test(label)) return -Math.abs(amount);
  return /\(income\)|expense.*\(?income/i.test(label) ? -amount : amount;
}

/** Labels of what is counted, not paid. */
const isCount =
  /\bnumber of (?!.*\bshares?\b)|^(?:employees|stores|branches)\b|\b(?:holders|owners) of record\b|^days\b/;

type Measure = 'shares' | 'pure' | 'perShare' | 'money';

function measureOf(r: StatementRow): Measure {
  if (r.place === 'shares' || r.concept?.unit === 'shares') return 'shares';
  if (r.concept === null && isCount.test(r.label)) return 'pure';
  return isPerShare(r.place) ? 'perShare' : 'money';
}

function unitOf(measure: Measure, cell: Cell, table: Table): string {
  if (measure === 'shares' || measure === 'pure') return measure;
  const currency = cell.currency ?? table.unit?.currency ?? 'USD';
  return measure === 'perShare' ? `${currency}/shares` : currency;
}

function periodOf(
  r: StatementRow,
  { period, instant }: StatementColumn,
  columns: readonly StatementColumn[],
  kind: TableKind,
): Period | null {
  if (!period) return null;
  if (r.cashAt === 'end') return instant;
  if (r.cashAt === 'beginning') return beginningOf(period, columns);
  if (r.concept?.period === 'instant') return instant;
  if (r.concept?.period === 'duration' && period.type === 'instant' && kind !== 'balanceSheet') {
    return { type: 'duration', end: period.end, months: null };
  }
  return period;
}

/**
 * The day before a period: that on which another column ends, or, for whole months, the last day of the month before.
 * Null where neither tells it, as for a year of 52 weeks without the one before.
 */
function beginningOf({ end, months }: Period, columns: readonly StatementColumn[]): Period | null {
  if (!end || !months) return null;
  const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
  const about = Date.UTC(year, month - 1 - months, Math.min(day, 28));
  const other = columns.find(
    ({ period }) => period?.end && Math.abs(Date.parse(period.end) - about) <= 10 * 86_400_000,
  );
  if (other) return { type: 'instant', end: other.period!.end, months: null };
  if (day !== daysIn(year, month)) return null;
  return { type: 'instant', end: monthEnd(year, month - months), months: null };
}

/** Taxes printed as a deduction, `(1,398)` between income before and after them, are an expense all the same. */
function taxSignOf(rows: readonly StatementRow[]): 1 | -1 {
  const tax = rows.find((r) => r.concept?.concept === 'IncomeTaxExpenseBenefit');
  if (!tax) return 1;
  const before = rows.findLast(
    (r) =>
      r.index < tax.index &&
      /^IncomeLossFromContinuingOperationsBefore/.test(r.concept?.concept ?? ''),
  );
  const after = rows.find(
    (r) =>
      r.index > tax.index &&
      /^(?:NetIncomeLoss|IncomeLossFromContinuingOperations|ProfitLoss)$/.test(
        r.concept?.concept ?? '',
      ),
  );
  if (!before || !after) return 1;
  let added = 0;
  let taken = 0;
  tax.row.cells.forEach((cell, c) => {
    const p = before.row.cells[c]?.value;
    const n = after.row.cells[c]?.value;
    if (!cell?.value || p == null || n == null) return;
    if (Math.abs(p + cell.value - n) <= 1) added++;
    if (Math.abs(p - cell.value - n) <= 1) taken++;
  });
  return added > taken ? -1 : 1;
}
