/**
 * Lists that covers print in one or two columns, as entries:
 *
 *     >   Common Stock, $1 par value,          New York Stock Exchange
 *     >     of which some is restricted        Pacific Stock Exchange
 *     >   6.5% Notes due 2003                  New York Stock Exchange
 */
import type { LineSpan, Lines } from '../../../lexer/lines.ts';
import { lineText } from '../../../lexer/lines.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import { isRule, isTag } from '../passage.ts';

export interface ListRow {
  /** What stands left and right, a printed line an element. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly lines: LineSpan;
}

/**
 * @param boundary the column that parts left from right
 * @param isCaption whether a line is none of the list
 */
export function listRows(
  lines: Lines,
  [first, last]: LineSpan,
  boundary: number,
  isCaption: (text: string) => boolean,
): ListRow[] {
  const rows: { left: string[]; right: string[]; from: number; first: number; last: number }[] = [];
  let apart = true;
  for (let n = first; n <= last; n++) {
    const line = lineText(lines, n);
    const fragments = fragmentsOf(lines, n).filter((f) => !isRule(f.text));
    if (fragments.length === 0 || isTag(line) || isCaption(line.trim())) {
      apart ||= !/\S/.test(line) || isCaption(line.trim());
      continue;
    }
    const isRight = (f: Fragment) => f.from >= boundary || (f.from + f.to) / 2 > boundary + 4;
    const left = fragments.filter((f) => !isRight(f));
    const right = fragments.filter(isRight).map((f) => f.text);
    const row = rows.at(-1);
    const opens = left[0] && (!row || apart || begins(row, left[0], right.length > 0));
    if (opens || !row) {
      rows.push({
        left: left.map((f) => f.text),
        right,
        from: left[0]?.from ?? boundary,
        first: n,
        last: n,
      });
    } else {
      row.left.push(...left.map((f) => f.text));
      row.right.push(...right);
      row.last = n;
    }
    apart = false;
  }
  return rows.map((r) => ({ left: r.left, right: r.right, lines: [r.first, r.last] }));
}

/** Where one entry has its right column on its first line, a line without one goes on with it. */
function begins(
  row: { left: string[]; right: string[]; from: number },
  next: Fragment,
  hasRight: boolean,
) {
  return (hasRight || row.right.length === 0) && !continues(row, next);
}

/** Whether a line goes on with the entry over it: indented, in small letters, or the entry is unfinished. */
function continues(row: { left: string[]; from: number }, next: Fragment): boolean {
  const end = row.left.at(-1) ?? '';
  if (end === '') return false;
  return (
    (next.from > row.from && row.left.length === 1 && !/^[A-Z\d$]/.test(next.text)) ||
    /^[a-z(]/.test(next.text) ||
    /(?:,|\b(?:of|and|or|the|each|per|to|with|representing|a|an|in))$/i.test(end)
  );
}
