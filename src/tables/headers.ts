/**
 * The headers of columns, from the lines above them.
 *
 *                     Pension Benefits          Other         spanning: given to every column under it
 *                     -----------------        Benefits       wrapped: joined to one part
 *     Year              2003      2002           2003         the stub's own header: in no column
 */
import { squeeze } from '../lexer/characters.ts';
import { columnGroups, partWords } from './columnGroups.ts';
import { centre, type Extent } from './extents.ts';
import { inLine, isYear, middle, type Piece, ruleOf, type TableLine } from './pieces.ts';
import { isUnitPhrase } from './units.ts';

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Columns it stands over: first and last index. */
  readonly first: number;
  readonly last: number;
  readonly line: number;
}

export interface Headers {
  /** One list a column, outermost first. */
  readonly columns: readonly (readonly string[])[];
  /** What stands over the stub: its header, units, dates. */
  readonly stub: readonly string[];
}

export function readHeaders(
  lines: readonly TableLine[],
  extents: readonly Extent[],
  stubEnd: number,
): Headers {
  const stub: string[] = [];
  const parts: Part[] = [];
  const wide = widened(lines, extents);
  const groups = columnGroups(lines, wide);
  let openUnit = false; // whether words of unit go on in the next line
  for (const [i, line] of lines.entries()) {
    const rule = ruleBelow(lines, i, extents);
    const headsFirst =
      (groups?.at === i && isYear(line.pieces[0]!)) ||
      headsFirstColumn(line, extents, lines[i + 1]);
    const pieces = headerPieces(line, extents, stubEnd, openUnit, headsFirst);
    if (groups?.years && i > groups.at)
      pieces.over = pieces.over.flatMap((p) => partOver(p, extents));
    const unit = pieces.stub.findLast((p) => openUnit || isUnitPhrase(p.text));
    if (unit)
      openUnit = /^\(/.test(unit.text)
        ? !unit.text.includes(')')
        : openUnit && !unit.text.includes(')');
    for (const piece of pieces.stub) stub.push(piece.text.trim());
    const under = pieces.over.map((p) => columnsUnder(p, extents));
    const lone = under.length === 1 && rule?.length === 1;
    const isHeads = groups?.at === i && under.length * groups.size === extents.length;
    const size = isHeads ? groups.size : 0; // of the group under each piece
    const around = { rule, extents: wide, lone, pieces: pieces.over, lines, at: i };
    for (let k = 0; k < under.length; k++) {
      const { first, last } = under[k]!;
      if (first < 0) continue;
      const piece = pieces.over[k]!;
      const before = under[k - 1]?.last ?? -1;
      const after = under[k + 1]?.first ?? extents.length;
      const spanned =
        size > 0
          ? { first: k * size, last: (k + 1) * size - 1 }
          : spanOf(piece, first, last, before, after, around);
      parts.push({
        text: piece.text.trim(),
        from: piece.start,
        to: piece.end,
        line: i,
        first: spanned.first,
        last: spanned.last,
      });
    }
  }
  return { columns: extents.map((_, c) => stack(parts, c, lines)), stub };
}

function headerPieces(
  line: TableLine,
  extents: readonly Extent[],
  stubEnd: number,
  openUnit: boolean,
  headsFirst: boolean,
): { stub: Piece[]; over: Piece[] } {
  const stub: Piece[] = [];
  const over: Piece[] = [];
  const left = extents[0]?.from ?? stubEnd;
  for (const [i, piece] of line.pieces.entries()) {
    if (piece.kind === 'rule' || /^-+$/.test(piece.text)) continue;
    // A unit in parentheses is no header; one that stands over the columns like a header is.
    const alone = line.pieces.length === 1;
    if (openUnit && i === 0 && (alone || piece.text.includes(')'))) {
      stub.push(piece);
      continue;
    }
    if (
      isUnitPhrase(piece.text) &&
      (alone ? /^\(/.test(piece.text) || piece.start < left - 2 : piece.end <= left)
    ) {
      stub.push(piece);
      continue;
    }
    const stubLike = piece.end <= left || (piece.start < stubEnd - 8 && middle(piece) < left);
    if (i === 0 && stubLike && !headsFirst && overlapOf(piece, extents[0]) < 3) {
      if (
        line.pieces.length === 1 &&
        left - piece.end < 4 &&
        piece.start > stubEnd * 0.6 &&
        extents.length > 0 &&
        piece.start > 20
      )
        over.push(piece);
      else stub.push(piece);
    } else over.push(...partYears(piece, extents));
  }
  return { stub, over };
}

/**
 * Whether the first words of a line head the first column though they stand left of its figures: years that are as many as
 * the columns, or words over the first of as many rules.
 *
 *          1998        1997
 *          -----     ---------
 *             32           141
 */
function headsFirstColumn(
  { pieces }: TableLine,
  extents: readonly Extent[],
  below: TableLine | undefined,
): boolean {
  const [first] = pieces;
  if (first === undefined) return false;
  if (pieces.length === extents.length && pieces.every(isYear)) return true;
  const rule = ruleOf(below);
  const [over] = rule;
  return (
    over !== undefined &&
    rule.length === extents.length &&
    isOfFirst(rule, extents) &&
    over.start <= middle(first) &&
    middle(first) <= over.end
  );
}

/** Whether the first of as many rules as columns is that of the first column, whose figures may end behind it. */
const isOfFirst = ([own, next]: readonly Piece[], [first]: readonly Extent[]): boolean =>
  own !== undefined &&
  first !== undefined &&
  (overlapOf(own, first) > 0 ||
    (first.from - own.end <= 3 && next !== undefined && next.start >= first.to));

const overlapOf = (p: Piece, e: Extent | undefined): number =>
  e ? Math.min(p.end, e.to) - Math.max(p.start, e.from) : 0;

/** `1995 1994`: years that one blank parts stand over a column each. */
function partYears(piece: Piece, extents: readonly Extent[]): Piece[] {
  if (piece.kind !== 'words' || !/^(?:19|20)\d\d(?: (?:19|20)\d\d)+$/.test(piece.text))
    return [piece];
  if (extents.length < 2) return [piece];
  return partWords(piece);
}

/** Words that stand over several columns, one by one; those of a single column stay together. */
function partOver(piece: Piece, extents: readonly Extent[]): Piece[] {
  const { first, last } = columnsUnder(piece, extents);
  return first < last ? partWords(piece) : [piece];
}

const near = 4; // characters before the first column that a header of its own may end

/** The columns with the headers right above them: upper headers are centred over both. */
function widened(lines: readonly TableLine[], extents: readonly Extent[]): Extent[] {
  const wide = extents.map((e) => ({ ...e }));
  for (const line of lines) {
    const over = line.pieces.filter((p) => p.kind !== 'rule');
    const placed = over.map((p) => columnsUnder(p, extents));
    const single = placed.filter((p) => p.first >= 0 && p.first === p.last);
    if (single.length < Math.max(2, extents.length * 0.6)) continue;
    for (const [k, { first, last }] of placed.entries()) {
      if (first < 0 || first !== last) continue;
      if (over.some((_, o) => o !== k && placed[o]!.first === first)) continue;
      if (first === 0 && over[k]!.end + near < extents[0]!.from) continue; // over the stub
      const e = wide[first]!;
      e.from = Math.min(e.from, over[k]!.start);
      e.to = Math.max(e.to, over[k]!.end);
    }
  }
  // Neighbours must not meet.
  for (let c = 1; c < wide.length; c++) {
    if (wide[c]!.from < wide[c - 1]!.to) {
      wide[c]!.from = Math.max(wide[c]!.from, extents[c - 1]!.to);
      wide[c - 1]!.to = Math.min(wide[c - 1]!.to, extents[c]!.from);
    }
  }
  return wide;
}

/** The columns that a header piece overlaps; else the one whose middle is nearest. */
function columnsUnder(piece: Piece, extents: readonly Extent[]): { first: number; last: number } {
  let first = -1;
  let last = -1;
  for (let c = 0; c < extents.length; c++) {
    const { from, to } = extents[c]!;
    if (Math.min(to, piece.end) <= Math.max(from, piece.start)) continue;
    if (first < 0) first = c;
    last = c;
  }
  if (first >= 0) return trimEdges(piece, extents, first, last);
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let c = 0; c < extents.length; c++) {
    const { from, to } = extents[c]!;
    const d = Math.max(from - piece.end, piece.start - to);
    if (d < distance) {
      distance = d;
      best = c;
    }
  }
  return distance <= 14 ? { first: best, last: best } : { first: -1, last: -1 };
}

/** A piece that only grazes a column at its end does not stand over it. */
function trimEdges(
  piece: Piece,
  extents: readonly Extent[],
  first: number,
  last: number,
): { first: number; last: number } {
  const share = (c: number): number => {
    const e = extents[c]!;
    const overlap = Math.min(e.to, piece.end) - Math.max(e.from, piece.start);
    return overlap / Math.min(e.to - e.from, piece.end - piece.start);
  };
  while (first < last && share(first) < 0.45 && share(first) < share(last)) first++;
  while (first < last && share(last) < 0.45 && share(last) <= share(first)) last--;
  return { first, last };
}

interface Place {
  /** Whether it is the one piece above a rule of one piece. */
  readonly lone: boolean;
  readonly pieces: readonly Piece[];
  readonly rule: readonly Piece[] | null;
  readonly extents: readonly Extent[];
  readonly lines: readonly TableLine[];
  /** Index of the line that the piece stands on. */
  readonly at: number;
}

/**
 * Which columns a piece is the header of.
 * @param before last column of the piece before on the line
 * @param after first column of the piece after
 */
function spanOf(
  piece: Piece,
  first: number,
  last: number,
  before: number,
  after: number,
  place: Place,
): { first: number; last: number } {
  const { extents, rule } = place;
  const alone = place.pieces.length === 1;
  if (rule) {
    for (const r of rule) {
      // A rule under several headers says nothing of one.
      if (place.pieces.filter((p) => middle(p) >= r.start && middle(p) <= r.end).length > 1)
        continue;
      if (place.lone && Math.abs(middle(piece) - middle(r)) < 16) {
        // set off from its rule by a few characters, it belongs to it all the same
      } else if (r.start > piece.start + 2 || r.end < piece.end - 2) {
        if (middle(piece) < r.start || middle(piece) > r.end) continue;
      }
      const isUnder = (e: Extent) =>
        (e.from < r.end && r.start < e.to && middleIn(e, r)) || isBeside(e, r, rule);
      const under = extents.findIndex(isUnder);
      if (under >= 0) return { first: under, last: extents.findLastIndex(isUnder) };
    }
  }
  const under = extents.length < 2 ? null : headsBelow(place, extents, first);
  if (under === null) return { first, last };
  const below = isYear(under) ? 'years' : 'words';
  // Right over the words below it, it is the upper line of one header, but for a year that no other column has.
  const ofOne = first === last && inLine(piece, under) && !(isYear(piece) && alone);
  if (below === 'words' && ofOne) return { first, last };
  // No rule says how far it reaches: it is centred over the columns it spans. Over years it spans as many as it can;
  // over other words it is more likely the upper line of one column's header.
  const own = miss(piece, extents, first, last);
  const width = extents[last]!.to - extents[first]!.from;
  const spanning = below === 'years' || periodWords.test(piece.text);
  if (!spanning && own <= Math.max(2, width * 0.15)) return { first, last };
  let best = { first, last };
  let bestMiss = spanning ? Number.POSITIVE_INFINITY : own - 1.5;
  for (let a = before + 1; a <= first; a++) {
    for (let b = last; b < after && b - a <= 24; b++) {
      const m = miss(piece, extents, a, b);
      const slack = alone ? 0.12 : 0.06; // of the width: no other piece vies for its columns
      const limit = spanning ? 3 + (extents[b]!.to - extents[a]!.from) * slack : 2.5;
      if (m > limit) continue;
      const cost = spanning ? m - 3 * (b - a) : m;
      if (cost < bestMiss) {
        bestMiss = cost;
        best = { first: a, last: b };
      }
    }
  }
  return best;
}

const periodWords =
  /\b(?:19|20)\d\d\b|\b(?:years?|months|weeks|quarters?|fiscal|ended|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const middleIn = (e: Extent, r: Piece): boolean => {
  const m = centre(e);
  return m >= r.start - 2 && m <= r.end + 2;
};

/** Whether a column that no part of a rule covers stands right beside one, further from every other. */
const isBeside = (e: Extent, own: Piece, rule: readonly Piece[]): boolean => {
  const at = centre(e);
  const apart = ({ start, end }: Piece) => Math.max(start - at, at - end);
  return rule.length > 1 && apart(own) <= 4 && rule.every((r) => r === own || apart(r) > 4);
};

function miss(piece: Piece, extents: readonly Extent[], a: number, b: number): number {
  return Math.abs(middle(piece) - (extents[a]!.from + extents[b]!.to) / 2);
}

/** What heads the column further down, beside the headers of its neighbours: a year if there is one. */
function headsBelow(
  { lines, at }: Place,
  extents: readonly Extent[],
  column: number,
): Piece | null {
  const e = extents[column]!;
  const left = extents[0]!.from - 10;
  let found: Piece | null = null;
  for (let i = at + 1; i < lines.length; i++) {
    let own: Piece | null = null;
    let count = 0;
    for (const piece of lines[i]!.pieces) {
      if (piece.kind === 'rule' || piece.start < left) continue;
      count++;
      if (own === null && piece.start < e.to + 2 && e.from - 2 < piece.end) own = piece;
    }
    if (count < 2 || own === null) continue;
    if (isYear(own)) return own;
    found ??= own;
  }
  return found;
}

/** The rule right below line `i`: its segments; null where other words come first. */
function ruleBelow(
  lines: readonly TableLine[],
  i: number,
  extents: readonly Extent[],
): readonly Piece[] | null {
  let found: readonly Piece[] | null = null;
  let at = i;
  for (let k = i + 1; k < lines.length; k++) {
    const line = lines[k]!;
    const rules = line.pieces.filter((p) => p.kind === 'rule' || /^-{3}$/.test(p.text));
    if (rules.length > 0) {
      found = rules;
      at = k;
      break;
    }
    // Words of the same header may stand between a spanning header's lines and its rule.
    if (line.shape !== 'blank' && line.pieces.length !== lines[i]!.pieces.length) break;
    if (k - i > 3) break;
  }
  if (!found) return null;
  // The rule that parts header and body says nothing of spans, but where its parts are groups of columns.
  const parts = !lines.slice(at + 1).some((l) => l.pieces.some((p) => p.kind !== 'rule'));
  return parts && !isGrouped(found, extents) ? null : found;
}

/** Whether every part of a rule stands over columns, and one of them over several. */
function isGrouped(rule: readonly Piece[], extents: readonly Extent[]): boolean {
  if (rule.length < 2 || rule.length >= extents.length) return false;
  const counts = rule.map((r) => extents.filter((e) => middleIn(e, r)).length);
  return Math.min(...counts) > 0 && Math.max(...counts) > 1;
}

/** The parts over one column, lines of one part joined. */
function stack(parts: readonly Part[], column: number, lines: readonly TableLine[]): string[] {
  const own = parts.filter((p) => p.first <= column && column <= p.last);
  const out: string[] = [];
  let previous: Part | undefined;
  for (const part of own) {
    const joins =
      previous !== undefined &&
      previous.first === part.first &&
      previous.last === part.last &&
      !ruleBetween(lines, previous, part);
    if (joins) out[out.length - 1] += ` ${part.text}`;
    else out.push(part.text);
    previous = part;
  }
  return out.map(squeeze).filter((text) => text !== '');
}

function ruleBetween(lines: readonly TableLine[], a: Part, b: Part): boolean {
  for (let k = a.line + 1; k <= b.line; k++) {
    if (lines[k]!.pieces.some((p) => p.kind === 'rule' && p.start < a.to && a.from < p.end))
      return true;
  }
  return false;
}
