/**
 * The unit that the notes to the statements state once, at their head, for all their tables:
 *
 *     NOTES TO CONSOLIDATED FINANCIAL STATEMENTS
 *     (Dollars in millions, except per share amounts)
 */
import { codeAt } from '../lexer/characters.ts';
import { firstInk } from '../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import type { Unit } from './table.ts';
import { isUnitPhrase, readUnit } from './units.ts';

export interface NotesUnit {
  /** From this line on. */
  readonly line: number;
  /** null where the notes begin without a word of units. */
  readonly unit: Unit | null;
}

const heading =
  /notes? to(?: (?:the )?(?:consolidated|combined|financial|condensed)\b| {3,}| *\n *(?:consolidated|financial)\b)/iy;
const near = 6; // lines below the heading that may state the unit

/** Where notes begin in a document, and in which unit. */
export function notesUnits(lines: Lines, [first, last]: LineSpan): NotesUnit[] {
  const found: NotesUnit[] = [];
  for (let n = first; n <= last; n++) {
    const ink = firstInk(lines, n);
    const code = codeAt(lines.text, ink);
    if (code !== 78 && code !== 110) continue;
    heading.lastIndex = ink;
    if (!heading.test(lines.text)) continue;
    const words = lineText(lines, n).trim();
    if (words.length > 110 || /[.,]$/.test(words)) continue;
    found.push({ line: n, unit: unitBelow(lines, n) ?? found.at(-1)?.unit ?? null });
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
