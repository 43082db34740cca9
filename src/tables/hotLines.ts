/** Which lines of running text have something in columns: from their tokens and a search of the text, none is lexed. */
import { type IToken, tokenMatcher } from 'chevrotain';
import { type LineSpan, type Lines, spanText } from '../lexer/lines.ts';
import { ColumnLine, TextLine } from '../lexer/tokens.ts';

/**
 * Tells of the lines of a span whether three blanks stand between words, or a leader, `....` or `. . . `. Linear in the
 * span's text.
 */
export function hotLines(
  lines: Lines,
  span: LineSpan,
  tokens: readonly IToken[],
): (n: number) => boolean {
  const hot = new Uint8Array(span[1] - span[0] + 1);
  const text = spanText(lines, span);
  const base = lines.starts[span[0] - 1] ?? 0;
  const dots = finder(text, '....');
  const spacedDots = finder(text, '. . . ');
  for (let n = span[0]; n <= span[1]; n++) {
    const token = tokens[n - 1];
    if (token === undefined) break;
    const start = lines.starts[n - 1]! - base;
    const end = lines.starts[n]! - base;
    if (
      tokenMatcher(token, ColumnLine) ||
      dots(start, end) ||
      spacedDots(start, end) ||
      (!tokenMatcher(token, TextLine) && /[^ ] {3,}[^ \n]/.test(token.image))
    ) {
      hot[n - span[0]] = 1;
    }
  }
  return (n) => hot[n - span[0]] === 1;
}

/** Tells whether words stand from one offset to another, asked from front to back: the text is searched but once. */
function finder(text: string, words: string): (from: number, to: number) => boolean {
  let found = -1;
  return (from, to) => {
    if (found < from) found = text.indexOf(words, from);
    if (found < 0) found = text.length;
    return found < to;
  };
}
