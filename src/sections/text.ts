/** The text of an item: its lines without page furniture, paragraphs apart, tables in their columns. */
import type { IToken } from 'chevrotain';
import { inkEnd } from '../lexer/ink.ts';
import type { LineSpan, Lines } from '../lexer/lines.ts';
import { type FurnitureMap, findFurniture, isFurniture, isPageFurniture } from './furniture.ts';

export interface TextSource {
  readonly lines: Lines;
  readonly furniture: FurnitureMap;
}

/** Lines of a span as a reader of the page reads them, joined by `\n`; one blank line between paragraphs. */
export function itemText(source: TextSource, span: LineSpan): string {
  const { text } = source.lines;
  const pieces: string[] = [];
  // Lines that stand in the text just as they are kept are copied together: whole pages, mostly.
  let from = 0;
  let to = -1;
  eachTextLine(source, span, (line, start, end, apart) => {
    const between = apart ? '\n\n' : '\n';
    if (to >= 0 && line === null && start === to + between.length && text.startsWith(between, to)) {
      to = end;
      return;
    }
    if (to >= 0) pieces.push(text.slice(from, to));
    if (pieces.length > 0) pieces.push(between);
    from = start;
    to = end;
    if (line === null) return;
    pieces.push(line);
    to = -1;
  });
  if (to >= 0) pieces.push(text.slice(from, to));
  return pieces.join('');
}

/** The text of any lines of the file, such as those in an exhibit that an item is incorporated from. */
export function textOf(lines: Lines, tokens: readonly IToken[], span: LineSpan): string {
  return itemText({ lines, furniture: findFurniture(lines, tokens, [{ body: span }]) }, span);
}

export interface TextLine {
  /** Line of the file; 0 of a blank line that stands for several. */
  readonly line: number;
  readonly text: string;
}

/** The lines of `itemText` with where each stands. */
export function textLines(source: TextSource, span: LineSpan): TextLine[] {
  const kept: TextLine[] = [];
  eachTextLine(source, span, (line, start, end, apart, n) => {
    if (apart) kept.push({ line: 0, text: '' });
    kept.push({ line: n, text: line ?? source.lines.text.slice(start, end) });
  });
  return kept;
}

/**
 * Goes through the lines of a span that an item's text keeps.
 * @param keep is told where in the text each stands, what it reads where that is not the same, and whether a blank line
 *   parts it from the line before
 */
function eachTextLine(
  { lines: { text, starts }, furniture }: TextSource,
  [first, last]: LineSpan,
  keep: (line: string | null, start: number, end: number, apart: boolean, n: number) => void,
): void {
  let before: string | null = null; // the end of the line kept last
  let blank = false; // blank lines are waiting to be written as one
  let turned = false; // a page was turned among them
  let bracket = -1; // where the next tag may be
  for (let n = first; n <= last; n++) {
    if (isFurniture(furniture, n)) {
      turned ||= isPageFurniture(furniture, n);
      continue;
    }
    const start = starts[n - 1] ?? text.length;
    const end = inkEnd(text, start, starts[n] ?? text.length);
    if (bracket < start) bracket = text.indexOf('<', start);
    if (bracket < 0) bracket = text.length;
    const line = bracket < end ? withoutTags(text.slice(start, end)).trimEnd() : null;
    if (start === end || line === '') {
      blank = true;
      continue;
    }
    const apart =
      before !== null &&
      (blank || turned) &&
      !(turned && goesOn(before, line ?? text.slice(start, end)));
    keep(line, start, end, apart, n);
    before = line?.at(-1) ?? text.charAt(end - 1);
    blank = false;
    turned = false;
  }
}

/** Whether a sentence that one page breaks off goes on at the top of the next. Only the end of `before` tells. */
const goesOn = (before: string, after: string): boolean =>
  /[a-z,;-]$/.test(before) && /^ {0,2}[a-z]/.test(after);

/** Marks of columns become blanks, marks of footnotes what they stand for: `<F2>` is `(2) `. Columns stay. */
function withoutTags(text: string): string {
  return text
    .replace(/<F(\d)>/gi, '($1) ')
    .replace(/<F(\d\d)>/gi, '($1) ')
    .replace(/<\/?(?:S|C|TABLE|CAPTION|FN|F\d{1,2}|PAGE)>/gi, (tag) => ' '.repeat(tag.length));
}
