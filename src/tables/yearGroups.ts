/**
 * Years over groups of columns whose own headers come again in each group: each year is of its group, wherever over it the
 * year stands, and words that one blank parts are a column's each, as those of the other groups are.
 *
 *                               1994                    1993
 *                        Notional   Fair         Notional  Fair
 *                        Principal  Value        Principal Value
 */
import type { Extent } from './extents.ts';
import { isYear, middle, type Piece, type TableLine } from './pieces.ts';

export interface YearGroups {
  /** Index of the line of the years. */
  readonly at: number;
  /** Columns of a group. */
  readonly size: number;
}

const enough = 0.6; // of the headers come again: `Income` is `(Loss)` in another year
const reach = 8; // characters before its group that a header may stand

/** The groups of columns under the first line of years that has such; null where none has. */
export function yearGroups(
  lines: readonly TableLine[],
  extents: readonly Extent[],
): YearGroups | null {
  for (const [at, { shape, pieces }] of lines.entries()) {
    if (shape !== 'years' || pieces.length < 2 || !pieces.every(isYear)) continue;
    const size = extents.length / pieces.length;
    if (!Number.isInteger(size) || size < 2) continue;
    const own = wordsOver(lines.slice(at + 1), extents);
    const again = own.filter((words, c) => c >= size && words !== '' && words === own[c % size]);
    const inPlace = pieces.every((year, group) => {
      const [first, last] = [extents[group * size]!, extents[(group + 1) * size - 1]!];
      return first.from - reach <= middle(year) && middle(year) <= last.to;
    });
    if (inPlace && again.length >= (extents.length - size) * enough) return { at, size };
  }
  return null;
}

/** The words of lines by the column that they stand nearest to; of the stub none. */
function wordsOver(lines: readonly TableLine[], extents: readonly Extent[]): string[] {
  const own = extents.map(() => '');
  const middles = extents.map(({ from, to }) => (from + to) / 2);
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      if (piece.kind === 'rule' || piece.start < extents[0]!.from - reach) continue;
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
