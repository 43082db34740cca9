/**
 * The pieces of a table line: what stands apart, with the columns it stands in.
 *
 *     Less allowance (Note 2) .....   (11,092,999)      $  --      5.5 %
 *     words                           figure            nil        figure
 */
import { codeAt, isDigit } from '../lexer/characters.ts';

export interface Piece {
  readonly kind: 'figure' | 'nil' | 'range' | 'words' | 'rule';
  /** The line it stands on. */
  readonly n: number;
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

/** The tail of most pieces, and the cell of a row that has none. */
export const noPieces: readonly Piece[] = [];

/** A piece that ends where its characters end. */
export const pieceOf = (
  kind: Piece['kind'],
  n: number,
  start: number,
  text: string,
  leader = false,
  tail = noPieces,
): Piece => {
  const end = start + text.length;
  return { kind, n, start, end, edge: end, text, tail, leader };
};

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

/** The line at an index; undefined beyond the first and the last. */
export type LineAt = (i: number) => TableLine | undefined;

/** The pieces of a line that is a rule; none where it is none. */
export const ruleOf = (line: TableLine | undefined): readonly Piece[] =>
  line?.shape === 'rule' ? line.pieces : noPieces;

/** The column in the middle of a piece, or of a line. */
export const middle = ({ start, end }: Pick<Piece, 'start' | 'end'>): number => (start + end) / 2;

/** Whether words stand right over others, and reach no further. */
export const inLine = (a: Piece, b: Piece): boolean =>
  a.end - a.start <= b.end - b.start + 2 &&
  (Math.abs(a.end - b.end) <= 1 || Math.abs(middle(a) - middle(b)) <= 1);

/** Whether a text begins with a digit: a test to spare most texts a pattern. */
export const startsInDigit = (text: string): boolean => isDigit(codeAt(text, 0));

const yearPattern = /^(?:19[5-9]\d|20[0-4]\d)$/;
export const isYear = (piece: Piece): boolean =>
  piece.kind === 'figure' &&
  (piece.text[0] === '1' || piece.text[0] === '2') &&
  yearPattern.test(
    piece.text.length === 4
      ? piece.text
      : piece.text.replace(/\s*(?:\((?:\d{1,2}|[a-z])\)|\*+|<F\d+>|[a-z]\/)+$/i, ''),
  );

/** `1997-96`, over changes from the one year to the other. */
export const isYearRange = (text: string): boolean =>
  /^(?:19[5-9]\d|20[0-4]\d)-(?:\d\d|(?:19|20)\d\d)$/.test(text);

/** Words that stand in a figure's place. */
export const isPlaceholder = (piece: Piece): boolean =>
  piece.kind === 'words' &&
  'nN*'.includes(piece.text.charAt(0)) &&
  /^(?:n\/?\.?a\.?|n\/?\.?m\.?f?\.?|\*+)$/i.test(piece.text);

export const isFigure = (piece: Piece): boolean =>
  piece.kind === 'figure' || piece.kind === 'nil' || piece.kind === 'range';
