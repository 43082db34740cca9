/** Where the cover page ends. */
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../../../lexer/tree.ts';

const longest = 400; // lines; covers of several registrants fill four pages

const ends =
  /^\s*(?:PART\s+(?:I|1|ONE)\b[\s.:-]*$|ITEMS?\s+(?:1|I|ONE)\b|(?:TABLE\s+OF\s+)?CONTENTS[\s:]*$|INDEX(?:\s+TO\s.{0,40})?$)/i;

/** From the first line of the document to the line before its contents, first part or first item. */
export function coverSpan(
  lines: Lines,
  main: DocumentSpan,
  landmarks: readonly Landmark[],
): LineSpan {
  const [first, last] = main.body;
  const landmark = landmarks[0]?.headingLines[0] ?? last + 1;
  const limit = Math.min(last, landmark - 1, first + longest);
  for (let n = first; n <= limit; n++) {
    if (ends.test(lineText(lines, n).slice(0, 200))) return [first, Math.max(first, n - 1)];
  }
  return [first, Math.max(first, limit)];
}
