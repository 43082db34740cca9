/**
 * Patterns of the commonest lines, those of words and those of columns, as functions: they look at a line's first
 * character and for a gap in it, at a fraction of what a regular expression costs that must give back what it took.
 */

/** As the lexer calls a pattern: the image of the token at `offset`, or null. */
export type LinePattern = (text: string, offset: number) => [image: string] | null;

/** Characters with which a tag, a rule or the name of a landmark (item, part, signatures ...) begins. */
const openers = '\f\n<*_"(=~-IiPpLlSsEe';
const opensSomething = new Uint8Array(256);
for (const opener of openers) opensSomething[opener.charCodeAt(0)] = 1;

/** Whether the first character of a line that is no blank can begin none of those: most lines are so. */
const isPlain = (text: string, first: number): boolean =>
  first < text.length && opensSomething[text.charCodeAt(first)] === 0;

/** A line with words or figures set off by three blanks or more. */
export const columnLine =
  (plainOnly: boolean): LinePattern =>
  (text, offset) => {
    const first = afterBlanks(text, offset);
    if (plainOnly ? !isPlain(text, first) : isEnd(text, first)) return null;
    const end = lineEnd(text, first);
    const line = text.slice(offset, end);
    const gap = line.indexOf('   ', first - offset);
    return gap < 0 || isEnd(line, afterBlanks(line, gap)) ? null : [line];
  };

/** Any line of text. */
export const textLine =
  (plainOnly: boolean): LinePattern =>
  (text, offset) => {
    const first = plainOnly ? afterBlanks(text, offset) : offset;
    if (plainOnly ? !isPlain(text, first) : isEnd(text, first)) return null;
    return [text.slice(offset, lineEnd(text, first))];
  };

/** A line of nothing or of blanks. */
export const blankLine: LinePattern = (text, offset) => {
  const first = afterBlanks(text, offset);
  if (first >= text.length) return first > offset ? [text.slice(offset)] : null;
  return text.charCodeAt(first) === newline ? [text.slice(offset, first + 1)] : null;
};

const newline = 10;
const blank = 32;

function afterBlanks(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === blank) at++;
  return at;
}

const isEnd = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === newline;

/** Offset behind the line's end. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
