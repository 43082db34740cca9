/**
 * A header that stands over the tag of its table, where none stands under it:
 *
 *     Allowance for         Beginning    Charged to      Ending
 *     doubtful accounts:    balance      expenses        balance
 *     <TABLE>
 *     <S>                   <C>          <C>             <C>
 *     Year ended 1996       $87          $28             $91
 */
import { isBlankLine } from '../lexer/ink.ts';
import type { Lines } from '../lexer/lines.ts';
import { isProse } from './lineTests.ts';
import type { TableLine } from './pieces.ts';
import { tableLine } from './tableLines.ts';

const most = 8; // lines of such a header
const gap = 3; // blanks that part its columns at least

/**
 * The lines right over a tag that are the header of the table below it, in order; none where that has one of its own.
 * @param open line of the tag
 * @param first line above which none belongs to it
 */
export function headerOverTag(
  lines: Lines,
  inside: readonly TableLine[],
  open: number,
  first: number,
): TableLine[] {
  if (!isHeadless(inside)) return [];
  const over: TableLine[] = [];
  for (let n = open - 1; n >= Math.max(first, open - most) && !isBlankLine(lines, n); n--) {
    const line = tableLine(lines, n);
    if (isProse(line) || !(inColumns(line) || (over.length > 0 && line.shape === 'words'))) break;
    over.unshift(line);
  }
  return over;
}

/** Whether nothing that may be a header stands over the first row. */
function isHeadless(inside: readonly TableLine[]): boolean {
  const row = inside.findIndex(({ shape }) => shape === 'row');
  return (
    row >= 0 &&
    inside
      .slice(0, row)
      .every(
        ({ shape, start }) =>
          shape === 'blank' || shape === 'tag' || (shape === 'words' && start < 12),
      )
  );
}

const inColumns = ({ shape, pieces }: TableLine): boolean =>
  (shape === 'gapped' || shape === 'years') &&
  pieces.slice(1).every(({ start }, i) => start - pieces[i]!.end >= gap) &&
  pieces.length > 1;
