/** A table as the lines and columns that the solver of sums works on. */

import type { Place } from '../../concepts/concept.ts';
import { isPerShare, looksPerShare } from '../../concepts/places.ts';
import { statementRows } from '../../concepts/rows.ts';
import { givenLine, type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';
import { quantumOf } from '../../tables/quantum.ts';
import type { Row, Table } from '../../tables/table.ts';
import type { SumLine } from '../footing/solver.ts';
import { isFigure } from './cells.ts';

export interface Grid {
  /** Rows with amounts, in order. */
  readonly rows: readonly GridRow[];
  /** Indexes of the table's columns with amounts, in order. */
  readonly columns: readonly number[];
  /** What the figures of each of `columns` are rounded to. */
  readonly quanta: readonly number[];
}

export interface GridRow {
  readonly index: number;
  readonly row: Row;
  readonly label: string;
  readonly ruled: boolean;
  /** As printed; null where nothing stands. One entry a column of the grid. */
  readonly values: readonly (number | null)[];
}

const grids = new WeakMap<Table, Grid>();

/** The amounts of a table: no percentages, no figures a share, no counts of shares. Each table is laid out once. */
export function gridOf(table: Table, lines: Lines): Grid {
  const before = grids.get(table);
  if (before) return before;
  const grid = layGrid(table, lines);
  grids.set(table, grid);
  return grid;
}

const fewestRows = 3; // two lines and their total, down a table and across it

const noGrid: Grid = { rows: [], columns: [], quanta: [] };

function layGrid(table: Table, lines: Lines): Grid {
  const figures: number[] = [];
  table.rows.forEach((row, i) => {
    if (row.cells.some(isFigure)) figures.push(i);
  });
  if (figures.length < fewestRows) return noGrid;
  const read = statementRows(table);
  const amounts = figures.filter((i) => isAmount(table.rows[i]!, read[i]!.place));
  const columns = amountColumns(table, amounts);
  const rows: GridRow[] = [];
  for (const index of amounts) {
    const row = table.rows[index]!;
    let isEmpty = true;
    const values = columns.map((c) => {
      const cell = row.cells[c];
      if (!isFigure(cell)) return null;
      isEmpty = false;
      return cell.value;
    });
    if (isEmpty) continue;
    const above = table.rows[index - 1]?.lines[1] ?? table.lines[0];
    const ruled = hasRule(lines, above + 1, row.lines[0] - 1);
    rows.push({ index, row, label: read[index]!.label, ruled, values });
  }
  const quanta = columns.map((_, c) => quantumOf(rows.map(({ values }) => values[c]!)));
  return { rows, columns, quanta };
}

/** Columns with amounts: not those of percentages, nor of dollars a share. */
function amountColumns(table: Table, amounts: readonly number[]): number[] {
  const counts = table.columns.map(() => ({ numbers: 0, cents: 0, percents: 0 }));
  for (const index of amounts) {
    const { cells } = table.rows[index]!;
    for (let c = 0; c < counts.length; c++) {
      const cell = cells[c];
      if (cell?.type === 'percent') counts[c]!.percents++;
      if (cell?.type !== 'number') continue;
      counts[c]!.numbers++;
      if (cell.raw.includes('.')) counts[c]!.cents++;
    }
  }
  if (counts.every(({ numbers }) => numbers < 2)) return [];
  const perShare = perShareColumns(table);
  // Decimals in one column beside others without: dollars a share, prices, rates.
  const hasCents = counts.map(({ numbers, cents }) => cents * 2 > numbers);
  const mixed = counts.some(({ numbers }, c) => numbers > 0 && !hasCents[c]);
  return counts.flatMap(({ numbers, percents }, c) =>
    numbers >= 2 && percents * 3 < numbers && !perShare.has(c) && !(mixed && hasCents[c])
      ? [c]
      : [],
  );
}

/** Columns that their headers say hold no amounts; where all say so, it is the words of the unit. */
function perShareColumns(table: Table): ReadonlySet<number> {
  const found = table.columns.flatMap(({ header }, c) =>
    perShareHeader.test(header.join(' ')) ? [c] : [],
  );
  return new Set(found.length < table.columns.length ? found : []);
}

const perShareHeader =
  /(?<!except )per\s+(?:common\s+)?share|\bhigh\b|\blow\b|\bprices?\b|%|percent|\bbasic\b|\bdiluted\b|\bdilution\b/i;

/** Whether the figures of a row are amounts: no figures a share, no counts of shares. */
const isAmount = (row: Row, place: Place): boolean =>
  place !== 'shares' && !(isPerShare(place) && looksPerShare(row));

function hasRule(lines: Lines, first: number, last: number): boolean {
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n);
    if (text.length < 400 && !/[^\s\-=_]/.test(text) && /[-=_]{3}/.test(text)) return true;
  }
  return false;
}

const totalLabel =
  /^total|^net\b|^gross (?:profit|margin)|^balances?\b|^(?:income|earnings|loss|profit)\b|^operating (?:income|profit|loss|earnings)|^cash.*\b(?:end|provided|used|generated)\b|\bend of\b|^at (?:end|december|june|september|march)|^increase|^decrease|^comprehensive/;
const lessLabel =
  /^less\b|^deduct|^(?:accumulated|allowance|reserve)s? (?:for )?(?:depreciation|amortization|depletion|doubtful|uncollectible)|^(?:treasury|cost of treasury)\b|^unearned (?:compensation|esop)/;

/** Elements of the taxonomy that are sums of others. */
const sumConcepts: ReadonlySet<string> = new Set([
  'Assets',
  'AssetsCurrent',
  'Liabilities',
  'LiabilitiesCurrent',
  'StockholdersEquity',
  'LiabilitiesAndStockholdersEquity',
  'GrossProfit',
  'OperatingIncomeLoss',
  'IncomeLossFromContinuingOperations',
  'NetIncomeLoss',
  'ComprehensiveIncomeNetOfTax',
  'CashAndCashEquivalentsPeriodIncreaseDecrease',
  'NetCashProvidedByUsedInOperatingActivities',
  'NetCashProvidedByUsedInInvestingActivities',
  'NetCashProvidedByUsedInFinancingActivities',
]);

const isSumConcept = (concept: string | undefined): boolean =>
  concept !== undefined &&
  (sumConcepts.has(concept) || concept.startsWith('IncomeLossFromContinuingOperationsBefore'));

/** The rows as lines of the solver, figures in whole units of what they are rounded to. */
export function sumLines(table: Table, grid: Grid): SumLine[] {
  const read = statementRows(table);
  const inUnits = grid.quanta.every((quantum) => quantum === 1);
  return grid.rows.map(({ index, row, label, ruled, values }) => ({
    row: index,
    values: inUnits
      ? values
      : values.map((v, c) => (v === null ? null : Math.round(v / grid.quanta[c]!))),
    total:
      ruled ||
      row.role !== 'line' ||
      row.label === '' ||
      totalLabel.test(label) ||
      isSumConcept(read[index]!.concept?.concept),
    less: lessLabel.test(label),
  }));
}

/** The grid turned over: each column a line, each row what is held against the others. */
export function crossLines(table: Table, grid: Grid): SumLine[] {
  const quantum = Math.min(...grid.quanta);
  return grid.columns.map((column, c) => ({
    row: column,
    values: grid.rows.map(({ values }) => {
      const value = values[c];
      return value == null ? null : Math.round(value / quantum);
    }),
    total: /\btotal|consolidated|\byear\b|combined/i.test(
      table.columns[column]?.header.join(' ') ?? '',
    ),
    less: false,
  }));
}

/** Whether every figure printed on the lines of a row is in one of its cells: what was not read can't be judged. */
export function isWhollyRead(row: Row, table: Table, lines: Lines): boolean {
  return isSpanRead(row.lines, [row], table, lines);
}

/** Whether every figure from one row to another is in a cell: a line that was missed would be missed in the sum. */
export function areRowsRead(first: number, last: number, table: Table, lines: Lines): boolean {
  const rows = table.rows.slice(first, last + 1);
  const span: LineSpan = [rows[0]?.lines[0] ?? 0, rows.at(-1)?.lines[1] ?? -1];
  return isSpanRead(span, rows, table, lines);
}

/** Whether no cell of a row stands under another column than its own. */
const isInPlace = (row: Row, table: Table): boolean =>
  row.cells.every((cell, c) => {
    if (!cell || meets(cell.columns, table.columns[c]?.columns)) return true;
    return !table.columns.some((column) => meets(cell.columns, column.columns));
  });

const meets = (a: readonly [number, number], b: readonly [number, number] | undefined): boolean =>
  b !== undefined && a[0] < b[1] && a[1] > b[0];

function isSpanRead(span: LineSpan, rows: readonly Row[], table: Table, lines: Lines): boolean {
  const start = Math.min(...table.columns.map((column) => column.columns[0]));
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  if (cells.some((cell) => cell.type === 'text' && /\d/.test(cell.raw))) return false;
  if (!rows.every((row) => isInPlace(row, table))) return false;
  for (let n = span[0]; n <= span[1]; n++) {
    const here = cells.filter((cell) => cell.line === n);
    const text = givenLine(lines, n).slice(start, 1000);
    for (const figure of text.matchAll(/\d[\d,.]*/g)) {
      const at = start + figure.index;
      if (!here.some((cell) => cell.columns[0] <= at && at < cell.columns[1])) return false;
    }
  }
  return true;
}
