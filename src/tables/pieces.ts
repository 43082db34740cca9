/**
 * The pieces of a table line: what stands apart, with the columns it stands in.
 *
 *     Less allowance (Note 2) .....   (11,092,999)      $  --      5.5 %
 *     words                           figure            nil        figure
 */
import type { IToken } from 'chevrotain';
import { type Lines, lineText } from '../lexer/lines.ts';
import * as token from './tokens.ts';

export interface Piece {
  readonly kind: 'figure' | 'nil' | 'range' | 'words' | 'rule';
  /** Columns of the laid-out line, the second not included. */
  readonly start: number;
  readonly end: number;
  /** Column after the last digit: where a right-aligned figure ends, whatever hangs over behind it. */
  readonly edge: number;
  readonly text: string;
  /** Figures at the end of words that only one blank sets off: `Diluted 1.38`. */
  readonly tail: readonly Piece[];
  /** Whether a leader follows. */
  readonly leader: boolean;
}

/** A piece that reaches up to `end`; made anew rather than spread, so that all pieces have one hidden class. */
const extended = (
  { kind, start, tail, leader }: Piece,
  end: number,
  edge: number,
  text: string,
): Piece => ({ kind, start, end, edge, text, tail, leader });

/** What a table line is, by its pieces alone. */
export type LineShape = 'blank' | 'rule' | 'break' | 'tag' | 'row' | 'years' | 'gapped' | 'words';

export interface TableLine {
  readonly n: number;
  readonly text: string;
  readonly shape: LineShape;
  readonly pieces: readonly Piece[];
  /** Column of the first and after the last character. */
  readonly start: number;
  readonly end: number;
}

const maxLine = 8000; // longer lines are no table's: they are read up to here

/** Lexes lines `first` to `last`. Linear in their text. */
export function tableLines(lines: Lines, first: number, last: number): TableLine[] {
  const texts: string[] = [];
  for (let n = first; n <= last; n++) {
    let text = lineText(lines, n);
    if (text.length > maxLine) text = text.slice(0, maxLine);
    if (text.includes('\f')) text = text.replaceAll('\f', ' ');
    texts.push(text.trimEnd());
  }
  const joined = texts.join('\n');
  // The lexer chooses patterns by first character, up to 0xff; what lies above is a letter like any other to it.
  const text = /[^\x00-\xff]/.test(joined) ? joined.replace(/[^\x00-\xff]/g, '\xaa') : joined;
  const { tokens } = token.cellLexer().tokenize(text);
  const out: TableLine[] = [];
  let at = 0;
  let offset = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const from = at;
    while (at < tokens.length && tokens[at]!.startOffset < offset + text.length) at++;
    out.push(lineOf(first + i, text, { tokens, from, to: at, offset }));
    if (tokens[at]?.tokenType === token.LineEnd) at++;
    offset += text.length + 1;
  }
  return out;
}

const pageTag = /^\s*<PAGE[ \d]*>/i;

/** The tokens of one line, among those of many. */
interface LineTokens {
  readonly tokens: readonly IToken[];
  /** Indices of the first and behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where the line begins in the text that was lexed. */
  readonly offset: number;
}

function lineOf(n: number, text: string, own: LineTokens): TableLine {
  const start = text.length - text.trimStart().length;
  if (text === '') return { n, text, shape: 'blank', pieces: [], start: 0, end: 0 };
  if (pageTag.test(text)) return { n, text, shape: 'break', pieces: [], start, end: text.length };
  const pieces = piecesOf(text, own);
  return { n, text, shape: shapeOf(pieces), pieces, start, end: text.length };
}

/** Tokens of one run: what stands between gaps of two blanks or more, or leaders. */
function piecesOf(text: string, { tokens, from, to, offset }: LineTokens): Piece[] {
  const pieces: Piece[] = [];
  let run: IToken[] = [];
  let tagged = false;
  let end = offset; // behind the token before
  const flush = (leader: boolean) => {
    if (run.length > 0) addRun(pieces, run, text, offset, leader);
    run = [];
  };
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (t.startOffset - end > 1) flush(false);
    end = t.startOffset + t.image.length;
    switch (t.tokenType) {
      case token.Leader:
        flush(true);
        break;
      case token.Tag:
        tagged = true;
        if (/^<F\d/i.test(t.image)) run.push(t);
        else flush(false);
        break;
      default:
        run.push(t);
    }
  }
  flush(false);
  return tagged && pieces.length === 0 ? [tagPiece(text)] : pieces;
}

const tagPiece = (text: string): Piece => ({
  kind: 'rule',
  start: 0,
  end: 0,
  edge: 0,
  text: text.trim(),
  tail: [],
  leader: false,
});

const figureLike: ReadonlySet<unknown> = new Set([
  token.Figure,
  token.Fraction,
  token.Range,
  token.Nil,
  token.Currency,
  token.Open,
  token.Close,
  token.Percent,
  token.Mark,
  token.Tag,
]);

function addRun(
  pieces: Piece[],
  run: readonly IToken[],
  text: string,
  offset: number,
  leader: boolean,
): void {
  let tail = run.length;
  while (tail > 0 && figureLike.has(run[tail - 1]!.tokenType)) tail--;
  if (run.every((t) => t.tokenType === token.RuleRun)) {
    for (const t of run) pieces.push(simple('rule', t, text, offset));
    return;
  }
  if (tail === 0 && isFigures(run, pieces.at(-1), offset)) {
    pieces.push(...figures(pieces, run, text, offset, leader));
    return;
  }
  const first = run[0]!;
  const last = run.at(-1)!;
  const before = pieces.at(-1);
  if (before?.kind === 'words' && !before.leader && isReference(run, before, offset)) {
    // A footnote mark set off from its label belongs to it.
    const end = last.startOffset - offset + last.image.length;
    const { kind, start } = before;
    pieces[pieces.length - 1] = {
      kind,
      start,
      end,
      edge: end,
      text: text.slice(start, end),
      tail: [],
      leader: false,
    };
    return;
  }
  const start = first.startOffset - offset;
  const end = last.startOffset - offset + last.image.length;
  pieces.push({
    kind: 'words',
    start,
    end,
    edge: end,
    text: text.slice(start, end),
    tail: tail > 0 && tail < run.length ? figures([], run.slice(tail), text, offset, leader) : [],
    leader,
  });
}

/** Whether a run is figures; marks alone are, where they hang close behind one. */
function isFigures(run: readonly IToken[], before: Piece | undefined, offset: number): boolean {
  if (!run.every((t) => t.tokenType === token.Mark || t.tokenType === token.Tag)) return true;
  return before?.kind === 'figure' && run[0]!.startOffset - offset - before.end <= 3;
}

/** `Ratio of earnings  <F1>*`: marks of a footnote, a tag among them, not far behind words. */
const isReference = (run: readonly IToken[], before: Piece, offset: number): boolean =>
  run.some((t) => t.tokenType === token.Tag) &&
  run.every((t) => t.tokenType === token.Mark || t.tokenType === token.Tag) &&
  run[0]!.startOffset - offset - before.end <= 10;

function simple(kind: Piece['kind'], t: IToken, text: string, offset: number): Piece {
  const start = t.startOffset - offset;
  const end = start + t.image.length;
  return { kind, start, end, edge: end, text: text.slice(start, end), tail: [], leader: false };
}

/** Puts figures together with the signs that stand apart from them. */
function figures(
  before: Piece[],
  run: readonly IToken[],
  text: string,
  offset: number,
  leader: boolean,
): Piece[] {
  const out: Piece[] = [];
  let opened = -1; // where a sign begins that waits for its figure
  const previous = () => out.at(-1) ?? before.at(-1);
  const replace = (piece: Piece) => {
    if (out.length > 0) out[out.length - 1] = piece;
    else before[before.length - 1] = piece;
  };
  // A `$` alone in its run stands before, and its figure in this one.
  const lone = before.at(-1);
  if (lone && isSign(lone)) {
    opened = lone.start;
    before.pop();
  }
  for (const t of run) {
    const at = t.startOffset - offset;
    const end = at + t.image.length;
    const last = previous();
    if (t.tokenType === token.Currency || t.tokenType === token.Open) {
      if (opened < 0) opened = at;
    } else if (t.tokenType === token.Close || t.tokenType === token.Percent) {
      if (last && (last.kind === 'figure' || last.kind === 'nil') && at - last.end <= 3) {
        replace(extended(last, end, last.edge, text.slice(last.start, end)));
      }
    } else if (
      t.tokenType === token.Fraction &&
      last?.kind === 'figure' &&
      at - last.end <= 1 &&
      /^\$?\s*\d+$/.test(last.text)
    ) {
      replace(extended(last, end, end, text.slice(last.start, end)));
    } else if (
      t.tokenType === token.Mark ||
      t.tokenType === token.Tag ||
      isMarkAfter(t, last, at)
    ) {
      if (!last) continue;
      replace(extended(last, end, last.edge, text.slice(last.start, end)));
    } else {
      const start = opened >= 0 ? opened : at;
      opened = -1;
      const kind =
        t.tokenType === token.Nil ? 'nil' : t.tokenType === token.Range ? 'range' : 'figure';
      out.push({
        kind,
        start,
        end,
        edge: kind === 'range' ? end : at + digitsEnd(t.image),
        text: text.slice(start, end),
        tail: [],
        leader,
      });
    }
  }
  if (opened >= 0) {
    out.push({
      kind: 'words',
      start: opened,
      end: opened + 1,
      edge: opened + 1,
      text: text.slice(opened, opened + 1),
      tail: [],
      leader,
    });
  }
  return out;
}

/** A `$` or `(` that waits for its figure. */
const isSign = (piece: Piece): boolean => piece.kind === 'words' && /^[$(]$/.test(piece.text);

/** `3,615 (1)`: one blank after a figure, a small number in parentheses is a mark. */
function isMarkAfter(t: IToken, last: Piece | undefined, at: number): boolean {
  return (
    last?.kind === 'figure' && at - last.end <= 1 && /^\((?:\d{1,2}|[a-zA-Z])\)$/.test(t.image)
  );
}

/** Length of a figure up to its last digit, without the marks that hang behind it. */
function digitsEnd(image: string): number {
  const match = /^[-+(]?\$?[-(]?(?:\d(?:,?\d)*(?:\.\d+)?|\.\d+|\.\(\d+)(?:-\d{1,2}\/\d{1,2})?/.exec(
    image,
  );
  return match ? match[0].length : image.replace(/[)%]+$/, '').length;
}

/** Whether a text begins with a digit: a test to spare most texts a pattern. */
export const isDigit = (text: string): boolean => (text.charCodeAt(0) - 48) >>> 0 < 10;

const yearPattern = /^(?:19[5-9]\d|20[0-4]\d)$/;
export const isYear = (piece: Piece): boolean =>
  piece.kind === 'figure' &&
  (piece.text[0] === '1' || piece.text[0] === '2') &&
  yearPattern.test(
    piece.text.length === 4
      ? piece.text
      : piece.text.replace(/\s*(?:\((?:\d{1,2}|[a-z])\)|\*+|<F\d+>|[a-z]\/)+$/i, ''),
  );

/** Words that stand in a figure's place. */
export const isPlaceholder = (piece: Piece): boolean =>
  piece.kind === 'words' &&
  'nN*'.includes(piece.text.charAt(0)) &&
  /^(?:n\/?\.?a\.?|n\/?\.?m\.?f?\.?|\*+)$/i.test(piece.text);

export const isFigure = (piece: Piece): boolean =>
  piece.kind === 'figure' || piece.kind === 'nil' || piece.kind === 'range';

function shapeOf(pieces: readonly Piece[]): LineShape {
  let rules = 0;
  let figureCount = 0;
  let years = 0;
  let dashes = 0;
  for (const piece of pieces) {
    if (piece.kind === 'rule') rules++;
    else if (piece.kind === 'range') figureCount++;
    else if (piece.kind === 'nil') {
      figureCount++;
      if (/^-{2,3}$/.test(piece.text)) dashes++;
    } else if (piece.kind === 'figure') {
      figureCount++;
      if (isYear(piece)) years++;
    }
  }
  if (pieces.length === 0) return 'blank';
  if (rules === pieces.length) return pieces[0]!.end === 0 ? 'tag' : 'rule';
  if (dashes > 0 && dashes + rules === pieces.length && pieces.every((p) => p.text !== '--'))
    return 'rule';
  if (
    pieces.length > 2 &&
    pieces.every((p, i) => p.text === '-' && (i === 0 || p.start - pieces[i - 1]!.end < 2))
  ) {
    return 'rule'; // - - - - -
  }
  const first = pieces[0]!;
  const labelled = first.kind !== 'nil' && pieces.length > 1;
  const beyond = labelled && first.kind !== 'words' ? figureCount - 1 : figureCount;
  if (years > 0 && years === figureCount && (years > 1 || pieces.length === 1)) return 'years';
  if (beyond > 0) return 'row';
  return pieces.filter((p) => p.kind === 'words').length > 1 ? 'gapped' : 'words';
}
