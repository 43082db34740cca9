/**
 * The columns of a table, from all its rows at once: what the cells of many rows cover is a column, what none covers is
 * a gutter; where cells of one row meet in one column, it is split where most rows have their gap.
 */

import { coreStart } from './lineTests.ts';
import { isFigure, isPlaceholder, type Piece, type TableLine } from './pieces.ts';

/** Columns of the laid-out text, the second not included. */
export interface Extent {
  from: number;
  to: number;
}

/** A line of a table's body, its pieces given to label and columns. */
export interface PlacedLine {
  readonly line: TableLine;
  readonly label: Piece | null;
  /** One list a column; more than one piece where a cell is printed in parts. */
  readonly cells: readonly (readonly Piece[])[];
}

export interface Grid {
  readonly columns: readonly Extent[];
  /** Where the stub ends: no label begins at or behind it. */
  readonly stubEnd: number;
  readonly lines: readonly PlacedLine[];
  /** Whether words stand in columns as a rule: officers, properties, exhibits. */
  readonly textual: boolean;
}

interface Loose {
  readonly piece: Piece;
  /** Index of the line among the body's lines. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * @param header the lines above the body, whose words say that a sparse column is one
 * @param segments the rule between header and body, in its pieces: where columns of words begin
 */
export function inferColumns(
  body: readonly TableLine[],
  header: readonly TableLine[] = [],
  segments: readonly Piece[] = [],
): Grid {
  const left = figuresLeft(body, header);
  const textStart = textColumnStart(body, left);
  const ruled = segments[1] ? segments[1].start - 1 : Number.POSITIVE_INFINITY;
  const stubEnd = Math.min(left, textStart, ruled);
  const labels: (Piece | null)[] = [];
  const loose: Loose[] = [];
  for (const [row, line] of body.entries()) {
    const { label, rest } = takeLabel(line, stubEnd, left);
    labels.push(label);
    for (const piece of rest) {
      if (piece.kind === 'rule') continue;
      const from = isFigure(piece) ? coreStart(piece) : piece.start;
      loose.push({ piece, row, from, to: Math.max(from + 1, piece.edge) });
    }
  }
  const extents = columnsOf(loose);
  const cells: Piece[][][] = body.map(() => extents.map(() => []));
  for (const cell of loose) {
    const c = nearest(extents, cell);
    if (c >= 0) cells[cell.row]![c]!.push(cell.piece);
  }
  const lines = body.map((line, i) => ({ line, label: labels[i]!, cells: cells[i]! }));
  const words = loose.filter((l) => l.piece.kind === 'words' && !isPlaceholder(l.piece)).length;
  return {
    columns: extents,
    stubEnd,
    lines: lines.map((line) => totalsLabel(splitTail(line, extents))),
    textual: words > loose.length * 0.3,
  };
}

/** Where the figures begin: at the leftmost column of them that more than a stray row fills. */
export function figuresLeft(body: readonly TableLine[], header: readonly TableLine[] = []): number {
  const starts: Loose[] = [];
  let rows = 0;
  for (const [row, { shape, pieces }] of body.entries()) {
    if (shape !== 'row') continue;
    rows++;
    for (const [i, piece] of pieces.entries()) {
      if (!isFigure(piece) || (i === 0 && piece.start < 20)) continue;
      const from = coreStart(piece);
      starts.push({ piece, row, from, to: Math.max(from + 1, piece.edge) });
    }
  }
  const least = rows < 6 ? 1 : Math.max(2, rows * 0.06);
  const sorted = starts.sort((a, b) => a.from - b.from);
  const merged = joined(sorted);
  let at = 0;
  const left = (i: number): number => sorted[i]?.from ?? Number.POSITIVE_INFINITY;
  for (const extent of merged) {
    const own = new Set<number>();
    let from = Number.POSITIVE_INFINITY;
    for (; at < sorted.length && sorted[at]!.from < extent.to; at++) {
      own.add(sorted[at]!.row);
      from = Math.min(from, sorted[at]!.from);
    }
    if (own.size >= least || isHeaded(extent, header, left(at))) return from;
  }
  return merged[0]?.from ?? Number.POSITIVE_INFINITY;
}

/** Whether words of the header stand over this column and over none further right. */
function isHeaded(extent: Extent, header: readonly TableLine[], next: number): boolean {
  return header.some(({ pieces }) =>
    pieces.some(
      (p, i) =>
        p.kind !== 'rule' &&
        (i > 0 || p.start > 12) &&
        p.start < extent.to &&
        extent.from < p.end &&
        p.end <= next &&
        p.end - p.start < 40,
    ),
  );
}

/** Where a column of words begins between stub and figures: two lines or more agree on it. */
export function textColumnStart(body: readonly TableLine[], left: number): number {
  const starts = new Map<number, number>();
  let parted = 0;
  for (const { shape, pieces } of body) {
    if (shape !== 'row' && shape !== 'gapped') continue;
    parted++;
    for (let i = 1; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind !== 'words' || piece.start >= left || isPlaceholder(piece)) continue;
      if (piece.start - pieces[i - 1]!.end < 3) continue;
      starts.set(piece.start, (starts.get(piece.start) ?? 0) + 1);
    }
  }
  const least = Math.max(2, parted * 0.06);
  let found = Number.POSITIVE_INFINITY;
  for (const [start, count] of starts) if (count >= least && start < found) found = start;
  return found;
}

function takeLabel(
  { pieces }: TableLine,
  stubEnd: number,
  left: number,
): { label: Piece | null; rest: readonly Piece[] } {
  const first = pieces[0];
  if (!first || first.kind === 'rule') return { label: null, rest: pieces };
  const isLabel =
    first.kind === 'words'
      ? first.start < stubEnd - 1 && !(isPlaceholder(first) && first.start > left - 6)
      : first.edge <= Math.min(stubEnd, left);
  if (!isLabel) return { label: null, rest: pieces };
  // What stands apart before the first column is the rest of the label.
  let parts = 1;
  while (parts < pieces.length && pieces[parts]!.end <= stubEnd && pieces[parts]!.kind !== 'rule')
    parts++;
  const last = pieces[parts - 1]!;
  const text =
    parts === 1
      ? first.text
      : pieces
          .slice(0, parts)
          .map((p) => p.text)
          .join(' ');
  const label: Piece =
    parts === 1
      ? first
      : {
          kind: 'words',
          start: first.start,
          end: last.end,
          edge: last.end,
          text,
          tail: last.tail,
          leader: first.leader,
        };
  return { label, rest: pieces.slice(parts) };
}

function columnsOf(loose: readonly Loose[]): Extent[] {
  const solid = loose.filter(
    (l) => (isFigure(l.piece) && l.piece.kind !== 'nil') || isPlaceholder(l.piece),
  );
  let extents = split(components(solid), solid);
  // Words make columns of their own where they touch none of figures, and widen the one they touch.
  const words = loose.filter(
    (l) => l.piece.kind === 'words' && !isPlaceholder(l.piece) && touched(extents, l) < 2,
  );
  if (words.length > 0) {
    const all = [...solid, ...words.filter((w) => touched(extents, w) > 0 || supported(w, words))];
    extents = split(components(all), all);
  }
  const nils = loose.filter((l) => l.piece.kind === 'nil' && nearest(extents, l) < 0);
  if (nils.length > 0) {
    const own = components(nils);
    extents = [...extents, ...own].sort((a, b) => a.from - b.from);
  }
  return mergeSlivers(extents, loose);
}

/** Whether another line has words in the same place. */
function supported(word: Loose, words: readonly Loose[]): boolean {
  if (words.length > 200) return true;
  return words.some((w) => w.row !== word.row && w.from < word.to && word.from < w.to);
}

function touched(extents: readonly Extent[], { from, to }: Loose): number {
  let count = 0;
  for (let i = firstBeyond(extents, from); i < extents.length && extents[i]!.from < to; i++)
    count++;
  return count;
}

/** Index of the first extent that ends behind a column; extents are in order and apart. */
function firstBeyond(extents: readonly Extent[], column: number): number {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (extents[mid]!.to > column) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Joins what overlaps. */
const components = (cells: readonly Loose[]): Extent[] =>
  joined([...cells].sort((a, b) => a.from - b.from));

/** The same of cells in order of where they begin. */
function joined(sorted: readonly Loose[]): Extent[] {
  const out: Extent[] = [];
  for (const { from, to } of sorted) {
    const last = out.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

/** Splits columns in which rows have two cells, as long as that parts more rows than it cuts cells. */
function split(extents: readonly Extent[], cells: readonly Loose[]): Extent[] {
  const inside: Loose[][] = extents.map(() => []);
  for (const cell of cells) inside[firstBeyond(extents, cell.from)]?.push(cell);
  return extents.flatMap((extent, i) => splitOne(extent, inside[i]!, 0));
}

function splitOne(extent: Extent, cells: readonly Loose[], depth: number): Extent[] {
  if (depth > 40) return [extent];
  const width = extent.to - extent.from;
  if (width < 2) return [extent];
  const parts = new Float64Array(width + 1);
  const cuts = new Float64Array(width + 2);
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.from - b.from);
  let pairs = 0;
  for (const [i, cell] of sorted.entries()) {
    cuts[cell.from - extent.from + 1]! += 1;
    cuts[Math.max(cell.from + 1, cell.to) - extent.from]! -= 1;
    const before = sorted[i - 1];
    if (!before || before.row !== cell.row) continue;
    pairs++;
    for (let x = Math.max(before.to, extent.from); x <= Math.min(cell.from, extent.to); x++) {
      parts[x - extent.from]! += 1;
    }
  }
  if (pairs === 0) return [extent];
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
  const [l, r] = [cells.filter((c) => middle(c) < at), cells.filter((c) => middle(c) >= at)];
  if (l.length === 0 || r.length === 0) return [extent];
  return [...splitOne(bounds(l), l, depth + 1), ...splitOne(bounds(r), r, depth + 1)];
}

const middle = ({ from, to }: Loose): number => (from + to) / 2;

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
function mergeSlivers(extents: readonly Extent[], loose: readonly Loose[]): Extent[] {
  const rows = extents.map(() => new Set<number>());
  for (const cell of loose) {
    const c = nearest(extents, cell);
    if (c >= 0) rows[c]!.add(cell.row);
  }
  const out: { extent: Extent; rows: Set<number> }[] = [];
  for (const [i, extent] of extents.entries()) {
    const own = rows[i]!;
    const last = out.at(-1);
    const few =
      last !== undefined &&
      Math.min(own.size, last.rows.size) <= 0.35 * Math.max(own.size, last.rows.size);
    if (
      last &&
      few &&
      extent.from - last.extent.to <= 4 &&
      [...own].every((r) => !last.rows.has(r))
    ) {
      last.extent = { from: last.extent.from, to: Math.max(last.extent.to, extent.to) };
      for (const r of own) last.rows.add(r);
    } else out.push({ extent: { ...extent }, rows: own });
  }
  return out.map((o) => o.extent);
}

/** The column that a cell overlaps most, or one within two characters; -1 where there is none. */
export function nearest(extents: readonly Extent[], cell: { from: number; to: number }): number {
  let best = -1;
  let most = -3;
  const start = Math.max(0, firstBeyond(extents, cell.from) - 1);
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

/** `Diluted 1.38      1.54`: a figure that one blank sets off from its label belongs to the column it ends in. */
function splitTail(placed: PlacedLine, extents: readonly Extent[]): PlacedLine {
  const { label } = placed;
  if (!label || label.tail.length === 0) return placed;
  const cells = placed.cells.map((c) => [...c]);
  let moved = 0;
  for (const piece of [...label.tail].reverse()) {
    const c = extents.findIndex(
      (e) => Math.abs(e.to - piece.edge) <= 2 && coreStart(piece) >= e.from - 2,
    );
    if (c < 0 || cells[c]!.length > 0) break;
    cells[c]!.push(piece);
    moved++;
  }
  if (moved === 0) return placed;
  const cut = label.tail[label.tail.length - moved]!.start;
  const text = label.text.slice(0, cut - label.start).trimEnd();
  const end = label.start + text.length;
  return { ...placed, label: { ...label, text, end, edge: end, tail: [] }, cells };
}

/** `TOTAL    157,200` with the word over a column of text: it is the row's label. */
function totalsLabel(placed: PlacedLine): PlacedLine {
  if (placed.label) return placed;
  const c = placed.cells.findIndex((cell) => cell.length > 0);
  const first = placed.cells[c]?.[0];
  if (first?.kind !== 'words' || !/^(?:sub-?|grand )?totals?\b/i.test(first.text)) return placed;
  if (!placed.cells.some((cell, i) => i > c && cell.length > 0)) return placed;
  return {
    ...placed,
    label: first,
    cells: placed.cells.map((cell, i) => (i === c ? cell.slice(1) : cell)),
  };
}
