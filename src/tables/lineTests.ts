/** What single lines tell before any table is known: prose, page numbers, where figures begin. */
import { codeAt, isDigit, isSmall } from '../lexer/characters.ts';
import {
  isFigure,
  type LineAt,
  middle,
  type Piece,
  startsInDigit,
  type TableLine,
} from './pieces.ts';

/** How many figures of a line are set off by three blanks or a leader. */
export function setOff({ pieces }: TableLine): number {
  let count = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!isFigure(piece)) continue;
    const before = pieces[i - 1];
    const next = pieces[i + 1];
    const far = before ? piece.start - before.end >= 3 || before.leader : piece.start >= 20;
    // One blank parts the figures of narrow columns, but also `(425) 882-8080`.
    const clear = !next || next.start - piece.end >= 2 || (before !== undefined && isFigure(next));
    if (far && clear) count++;
  }
  return count;
}

/** `o`, `(2)`, `10.A.25-1`: what a wide gap may part from its text. */
const isMark = ({ text }: Piece): boolean =>
  text.length < 3 || (text.length <= 10 && /[\d(*]/.test(text));

/** Justified prose: double blanks among words, all the way to the margin. */
export function isProse({ text, pieces, start, end }: TableLine): boolean {
  if (pieces.length < 2 || start > 12 || end - start < 55) return false;
  if (pieces.length === 2) return isSentencePart(text, pieces, start);
  let narrow = 0;
  let wide = 0;
  for (let i = 1; i < pieces.length; i++) {
    const gap = pieces[i]!.start - pieces[i - 1]!.end;
    if (gap <= 2 && !pieces[i - 1]!.leader) narrow++;
    else if (gap > 3) wide += i === 1 && isMark(pieces[0]!) ? 1 : 2;
  }
  const words = pieces.filter((p) => p.kind === 'words').length;
  return words >= 2 && wide === 0
    ? narrow >= 1
    : narrow >= 3 && wide <= 1 && words > pieces.length / 2;
}

/** `and 1999, the proceeds from the sale of finance  receivables are shown`: from small letters on, but for one gap. */
const isSentencePart = (text: string, [before, after]: readonly Piece[], start: number): boolean =>
  isSmall(codeAt(text, start)) &&
  before!.kind === 'words' &&
  after!.kind === 'words' &&
  after!.start - before!.end === 2 &&
  before!.text.includes(' ') &&
  after!.text.includes(' ');

/** `- 12 -`, `F-7`, `Page 3 of 40`, the number at the foot of a page, or a small number alone between blank lines. */
export function isPageNumber(lineAt: LineAt, i: number): boolean {
  const { text, pieces, start, end, shape } = lineAt(i)!;
  if (pieces.length === 2 && isPageFoot(pieces)) return true;
  if (pieces.length > 3 || end - start > 24 || shape === 'blank' || shape === 'rule') return false;
  if (!'0123456789-)'.includes(text.charAt(text.length - 1))) return false;
  const words = text.trim();
  if (
    /^-+ ?(?:[A-Z]{1,3}-?)?\d{1,3} ?-+$|^(?:page )?[A-Z]{1,3}-\d{1,3}$|^page \d{1,3}(?: of \d+)?$/i.test(
      words,
    )
  )
    return true;
  if (!/^\(?\d{1,3}\)?$/.test(words)) return false;
  const quiet = (line: TableLine | undefined) =>
    !line || line.shape === 'blank' || line.shape === 'break';
  return quiet(lineAt(i - 1)) && quiet(lineAt(i + 1));
}

/** `See notes to financial statements.             2` */
const isPageFoot = ([words, number]: readonly Piece[]): boolean =>
  /^\d{1,3}$/.test(number!.text) && /^see (?:accompanying )?notes?\b.*\.$/i.test(words!.text);

/** Whether a piece stands over columns rather than over the stub; `loose` where it need only be centred there. */
export const isOver = (piece: Piece, left: number, loose: boolean): boolean =>
  piece.start >= left - 8 || (loose && piece.start > 20 && middle(piece) >= left - 2);

/** Leftmost column of the figures of a row that are no label; null where there is none. */
export function figuresStart({ pieces }: TableLine): number | null {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (isFigure(piece) && (i > 0 || piece.start >= 20)) return coreStart(piece);
  }
  return null;
}

/** Where a figure's digits begin, without a `$` that stands apart. */
export function coreStart({ text, start }: Piece): number {
  if (startsInDigit(text)) return start;
  let at = 0;
  let code = codeAt(text, 0);
  while (code === 36 || code === 40 || code === 32) code = codeAt(text, ++at);
  while (at > 0 && !isDigit(code) && code !== 46 && code !== 40 && code !== 45) {
    code = codeAt(text, --at);
  }
  return start + at;
}
