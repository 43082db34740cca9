/** A total is the sum of its lines: down the columns of a table, and across its rows. */
import type { Lines } from '../../lexer/lines.ts';
import type { Table } from '../../tables/table.ts';
import { scaled } from '../amount.ts';
import { isKeySlip } from '../footing/evidence.ts';
import { slipOf } from '../footing/slip.ts';
import { type Sum, type SumLine, solve } from '../footing/solver.ts';
import { roundingTolerance } from '../footing/tolerance.ts';
import { type Check, type CheckTerm, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';
import { areRowsRead, crossLines, type Grid, gridOf, sumLines } from './grid.ts';

const neverSums: ReadonlySet<string> = new Set([
  'contents',
  'signatures',
  'executiveOfficers',
  'marketPrices',
]);

export function footing({ tables, lines }: CheckContext): Check[] {
  const checks: Check[] = [];
  for (const table of tables) {
    if (neverSums.has(table.kind)) continue;
    const grid = gridOf(table, lines);
    if (grid.rows.length < 3 || grid.columns.length === 0) continue;
    const sums = solve(sumLines(table, grid), {
      freeSigns: table.kind === 'incomeStatement' || table.kind === 'quarterlyData',
    });
    const down: Direction = {
      rule: 'footing',
      row: (line) => grid.rows[line]!.index,
      column: (_, across) => grid.columns[across]!,
      quantum: (across) => grid.quanta[across]!,
    };
    addChecks(checks, table, sums, down, lines);
  }
  return checks;
}

export function crossFooting({ tables, lines }: CheckContext): Check[] {
  const checks: Check[] = [];
  for (const table of tables) {
    if (neverSums.has(table.kind)) continue;
    const grid = gridOf(table, lines);
    if (grid.columns.length < 3 || grid.rows.length < 3) continue;
    const crossed = crossLines(table, grid);
    const quantum = Math.min(...grid.quanta);
    const forward = solve(crossed, { freeSigns: false });
    const sums =
      forward.length > 0
        ? forward
        : turned(solve([...crossed].reverse(), { freeSigns: false }), crossed);
    const across: Direction = {
      rule: 'crossFooting',
      row: (_, along) => grid.rows[along]!.index,
      column: (line) => grid.columns[line]!,
      quantum: () => quantum,
    };
    const told = sums.filter((sum) => isTold(sum, grid));
    addChecks(checks, table, told, across, lines);
  }
  return checks;
}

/** Sums found from right to left, where the total stands left of its parts. */
const turned = (sums: readonly Sum[], lines: readonly SumLine[]): Sum[] =>
  sums.map((sum) => ({
    ...sum,
    total: lines.length - 1 - sum.total,
    terms: sum.terms.map((term) => ({ ...term, line: lines.length - 1 - term.line })),
  }));

/** Across a table few columns make a total, so that enough rows must say so. */
function isTold(sum: Sum, grid: Grid): boolean {
  const telling = sum.columns.filter(
    (column, row) =>
      column !== null &&
      column.residual === 0 &&
      sum.terms.filter((term) => (grid.rows[row]?.values[term.line] ?? 0) !== 0).length >= 2,
  ).length;
  return telling >= 2;
}

/** Where in the table a line of the sums and a place across it stand. */
interface Direction {
  readonly rule: 'footing' | 'crossFooting';
  row(line: number, across: number): number;
  column(line: number, across: number): number;
  quantum(across: number): number;
}

/** A sum in one column. */
interface Held {
  readonly sum: Sum;
  readonly across: number;
  readonly made: number;
  readonly residual: number;
}

function addChecks(
  checks: Check[],
  table: Table,
  sums: readonly Sum[],
  direction: Direction,
  lines: Lines,
): void {
  const held: Held[] = [];
  for (const sum of sums) {
    sum.columns.forEach((column, across) => {
      if (column) held.push({ sum, across, made: column.made, residual: column.residual });
    });
  }
  const exact = held.filter((h) => h.residual === 0).length;
  const rounded = held.filter(
    (h) => h.residual !== 0 && Math.abs(h.residual) <= toleranceOf(h),
  ).length;
  // Where every other sum of the table meets to the last digit, its filer made them meet.
  const strict = exact >= 8 && rounded <= 2;
  const fails = (h: Held) => h.residual !== 0 && (strict || Math.abs(h.residual) > toleranceOf(h));
  const failing = held.filter(fails);
  const parentOf = failing.length > 0 ? parentsOf(held) : () => null;
  const explained = new Map<Held, Held>();
  for (const h of failing) {
    const above = parentOf(h);
    if (above && above.residual === -above.sign * h.residual) explained.set(above.held, h);
  }
  for (const h of held) {
    const failed = fails(h);
    const cause = explained.get(h);
    if (failed && !cause && !isSure(table, h, direction, lines)) continue;
    const figure = termOf(table, direction, h.sum.total, h.across, 1);
    const terms = h.sum.terms.map((term) =>
      termOf(table, direction, term.line, h.across, term.sign),
    );
    const unit = direction.quantum(h.across) * scaleAt(table, direction, h);
    const expected = scaled(cause ? h.made + h.residual : h.made, unit);
    const severity = Math.abs(h.residual) > toleranceOf(h) ? 'error' : 'warning';
    const ok = !failed || cause !== undefined;
    const message = ok
      ? okMessage(table, h, direction, cause)
      : failMessage(table, h, direction, figure, expected, unit, parentOf(h));
    checks.push(
      check(direction.rule, ok ? 'error' : severity, figure, terms, expected, ok, message),
    );
  }
}

const toleranceOf = (h: Held): number => roundingTolerance(h.sum.terms.length);

/** The sum in the same column of which this one's total is a line. */
interface Parent {
  readonly held: Held;
  readonly sign: 1 | -1;
  readonly residual: number;
}

function parentsOf(held: readonly Held[]): (h: Held) => Parent | null {
  const parents = new Map<string, Parent>();
  for (const h of held) {
    for (const { line, sign } of h.sum.terms) {
      parents.set(`${h.across} ${line}`, { held: h, sign, residual: h.residual });
    }
  }
  return (h) => parents.get(`${h.across} ${h.sum.total}`) ?? null;
}

/** Whether all that may take part in a sum that fails was read, from its first line to its total. */
function isSure(table: Table, h: Held, direction: Direction, lines: Lines): boolean {
  const rows = [h.sum.total, ...h.sum.terms.map((t) => t.line)].map((line) =>
    direction.row(line, h.across),
  );
  return areRowsRead(Math.min(...rows), Math.max(...rows), table, lines);
}

function termOf(
  table: Table,
  direction: Direction,
  line: number,
  across: number,
  sign: 1 | -1,
): CheckTerm {
  const row = direction.row(line, across);
  const column = direction.column(line, across);
  const { cells, lines } = table.rows[row]!;
  const cell = cells[column];
  const value = cell?.value ? sign * scaled(cell.value, cell.scale) : 0;
  return { table: table.id, row, column, line: cell?.line ?? lines[0], value };
}

function scaleAt(table: Table, direction: Direction, h: Held): number {
  const row = table.rows[direction.row(h.sum.total, h.across)]!;
  return row.cells[direction.column(h.sum.total, h.across)]?.scale ?? 1;
}

function nameOf(table: Table, h: Held, direction: Direction): string {
  const row = table.rows[direction.row(h.sum.total, h.across)]!;
  const column = table.columns[direction.column(h.sum.total, h.across)]!;
  const label = row.label || 'the total without a label';
  const header = column.period?.end ?? column.header.join(' ');
  return `${label}${header ? ` (${header})` : ''}`;
}

function okMessage(table: Table, h: Held, direction: Direction, cause: Held | undefined): string {
  const name = nameOf(table, h, direction);
  if (cause)
    return `${name} agrees with its lines once ${nameOf(table, cause, direction)} is put right`;
  return h.residual === 0
    ? `${name} is the sum of its lines`
    : `${name} is the sum of its lines but for rounding`;
}

/** What stands there, what the lines make, and whose slip it looks like. */
function failMessage(
  table: Table,
  h: Held,
  direction: Direction,
  figure: CheckTerm,
  expected: number,
  unit: number,
  above: { sign: 1 | -1; residual: number } | null,
): string {
  const name = nameOf(table, h, direction);
  const head = `${name} stands as ${shown(figure.value)}, its lines make ${shown(expected)}`;
  if (Math.abs(h.residual) <= toleranceOf(h)) {
    return `${head}: no more than rounding, but every other sum of the table meets to the last digit`;
  }
  if (above && above.residual === -above.sign * h.residual) {
    return `${head}, and so does the sum above it: it should be ${shown(expected)}`;
  }
  const culprits = h.sum.terms.flatMap((term) => {
    const row = table.rows[direction.row(term.line, h.across)]!;
    const cell = row.cells[direction.column(term.line, h.across)];
    if (!cell?.value) return [];
    const printed = cell.value;
    const right = printed + (term.sign * h.residual * unit) / cell.scale;
    return isKeySlip(printed, Number(right.toPrecision(12)))
      ? [{ label: row.label || 'a line without a label', printed, right }]
      : [];
  });
  if (above && above.residual === 0) {
    const [one, ...more] = culprits;
    return one && more.length === 0
      ? `${head}: the sum above it agrees, so ${one.label} should be ${shown(one.right)}, not ${shown(one.printed)}`
      : `${head}: the sum above it agrees, so one of its lines is wrong`;
  }
  const slip = slipOf(figure.value, expected);
  return slip && slip !== 'sign'
    ? `${head}: it should be ${shown(expected)}, or one of its lines is wrong`
    : `${head}: one of its lines is wrong, or the total is`;
}
