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
  const kept: string[] = [];
  eachTextLine(source, span, (text) => kept.push(text));
  return kept.join('\n');
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
  eachTextLine(source, span, (text, line) => kept.push({ line, text }));
  return kept;
}

function eachTextLine(
  { lines: { text, starts }, furniture }: TextSource,
  [first, last]: LineSpan,
  keep: (text: string, line: number) => void,
): void {
  let before: string | null = null; // the line kept last
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
    const printed = text.slice(start, end);
    const line = bracket < end ? withoutTags(printed).trimEnd() : printed;
    if (line === '') {
      blank = true;
      continue;
    }
    if (before !== null && (blank || turned) && !(turned && goesOn(before, line))) keep('', 0);
    keep(line, n);
    before = line;
    blank = false;
    turned = false;
  }
}

/** Whether a sentence that one page breaks off goes on at the top of the next. */
const goesOn = (before: string, after: string): boolean =>
  /[a-z,;-]$/.test(before) && /^ {0,2}[a-z]/.test(after);

/** Marks of columns become blanks, marks of footnotes what they stand for: `<F2>` is `(2) `. Columns stay. */
function withoutTags(text: string): string {
  return text
    .replace(/<F(\d)>/gi, '($1) ')
    .replace(/<F(\d\d)>/gi, '($1) ')
    .replace(/<\/?(?:S|C|TABLE|CAPTION|FN|F\d{1,2}|PAGE)>/gi, (tag) => ' '.repeat(tag.length));
}
