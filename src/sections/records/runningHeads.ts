/** What stands at the top of page after page, such as the registrant's name: it heads pages, and nothing that is on them. */
import { isBlankLine } from '../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';
import { linesWith } from './linesWith.ts';
import { isTag } from './passage.ts';

const fewest = 3; // pages

/** The lines, by number, that are the first of their page and say what the first of other pages say. */
export function runningHeads(lines: Lines, span: LineSpan): ReadonlySet<number> {
  const tops = linesWith(lines, span, /<PAGE>/gi).map((page) => topOf(lines, page + 1, span[1]));
  const counts = new Map<string, number>();
  for (const { text } of tops) counts.set(text, (counts.get(text) ?? 0) + 1);
  const running = tops.filter(({ text }) => (counts.get(text) ?? 0) >= fewest);
  return new Set(running.map(({ line }) => line));
}

/** The first line from `first` on that is neither blank nor a tag. */
function topOf(lines: Lines, first: number, last: number): { line: number; text: string } {
  let line = first;
  while (line < last && (isBlankLine(lines, line) || isTag(lineText(lines, line)))) line++;
  return { line, text: line <= last ? lineText(lines, line).trim() : '' };
}
