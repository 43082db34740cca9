/** Which lines of a span hold a match, found in the text as a whole: most lines are then never looked at. */
import type { LineSpan, Lines } from '../../lexer/lines.ts';

const longestLine = 300; // characters of a line that are searched

/**
 * @param pattern with the flags `g` and, where it is anchored, `m`; it must not match across a line end
 */
export function linesWith(
  { text, starts }: Lines,
  [first, last]: LineSpan,
  pattern: RegExp,
): number[] {
  const found: number[] = [];
  const begin = starts[first - 1] ?? text.length;
  const end = starts[last] ?? text.length;
  const part = text.slice(begin, end);
  pattern.lastIndex = 0;
  let line = first;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const offset = begin + match.index;
    line = lineAt(starts, offset, line, last);
    if (offset - starts[line - 1]! <= longestLine) found.push(line);
    // One match a line is enough: go on with the next.
    const next = starts[line] ?? end;
    if (line >= last) break;
    pattern.lastIndex = next - begin;
  }
  pattern.lastIndex = 0;
  return found;
}

/** The line that holds an offset, looked for from `low` on. */
function lineAt(starts: Uint32Array, offset: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (starts[middle - 1]! <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
}
