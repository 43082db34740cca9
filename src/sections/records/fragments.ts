/** The pieces of a line that stand apart by two blanks or more, with their columns. */
import { codeAt, isSpace } from '../../lexer/characters.ts';
import { inkEnd, inkStart } from '../../lexer/ink.ts';
import type { Lines } from '../../lexer/lines.ts';

export interface Fragment {
  readonly line: number;
  /** Laid-out columns `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const longestLine = 400; // wider than any printed page
const blank = 32;

export function fragmentsOf({ text, starts }: Lines, line: number): Fragment[] {
  const start = starts[line - 1] ?? text.length;
  const limit = Math.min(starts[line] ?? text.length, start + longestLine);
  const end = inkEnd(text, start, limit);
  const fragments: Fragment[] = [];
  for (let from = inkStart(text, start, end); from < end; ) {
    const to = fragmentEnd(text, from, end);
    fragments.push({ line, from: from - start, to: to - start, text: text.slice(from, to) });
    from = inkStart(text, to, end);
  }
  return fragments;
}

/** Where the words from `from` on end: before white space that is more than one blank, or none. */
function fragmentEnd(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = codeAt(text, at);
    if (!isSpace(code)) continue;
    if (code !== blank || isSpace(codeAt(text, at + 1))) return at;
  }
  return end;
}

/** How many columns two fragments share; negative is the gap between them. */
export const overlap = (a: Fragment, b: Fragment): number =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from);
