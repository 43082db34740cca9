/** Which lines of a span hold a match, found in the text as a whole: most lines are then never looked at. */
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';

const longestLine = 300; // characters of a line that are searched

/**
 * @param words with the flag `g`; it must not match across a line end. Bare words are searched several times as fast as
 * a pattern that begins with anything else.
 * @param pattern what a line that holds such words must match besides, where they alone don't tell
 * @param most how many lines to look for
 */
export function linesWith(
  lines: Lines,
  [first, last]: LineSpan,
  words: RegExp,
  pattern: RegExp = words,
  most: number = Number.POSITIVE_INFINITY,
): number[] {
  const { text, starts } = lines;
  const found: number[] = [];
  const begin = starts[first - 1] ?? text.length;
  const end = starts[last] ?? text.length;
  const part = text.slice(begin, end);
  words.lastIndex = 0;
  let line = first;
  for (let match = words.exec(part); match !== null; match = words.exec(part)) {
    const offset = begin + match.index;
    line = lineAt(starts, offset, line, last);
    const column =
      pattern === words
        ? offset - starts[line - 1]!
        : (pattern.exec(lineText(lines, line))?.index ?? Number.POSITIVE_INFINITY);
    if (column <= longestLine) found.push(line);
    // One match a line is enough: go on with the next.
    const next = starts[line] ?? end;
    if (line >= last || found.length >= most) break;
    words.lastIndex = next - begin;
  }
  words.lastIndex = 0;
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
