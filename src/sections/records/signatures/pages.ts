/** Over how many pages the signatures go. */
import { type LineSpan, type Lines, lineText, spanText } from '../../../lexer/lines.ts';
import { isPageNumber } from '../passage.ts';
import { hasTitle } from '../titles.ts';
import { type Cell, signatureCells } from './cells.ts';

/** Headings of pages that stand after the signatures, though someone signs them too. */
const elsewhere =
  /\b(?:consents?|independent|auditors?|accountants|schedules?|exhibits?|index|statements|certifications?|selected)\b|^\W*power of attorney\W*$/i;

const longest = 600; // lines; the signatures of the largest boards fill six pages

/** From the heading to the last page that someone signs. */
export function signedSpan(lines: Lines, [first, last]: LineSpan): LineSpan {
  const pages = pagesOf(lines, [first, Math.min(last, first + longest)]);
  let end = pages[0]?.[1] ?? last;
  for (const page of pages.slice(1)) {
    if (isBlank(lines, page)) continue;
    if (!isSigned(lines, page)) break;
    end = page[1];
  }
  return [first, end];
}

function pagesOf(lines: Lines, [first, last]: LineSpan): LineSpan[] {
  const pages: LineSpan[] = [];
  let start = first;
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n).slice(0, 200);
    const ends =
      n === last ||
      text.includes('\f') ||
      (text.includes('<') && /^\s*<PAGE>/i.test(text)) ||
      (isPageNumber(text) && nextIsBlank(lines, n));
    if (!ends) continue;
    pages.push([start, n]);
    start = n + 1;
  }
  return pages;
}

const nextIsBlank = (lines: Lines, n: number): boolean =>
  n >= lines.count || !/[^\s]/.test(lineText(lines, n + 1));

const isBlank = (lines: Lines, [first, last]: LineSpan): boolean => {
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n).slice(0, 200);
    if (/[A-Za-z_]/.test(text) && !/^\s*<PAGE>/i.test(text)) return false;
  }
  return true;
};

/** What is on every page that someone signs: a signature, or a mark for one with a title. */
const trace = /[/\\]s[/\\]|\(s\)|\*|attorney|\bdirector|\bofficer|\btrustee|\bpartner/i;

function isSigned(lines: Lines, page: LineSpan): boolean {
  if (!trace.test(spanText(lines, page))) return false;
  const rows = signatureCells(lines, page).filter((row) => row.length > 0);
  if (rows.slice(0, 4).some((row) => row.some((c) => c.kind === 'text' && elsewhere.test(c.text))))
    return false;
  const cells = rows.flat();
  const titled = cells.some(
    (c) => (c.kind === 'text' || c.rest !== '') && hasTitle(`${c.text} ${c.rest}`),
  );
  return titled && cells.some((cell, i) => signs(cell, cells.slice(i + 1, i + 4)));
}

const signs = (cell: Cell, after: readonly Cell[]): boolean =>
  cell.kind === 'conformed' ||
  ((cell.kind === 'star' || cell.kind === 'slot') &&
    (cell.name !== null || after.some((c) => c.kind === 'name')));
