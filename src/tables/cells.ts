/** Cells and rows of the record from drafts: values, scale, currency, levels. */
import { givenColumn, type Lines } from '../lexer/lines.ts';
import type { CellPart, DraftRow } from './rows.ts';
import type { Cell, Row, Unit } from './table.ts';
import { readValue } from './values.ts';

/** Labels of rows whose figures the table's scale does not touch. */
const unscaled = {
  /** `per common and common equivalent share`; the words may name the kind of share. */
  perShare: /\bper (?:[\w-]+ ){0,5}(?:share|unit)s?\b/i,
  other:
    /\bpercent(?:age)?\b|\bratio\b|\brate\b|\bnumber of (?:employees|stores|locations|offices|branches|(?:share|stock)?(?:holders|owners))\b|^(?:employees|stores|branches)\b|(?:holders|owners) of record\b/i,
  shares: /\bshares?\b/i,
} as const;

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
  const indents = levelsOf(drafts);
  const rows = drafts.map((draft) => ({
    role: draft.role,
    level: indents(draft.indent),
    label: draft.label,
    lines: [draft.first, draft.last] as const,
    cells: draft.cells.map((parts) => (parts.length === 0 ? null : finishCell(parts, lines))),
  }));
  return rescaleRows(rows, unit, [...above, ...rows]);
}

/**
 * Gives every cell the scale and currency of a unit, but for rows that have their own.
 * @param among rows in the same unit, these among them
 */
export function rescaleRows(
  rows: readonly Row[],
  unit: Unit | null,
  among: readonly Row[] = rows,
): Row[] {
  const whole = isWhole(among);
  let heading = '';
  let headingLevel = 0;
  let indented = false; // whether the rows under the heading are set in from it
  return rows.map((row) => {
    if (row.role === 'heading') {
      heading = row.label;
      headingLevel = row.level;
      indented = false;
    } else if (row.level > headingLevel) indented = true;
    else if (indented || row.level < headingLevel || row.role === 'total') heading = '';
    const scale = whole && hasCents(row) ? 1 : scaleOf(row, heading, unit);
    const { role, level, label, lines } = row;
    const cells = row.cells.map((cell) => (cell ? rescale(cell, unit, scale) : null));
    return { role, level, label, lines, cells };
  });
}

/** Whether rows have no decimals as a rule: what has cents beside them is not in the table's unit. */
function isWhole(rows: readonly Row[]): boolean {
  let whole = 0;
  let others = 0;
  for (const row of rows) {
    const figures = figuresOf(row);
    if (figures.every((cell) => Number.isInteger(cell.value))) whole += Math.sign(figures.length);
    else others++;
  }
  return whole >= Math.max(2, others);
}

const figuresOf = (row: Row): Cell[] =>
  row.cells.filter((cell): cell is Cell => cell?.type === 'number');

/** Whether the figures of a row have two decimals or more, or some of them a fraction: `1.60`, `66 1/8`. */
function hasCents(row: Row): boolean {
  const figures = figuresOf(row);
  return (
    figures.length > 0 &&
    figures.every((cell) => Math.abs(cell.value!) < 1000) &&
    (figures.every((cell) => /\.\d{2,4}\)?$/.test(cell.raw)) ||
      figures.some((cell) => /\d\/\d{1,2}\)?$/.test(cell.raw)))
  );
}

/** Nothing a share comes to thousands: such a row only stands where those a share have ended. */
const hasThousands = (row: Row): boolean =>
  row.cells.some((cell) => cell?.type === 'number' && Math.abs(cell.value ?? 0) >= 1000);

function rescale(cell: Cell, unit: Unit | null, scale: number): Cell {
  if (cell.type !== 'number' && cell.type !== 'nil') return cell;
  if (cell.scale === scale && (cell.currency === null || unit === null)) return cell;
  return { ...cell, scale, currency: cell.currency ? (unit?.currency ?? cell.currency) : null };
}

/** The depth of each indentation: its rank among those that occur, a column of slack allowed. */
function levelsOf(drafts: readonly DraftRow[]): (indent: number) => number {
  const starts = [...new Set(drafts.flatMap((d) => (d.indent >= 0 ? [d.indent] : [])))].sort(
    (a, b) => a - b,
  );
  const ranks = new Map<number, number>();
  let rank = -1;
  let base = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    if (start > base + 1) {
      rank++;
      base = start;
    }
    ranks.set(start, rank);
  }
  return (indent) => ranks.get(indent) ?? 0;
}

function scaleOf(row: Row, heading: string, unit: Unit | null): number {
  const { label } = row;
  const own = ownScale(label) ?? ownScale(heading);
  if (own !== null) return own;
  if (unit === null || unit.scale === 1 || unscaled.other.test(label)) return 1;
  const aShare =
    unscaled.perShare.test(label) ||
    ((unscaled.perShare.test(heading) || unscaled.other.test(heading)) &&
      !unscaled.shares.test(label));
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
  const match =
    /\((?:[^()]*\bin )?(thousands|millions|billions)\b[^()]*\)|, in (thousands|millions|billions)$/i.exec(
      label,
    );
  if (!match) return null;
  const word = (match[1] ?? match[2])!.toLowerCase();
  return word === 'thousands' ? 1000 : word === 'millions' ? 1_000_000 : 1_000_000_000;
}

/** Whether a text has no blank, as most figures have none. */
const isDense = (text: string): boolean => !/\s/.test(text);

function finishCell(parts: readonly CellPart[], lines: Lines): Cell {
  const first = parts[0]!;
  let { start, end } = first.piece;
  let raw = first.piece.text;
  if (parts.length > 1) {
    for (const { piece, line } of parts) {
      if (line !== first.line) continue;
      if (piece.start < start) start = piece.start;
      if (piece.end > end) end = piece.end;
    }
    raw = first.text.slice(start, end);
    for (const { piece, line } of parts) if (line !== first.line) raw += ` ${piece.text}`;
  }
  if (!isDense(raw)) raw = raw.replace(/\s+/g, ' ').trim();
  const { type, value, notes, dollar } = readValue(raw);
  return {
    raw,
    value,
    type,
    currency: dollar && (type === 'number' || type === 'nil') ? 'USD' : null,
    scale: 1,
    line: first.line,
    columns: [givenColumn(lines, first.line, start), givenColumn(lines, first.line, end)],
    notes: [...notes],
  };
}
