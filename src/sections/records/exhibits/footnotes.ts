/** Notes under a list of exhibits, by the mark that the entries carry: `(1) Incorporated by reference to ...`. */
import { beginsWith, charactersOf } from '../../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';

const opening =
  /^\s{0,20}(\(\d{1,2}\)|\([a-z*]\)|\*{1,5}|[+#†]{1,2}|\d{2}[A-Z0-9/-]{1,12})(?:\s+|(?=[A-Z]))(\S.*)$/;
const openers = charactersOf(/[(*+#\d]/);
const longest = 12; // lines of one note
const most = 200; // notes of one filing

export function footnotesOf(lines: Lines, [first, last]: LineSpan): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let mark: string | null = null;
  let left = 0;
  for (let n = first; n <= last && notes.size < most; n++) {
    if (mark === null && !beginsWith(lines, n, openers)) continue;
    const text = lineText(lines, n).slice(0, 400);
    const match = opening.exec(text);
    if (match?.[1] && match[2]) {
      mark = match[1];
      left = longest;
      if (!notes.has(mark)) notes.set(mark, match[2].trim());
      else mark = null;
    } else if (mark !== null && /^\s*[^\s<]/.test(text) && left-- > 0) {
      notes.set(mark, `${notes.get(mark)} ${text.trim()}`);
    } else mark = null;
  }
  for (const [key, note] of notes) notes.set(key, note.replace(/\s+/g, ' '));
  return notes;
}

/** The marks at the end of a text or of its lines: `Plan (2)*`. */
export const marksIn = (text: string): readonly string[] =>
  text.match(/\(\d{1,2}\)|\*+|(?<!\S)\d{2}[A-Z0-9/-]{1,12}(?!\S)/g) ?? [];
