/** The pieces of a line from its tokens, run by run: what stands between gaps of two blanks or more, or leaders. */
import type { IToken } from 'chevrotain';
import { noPieces, type Piece, pieceOf, startsInDigit } from './pieces.ts';
import * as token from './tokens.ts';

/** The tokens of one line, among those of many. */
export interface LineTokens {
  readonly n: number;
  readonly text: string;
  readonly tokens: readonly IToken[];
  /** Indices of the first and behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where the line begins in the text that was lexed. */
  readonly offset: number;
}

export function piecesOf(line: LineTokens): Piece[] {
  const { tokens, from, to, offset } = line;
  const pieces: Piece[] = [];
  let tagged = false;
  let end = offset; // behind the token before
  let first = from; // of the run
  for (let i = from; i < to; i++) {
    const { startOffset, image, tokenType } = tokens[i]!;
    if (startOffset - end > 1) {
      addRun(pieces, line, first, i, false);
      first = i;
    }
    end = startOffset + image.length;
    if (tokenType === token.Leader) {
      addRun(pieces, line, first, i, true);
      first = i + 1;
    } else if (tokenType === token.Tag) {
      tagged = true;
      if (isFootnoteTag(image)) continue;
      addRun(pieces, line, first, i, false);
      first = i + 1;
    }
  }
  addRun(pieces, line, first, to, false);
  return tagged && pieces.length === 0 ? [tagPiece(line.n, line.text)] : pieces;
}

const isFootnoteTag = (image: string): boolean => /^<F\d/i.test(image);

/** Stands for a line of nothing but tags. */
export const tagPiece = (n: number, text: string): Piece => ({
  kind: 'rule',
  n,
  start: 0,
  end: 0,
  edge: 0,
  text: text.trim(),
  tail: noPieces,
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

/** Adds the pieces of the run of tokens from `from` up to `to`; none where it is empty. */
function addRun(
  pieces: Piece[],
  line: LineTokens,
  from: number,
  to: number,
  leader: boolean,
): void {
  if (to <= from) return;
  const { tokens, offset, n, text } = line;
  if (isRules(line, from, to)) {
    for (let i = from; i < to; i++) {
      const { startOffset, image } = tokens[i]!;
      pieces.push(pieceOf('rule', n, startOffset - offset, image));
    }
    return;
  }
  let tail = to;
  while (tail > from && figureLike.has(tokens[tail - 1]!.tokenType)) tail--;
  if (tail === from && isFigures(line, from, to, pieces.at(-1))) {
    addFigures(pieces, line, from, to, leader, pieces);
    return;
  }
  if (tail > from && tail < to && !leader && isSetOff(line, tail)) {
    addRun(pieces, line, from, tail, false);
    addFigures(pieces, line, tail, to, false, pieces);
    return;
  }
  const start = tokens[from]!.startOffset - offset;
  const last = tokens[to - 1]!;
  const end = last.startOffset - offset + last.image.length;
  const before = pieces.at(-1);
  if (before?.kind === 'words' && !before.leader && isReference(line, from, to, before)) {
    // A footnote mark set off from its label belongs to it.
    pieces[pieces.length - 1] = pieceOf('words', n, before.start, text.slice(before.start, end));
    return;
  }
  const figures = tail > from && tail < to ? figuresIn(line, tail, to, leader) : noPieces;
  pieces.push(pieceOf('words', n, start, text.slice(start, end), leader, figures));
}

/** `Borrowings $ 292,200`, `Long-term debt $  304`: a `$` that blanks part from its figure is of a column, not of the words. */
function isSetOff({ tokens, to }: LineTokens, at: number): boolean {
  const [sign, figure] = [tokens[at]!, tokens[at + 1]];
  if (sign.tokenType !== token.Currency || figure === undefined || at + 1 >= to) return false;
  return (
    figureLike.has(figure.tokenType) &&
    figure.tokenType !== token.Currency &&
    !figure.image.includes('$') &&
    figure.startOffset > sign.startOffset + sign.image.length
  );
}

function figuresIn(line: LineTokens, from: number, to: number, leader: boolean): Piece[] {
  const figures: Piece[] = [];
  addFigures(figures, line, from, to, leader, []);
  return figures;
}

/** Whether a run is rules; three dashes beside longer ones are one, `---  ------`, and no nil. */
function isRules({ tokens }: LineTokens, from: number, to: number): boolean {
  let long = false;
  for (let i = from; i < to; i++) {
    const { tokenType, image } = tokens[i]!;
    if (tokenType === token.RuleRun) long = true;
    else if (image !== '---') return false;
  }
  return long;
}

/** Whether a run of figures, signs and marks is figures; marks alone are, where they hang close behind one. */
function isFigures(line: LineTokens, from: number, to: number, before: Piece | undefined): boolean {
  if (!isMarks(line.tokens, from, to)) return true;
  return before?.kind === 'figure' && gapBefore(line, from, before) <= 3;
}

function isMarks(tokens: readonly IToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tokenType } = tokens[i]!;
    if (tokenType !== token.Mark && tokenType !== token.Tag) return false;
  }
  return true;
}

const gapBefore = ({ tokens, offset }: LineTokens, from: number, before: Piece): number =>
  tokens[from]!.startOffset - offset - before.end;

/** `Ratio of earnings  <F1>*`: marks of a footnote, a tag among them, not far behind words. */
function isReference(line: LineTokens, from: number, to: number, before: Piece): boolean {
  if (!isMarks(line.tokens, from, to) || gapBefore(line, from, before) > 10) return false;
  for (let i = from; i < to; i++) if (line.tokens[i]!.tokenType === token.Tag) return true;
  return false;
}

/** A piece that reaches up to `end`; made anew rather than spread, so that all pieces have one hidden class. */
const extended = (
  { kind, n, start, tail, leader }: Piece,
  end: number,
  edge: number,
  text: string,
): Piece => ({ kind, n, start, end, edge, text, tail, leader });

/**
 * Puts figures together with the signs that stand apart from them.
 * @param out takes the pieces
 * @param before the pieces of the line so far, which may be `out` itself
 */
function addFigures(
  out: Piece[],
  line: LineTokens,
  from: number,
  to: number,
  leader: boolean,
  before: Piece[],
): void {
  const { tokens, offset, n, text } = line;
  let opened = -1; // where a sign begins that waits for its figure
  // A `$` alone in its run stands before, and its figure in this one.
  const lone = before.at(-1);
  if (lone && isSign(lone)) {
    opened = lone.start;
    before.pop();
  }
  for (let i = from; i < to; i++) {
    const { tokenType, image, startOffset } = tokens[i]!;
    const at = startOffset - offset;
    const end = at + image.length;
    if (tokenType === token.Currency || tokenType === token.Open) {
      if (opened < 0) opened = at;
      continue;
    }
    const last = out.at(-1);
    if (tokenType === token.Close || tokenType === token.Percent) {
      if (last && (last.kind === 'figure' || last.kind === 'nil') && at - last.end <= 3) {
        out[out.length - 1] = extended(last, end, last.edge, text.slice(last.start, end));
      }
    } else if (
      tokenType === token.Fraction &&
      last?.kind === 'figure' &&
      at - last.end <= 1 &&
      /^\$?\s*\d+$/.test(last.text)
    ) {
      out[out.length - 1] = extended(last, end, end, text.slice(last.start, end));
    } else if (
      tokenType === token.Mark ||
      tokenType === token.Tag ||
      isMarkAfter(image, last, at)
    ) {
      if (!last) continue;
      out[out.length - 1] = extended(last, end, last.edge, text.slice(last.start, end));
    } else {
      const start = opened >= 0 ? opened : at;
      opened = -1;
      const kind = tokenType === token.Nil ? 'nil' : tokenType === token.Range ? 'range' : 'figure';
      const edge = kind === 'range' ? end : at + digitsEnd(image);
      out.push({ kind, n, start, end, edge, text: text.slice(start, end), tail: noPieces, leader });
    }
  }
  if (opened >= 0) out.push(pieceOf('words', n, opened, text.charAt(opened), leader));
}

/** A `$` or `(` that waits for its figure. */
const isSign = ({ kind, text }: Piece): boolean =>
  kind === 'words' && (text === '$' || text === '(');

/** `3,615 (1)`: one blank after a figure, a small number in parentheses is a mark. */
function isMarkAfter(image: string, last: Piece | undefined, at: number): boolean {
  return last?.kind === 'figure' && at - last.end <= 1 && /^\((?:\d{1,2}|[a-zA-Z])\)$/.test(image);
}

/** Length of a figure up to its last digit, without the marks that hang behind it. */
function digitsEnd(image: string): number {
  const inner = image.length - 2;
  // `(1,234)`, as most figures that are not plain
  if (
    image.startsWith('(') &&
    image.endsWith(')') &&
    startsInDigit(image.charAt(inner)) &&
    !image.includes('(', 1)
  ) {
    return inner + 1;
  }
  const match = /^[-+(]?\$?[-(]?(?:\d(?:,?\d)*(?:\.\d+)?|\.\d+|\.\(\d+)(?:-\d{1,2}\/\d{1,2})?/.exec(
    image,
  );
  return match ? match[0].length : image.replace(/[)%]+$/, '').length;
}
