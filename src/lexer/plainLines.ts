/**
 * Patterns of the commonest lines, those of words and those of columns, as functions: they look at a line's first
 * character and for a gap in it, at a fraction of what a regular expression costs that must give back what it took.
 */
import { afterBlanks, codeAt } from './characters.ts';

/** As the lexer calls a pattern: the image of the token at `offset`, or null. */
export type LinePattern = (text: string, offset: number) => [image: string] | null;

/** A line with words or figures set off by three blanks or more. */
export const columnLine =
  (plainOnly: boolean): LinePattern =>
  (text, offset) => {
    const line = lineAt(text, offset);
    if (line.isBlank || (plainOnly && !isPlain(text, line.first)) || !hasGap(line)) return null;
    return [text.slice(offset, line.end)];
  };

/** Any line of text. */
export const textLine =
  (plainOnly: boolean): LinePattern =>
  (text, offset) => {
    const { first, end, isBlank } = lineAt(text, offset);
    if (plainOnly ? isBlank || !isPlain(text, first) : isEnd(text, offset)) return null;
    return [text.slice(offset, end)];
  };

/** A line of nothing or of blanks. */
export const blankLine: LinePattern = (text, offset) => {
  const { end, isBlank } = lineAt(text, offset);
  return isBlank && end > offset ? [text.slice(offset, end)] : null;
};

interface LineBounds {
  text: string;
  offset: number;
  /** Offset of the first character that is no blank. */
  first: number;
  /** Offset behind the line's end. */
  end: number;
  isBlank: boolean;
}

/** The patterns ask of the same line in turn, and line by line: what was found last is kept for the next to ask. */
const last: LineBounds = { text: '', offset: -1, first: 0, end: 0, isBlank: true };

function lineAt(text: string, offset: number): LineBounds {
  if (last.offset === offset && last.text === text) return last;
  last.text = text;
  last.offset = offset;
  last.first = afterBlanks(text, offset);
  last.isBlank = isEnd(text, last.first);
  const newlineAt = last.isBlank ? last.first : text.indexOf('\n', last.first);
  last.end = newlineAt < 0 ? text.length : Math.min(newlineAt + 1, text.length);
  return last;
}

/** Whether three blanks stand between words: one of them stands at every third character. */
function hasGap({ text, first, end }: LineBounds): boolean {
  for (let at = first + 2; at < end; at += 3) {
    if (text.charCodeAt(at) !== blank) continue;
    let from = at;
    while (text.charCodeAt(from - 1) === blank) from--;
    at = afterBlanks(text, at);
    if (at - from >= 3) return !isEnd(text, at);
  }
  return false;
}

/** Characters with which a tag, a rule or the name of a landmark begins. */
const openers = '\f\n<*_"(=~-IiPpLlSsEe';
const mayOpen = new Uint8Array(256);
for (const opener of openers) mayOpen[opener.charCodeAt(0)] = 1;
/** What a tag, a rule or the name of a landmark begins with: item, index, part, pursuant, list, signatures ... */
const opening =
  /[^a-z("]|[("][*_" ]{0,4}(?:item|i +t|p(?:art| +a) |executive)|i(?:tem| +t|ndex)|p(?:art +[ivx1-4otf]|ursuant| +a)|list|s(?:ignature| +i)|e(?:xecutive|xhibits? +i)/iy;

/** Whether a line whose first character that is no blank stands at `first` begins with none of those: most are so. */
function isPlain(text: string, first: number): boolean {
  if (mayOpen[codeAt(text, first)] === 0) return true;
  opening.lastIndex = first;
  return !opening.test(text);
}

const newline = 10;
const blank = 32;

const isEnd = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === newline;
