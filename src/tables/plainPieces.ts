/**
 * The pieces of lines that can be read but one way, as most are: words, rules, and figures, each set off by a gap of two
 * blanks or a leader. They need no lexer, at a fraction of its time.
 *
 *     Cash and cash equivalents........    $  1,247      (56)       --      5.5%
 *     words                    leader      figure        figure     nil     figure
 */
import { afterBlanks, codeAt, isDigit, isLetter } from '../lexer/characters.ts';
import { noPieces, type Piece, pieceOf } from './pieces.ts';

const formFeed = 12;
const blank = 32;
const dollar = 36;
const percent = 37;
const open = 40;
const close = 41;
const comma = 44;
const dash = 45;
const dot = 46;
const tag = 60;
const double = 61;
const smallL = 108;

/** A line within a text: reading where it stands spares cutting it out. */
export interface PlainLine {
  readonly n: number;
  readonly text: string;
  /** Offset of the line. */
  readonly base: number;
  /** Offset of its first character that is no blank, and behind its last. */
  readonly start: number;
  readonly end: number;
}

/** The pieces of a line; null where any run is not known at a glance: the lexer tells. */
export function plainPieces(line: PlainLine): Piece[] | null {
  const { text, end } = line;
  const pieces: Piece[] = [];
  for (let at = line.start; at < end; at = afterBlanks(text, at)) {
    const from = at;
    if (codeAt(text, at) === dot && !isDigit(codeAt(text, at + 1))) {
      at = leaderEnd(text, at, end);
      if (at < 0) return null;
    } else {
      at = runEnd(text, at, end);
      if (at < 0 || !addRun(pieces, line, from, at)) return null;
    }
  }
  return pieces;
}

/** Where a run of words ends: at a gap, before a leader, at the end of the line; -1 where it can't be told. */
function runEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (code === tag || code === formFeed) return -1;
    if (code !== blank && code !== dot) continue;
    const next = codeAt(text, at + 1);
    const second = codeAt(text, at + 2);
    if (code === dot && next === blank && !isWordEnd(codeAt(text, at - 1)) && !isLetter(second)) {
      return -1; // `(5%). 7`
    }
    if (code === blank && next === dot && isDigit(second)) return -1; // `Price .28`
    if (next === dot || (code === blank && next === blank)) return at;
  }
  return end;
}

const isWordEnd = (code: number): boolean => isLetter(code) || isDigit(code);

/** Where a leader ends, `.....` or `. . . .`, with a blank behind it; -1 where these are other dots. */
function leaderEnd(text: string, start: number, end: number): number {
  const step = codeAt(text, start + 1) === dot ? 1 : 2;
  let at = start;
  while (codeAt(text, at + step) === dot && (step === 1 || codeAt(text, at + 1) === blank)) {
    at += step;
  }
  const ends = at + 1 === end || codeAt(text, at + 1) === blank;
  return ends && at - start >= 2 * step ? at + 1 : -1;
}

/** Adds the piece of a run; false where it is none that is known at a glance. */
function addRun(pieces: Piece[], line: PlainLine, start: number, end: number): boolean {
  const { n, text, base } = line;
  const isLast = end === line.end;
  const leads = !isLast && codeAt(text, end + 1) !== blank;
  if (!leads && addSigns(pieces, line, start, end)) return true;
  const tail = tailOf(line, start, end, leads);
  if (
    tail.length === 0 &&
    !endsInWords(text, start, end) &&
    !isLoneMark(pieces, text, start, end)
  ) {
    return false;
  }
  if (!leads && !isLast && mayGoOn(text, start, end)) return false;
  pieces.push(pieceOf('words', n, start - base, text.slice(start, end), leads, tail));
  return true;
}

/** `Diluted 1.38`, `December 31, 1995`: the figure at the end of words, where one is known at a glance. */
function tailOf(line: PlainLine, start: number, end: number, leads: boolean): readonly Piece[] {
  const { text } = line;
  if (isLetter(codeAt(text, end - 1))) return noPieces;
  let at = end - 1;
  while (at > start && codeAt(text, at - 1) !== blank) at--;
  const before = at - 2;
  const edge = before < start ? -1 : edgeOf(text, at, end);
  if (edge < 0) return noPieces;
  const code = codeAt(text, before);
  const word = text.slice(Math.max(start, before - 2), before + 1);
  return code === comma || (isLetter(code) && !/(?:nil|to)$/i.test(word))
    ? [figureOf(line, 'figure', at, end, edge, leads)]
    : noPieces;
}

/** `(a)`: a mark that stands behind no figure is a word. */
const isLoneMark = (pieces: readonly Piece[], text: string, start: number, end: number): boolean =>
  end - start === 3 &&
  codeAt(text, start) === open &&
  isLetter(codeAt(text, start + 1)) &&
  codeAt(text, start + 2) === close &&
  pieces.at(-1)?.kind !== 'figure';

/** Adds the piece of a run between gaps that is a figure, a nil, a rule, or the `$` of a figure behind the gap. */
function addSigns(pieces: Piece[], line: PlainLine, start: number, end: number): boolean {
  const { n, text, base } = line;
  const first = codeAt(text, start);
  if (first === dash || first === double) {
    if (!isRepeated(text, start, end)) return false;
    if (end - start > 3) pieces.push(pieceOf('rule', n, start - base, text.slice(start, end)));
    else if (first === dash) addFigure(pieces, line, 'nil', start, end, end);
    return end - start > 3 || first === dash;
  }
  if (!isDigit(first) && first !== dollar && first !== open && first !== dot) return false;
  if (first === dollar && end - start === 1) {
    if (isDollar(pieces.at(-1))) return false;
    pieces.push(pieceOf('words', n, start - base, '$'));
    return true;
  }
  const edge = edgeOf(text, start, end);
  if (edge >= 0) addFigure(pieces, line, 'figure', start, end, edge);
  return edge >= 0;
}

/** Adds a figure, with the `$` that stands apart before it. */
function addFigure(
  pieces: Piece[],
  line: PlainLine,
  kind: 'figure' | 'nil',
  from: number,
  to: number,
  edge: number,
): void {
  const before = pieces.at(-1);
  const signed = isDollar(before);
  if (signed) pieces.pop();
  pieces.push(figureOf(line, kind, signed ? before.start + line.base : from, to, edge, false));
}

const figureOf = (
  { n, text, base }: PlainLine,
  kind: 'figure' | 'nil',
  from: number,
  to: number,
  edge: number,
  leader: boolean,
): Piece => ({
  kind,
  n,
  start: from - base,
  end: to - base,
  edge: edge - base,
  text: text.slice(from, to),
  tail: noPieces,
  leader,
});

const isDollar = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.kind === 'words' && piece.text === '$';

/** Behind the last digit of a figure of the form `$ (1,234.5)%`; -1 where the run is no such figure. */
function edgeOf(text: string, start: number, end: number): number {
  let at = start;
  if (codeAt(text, at) === dollar) at = codeAt(text, at + 1) === blank ? at + 2 : at + 1;
  const opened = codeAt(text, at) === open;
  if (opened) at++;
  const digits = at;
  at = afterDigits(text, at);
  while (at > digits && codeAt(text, at) === comma && isDigit(codeAt(text, at + 1))) {
    at = afterDigits(text, at + 1);
  }
  if (codeAt(text, at) === dot && isDigit(codeAt(text, at + 1))) {
    at = afterDigits(text, at + 1);
  }
  if (at === digits) return -1;
  const edge = at;
  if (opened && codeAt(text, at++) !== close) return -1;
  if (codeAt(text, at) === percent) at++;
  return at === end ? edge : -1;
}

function afterDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(codeAt(text, at))) at++;
  return at;
}

function isRepeated(text: string, start: number, end: number): boolean {
  const code = codeAt(text, start);
  for (let at = start + 1; at < end; at++) if (codeAt(text, at) !== code) return false;
  return true;
}

/** Whether no figure or sign can stand at the end of a run. */
function endsInWords(text: string, start: number, end: number): boolean {
  const last = codeAt(text, end - 1);
  if (last === comma || last === 58 || last === 59) return true; // `:`, `;`
  if (last === dot && end - start > 1) {
    return isWordEnd(codeAt(text, end - 2));
  }
  // `(In thousands)`, not `(a)` or `(IV)`
  if (last === close && end - start > 3) {
    return [2, 3, 4].every((back) => isLetter(codeAt(text, end - back)));
  }
  if ((last | 32) === smallL && /nil$/i.test(text.slice(Math.max(start, end - 3), end)))
    return false;
  return isLetter(last);
}

/** `5 to    7`: whether a run may begin a range that goes on behind the gap. */
const mayGoOn = (text: string, start: number, end: number): boolean =>
  text.endsWith('to', end) && /[\d%] ?to$/.test(text.slice(Math.max(start, end - 4), end));
