/** Lines of a filing as table lines: lexed, put together into pieces, and told apart by shape. */
import { afterBlanks, codeAt } from '../lexer/characters.ts';
import { inkEnd } from '../lexer/ink.ts';
import { type Lines, lineText } from '../lexer/lines.ts';
import {
  isYear,
  isYearRange,
  type LineShape,
  noPieces,
  type Piece,
  type TableLine,
} from './pieces.ts';
import { plainPieces } from './plainPieces.ts';
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
    const line = plainLine(lines, n);
    if (line === null) waiting.push(waitingLine(lines, n, out.length));
    out.push(line ?? blankLine(n));
    if (waiting.length < batch && n < last) continue;
    lex(waiting, out, lines.isLatin);
    waiting = [];
  }
  return out;
}

/** Lexes one line alone. */
export function tableLine(lines: Lines, n: number): TableLine {
  const line = plainLine(lines, n);
  if (line !== null) return line;
  const out = [blankLine(n)];
  lex([waitingLine(lines, n, 0)], out, lines.isLatin);
  return out[0]!;
}

function waitingLine(lines: Lines, n: number, at: number): Waiting {
  const text = textOf(lines, n);
  return { at, text, start: afterBlanks(text, 0) };
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

const blankLine = (n: number): TableLine => ({
  n,
  text: '',
  shape: 'blank',
  pieces: noPieces,
  start: 0,
  end: 0,
});

/** `<S>          <C>      <C>`, `<CAPTION>` */
const tagsAlone = /^ *<(?:[SC]|\/?(?:CAPTION|FN))>(?: *<[SC]>)*$/i;
const pageTag = /^ *<PAGE[ \d]*>/i;

/** A line that needs no lexer: a blank one, a page break, marks of columns, or one whose pieces are plain. */
function plainLine(lines: Lines, n: number): TableLine | null {
  const base = lines.starts[n - 1]!;
  const to = inkEnd(lines.text, base, lines.starts[n]!);
  if (to === base) return blankLine(n);
  if (to - base > maxLine) return null;
  const from = afterBlanks(lines.text, base);
  const text = lines.text.slice(base, to);
  const [start, end] = [from - base, to - base];
  if (codeAt(lines.text, from) === 60) {
    if (pageTag.test(text)) return { n, text, shape: 'break', pieces: noPieces, start, end };
    if (tagsAlone.test(text))
      return { n, text, shape: 'tag', pieces: [tagPiece(n, text)], start, end };
    return null;
  }
  const pieces = plainPieces({ n, text: lines.text, base, start: from, end: to });
  return pieces && { n, text, shape: shapeOf(pieces), pieces, start, end };
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
      else if (kind === 'range' ? isYearRange(text) : isYear(piece)) years++;
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
