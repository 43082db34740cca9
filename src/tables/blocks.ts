/**
 * What a region holds: blocks of a header and a body. A second header in the middle begins a second block; where it says
 * the same as the first, the table merely goes on, as after a page break.
 */
import { isCapital } from '../lexer/characters.ts';
import { figuresLeft, textColumnStart } from './columns.ts';
import { isOver, isPageNumber, isProse } from './lineTests.ts';
import {
  isFigure,
  isPlaceholder,
  isYear,
  type LineAt,
  middle,
  type Piece,
  ruleOf,
  type TableLine,
} from './pieces.ts';
import type { Region } from './regions.ts';

export interface TableBlock {
  readonly tagged: boolean;
  readonly header: readonly TableLine[];
  readonly body: readonly TableLine[];
  /** Lines of the region above the header: title, caption, unit. */
  readonly above: readonly TableLine[];
  /** Lines of the region below the last row: footnotes. */
  readonly below: readonly TableLine[];
  /** The pieces of the rule under a header of words: where each column begins. */
  readonly segments: readonly Piece[];
}

/** Where columns begin and the region ends. */
interface Frame {
  readonly left: number;
  readonly right: number;
}

function frameOf(lines: readonly TableLine[]): Frame {
  const figures = figuresLeft(lines);
  let right = 0;
  for (const l of lines) right = Math.max(right, l.end);
  return { left: Math.min(figures, textColumnStart(lines, figures)), right };
}

/** Whether all of a line stands over columns. */
const standsOver = (line: TableLine | undefined, left: number): boolean =>
  line !== undefined && line.pieces.length > 0 && line.shape !== 'row' && line.start >= left - 8;

/** Whether a line stands over columns, be it with a header of the stub beside: `Year ended June 30     1999    2000`. */
const headsColumns = (line: TableLine | undefined, left: number): boolean =>
  standsOver(line, left) ||
  ((line?.shape === 'years' || line?.shape === 'gapped') &&
    line.pieces.filter((piece) => isOver(piece, left, false)).length > 1);

const maxHeader = 40; // lines; a header is never so long

/** A rule across stub and columns: what stands above it is a title. */
const isFullRule = ({ pieces, start, end }: TableLine, { left, right }: Frame): boolean =>
  pieces.length === 1 && start < left / 2 && end - start > right * 0.7;

export function blocksOf(region: Region): TableBlock[] {
  const lineAt: LineAt = (i) => region.lines[i];
  const lines = region.lines.filter(
    (line, i) => (line.shape !== 'tag' || opensNotes(line)) && !isFurniture(lineAt, i),
  );
  if (ofWords(lines)) return wordBlock(region, lines);
  const first = lines.findIndex((line, i) => line.shape === 'row' && isBodyRow(lines, i));
  if (first < 0) return [];
  const frame = frameOf(lines);
  const { left } = frame;
  const textual = isTextual(lines);
  const middle: number[] = []; // first rows under a header in the middle
  for (let i = first + 1; i < lines.length; i++) {
    const start = middleHeader(lines, i, left, textual);
    if (start < 0) continue;
    const next = nextRow(lines, i + 1);
    if (next < 0) break;
    middle.push(next);
    i = next;
  }
  const tagged = rowsUnderTags(region, lines, left).filter((row) => row > first);
  const cuts = [...new Set([first, ...middle, ...tagged])].sort((a, b) => a - b);
  const blocks: TableBlock[] = [];
  let from = 0;
  for (const [k, row] of cuts.entries()) {
    const bodyFirst = bodyStart(lines, row, from, frame);
    const headerFirst = headerTop(lines, bodyFirst, from, frame);
    const until =
      cuts[k + 1] === undefined
        ? lines.length
        : headerTop(
            lines,
            bodyStart(lines, cuts[k + 1]!, bodyFirst + 1, frame),
            bodyFirst + 1,
            frame,
          );
    const lastRow = lastRowOf(lines, bodyFirst, notesStart(lines, row + 1, until), left);
    blocks.push({
      tagged: region.tagged,
      above: lines.slice(from, headerFirst),
      header: lines.slice(headerFirst, bodyFirst),
      body: lines.slice(bodyFirst, lastRow + 1),
      below: lines.slice(lastRow + 1, until),
      segments: [],
    });
    from = until;
  }
  return blocks;
}

/**
 * The rows that have a tag of a header above them, and words over the columns beside it that a caption or a blank line
 * sets off from the row before: without it they are the rest of a cell, where every row has its tags.
 */
function rowsUnderTags(region: Region, lines: readonly TableLine[], left: number): number[] {
  const tags = region.lines.filter(opensHeader);
  const rows: number[] = [];
  let passed = 0; // tags
  let tagged = false; // since the row before
  let parted = false;
  let headed = false;
  for (const [i, line] of lines.entries()) {
    for (; passed < tags.length && tags[passed]!.n < line.n; passed++) {
      tagged = true;
      parted ||= isCaption(tags[passed]!);
    }
    if (line.shape === 'row') {
      if (tagged && headed) rows.push(i);
      tagged = parted = headed = false;
    } else if (line.shape === 'blank') parted = true;
    else if (parted && line.shape !== 'rule' && standsOver(line, left)) headed = true;
  }
  return rows;
}

const isCaption = ({ text }: TableLine): boolean => /<CAPTION>/i.test(text);
const opensHeader = (line: TableLine): boolean =>
  line.shape === 'tag' && (isCaption(line) || /<S>/i.test(line.text));

/** Whether lines with gaps but without figures make up the region: exhibits, signatures, subsidiaries. */
function ofWords(lines: readonly TableLine[]): boolean {
  let rows = 0;
  let gapped = 0;
  for (const { shape } of lines) {
    if (shape === 'row') rows++;
    else if (shape === 'gapped') gapped++;
  }
  return gapped >= 2 && gapped > 3 * rows;
}

/** A table of words: its header ends at the first rule, where one stands near the top. */
function wordBlock(region: Region, lines: readonly TableLine[]): TableBlock[] {
  const filled = (l: TableLine): boolean => l.shape === 'gapped' || l.shape === 'row';
  const first = lines.findIndex(filled);
  const last = lines.findLastIndex((l) => l.shape !== 'blank' && l.shape !== 'rule');
  const near = lines.slice(0, first + 8);
  const rule = near.findIndex(
    (l, i) =>
      i > first &&
      l.shape === 'rule' &&
      near.slice(first, i).every((x) => x.shape !== 'words' || x.start > 8),
  );
  const signed = near.slice(0, rule + 1).some((l) => /\/s\//i.test(l.text));
  const rulesOnly = rule > first && !signed && lines.slice(rule + 1).some(filled);
  if (!rulesOnly) {
    return [
      {
        tagged: region.tagged,
        above: lines.slice(0, first),
        header: [],
        body: lines.slice(first, last + 1),
        below: [],
        segments: [],
      },
    ];
  }
  let top = first;
  while (
    top > 0 &&
    lines[top - 1]!.shape === 'words' &&
    lines[top - 1]!.end - lines[top - 1]!.start < 24
  )
    top--;
  return [
    {
      tagged: region.tagged,
      above: lines.slice(0, top),
      header: lines.slice(top, rule + 1),
      body: lines.slice(rule + 1, last + 1),
      below: [],
      segments: lines[rule]!.pieces,
    },
  ];
}

const opensNotes = ({ text, start }: TableLine): boolean =>
  text.charAt(start) === '<' && /^\s*<FN>/i.test(text);
const noteMark = /^\s*(?:\(\d{1,2}\)|\([a-z]\)|\*{1,3}|[a-z]\/|<F\d{1,2}>) {0,3}[A-Z]/;

/** Where footnotes begin below the rows: at their tag, or at a mark before words that end in no figure. */
function notesStart(lines: readonly TableLine[], from: number, until: number): number {
  for (let i = from; i < until; i++) {
    const line = lines[i]!;
    if (opensNotes(line)) return i;
    if (line.end - line.start < 30 || isCapital(line.text.charCodeAt(line.start))) continue;
    if (!noteMark.test(line.text)) continue;
    const last = line.pieces.at(-1)!;
    if (last.kind === 'words' && last.tail.length === 0) return i;
  }
  return until;
}

/** Page numbers, and the lines of a page break. */
function isFurniture(lineAt: LineAt, i: number): boolean {
  const { shape, pieces } = lineAt(i)!;
  return shape !== 'blank' && shape !== 'break' && pieces.length < 3 && isPageNumber(lineAt, i);
}

/** A row of figures that is no header: `1st  2nd` and `(000's)` are none. */
function isBodyRow(lines: readonly TableLine[], i: number): boolean {
  const { pieces } = lines[i]!;
  const figures = pieces.filter((p) => p.kind === 'figure');
  // `December 31, 1995  1994` over figures: years alone.
  if (figures.length > 0 && figures.every(isYear) && pieces.every((p) => p.kind !== 'nil')) {
    const labelled = pieces[0]!.kind === 'words' || pieces.length > figures.length;
    if (!labelled && figures.length > 1) return false;
    // `Number    2001` with a rule under each.
    const rules = ruleOf(lines[i + 1]);
    if (rules.length > 1 && rules.length === pieces.length && pieces.every(isUnder(rules)))
      return false;
  }
  return true;
}

const isUnder =
  (rules: readonly Piece[]) =>
  ({ start, end }: Piece, i: number): boolean =>
    rules[i]!.start <= end && start <= rules[i]!.end;

function nextRow(lines: readonly TableLine[], from: number): number {
  for (let i = from; i < lines.length; i++) if (lines[i]!.shape === 'row') return i;
  return -1;
}

/**
 * Line `i` as part of a header in the middle of a body; -1 where it is none. Such a header stands apart from the rows
 * above, and nothing of it but the stub's header stands left of the columns.
 */
function middleHeader(
  lines: readonly TableLine[],
  i: number,
  left: number,
  textual: boolean,
): number {
  const line = lines[i]!;
  if (line.shape === 'rule') return underlinesLoneHeader(lines, i, left) ? i : -1;
  if (line.shape === 'years') {
    const over = line.pieces.filter((p) => isYear(p) && p.start >= left - 8);
    return over.length >= 2 ? i : -1;
  }
  if (textual || line.shape !== 'gapped') return -1;
  if (lines[i - 1]?.shape === 'row') return -1;
  const over = line.pieces.filter((p) => p.start >= left - 8);
  return over.length >= 2 &&
    over.length >= line.pieces.length - 1 &&
    !over.some((p) => isPlaceholder(p))
    ? i
    : -1;
}

/**
 * Whether a rule closes the header of a single column that was cut off from a wide table, with rows of that column below:
 *
 *     Net income ...............    106       101        55
 *
 *                                   FIRST
 *                                  QUARTER
 *                                  -------
 *     Net sales ................   1,578
 */
function underlinesLoneHeader(lines: readonly TableLine[], i: number, left: number): boolean {
  const [rule, ...others] = lines[i]!.pieces;
  if (rule === undefined || others.length > 0 || rule.start < left - 8) return false;
  let top = i;
  while (top > 0 && lines[top - 1]!.shape === 'words' && standsOver(lines[top - 1], left)) top--;
  if (top === i || top === 0 || lines[top - 1]!.shape !== 'blank') return false;
  const within = ({ start, end }: Piece) => start >= rule.start - 2 && end <= rule.end + 2;
  const figures = ({ pieces }: TableLine) => pieces.filter((p) => isFigure(p) && p.end > left - 8);
  const isRow = ({ shape }: TableLine) => shape === 'row';
  const below = lines.slice(i + 1, i + reach).filter(isRow);
  const above = lines.slice(Math.max(0, top - reach), top).findLast(isRow);
  return (
    above !== undefined &&
    figures(above).length > 1 &&
    below.length > 1 &&
    below.every((row) => figures(row).every(within))
  );
}
const reach = 12; // lines

/** Whether rows hold words beside their label as a rule. */
function isTextual(lines: readonly TableLine[]): boolean {
  let rows = 0;
  let words = 0;
  for (const { shape, pieces } of lines) {
    if (shape !== 'row') continue;
    rows++;
    if (pieces.some((p, i) => i > 0 && p.kind === 'words' && !isPlaceholder(p))) words++;
  }
  return words > rows * 0.3;
}

/** The first heading line that belongs to the body above its first row. */
function bodyStart(lines: readonly TableLine[], row: number, from: number, frame: Frame): number {
  const { left } = frame;
  let start = row;
  for (let i = row - 1; i >= from; i--) {
    const line = lines[i]!;
    if (line.shape === 'blank' || underlinesHeading(lines, i, left)) continue;
    if (!isLabelLine(line) || line.start >= left - 8 || wordsEnd(line) > left + 30 || isProse(line))
      break;
    if (isHeaderWord(line.pieces[0]!)) break;
    start = i;
  }
  // Without a header above, only what stands right over the row is its heading.
  if (start < row && headerTop(lines, start, from, frame) === start) {
    start = row;
    while (
      start > from &&
      isLabelLine(lines[start - 1]!) &&
      lines[start - 1]!.start < left - 8 &&
      lines[start - 1]!.end <= left + 4
    )
      start--;
    if (lines.slice(start, row).some((l) => l.end - l.start > 60)) start = row;
  }
  return start;
}

/**
 * A rule under a heading of rows: as long as its words, or of any length under a year.
 *
 *     1996
 *     ----
 *     Current .......................    $(125)        $ 202
 */
function underlinesHeading(lines: readonly TableLine[], i: number, left: number): boolean {
  const line = lines[i]!;
  const above = lines[i - 1];
  if (line.shape !== 'rule' || line.pieces.length !== 1) return false;
  if (above === undefined || !isLabelLine(above) || above.start >= left - 8) return false;
  return (
    above.shape === 'years' ||
    (Math.abs(above.start - line.start) <= 2 && Math.abs(above.end - line.end) <= 2)
  );
}

/** Where the words of a line end, whatever rules stand behind them. */
const wordsEnd = ({ pieces }: TableLine): number =>
  pieces.findLast((p) => p.kind !== 'rule')?.end ?? 0;

/** A line of one piece: words, or a year over the rows of that year. */
const isLabelLine = ({ shape, pieces }: TableLine): boolean =>
  shape === 'words' || (shape === 'years' && pieces.length === 1);

/** `(In thousands)`, `At December 31:`: stands over the stub and is no heading of rows. */
const isHeaderWord = (piece: Piece): boolean =>
  /^\(?(?:dollars? |amounts? )?(?:in )?(?:thousands|millions|billions)\b/i.test(piece.text);

/** The first line of the header that ends above `end`. */
function headerTop(lines: readonly TableLine[], end: number, from: number, frame: Frame): number {
  const { left } = frame;
  let top = end;
  let blanks = 0;
  for (let i = end - 1; i >= Math.max(from, end - maxHeader); i--) {
    const line = lines[i]!;
    if (line.shape === 'blank') {
      blanks++;
      if (blanks > 4) break;
      continue;
    }
    if (line.shape === 'tag') continue;
    if (line.shape === 'break' || isProse(line) || registrant.test(line.text)) break;
    // What is set apart and stands over more than the columns, or over some of them, is a title.
    const apart = blanks > 1 && top < end;
    if (line.shape === 'gapped' && apart && isRunning(line)) break;
    const mayBeTitle = line.shape === 'words' && (apart || namesStatement.test(line.text));
    if (mayBeTitle && offColumns(line, frame) > middles) break;
    if (line.shape === 'rule') {
      if (top < end && isFullRule(line, frame) && !headsColumns(lines[i - 1], left)) break;
      blanks = 0;
      continue;
    }
    const loose = lines[i + 1]?.shape !== 'blank';
    const over = line.pieces.some((p) => p.kind !== 'rule' && isOver(p, left, loose));
    if (line.shape === 'words') {
      if ((over && !isTitleLike(lines, i, frame)) || isOverRule(lines, i, left)) top = i;
      else if (wordsEnd(line) > left + 12) break;
      else if (blanks > 1) break;
      else if (top < end && i === top - 1 && isStubHeader(line)) top = i;
    } else if (over && (line.shape !== 'row' || isHeaderRow(line))) top = i;
    else break;
    blanks = 0;
  }
  return top;
}

/** `Selected Quarterly  Financial Data`: words that no more than two blanks part. */
const isRunning = ({ pieces }: TableLine): boolean =>
  pieces.every(
    ({ kind, start }, i) => kind === 'words' && (i === 0 || start - pieces[i - 1]!.end === 2),
  );

/** A running head: it stands over tables and is no header. */
const registrant = /\band (?:\w+ )?subsidiar(?:y|ies)\s*$/i;

/** A title, where it stands over the whole table. */
const namesStatement = /\bstatements? of\b|\bbalance sheets?\b/i;

/** Words right over a rule that stands over columns alone. */
const isOverRule = (lines: readonly TableLine[], i: number, left: number): boolean => {
  const below = lines[i + 1];
  return below?.shape === 'rule' && below.start >= left - 8 && lines[i]!.start > left / 2;
};

/** The rest of a sentence above is none. */
const isStubHeader = ({ text, start, end }: TableLine): boolean =>
  start < 12 && end - start < 40 && !/^\s*[a-z].*\.$/.test(text);

/** `Note   1995 (1)   1994`: figures that are years, or marks. */
const isHeaderRow = ({ pieces }: TableLine): boolean =>
  pieces.every(
    (p) => p.kind === 'words' || p.kind === 'rule' || isYear(p) || /^\(\w{1,2}\)$/.test(p.text),
  );

/** A line centred over stub and columns alike, with a blank line below: a title rather than a spanning header. */
const isTitleLike = (lines: readonly TableLine[], i: number, frame: Frame): boolean =>
  lines[i + 1]?.shape === 'blank' && isCentred(lines[i]!, frame);

/** Whether a line is centred over stub and columns alike. */
function isCentred(line: TableLine, frame: Frame): boolean {
  return Math.abs(middle(line) - frame.right / 2) <= 3 && offColumns(line, frame) > middles;
}

const middles = 6; // characters between the middles of lines that are centred over the same

/** How far the middle of a line is from that of the columns. */
const offColumns = (line: TableLine, { left, right }: Frame): number =>
  Math.abs(middle(line) - (left + right) / 2);

function lastRowOf(lines: readonly TableLine[], from: number, until: number, left: number): number {
  let last = from;
  for (let i = from; i < until; i++)
    if (lines[i]!.shape === 'row' && lines[i]!.pieces.length > 0) last = i;
  // Words right below the last row may be the rest of its label or of its cells.
  for (
    let i = last + 1;
    i < until && lines[i]!.shape === 'words' && !/^\s*(?:\(\w{1,2}\)|\*|<F)/.test(lines[i]!.text);
    i++
  ) {
    if (/^[a-z]/.test(lines[i]!.text.trim()) || lines[i]!.start > left - 3) last = i;
    else break;
  }
  return last;
}
