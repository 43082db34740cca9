/**
 * A list printed in blocks side by side is one list:
 *
 *     1996 ........ $ 1,936     1999 ........ $   496
 *     1997 ........     513     2000 ........     404
 *     1998 ........     438     Thereafter ..      --
 */
import type { Grid, PlacedLine } from './columns.ts';
import { isFigure, isYear, type Piece } from './pieces.ts';

/** The blocks under each other, where a grid is such a list; else the grid as it is. */
export function unrollBlocks(grid: Grid): Grid {
  const { columns, lines } = grid;
  if (columns.length < 3 || columns.length % 2 === 0) return grid;
  const filled = lines.filter((l) => l.cells.some((c) => c.length > 0));
  if (filled.length < 2 || filled.some(({ label }) => label && !isPeriodLabel(label))) return grid;
  const labels = filled.flatMap((l) => (l.label ? [l.label] : []));
  if (labels.length < 2) return grid;
  for (let c = 0; c < columns.length; c++) {
    const pieces = filled.flatMap((l) => l.cells[c]!);
    const fits = c % 2 === 0 ? (p: Piece) => isFigure(p) && !isYear(p) : isPeriodLabel;
    if (pieces.length < 2 || !pieces.every(fits)) return grid;
  }
  const blocks = lines.map((line) => ({ ...line, cells: [line.cells[0]!] }));
  const further: PlacedLine[] = [];
  for (let c = 1; c < columns.length; c += 2) {
    for (const { line, cells } of lines) {
      const label = cells[c]![0] ?? null;
      const value = cells[c + 1]!;
      if (line.shape === 'rule' || label !== null || value.length > 0) {
        // It stands as deep as the labels of the first block.
        const moved = label && { ...label, start: labels[0]!.start };
        further.push({ line, label: moved, cells: [value] });
      }
    }
  }
  const used = blocks.filter((l) => l.label !== null || l.cells[0]!.length > 0);
  return { ...grid, columns: columns.slice(0, 1), lines: [...used, ...further] };
}

/** `1996`, `Thereafter`: what a list of payments by years has for labels. */
const isPeriodLabel = (piece: Piece): boolean =>
  isYear(piece) ||
  /^(?:fiscal )?(?:19|20)\d\d$|^(?:there-?after|later(?: years)?|after (?:19|20)\d\d|(?:19|20)\d\d ?(?:-|to|and) ?.*)\W*$/i.test(
    piece.text.trim(),
  );
