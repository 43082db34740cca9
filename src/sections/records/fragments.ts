/** The pieces of a line that stand apart by two blanks or more, with their columns. */
import { type Lines, lineText } from '../../lexer/lines.ts';

export interface Fragment {
  readonly line: number;
  /** Laid-out columns `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const longestLine = 400; // wider than any printed page

export function fragmentsOf(lines: Lines, line: number): Fragment[] {
  const fragments: Fragment[] = [];
  for (const piece of lineText(lines, line)
    .slice(0, longestLine)
    .matchAll(/\S+(?: \S+)*/g)) {
    const [text] = piece;
    fragments.push({ line, from: piece.index, to: piece.index + text.length, text });
  }
  return fragments;
}

/** How many columns two fragments share; negative is the gap between them. */
export const overlap = (a: Fragment, b: Fragment): number =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from);
