/**
 * Where tables stand: the lines that a filer marked with <TABLE>, and elsewhere the lines whose figures line up.
 * Lines that can't be in a table are passed over by their line token alone; only the zones around lines with gaps are
 * lexed into pieces.
 */
import { type IToken, tokenMatcher } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import { TableClose, TableOpen } from '../lexer/tokens.ts';
import { hotLines } from './hotLines.ts';
import { figuresStart, isOver, isPageNumber, isProse, setOff } from './lineTests.ts';
import { headerOverTag } from './overTag.ts';
import { isFigure, type LineAt, type TableLine } from './pieces.ts';
import { tableLines } from './tableLines.ts';
import { wordRuns } from './wordRuns.ts';
import { linesOf, type Zone, zoneOf } from './zone.ts';

/** Lines that hold one table, or several under each other. */
export interface Region {
  readonly lines: readonly TableLine[];
  readonly tagged: boolean;
  /** Whether words alone line up, and no tag says that it is a table: what it holds must say so. */
  readonly loose: boolean;
}

const reach = 10; // a header, a heading or a wrapped label stands at most so many lines from a line with a gap

/** Every region of some lines, in order; lexed one by one as they are asked for, so that few are kept at a time. */
export function* findRegions(
  lines: Lines,
  tokens: readonly IToken[],
  span: LineSpan,
  report: Report,
): Generator<Region> {
  const [first, last] = span;
  const isHot = hotLines(lines, span, tokens);
  let from = first;
  for (const [open, close] of taggedSpans(lines, tokens, first, last, report)) {
    const inside = tableLines(lines, open + 1, close - 1);
    const over = headerOverTag(lines, inside, open, from);
    yield* looseRegions(lines, isHot, from, open - 1 - over.length);
    if (inside.length > 0) yield { lines: [...over, ...inside], tagged: true, loose: false };
    from = close + 1;
  }
  yield* looseRegions(lines, isHot, from, last);
}

/** `<TABLE>` to `</TABLE>`. One that is never closed is read as if it had no tag. */
function taggedSpans(
  lines: Lines,
  tokens: readonly IToken[],
  first: number,
  last: number,
  report: Report,
): [number, number][] {
  const spans: [number, number][] = [];
  let open = 0;
  for (let n = first; n <= last; n++) {
    const token = tokens[n - 1];
    if (!token) break;
    if (tokenMatcher(token, TableOpen)) {
      if (open > 0) report('TABLE_UNCLOSED', [open, open], 'this <TABLE> is never closed');
      open = n;
      if (/<\/TABLE>/i.test(lineText(lines, n))) open = 0;
    } else if (open > 0 && closes(token, lines, n)) {
      spans.push([open, n]);
      open = 0;
    }
  }
  if (open > 0) report('TABLE_UNCLOSED', [open, open], 'this <TABLE> is never closed');
  return spans;
}

function closes(token: IToken, lines: Lines, n: number): boolean {
  if (tokenMatcher(token, TableClose)) return true;
  return token.image.includes('</') && /<\/TABLE>/i.test(lineText(lines, n).slice(-200));
}

/** Regions among lines without table tags: in the zones around lines with something in columns. */
function* looseRegions(
  lines: Lines,
  isHot: (n: number) => boolean,
  first: number,
  last: number,
): Generator<Region> {
  let zoneFirst = 0;
  let zoneLast = 0;
  const zone = () =>
    zoneOf(lines, isHot, [Math.max(first, zoneFirst - reach), Math.min(last, zoneLast + reach)]);
  for (let n = first; n <= last; n++) {
    if (!isHot(n)) continue;
    if (zoneFirst > 0 && n - zoneLast > 2 * reach) {
      yield* regionsOfZone(zone());
      zoneFirst = 0;
    }
    if (zoneFirst === 0) zoneFirst = n;
    zoneLast = n;
  }
  if (zoneFirst > 0) yield* regionsOfZone(zone());
}

function regionsOfZone(zone: Zone): Region[] {
  const regions: Region[] = [];
  const take = (from: number, to: number, loose: boolean) =>
    regions.push({ lines: linesOf(zone, from, to + 1), tagged: false, loose });
  let from = 0;
  for (let i = 0; i < zone.length; i++) {
    if (!zone.mayBegin(i) || !isSeed(zone.line, i)) continue;
    const grown = grow(zone, i, from);
    if (!grown.linesUp) {
      // Nothing lines up: try again from further on, by half, so that no line is looked at time and again.
      i += (grown.last - i) >> 1;
      continue;
    }
    for (const run of wordRuns(zone, from, grown.first)) take(run.first, run.last, true);
    take(grown.first, grown.last, false);
    from = grown.last + 1;
    i = grown.last;
  }
  for (const run of wordRuns(zone, from, zone.length)) take(run.first, run.last, true);
  return regions;
}

/** A row that may begin a table: figures set off by three blanks or a leader, no prose. */
function isSeed(lineAt: LineAt, i: number): boolean {
  const line = lineAt(i)!;
  return line.shape === 'row' && !isProse(line) && !isPageNumber(lineAt, i) && setOff(line) > 0;
}

const maxBlanks = 6; // a statement may leave five blank lines before its per-share figures
const maxPending = 16; // lines of a label, or of a text cell, between two rows

/** The lines around the row at `seed` that may be a table with it, and whether they are. */
function grow(
  zone: Zone,
  seed: number,
  from: number,
): { first: number; last: number; linesUp: boolean } {
  const { line: lineAt } = zone;
  let row = lineAt(seed)!; // the last
  let left = figuresStart(row) ?? row.start;
  let last = seed;
  let rows = 1;
  let blanks = 0;
  let pending = 0;
  let crossing = 0;
  let long = 0;
  for (let i = seed + 1; i < zone.length; i++) {
    const line = lineAt(i)!;
    if (line.shape === 'blank') {
      blanks++;
      if (blanks > maxBlanks || (crossing > 0 && blanks > 0)) break;
      if (long >= 2) break;
      continue;
    }
    if (line.shape === 'break' || isPageNumber(lineAt, i)) break;
    if (line.shape === 'rule') {
      if (blanks === 0 && pending === 0) last = i;
      blanks = 0;
      continue;
    }
    if (isProse(line)) break;
    if (
      line.shape === 'row' &&
      (setOff(line) > 0 || pending + blanks === 0 || endsAlike(line, row))
    ) {
      const start = figuresStart(line);
      if (start !== null && start < left && left - start < 20) left = start;
      last = i;
      row = line;
      rows++;
      blanks = pending = crossing = long = 0;
      continue;
    }
    const crosses = line.shape === 'words' && line.start < left - 3 && line.end > left + 2;
    if (crosses && !headsLike(lineAt, i, row)) {
      crossing++;
      if (crossing > 1 || /[.]$/.test(line.text)) break;
    }
    if (line.shape === 'words' && line.start >= left - 3 && blanks === 0 && last === i - 1) {
      last = i; // the rest of a cell of words
      continue;
    }
    // A long line, and the end of its sentence in another, are a paragraph like two long ones.
    if (
      line.shape === 'words' &&
      (line.end - line.start > 55 || (long > 0 && endsSentence(line)))
    ) {
      long++;
    }
    pending++;
    blanks = 0;
    if (pending > maxPending) break;
  }
  const first = headerStart(lineAt, seed, from, left);
  return { first, last, linesUp: linesUp(linesOf(zone, first, last + 1), rows, first < seed) };
}

/** Whether a line is a heading between blank lines: the row below has its figures where the last row has. */
function headsLike(lineAt: LineAt, i: number, row: TableLine): boolean {
  if (lineAt(i - 1)?.shape !== 'blank') return false;
  const at = lineAt(i + 1)?.shape === 'blank' ? i + 2 : i + 1;
  const below = lineAt(at);
  return below?.shape === 'row' && endsAlike(below, row);
}

const endsSentence = ({ text }: TableLine): boolean => text.endsWith('.');

/** Whether the figures of a row, which one blank may part, end where those of another do. */
function endsAlike({ pieces }: TableLine, { pieces: others }: TableLine): boolean {
  const [own, above] = [pieces.filter(isFigure), others.filter(isFigure)];
  return (
    own.length > 1 &&
    own.length === above.length &&
    own.every(({ edge }, i) => Math.abs(edge - above[i]!.edge) <= 1)
  );
}

/** Whether rows are a table's: two that end alike, or one under a header. */
function linesUp(lines: readonly TableLine[], rows: number, headed: boolean): boolean {
  const edges = new Map<number, number>();
  let most = 0;
  let widest = 0;
  for (const line of lines) {
    if (line.shape !== 'row' || setOff(line) === 0) continue;
    const seen = new Set<number>();
    let figures = 0;
    for (const piece of line.pieces) {
      if (!isFigure(piece)) continue;
      figures++;
      for (const e of [piece.edge - 1, piece.edge, piece.edge + 1]) seen.add(e);
    }
    widest = Math.max(widest, figures);
    for (const e of seen) {
      const count = (edges.get(e) ?? 0) + 1;
      edges.set(e, count);
      most = Math.max(most, count);
    }
  }
  if (rows >= 2) return most >= 2 && most >= rows * 0.3;
  return headed && widest >= 2;
}

/** Index of the first line of the header above the row at `seed`. */
function headerStart(lineAt: LineAt, seed: number, from: number, left: number): number {
  let top = seed;
  let blanks = 0;
  for (let i = seed - 1; i >= Math.max(from, seed - 30); i--) {
    const line = lineAt(i)!;
    if (line.shape === 'blank') {
      blanks++;
      if (blanks > 4) break;
      continue;
    }
    if (line.shape === 'break' || isPageNumber(lineAt, i) || isProse(line)) break;
    if (line.shape === 'rule') {
      blanks = 0;
      continue;
    }
    if (line.shape === 'tag') continue;
    // `(In thousands)    -----  -----`: rules beside words are over columns too
    const over = line.pieces.some((p) => isOver(p, left, true));
    if (
      line.shape === 'years' ||
      (line.shape === 'gapped' && over) ||
      (line.shape === 'row' && over)
    ) {
      top = i;
    } else if (line.shape === 'words') {
      if (over) top = i;
      else if (line.end > left + 4 && !standsApart(lineAt, i, blanks)) break;
      else if (blanks > (line.end - line.start < 45 ? 3 : 1)) break;
    } else break;
    blanks = 0;
  }
  return top < seed ? top : headingsAbove(lineAt, seed, from, left);
}

/** Whether words that run across columns are a heading of rows between blank lines, and no part of a paragraph. */
const standsApart = (lineAt: LineAt, i: number, blanksBelow: number): boolean =>
  blanksBelow > 0 && lineAt(i - 1)?.shape === 'blank' && !/[.:;,]$/.test(lineAt(i)!.text);

/** Without a header: the heading lines right above the first row, where a blank line parts them from the text. */
function headingsAbove(lineAt: LineAt, seed: number, from: number, left: number): number {
  let top = seed;
  while (top > from && seed - top < 3) {
    const above = lineAt(top - 1)!;
    if (above.shape !== 'words' || above.end > left + 2 || above.end - above.start > 60) break;
    top--;
  }
  const clear = top === from || ['blank', 'rule'].includes(lineAt(top - 1)?.shape ?? '');
  return clear && /^\s*[A-Z(]/.test(lineAt(top)!.text) ? top : seed;
}
