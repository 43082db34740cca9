/**
 * The unit that the notes to the statements state once, at their head, for all their tables:
 *
 *     NOTES TO CONSOLIDATED FINANCIAL STATEMENTS
 *     (Dollars in millions, except per share amounts)
 */
import { type LineSpan, type Lines, lineText, spanText } from '../lexer/lines.ts';
import type { Unit } from './table.ts';
import { isUnitPhrase, readUnit } from './units.ts';

export interface NotesUnit {
  /** From this line on. */
  readonly line: number;
  /** null where the notes begin without a word of units. */
  readonly unit: Unit | null;
}

/** The line's beginning is looked at last: few lines hold the words, and only there is it worth the look. */
const heading =
  /notes? to(?<=^[ \f]*notes? to)(?: (?:the )?(?:consolidated|combined|financial|condensed)\b| {3,}| *\n *(?:consolidated|financial)\b)/gim;
const near = 6; // lines below the heading that may state the unit

/** Where notes begin in a document, and in which unit. */
export function notesUnits(lines: Lines, span: LineSpan): NotesUnit[] {
  const text = spanText(lines, span);
  if (!/notes? to/i.test(text)) return [];
  const base = lines.starts[span[0] - 1] ?? 0;
  const found: NotesUnit[] = [];
  for (const match of text.matchAll(heading)) {
    const line = lineAt(lines, base + match.index);
    const words = lineText(lines, line).trim();
    if (words.length > 110 || /[.,]$/.test(words)) continue;
    found.push({ line, unit: unitBelow(lines, line) ?? found.at(-1)?.unit ?? null });
  }
  return found;
}

function unitBelow(lines: Lines, line: number): Unit | null {
  for (let n = line; n <= Math.min(lines.count, line + near); n++) {
    const text = lineText(lines, n).slice(0, 200);
    const phrase = /\([^()]*\b(?:thousands|millions|billions)\b[^()]*\)?/i.exec(text)?.[0] ?? text;
    if (isUnitPhrase(phrase)) return readUnit(phrase);
  }
  return null;
}

/** The line that holds an offset of the laid-out text. */
function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.count;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
