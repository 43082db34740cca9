/**
 * Where the text of an item points to for a part of what it should say:
 *
 *     ... is set forth in Part II, Item 8 of this Form 10-K under the heading "Selected Quarterly Information"
 *     The information set forth on page 43 of the Annual Report ... is filed herewith as Exhibit 13.1.
 */
import { type LineSpan, lineText } from '../../lexer/lines.ts';
import { linesWith } from './linesWith.ts';
import { narrowed } from './narrow.ts';
import type { RecordSource } from './source.ts';

const heading =
  /\bItem (\d{1,2}[AB]?)\b[^."]{0,80}\bunder (?:the )?(?:sub-?)?(?:heading|caption) "([^"]{5,120})"/i;
const exhibit =
  /\bincorporated (?:herein )?by reference\b[^.]{0,60}\bExhibit (\d{1,2}(?:\.\d{1,2})?)\b/i;
const reach = 120; // lines under a heading that are looked at

/** Null where the item points nowhere in this filing. */
export function pointedTo(source: RecordSource): LineSpan | null {
  return underHeading(source) ?? inExhibit(source);
}

function underHeading({ reading, passage }: RecordSource): LineSpan | null {
  const [, number, title = ''] = heading.exec(passage.text) ?? [];
  const target = reading.items.find(({ item }) => item === number?.toUpperCase());
  if (!target) return null;
  const [word = ''] = /[A-Za-z]{4,}/.exec(title) ?? [];
  if (word === '') return null;
  const wanted = letters(title);
  const at = linesWith(reading.lines, target.lines, new RegExp(word, 'gi')).find(
    (n) => letters(lineText(reading.lines, n).slice(0, 200)) === wanted,
  );
  return at === undefined ? null : [at, Math.min(at + reach, target.lines[1])];
}

/** A heading's letters, without the number of a note before them. */
const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*note \d+\W+/, '')
    .replace(/[^a-z0-9]/g, '');

function inExhibit({ reading, item, passage }: RecordSource): LineSpan | null {
  const number = exhibit.exec(passage.text)?.[1];
  const document = reading.documents.find(({ type }) => type === `EX-${number}`);
  return document ? narrowed(reading.lines, document.body, item) : null;
}
