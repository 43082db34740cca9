/** Cells and rows of the record from drafts: values, scale, currency, levels. */
import { squeeze } from '../lexer/characters.ts';
import { givenColumn, type Lines, lineText } from '../lexer/lines.ts';
import type { Piece } from './pieces.ts';
import type { DraftRow } from './rows.ts';
import type { Cell, Row, Unit } from './table.ts';
import { readValue } from './values.ts';

/** Labels of rows whose figures the table's scale does not touch. */
const unscaled = {
  /** `per common and common equivalent share`; the words may name the kind of share. */
  perShare: /\bper (?:[\w-]+ ){0,5}(?:share|unit)s?\b/i,
  other:
    /\bpercent(?:age)?\b|\bratio\b|\brate\b|\bnumber of (?:employees|stores|locations|offices|branches|(?:share|stock)?(?:holders|owners))\b|^(?:employees|stores|branches|days)\b|(?:holders|owners) of record\b/i,
  shares: /\bshares?\b/i,
} as const;

/** `Cash dividends of $.48 per share`: the figures beside it are what was paid. */
const rateInLabel = /\$ ?\d*\.\d+ (?:per|a)\b/i;

/** What a computation of earnings per share begins with: an amount where it has no cents. */
const netIncome = /^net (?:income|loss|earnings)\b(?! per)/i;

/** A record while it is made. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };
type RowDraft = Omit<Row, 'cells'> & { readonly cells: readonly (Draft<Cell> | null)[] };

/**
 * Rows with typed cells in the unit of their table.
 * @param above rows of a table above that stated the unit
 */
export function finishRows(
  drafts: readonly DraftRow[],
  lines: Lines,
  unit: Unit | null,
  above: readonly Row[],
): Row[] {
  const levelOf = levelsOf(drafts);
  const rows = drafts.map(
    ({ role, indent, label, first, last, cells }): RowDraft => ({
      role,
      level: levelOf(indent),
      label,
      lines: [first, last],
      cells: cells.map((pieces) => (pieces.length === 0 ? null : finishCell(pieces, lines))),
    }),
  );
  applyUnit(rows, unit, above.length === 0 ? rows : [...above, ...rows]);
  return rows;
}

/**
 * The rows with the scale and currency of another unit.
 * @param among rows in the same unit, these among them
 */
export function rescaleRows(
  rows: readonly Row[],
  unit: Unit | null,
  among: readonly Row[] = rows,
): Row[] {
  const copies = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell }),
  }));
  applyUnit(copies, unit, among);
  return copies;
}

/** Gives every cell the scale and currency of a unit, but for rows that have their own. */
function applyUnit(rows: readonly RowDraft[], unit: Unit | null, among: readonly Row[]): void {
  const whole = isWhole(among);
  let heading = '';
  let headingLevel = 0;
  let indented = false; // whether the rows under the heading are set in from it
  let parts: number | null = null; // the scale of a line that goes on in parts
  for (const row of rows) {
    if (row.role === 'heading') {
      heading = row.label;
      headingLevel = row.level;
      indented = false;
    } else if (row.level > headingLevel) indented = true;
    else if (indented || row.level < headingLevel || row.role === 'total') heading = '';
    parts = partsAfter(row, parts);
    const scale = whole && hasCents(row) ? 1 : (parts ?? scaleOf(row, heading, unit));
    for (const cell of row.cells) {
      if (cell === null || (cell.type !== 'number' && cell.type !== 'nil')) continue;
      cell.scale = scale;
      if (cell.currency !== null && unit !== null) cell.currency = unit.currency ?? cell.currency;
    }
  }
}

/** Whether rows have no decimals as a rule: what has cents beside them is not in the table's unit. */
function isWhole(rows: readonly Row[]): boolean {
  let whole = 0;
  let others = 0;
  for (const { cells } of rows) {
    const figures = cells.some((cell) => cell?.type === 'number');
    if (cells.some((cell) => cell?.type === 'number' && !Number.isInteger(cell.value))) others++;
    else if (figures) whole++;
  }
  return whole >= Math.max(2, others);
}

const figuresOf = (row: Row): Cell[] =>
  row.cells.filter((cell): cell is Cell => cell?.type === 'number');

/** Whether the figures of a row have two decimals or more, or some of them a fraction: `1.60`, `66 1/8`. */
function hasCents(row: Row): boolean {
  // Neither is a whole number: most rows are known by their first figure.
  if (!row.cells.some((cell) => cell?.type === 'number' && mayBeCents(cell))) return false;
  const figures = figuresOf(row);
  return (
    figures.every((cell) => Math.abs(cell.value!) < 1000) &&
    (figures.every((cell) => /\.\d{2,4}\)?$/.test(cell.raw)) ||
      figures.some((cell) => /\d\/\d{1,2}\)?$/.test(cell.raw)))
  );
}

const mayBeCents = ({ raw }: Cell): boolean => raw.includes('.') || raw.includes('/');

/** Nothing a share comes to thousands: such a row only stands where those a share have ended. */
const hasThousands = (row: RowDraft): boolean =>
  row.cells.some((cell) => cell?.type === 'number' && Math.abs(cell.value ?? 0) >= 1000);

/** The depth of each indentation: its rank among those that occur, a column of slack allowed. */
function levelsOf(drafts: readonly DraftRow[]): (indent: number) => number {
  const starts = new Set<number>();
  for (const { indent } of drafts) if (indent >= 0) starts.add(indent);
  const ranks = new Map<number, number>();
  let rank = -1;
  let base = Number.NEGATIVE_INFINITY;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start > base + 1) {
      rank++;
      base = start;
    }
    ranks.set(start, rank);
  }
  return (indent) => ranks.get(indent) ?? 0;
}

/**
 * A label that names the scale and goes on with the first of several parts names it for all of them:
 *
 *     Sales (in millions) - Automotive             23,511
 *                         - Financial Services      4,330
 *         Total                                    27,841
 */
function partsAfter({ label }: RowDraft, before: number | null): number | null {
  if (label.includes(')') && /\) *- *[a-z]/i.test(label)) return ownScale(label);
  return before !== null && /^-|^total$/i.test(label) ? before : null;
}

function scaleOf(row: RowDraft, heading: string, unit: Unit | null): number {
  const { label } = row;
  const own = ownScale(label) ?? ownScale(heading);
  if (own !== null) return own;
  if (unit === null || unit.scale === 1 || unscaled.other.test(label)) return 1;
  const aShare =
    (unscaled.perShare.test(label) && !rateInLabel.test(label)) ||
    ((unscaled.perShare.test(heading) || unscaled.other.test(heading)) &&
      !unscaled.shares.test(label) &&
      !(netIncome.test(label) && !row.cells.some((cell) => cell?.raw.includes('.'))));
  if (aShare && !hasThousands(row)) return 1;
  if (
    unscaled.shares.test(label) &&
    /except (?:for )?(?:share|number of shares|shares)\b/i.test(unit.text)
  )
    return 1;
  return unit.scale;
}

/** `Shipments (in thousands)`, `Average shares, in thousands`: a label may state the scale of its own row. */
function ownScale(label: string): number | null {
  if (!label.includes('(') && !label.includes(', ')) return null;
  const match =
    /\((?:[^()]*\bin )?(thousands|millions|billions)\b[^()]*\)|, in (thousands|millions|billions)$/i.exec(
      label,
    );
  if (!match) return null;
  const word = (match[1] ?? match[2])!.toLowerCase();
  return word === 'thousands' ? 1000 : word === 'millions' ? 1_000_000 : 1_000_000_000;
}

function finishCell(pieces: readonly Piece[], lines: Lines): Draft<Cell> {
  const first = pieces[0]!;
  const line = first.n;
  let { start, end, text: raw } = first;
  if (pieces.length > 1) {
    for (const piece of pieces) {
      if (piece.n !== line) continue;
      if (piece.start < start) start = piece.start;
      if (piece.end > end) end = piece.end;
    }
    raw = lineText(lines, line).slice(start, end);
    for (const piece of pieces) if (piece.n !== line) raw += ` ${piece.text}`;
  }
  raw = squeeze(raw);
  const { type, value, notes, dollar } = readValue(raw);
  return {
    raw,
    value,
    type,
    currency: dollar && (type === 'number' || type === 'nil') ? 'USD' : null,
    scale: 1,
    line,
    columns: [givenColumn(lines, line, start), givenColumn(lines, line, end)],
    notes,
  };
}
