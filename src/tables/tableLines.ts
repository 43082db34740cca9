/** Lines of a filing as table lines: lexed, put together into pieces, and told apart by shape. */
import { isDigit, isLetter } from '../lexer/characters.ts';
import { type Lines, lineText } from '../lexer/lines.ts';
import { isYear, type LineShape, type Piece, type TableLine } from './pieces.ts';
import { piecesOf, tagPiece } from './runs.ts';
import { cellLexer } from './tokens.ts';

const maxLine = 8000; // longer lines are no table's: they are read up to here

const batch = 256; // lines lexed at a time, so that their tokens are soon done with

/** A line that is to be lexed, and its place among the lines asked for. */
interface Waiting {
  readonly at: number;
  readonly text: string;
  readonly start: number;
}

/** Lexes lines `first` to `last`. Linear in their text. */
export function tableLines(lines: Lines, first: number, last: number): TableLine[] {
  const out: TableLine[] = [];
  let waiting: Waiting[] = [];
  for (let n = first; n <= last; n++) {
    const text = textOf(lines, n);
    const start = firstOf(text);
    const line = start === text.length ? blankLine(n) : plainLine(n, text, start);
    if (line === null) waiting.push({ at: out.length, text, start });
    out.push(line ?? blankLine(n));
    if (waiting.length < batch && n < last) continue;
    lex(waiting, out, lines.isLatin);
    waiting = [];
  }
  return out;
}

/** Puts the lines that wait in their places. */
function lex(waiting: readonly Waiting[], out: TableLine[], isLatin: boolean): void {
  const joined = `${waiting.map((line) => line.text).join('\n')}\n`;
  const { tokens } = cellLexer().tokenize(isLatin ? joined : joined.replace(wide, '\xaa'));
  let from = 0;
  let offset = 0;
  for (const { at, text, start } of waiting) {
    let to = from;
    while (to < tokens.length && tokens[to]!.startOffset < offset + text.length) to++;
    const { n } = out[at]!;
    const pieces = piecesOf({ n, text, tokens, from, to, offset });
    out[at] = { n, text, shape: shapeOf(pieces), pieces, start, end: text.length };
    from = to;
    offset += text.length + 1;
  }
}

/** What lies above 0xff is a letter like any other to the lexer, which chooses patterns by first character up to it. */
const wide = /[^\x00-\xff]/g;

function textOf(lines: Lines, n: number): string {
  let text = lineText(lines, n);
  if (text.length > maxLine) text = text.slice(0, maxLine);
  if (text.includes('\f')) text = text.replaceAll('\f', ' ');
  return text.trimEnd();
}

/** Column of the first character that is no blank; the length of the text where there is none. */
function firstOf(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

const noPieces: readonly Piece[] = [];
const blankLine = (n: number): TableLine => ({
  n,
  text: '',
  shape: 'blank',
  pieces: noPieces,
  start: 0,
  end: 0,
});

/** `<S>          <C>      <C>` */
const columnMarks = /^ *<[SC]>(?: *<[SC]>)*$/i;
const pageTag = /^ *<PAGE[ \d]*>/i;

/**
 * A line that needs no lexer: a page break, marks of columns, a rule, or words one blank apart that end in a letter or a
 * mark of punctuation.
 */
function plainLine(n: number, text: string, start: number): TableLine | null {
  const end = text.length;
  const first = text.charCodeAt(start);
  if (first === 60) {
    if (pageTag.test(text)) return { n, text, shape: 'break', pieces: noPieces, start, end };
    if (columnMarks.test(text))
      return { n, text, shape: 'tag', pieces: [tagPiece(n, text)], start, end };
  }
  if (first === 45 || first === 61) {
    const pieces = rulePieces(n, text, start);
    if (pieces !== null) return { n, text, shape: 'rule', pieces, start, end };
  }
  if (!endsInWords(text)) return null;
  if (first === 46 || parting.some((part) => text.includes(part, start))) return null;
  const words: Piece = {
    kind: 'words',
    n,
    start,
    end,
    edge: end,
    text: text.slice(start),
    tail: noPieces,
    leader: false,
  };
  return { n, text, shape: 'words', pieces: [words], start, end };
}

/** A gap, a leader, a tag: what parts pieces. */
const parting = ['  ', '<', ' .', '..'];

/** `------   ======`: a rule in pieces of four characters or more; null where there is anything else. */
function rulePieces(n: number, text: string, start: number): Piece[] | null {
  const pieces: Piece[] = [];
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) continue;
    if (code !== 45 && code !== 61) return null;
    const from = at;
    while (text.charCodeAt(at) === code) at++;
    if (at - from < 4 || (at < text.length && text.charCodeAt(at) !== 32)) return null;
    pieces.push({
      kind: 'rule',
      n,
      start: from,
      end: at,
      edge: at,
      text: text.slice(from, at),
      tail: noPieces,
      leader: false,
    });
  }
  return pieces;
}

/** Whether no figure or sign can stand at the end of a text. */
function endsInWords(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 44 || last === 58 || last === 59) return true;
  if (last === 46) {
    const before = text.charCodeAt(text.length - 2);
    return isLetter(before) || isDigit(before);
  }
  return isLetter(last) && !/nil$/i.test(text.slice(-3));
}

function shapeOf(pieces: readonly Piece[]): LineShape {
  const first = pieces[0];
  if (first === undefined) return 'blank';
  let rules = 0;
  let figures = 0;
  let years = 0;
  let words = 0;
  let dashes = 0; // `---`: a rule where all else is one
  let isDashed = pieces.length > 2; // `- - - - -`
  let end = -1;
  for (const piece of pieces) {
    const { kind, text } = piece;
    if (kind === 'rule') rules++;
    else if (kind === 'words') words++;
    else {
      figures++;
      if (kind === 'nil' && text === '---') dashes++;
      else if (kind === 'figure' && isYear(piece)) years++;
    }
    if (text !== '-' || (end >= 0 && piece.start - end >= 2)) isDashed = false;
    end = piece.end;
  }
  if (rules === pieces.length) return first.end === 0 ? 'tag' : 'rule';
  if (isDashed || (dashes > 0 && dashes + rules === pieces.length)) return 'rule';
  if (years > 0 && years === figures && (years > 1 || pieces.length === 1)) return 'years';
  const { kind } = first;
  const label = pieces.length > 1 && kind !== 'nil' && kind !== 'words' ? 1 : 0;
  if (figures > label) return 'row';
  return words > 1 ? 'gapped' : 'words';
}
