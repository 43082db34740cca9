/**
 * Heads over groups of columns whose own headers come again in each group: each is of its group, wherever over it it
 * stands.
 *
 *         Fourth Quarter        Full Year                1994                    1993
 *         1993      1992     1993      1992       Notional   Fair         Notional  Fair
 *                                                 Principal  Value        Principal Value
 *
 * Under years, words that one blank parts are a column's each where those of other groups are.
 */
import { centre, type Extent } from './extents.ts';
import { inLine, isYear, middle, type Piece, type TableLine } from './pieces.ts';

export interface ColumnGroups {
  /** Index of the line of their heads. */
  readonly at: number;
  /** Columns of a group. */
  readonly size: number;
  /** Whether every head is a year. */
  readonly years: boolean;
}

const enough = 0.6; // of the headers come again under years: `Income` is `(Loss)` in another; under words all do
const reach = 8; // characters before its group that a header may stand

/** The groups of columns under the first line of heads that has such; null where none has. */
export function columnGroups(
  lines: readonly TableLine[],
  extents: readonly Extent[],
): ColumnGroups | null {
  for (const [at, { shape, pieces }] of lines.entries()) {
    if (shape !== 'years' && shape !== 'gapped') continue;
    const heads = pieces.filter((piece) => standsOver(piece, extents));
    const size = extents.length / heads.length;
    if (heads.length < 2 || size < 2 || !Number.isInteger(size)) continue;
    const inPlace = heads.every((head, group) => {
      const [first, last] = [extents[group * size]!, extents[(group + 1) * size - 1]!];
      return first.from - reach <= middle(head) && middle(head) <= last.to;
    });
    const years = heads.every(isYear);
    if (!inPlace || !(years || areNames(heads, lines[at + 1], size))) continue;
    const own = wordsOver(lines.slice(at + 1), extents);
    if (new Set(own.slice(0, size)).size < size) continue; // nothing tells the columns of a group apart
    const again = own.filter((words, c) => c >= size && words !== '' && words === own[c % size]);
    const least = (extents.length - size) * (years ? enough : 1);
    if (again.length >= least) return { at, size, years };
  }
  return null;
}

/** Whether words may name groups: no two are the same, and none is the upper line of one column's header. */
const areNames = (heads: readonly Piece[], below: TableLine | undefined, size: number): boolean =>
  new Set(heads.map(({ text }) => text)).size === heads.length &&
  !heads.some((head) => isOfColumn(head, below, size));

/**
 * Whether words are the upper line of one column's header: they stand right over its lower line, which is no year. The middle
 * of an odd number of columns is that of one of them too.
 */
const isOfColumn = (head: Piece, below: TableLine | undefined, size: number): boolean =>
  below?.pieces.some(
    (piece) =>
      piece.kind !== 'rule' &&
      !isYear(piece) &&
      (inLine(head, piece) || (size % 2 === 0 && Math.abs(middle(head) - middle(piece)) <= 1)),
  ) === true;

/** Whether a piece stands over columns, not over the stub. */
const standsOver = ({ start }: Piece, [first]: readonly Extent[]): boolean =>
  first !== undefined && start >= first.from - reach;

/** The words of lines by the column that they stand nearest to; of the stub none. */
function wordsOver(lines: readonly TableLine[], extents: readonly Extent[]): string[] {
  const own = extents.map(() => '');
  const middles = extents.map(centre);
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      if (piece.kind === 'rule' || !standsOver(piece, extents)) continue;
      for (const word of partWords(piece)) {
        const far = middles.map((at) => Math.abs(at - middle(word)));
        own[far.indexOf(Math.min(...far))] += ` ${word.text}`;
      }
    }
  }
  return own;
}

/** A piece for each word. */
export const partWords = (piece: Piece): Piece[] =>
  [...piece.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const start = piece.start + index;
    const end = start + text.length;
    return { ...piece, start, end, edge: end, text };
  });
