/**
 * The columns of a table, from all its rows at once: what the cells of many rows cover is a column, what none covers is
 * a gutter; where cells of one row meet in one column, it is split where most rows have their gap.
 */

import {
  closest,
  columnsOf,
  type Extent,
  firstBeyond,
  isWords,
  joined,
  type Loose,
  nearest,
  rowsFilled,
  type Span,
} from './extents.ts';
import { coreStart } from './lineTests.ts';
import { isFigure, isPlaceholder, noPieces, type Piece, type TableLine } from './pieces.ts';

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
  let words = 0;
  for (let row = 0; row < body.length; row++) {
    const { pieces } = body[row]!;
    const parts = labelParts(pieces, stubEnd, left);
    labels.push(labelOf(pieces, parts));
    for (let i = parts; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind === 'rule') continue;
      const from = isFigure(piece) ? coreStart(piece) : piece.start;
      loose.push({ piece, row, from, to: Math.max(from + 1, piece.edge) });
      if (isWords(piece)) words++;
    }
  }
  const extents = columnsOf(loose, (cell) => isHeaded(cell, header, Number.POSITIVE_INFINITY));
  const noCells = extents.map(() => noPieces);
  const lines: PlacedLine[] = [];
  for (let row = 0, at = 0; row < body.length; row++) {
    let cells: (readonly Piece[])[] = noCells; // shared by all lines without any
    for (; at < loose.length && loose[at]!.row === row; at++) {
      const under = nearest(extents, loose[at]!);
      const c = under < 0 ? closest(extents, loose[at]!) : under;
      // What stands apart from all columns is not lost, but spoils no figure.
      if (c < 0 || (under < 0 && cells[c]!.some(isFigure))) continue;
      if (cells === noCells) cells = [...noCells];
      const own = cells[c]!;
      const { piece } = loose[at]!;
      cells[c] = own.length === 0 ? [piece] : [...own, piece];
    }
    const placed = { line: body[row]!, label: labels[row]!, cells };
    lines.push(totalsLabel(splitTail(placed, extents)));
  }
  return { columns: extents, stubEnd, lines, textual: words > loose.length * 0.3 };
}

/** Where the figures begin: at the leftmost column of them that more than a stray row fills. */
export function figuresLeft(body: readonly TableLine[], header: readonly TableLine[] = []): number {
  const starts: Span[] = [];
  let rows = 0;
  for (let row = 0; row < body.length; row++) {
    const { shape, pieces } = body[row]!;
    if (shape !== 'row') continue;
    rows++;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (!isFigure(piece) || (i === 0 && piece.start < 20)) continue;
      const from = coreStart(piece);
      starts.push({ row, from, to: Math.max(from + 1, piece.edge) });
    }
  }
  const least = rows < 6 ? 1 : Math.max(2, rows * 0.06);
  const extents = joined(starts);
  const filled = rowsFilled(extents, starts, firstBeyond);
  for (let i = 0; i < extents.length; i++) {
    const next = extents[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (filled[i]! >= least || isHeaded(extents[i]!, header, next)) return extents[i]!.from;
  }
  return extents[0]?.from ?? Number.POSITIVE_INFINITY;
}

/** Whether words of the header stand over this column and over none further right. */
function isHeaded(extent: Readonly<Extent>, header: readonly TableLine[], next: number): boolean {
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

/** How many pieces of a line make its label. */
function labelParts(pieces: readonly Piece[], stubEnd: number, left: number): number {
  const first = pieces[0];
  if (!first || first.kind === 'rule') return 0;
  const isLabel =
    first.kind === 'words'
      ? first.start < stubEnd - 1 && !(first.start > left - 6 && isPlaceholder(first))
      : first.edge <= Math.min(stubEnd, left);
  if (!isLabel) return 0;
  // What stands apart before the first column is the rest of the label.
  let parts = 1;
  while (parts < pieces.length && pieces[parts]!.end <= stubEnd && pieces[parts]!.kind !== 'rule')
    parts++;
  return parts;
}

function labelOf(pieces: readonly Piece[], parts: number): Piece | null {
  if (parts < 2) return parts === 0 ? null : pieces[0]!;
  const first = pieces[0]!;
  const last = pieces[parts - 1]!;
  return {
    kind: 'words',
    n: first.n,
    start: first.start,
    end: last.end,
    edge: last.end,
    text: pieces
      .slice(0, parts)
      .map((p) => p.text)
      .join(' '),
    tail: last.tail,
    leader: first.leader,
  };
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
  return { ...placed, label: { ...label, text, end, edge: end, tail: noPieces }, cells };
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
