/** Cells and rows of the record from drafts: values, scale, currency, levels. */
import { givenColumn, type Lines } from '../lexer/lines.ts';
import type { CellPart, DraftRow } from './rows.ts';
import type { Cell, Row, Unit } from './table.ts';
import { readValue } from './values.ts';

/** Labels of rows whose figures the table's scale does not touch. */
const unscaled = {
  perShare:
    /\bper (?:\w+ )?(?:\w+ )?(?:share|unit)s?\b|\bpercent(?:age)?\b|\bratio\b|\brate\b|\bnumber of (?:employees|stores|shareholders|stockholders|holders|locations)\b|^employees\b/i,
  shares: /\bshares?\b/i,
} as const;

/** Rows with typed cells in the unit of their table. */
export function finishRows(drafts: readonly DraftRow[], lines: Lines, unit: Unit | null): Row[] {
  const indents = levelsOf(drafts);
  const rows = drafts.map((draft) => ({
    role: draft.role,
    level: indents(draft.indent),
    label: draft.label,
    lines: [draft.first, draft.last] as const,
    cells: draft.cells.map((parts) => (parts.length === 0 ? null : finishCell(parts, lines))),
  }));
  return rescaleRows(rows, unit);
}

/** Gives every cell the scale and currency of a unit, but for rows that have their own. */
export function rescaleRows(rows: readonly Row[], unit: Unit | null): Row[] {
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
    const above = hasThousands(row) ? '' : heading;
    const scale = scaleOf(row.label, above, unit);
    const { role, level, label, lines } = row;
    const cells = row.cells.map((cell) => (cell ? rescale(cell, unit, scale) : null));
    return { role, level, label, lines, cells };
  });
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

function scaleOf(label: string, heading: string, unit: Unit | null): number {
  const own = ownScale(label);
  if (own !== null) return own;
  if (unit === null || unit.scale === 1) return 1;
  if (unscaled.perShare.test(label)) return 1;
  if (unscaled.perShare.test(heading) && !unscaled.shares.test(label)) return 1;
  if (
    unscaled.shares.test(label) &&
    /except (?:for )?(?:share|number of shares|shares)\b/i.test(unit.text)
  )
    return 1;
  return unit.scale;
}

/** `Shipments (in thousands)`: a label may state the scale of its own row. */
function ownScale(label: string): number | null {
  const match = /\((?:[^()]*\b)?in (thousands|millions|billions)\b[^()]*\)/i.exec(label);
  if (!match) return null;
  const word = match[1]!.toLowerCase();
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
