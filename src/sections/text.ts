/** The text of an item: its lines without page furniture, paragraphs apart, tables in their columns. */
import type { IToken } from 'chevrotain';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import { type FurnitureMap, findFurniture, isFurniture, isPageFurniture } from './furniture.ts';

export interface TextSource {
  readonly lines: Lines;
  readonly furniture: FurnitureMap;
}

/** Lines of a span as a reader of the page reads them, joined by `\n`; one blank line between paragraphs. */
export function itemText(source: TextSource, span: LineSpan): string {
  return textLines(source, span)
    .map(({ text }) => text)
    .join('\n');
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
export function textLines({ lines, furniture }: TextSource, [first, last]: LineSpan): TextLine[] {
  const kept: TextLine[] = [];
  let blank = false; // blank lines are waiting to be written as one
  let turned = false; // a page was turned among them
  for (let n = first; n <= last; n++) {
    if (isFurniture(furniture, n)) {
      turned ||= isPageFurniture(furniture, n);
      continue;
    }
    const text = withoutTags(lineText(lines, n)).trimEnd();
    if (text === '') {
      blank = true;
      continue;
    }
    const before = kept.at(-1)?.text;
    if (before !== undefined && (blank || turned) && !(turned && goesOn(before, text))) {
      kept.push({ line: 0, text: '' });
    }
    kept.push({ line: n, text });
    blank = false;
    turned = false;
  }
  return kept;
}

/** Whether a sentence that one page breaks off goes on at the top of the next. */
const goesOn = (before: string, after: string): boolean =>
  /[a-z,;-]$/.test(before) && /^ {0,2}[a-z]/.test(after);

/** Marks of columns become blanks, marks of footnotes what they stand for: `<F2>` is `(2) `. Columns stay. */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<F(\d)>/gi, '($1) ')
    .replace(/<F(\d\d)>/gi, '($1) ')
    .replace(/<\/?(?:S|C|TABLE|CAPTION|FN|F\d{1,2}|PAGE)>/gi, (tag) => ' '.repeat(tag.length));
}
