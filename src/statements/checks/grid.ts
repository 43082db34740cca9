/** A table as the lines and columns that the solver of sums works on. */
import { givenLine, type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';
import type { Row, Table } from '../../tables/table.ts';
import type { SumLine } from '../footing/solver.ts';
import { quantumOf } from '../footing/tolerance.ts';
import { plainLabel } from '../labels.ts';
import { looksPerShare, placesOf } from '../places.ts';
import { statementRows } from '../rows.ts';

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

/** The amounts of a table: no percentages, no figures a share, no counts of shares. */
export function gridOf(table: Table, lines: Lines): Grid {
  const labels = table.rows.map((row) => plainLabel(row.label));
  const places = placesOf(table, labels);
  const amounts = table.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => isAmount(row, places[index]!));
  const withCents = columnsWithCents(
    table,
    amounts.map(({ row }) => row),
  );
  const perShare = perShareColumns(table);
  const columns = table.columns.flatMap((_, c) => {
    if (withCents.has(c)) return [];
    let numbers = 0;
    let percents = 0;
    for (const { row } of amounts) {
      const type = row.cells[c]?.type;
      if (type === 'number') numbers++;
      else if (type === 'percent') percents++;
    }
    if (perShare.has(c)) return [];
    return numbers >= 2 && percents * 3 < numbers ? [c] : [];
  });
  let previous = table.lines[0];
  const rows = amounts.flatMap(({ row, index }): GridRow[] => {
    const values = columns.map((c) => {
      const cell = row.cells[c];
      return cell && (cell.type === 'number' || cell.type === 'nil') ? cell.value : null;
    });
    if (values.every((v) => v === null)) return [];
    const above = table.rows[index - 1]?.lines[1] ?? previous;
    previous = row.lines[1];
    return [
      {
        index,
        row,
        label: labels[index]!,
        ruled: hasRule(lines, above + 1, row.lines[0] - 1),
        values,
      },
    ];
  });
  const quanta = columns.map((_, c) => quantumOf(rows.flatMap((r) => r.values[c] ?? [])));
  return { rows, columns, quanta };
}

/** Columns that their headers say hold no amounts; where all say so, it is the words of the unit. */
function perShareColumns(table: Table): ReadonlySet<number> {
  const found = table.columns.flatMap(({ header }, c) =>
    perShareHeader.test(header.join(' ')) ? [c] : [],
  );
  return new Set(found.length < table.columns.length ? found : []);
}

/** Columns of figures with decimals beside others without: dollars a share, prices, rates. */
function columnsWithCents(table: Table, rows: readonly Row[]): ReadonlySet<number> {
  const withCents = new Set<number>();
  let without = 0;
  table.columns.forEach((_, c) => {
    const numbers = rows.flatMap((row) => (row.cells[c]?.type === 'number' ? [row.cells[c]!] : []));
    const cents = numbers.filter((cell) => cell.raw.includes('.')).length;
    if (numbers.length > 0 && cents * 2 > numbers.length) withCents.add(c);
    else if (numbers.length > 0) without++;
  });
  return without > 0 ? withCents : new Set();
}

const perShareHeader =
  /(?<!except )per\s+(?:common\s+)?share|\bhigh\b|\blow\b|\bprices?\b|%|percent|\bbasic\b|\bdiluted\b|\bdilution\b/i;

function isAmount(row: Row, place: string): boolean {
  if (place === 'shares' || (/erShare$/.test(place) && looksPerShare(row))) return false;
  return (
    row.cells.some((cell) => cell?.type === 'number') ||
    row.cells.some((cell) => cell?.type === 'nil')
  );
}

function hasRule(lines: Lines, first: number, last: number): boolean {
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n);
    if (text.length < 400 && /^[\s\-=_]*[-=_]{3}[\s\-=_]*$/.test(text)) return true;
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
  const concepts = statementRows(table).map((r) => r.concept?.concept);
  return grid.rows.map(({ index, row, label, ruled, values }) => ({
    row: index,
    values: values.map((v, c) => (v === null ? null : Math.round(v / grid.quanta[c]!))),
    total:
      ruled ||
      row.role !== 'line' ||
      label === '' ||
      totalLabel.test(label) ||
      isSumConcept(concepts[index]),
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

function isSpanRead(span: LineSpan, rows: readonly Row[], table: Table, lines: Lines): boolean {
  const start = Math.min(...table.columns.map((column) => column.columns[0]));
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  if (cells.some((cell) => cell.type === 'text' && /\d/.test(cell.raw))) return false;
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
