/** Which columns the cells of a table stand in: what many rows cover is one, what none covers is a gutter. */
import { isPlaceholder, type Piece } from './pieces.ts';

/** Columns of the laid-out text, the second not included. */
export interface Extent {
  from: number;
  to: number;
}

/** A cell of one row, by its columns. Lists of them are in the order of rows and, in a row, of columns. */
export interface Span {
  /** Index of the line among the body's lines. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface Loose extends Span {
  readonly piece: Piece;
}

/** Words of a cell, rather than those that stand in a figure's place. */
export const isWords = (piece: Piece): boolean => piece.kind === 'words' && !isPlaceholder(piece);

/** Whether a piece makes a column by itself: figures, and words that stand for one. */
const isSolid = (piece: Piece): boolean =>
  piece.kind === 'figure' || piece.kind === 'range' || isPlaceholder(piece);

/** @param isHeaded whether words of the header stand over a cell, so that it makes a column though it is the only one */
export function columnsOf(loose: readonly Loose[], isHeaded: (cell: Span) => boolean): Extent[] {
  const solid = loose.filter((l) => isSolid(l.piece));
  let extents = split(joined(solid), solid);
  // Words make columns of their own where they touch none of figures, and widen the one they touch.
  const words = loose.filter((l) => isWords(l.piece) && touched(extents, l) < 2);
  if (words.length > 0) {
    const wanted = new Set(
      words.filter((w) => touched(extents, w) > 0 || supported(w, words) || isHeaded(w)),
    );
    const all = loose.filter((l) => isSolid(l.piece) || wanted.has(l));
    extents = split(joined(all), all);
  }
  const nils = loose.filter((l) => l.piece.kind === 'nil' && nearest(extents, l) < 0);
  if (nils.length > 0) {
    extents = [...extents, ...joined(nils)].sort((a, b) => a.from - b.from);
  }
  return mergeSlivers(extents, loose);
}

/** Whether another line has words in the same place. */
function supported(word: Loose, words: readonly Loose[]): boolean {
  if (words.length > 200) return true;
  return words.some((w) => w.row !== word.row && w.from < word.to && word.from < w.to);
}

function touched(extents: readonly Extent[], cell: Span): number {
  let count = 0;
  for (let i = firstBeyond(extents, cell); i < extents.length && extents[i]!.from < cell.to; i++)
    count++;
  return count;
}

/** Index of the first extent that ends behind the start of a cell; extents are in order and apart. */
export function firstBeyond(
  extents: readonly Extent[],
  { from }: { readonly from: number },
): number {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (extents[mid]!.to > from) high = mid;
    else low = mid + 1;
  }
  return low;
}

const widest = 512; // columns; few lines are wider
/** By column: the furthest end of the cells that begin there. All 0 but while `joined` runs: made once, for speed. */
const furthest = new Int32Array(widest);

/** What cells cover, those that overlap as one. */
export function joined(cells: readonly Span[]): Extent[] {
  let last = -1;
  for (const { from } of cells) if (from > last) last = from;
  const ends = last < widest ? furthest : new Int32Array(last + 1);
  for (const { from, to } of cells) if (to > ends[from]!) ends[from] = to;
  const out: Extent[] = [];
  let open: Extent | null = null;
  for (let from = 0; from <= last; from++) {
    const to = ends[from]!;
    if (to === 0) continue;
    ends[from] = 0;
    if (open !== null && from < open.to) {
      if (to > open.to) open.to = to;
    } else {
      open = { from, to };
      out.push(open);
    }
  }
  return out;
}

/** Splits columns in which rows have two cells, as long as that parts more rows than it cuts cells. */
function split(extents: Extent[], cells: readonly Loose[]): Extent[] {
  if (!hasPairs(cells, (cell) => firstBeyond(extents, cell))) return extents;
  const inside: Loose[][] = extents.map(() => []);
  for (const cell of cells) inside[firstBeyond(extents, cell)]?.push(cell);
  return extents.flatMap((extent, i) => splitOne(extent, inside[i]!, 0));
}

/** Whether two cells of one row, which follow on each other, are in one column. */
function hasPairs(cells: readonly Loose[], columnOf: (cell: Loose) => number): boolean {
  let row = -1;
  let column = -1;
  for (const cell of cells) {
    const c = columnOf(cell);
    if (cell.row === row && c === column) return true;
    row = cell.row;
    column = c;
  }
  return false;
}

function splitOne(extent: Extent, cells: readonly Loose[], depth: number): Extent[] {
  if (depth > 40) return [extent];
  const width = extent.to - extent.from;
  if (width < 2 || !hasPairs(cells, () => 0)) return [extent];
  const parts = new Float64Array(width + 1);
  const cuts = new Float64Array(width + 2);
  for (const [i, cell] of cells.entries()) {
    cuts[cell.from - extent.from + 1]! += 1;
    cuts[Math.max(cell.from + 1, cell.to) - extent.from]! -= 1;
    const before = cells[i - 1];
    if (!before || before.row !== cell.row) continue;
    for (let x = Math.max(before.to, extent.from); x <= Math.min(cell.from, extent.to); x++) {
      parts[x - extent.from]! += 1;
    }
  }
  let best = -1;
  let bestScore = 0;
  let crossing = 0;
  for (let x = 1; x < width; x++) {
    crossing += cuts[x]!;
    const score = parts[x]! - crossing * 0.7;
    if (score > bestScore) {
      bestScore = score;
      best = x;
    }
  }
  if (best < 0) return [extent];
  const at = extent.from + best;
  const [l, r] = [cells.filter((c) => centre(c) < at), cells.filter((c) => centre(c) >= at)];
  if (l.length === 0 || r.length === 0) return [extent];
  return [...splitOne(bounds(l), l, depth + 1), ...splitOne(bounds(r), r, depth + 1)];
}

/** The column in the middle of an extent, or of a cell. */
export const centre = ({ from, to }: Readonly<Extent>): number => (from + to) / 2;

function bounds(cells: readonly Loose[]): Extent {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const c of cells) {
    from = Math.min(from, c.from);
    to = Math.max(to, c.to);
  }
  return { from, to };
}

/** Joins a column of few cells to a neighbour that is close and never filled in the same rows. */
function mergeSlivers(extents: Extent[], loose: readonly Loose[]): Extent[] {
  const filled = rowsFilled(extents, loose, nearest);
  const maySliver = extents.some((extent, i) => {
    const before = extents[i - 1];
    return before && isSliver(before, filled[i - 1]!, extent, filled[i]!);
  });
  if (!maySliver) return extents;
  const rows = extents.map(() => new Set<number>());
  for (const cell of loose) {
    const c = nearest(extents, cell);
    if (c >= 0) rows[c]!.add(cell.row);
  }
  const out: { extent: Extent; rows: Set<number> }[] = [];
  for (const [i, extent] of extents.entries()) {
    const own = rows[i]!;
    const last = out.at(-1);
    if (
      last &&
      isSliver(last.extent, last.rows.size, extent, own.size) &&
      [...own].every((r) => !last.rows.has(r))
    ) {
      last.extent = { from: last.extent.from, to: Math.max(last.extent.to, extent.to) };
      for (const r of own) last.rows.add(r);
    } else out.push({ extent: { ...extent }, rows: own });
  }
  return out.map((o) => o.extent);
}

/** Whether one of two neighbours is close to the other and has few rows beside it, or next to it at all. */
const isSliver = (a: Extent, rowsOfA: number, b: Extent, rowsOfB: number): boolean =>
  b.from - a.to <= 1 ||
  (b.from - a.to <= 4 && Math.min(rowsOfA, rowsOfB) <= 0.35 * Math.max(rowsOfA, rowsOfB));

/** The column that a cell overlaps most, or one within two characters; -1 where there is none. */
export function nearest(extents: readonly Extent[], cell: { from: number; to: number }): number {
  let best = -1;
  let most = -3;
  const start = Math.max(0, firstBeyond(extents, cell) - 1);
  for (let i = start; i < extents.length; i++) {
    const e = extents[i]!;
    if (e.from > cell.to + 2) break;
    const overlap = Math.min(e.to, cell.to) - Math.max(e.from, cell.from);
    if (overlap > most) {
      most = overlap;
      best = i;
    }
  }
  return best;
}

/** The column that is closest to a cell, however far; -1 where there is none. */
export function closest(extents: readonly Extent[], cell: { from: number; to: number }): number {
  const next = firstBeyond(extents, cell);
  const before = next - 1;
  if (next === extents.length || before < 0) return extents.length === 0 ? -1 : Math.max(0, before);
  return extents[next]!.from - cell.to < cell.from - extents[before]!.to ? next : before;
}

/** How many rows have cells in each column, by a function that finds the column of a cell; -1 is none. */
export function rowsFilled(
  extents: readonly Extent[],
  cells: readonly Span[],
  columnOf: (extents: readonly Extent[], cell: Span) => number,
): Int32Array {
  const filled = new Int32Array(extents.length);
  const last = new Int32Array(extents.length).fill(-1);
  for (const cell of cells) {
    const c = columnOf(extents, cell);
    if (c < 0 || last[c] === cell.row) continue;
    last[c] = cell.row;
    filled[c]!++;
  }
  return filled;
}
