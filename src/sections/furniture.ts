/**
 * Page furniture: what stands on a page because it is a page and not because of what the filing says. Page numbers in
 * all their spellings, `<PAGE>`, form feeds, running heads and the tags of tables.
 */
import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { squeeze } from '../lexer/characters.ts';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import {
  Blank,
  CaptionTag,
  FootnoteTag,
  PageBreak,
  TableClose,
  TableOpen,
} from '../lexer/tokens.ts';
import { isContinued } from './headings.ts';

export type Furniture = 'pageBreak' | 'pageNumber' | 'runningHead' | 'tag';

/** What each line of the file is furniture of; 0 where it is none. */
export interface FurnitureMap {
  readonly kinds: Uint8Array;
}
const codes = { pageBreak: 1, pageNumber: 2, runningHead: 3, tag: 4 } as const satisfies Record<
  Furniture,
  number
>;

export const isFurniture = (map: FurnitureMap, n: number): boolean => map.kinds[n - 1] !== 0;
export const isPageFurniture = (map: FurnitureMap, n: number): boolean => {
  const kind = map.kinds[n - 1]!;
  return kind > 0 && kind < codes.tag;
};

/** `12`, `-12-`, `- 12 -`, `F-7`, `(12)`, `Page 3`, `Page 3 of 40`, `12 of 40`, `10-K 12` */
const surePageNumber =
  /^\s*(?:-\s?-?\s*(?:[A-Z]{1,3}-)?\d{1,3}\s*-(?:\s?-)?|[A-Z]{1,3}-\d{1,3}|page\s+(?:[A-Z]{1,3}-)?\d{1,3}(?:\s+of\s+\d{1,3})?|\d{1,3}\s+of\s+\d{1,3}\s+pages?|\[?cover page \d.*)\s*$/i;
/** A number alone: a page number only at a page's edge, or where it counts on from the one before. */
const bareNumber = /^\s*\(?(\d{1,3}|[ivx]{1,5})\)?\s*$/i;

/** Marks the furniture of a span of lines, such as a document's body. Linear in its lines. */
export function findFurniture(
  lines: Lines,
  tokens: readonly IToken[],
  documents: readonly { readonly body: LineSpan }[],
): FurnitureMap {
  const map: FurnitureMap = { kinds: new Uint8Array(lines.count) };
  for (const { body } of documents) {
    markTags(map, tokens, body);
    markPageNumbers(map, lines, tokens, body);
    markRunningHeads(map, lines, tokens, body);
  }
  return map;
}

const mark = (map: FurnitureMap, n: number, kind: Furniture): void => {
  map.kinds[n - 1] = codes[kind];
};

const tableTags = new Set<TokenType>([TableOpen, TableClose, CaptionTag, FootnoteTag]);
/** A line of tags and nothing else; words beside them, and marks of footnotes, are the filing's. */
const tagsAlone = /^(?:\s*<\/?(?:TABLE|CAPTION|FN)>)+\s*$/i;

function markTags(map: FurnitureMap, tokens: readonly IToken[], [first, last]: LineSpan): void {
  for (let n = first; n <= last; n++) {
    const type = tokens[n - 1]?.tokenType;
    if (type === PageBreak) mark(map, n, 'pageBreak');
    else if (type && tableTags.has(type) && tagsAlone.test(tokens[n - 1]!.image))
      mark(map, n, 'tag');
  }
}

function markPageNumbers(
  map: FurnitureMap,
  lines: Lines,
  tokens: readonly IToken[],
  [first, last]: LineSpan,
): void {
  let expected = 0; // the page number that would count on
  for (let n = first; n <= last; n++) {
    if (tokens[n - 1]?.tokenType === Blank || !isShort(lines, n)) continue;
    const text = lineText(lines, n);
    if (surePageNumber.test(text)) {
      mark(map, n, 'pageNumber');
      continue;
    }
    const match = bareNumber.exec(text);
    if (!match) continue;
    const page = Number(match[1]);
    const atEdge = isNearBreak(tokens, n, 1, last) || isNearBreak(tokens, n, -1, first);
    const alone = isBlankAt(tokens, n - 1) && (isBlankAt(tokens, n + 1) || n === last);
    const countsOn = Number.isFinite(page) && page === expected && alone;
    if (!atEdge && !countsOn && !(alone && page === 1 && expected === 0)) continue;
    if (atEdge || countsOn) mark(map, n, 'pageNumber');
    if (Number.isFinite(page)) expected = page + 1;
  }
}

const longestPageNumber = 24; // `Page 103 of 104`, `[Cover page 2 of 2 pages]` without the blanks around it

/** Whether a line has few characters between its first and its last that are no blanks. */
function isShort(lines: Lines, n: number): boolean {
  const { text, starts } = lines;
  let from = starts[n - 1] ?? 0;
  let to = (starts[n] ?? 0) - 1;
  if (to - from <= longestPageNumber) return true;
  if (text.charCodeAt(from) !== blank && text.charCodeAt(from) !== formFeed) return false;
  while (from < to && text.charCodeAt(from) === blank) from++;
  while (to > from && text.charCodeAt(to) <= blank) to--;
  return to - from < longestPageNumber + 1;
}
const blank = 32;
const formFeed = 12;

const isBlankAt = (tokens: readonly IToken[], n: number): boolean =>
  tokens[n - 1]?.tokenType === Blank || n < 1;

/** Whether only blank lines stand between line `n` and a page break, in the direction `step`. */
function isNearBreak(tokens: readonly IToken[], n: number, step: 1 | -1, end: number): boolean {
  for (let k = n + step; step > 0 ? k <= end : k >= end; k += step) {
    const token = tokens[k - 1];
    if (token?.tokenType === PageBreak) return true;
    if (!token || !tokenMatcher(token, Blank)) return false;
  }
  return false;
}

const headLines = 3; // a running head takes at most so many lines at the top of a page
const headRepeats = 3; // and stands on at least so many pages

/** Lines at the top of pages that stand there again and again, or say that something is continued. */
function markRunningHeads(
  map: FurnitureMap,
  lines: Lines,
  tokens: readonly IToken[],
  [first, last]: LineSpan,
): void {
  const tops: { n: number; name: string }[] = [];
  const counts = new Map<string, number>();
  for (let n = first; n <= last; n++) {
    if (!isPageTop(map, n, last)) continue;
    let seen = 0;
    for (let k = n + 1; k <= Math.min(last, n + 12) && seen < headLines; k++) {
      if (isPageFurniture(map, k)) break;
      if (isBlankAt(tokens, k)) continue;
      const name = squeeze(lineText(lines, k).slice(0, 160)).replace(/\d+/g, '#').toLowerCase();
      tops.push({ n: k, name });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      seen++;
    }
  }
  for (const { n, name } of tops) {
    const repeats = (counts.get(name) ?? 0) >= headRepeats && /[a-z]{3}/.test(name);
    if (repeats || isContinued(name)) mark(map, n, 'runningHead');
  }
}

/** A page break, or a page number in a text without page breaks: the next line is the top of a page. */
const isPageTop = (map: FurnitureMap, n: number, last: number): boolean =>
  n < last &&
  (map.kinds[n - 1] === codes.pageBreak ||
    (map.kinds[n - 1] === codes.pageNumber && map.kinds[n] !== codes.pageBreak));
