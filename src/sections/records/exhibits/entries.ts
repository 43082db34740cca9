/** Which lines of a span begin the entries of an exhibit list. */
import { beginsWith, charactersOf } from '../../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import { linesWith } from '../linesWith.ts';
import { type EntryStart, entryOpeners, entryStart, type NumberStyle } from './numbers.ts';

export interface Entry extends EntryStart {
  readonly line: number;
  /** The last line before the next entry, or before what ends the list. */
  readonly last: number;
}

const band = 8; // columns by which the numbers of one list may be apart
const longestEntry = 60; // lines

const heading =
  /^\W*(?:\(?(?:[a-e]|3|iii)\)?[.):]*\s*){0,3}(?:list of |index (?:of|to) )?exhibits?(?: index| list)?(?:\s*(?:\(continued\)|required by .{0,60}|filed .{0,60}|:.{0,60}))?[\s:.*-]*$|[.:]\s+exhibits:\s*$|\bexhibit\s+(?:no\b|number|index)|\bdesignation\b/i;
const closing =
  /^\W*(?:\(?[b-e]\)?[.)]?\s+)?(?:no )?reports? on form 8-?k\b|^\W*signatures?\W*$|^\W*pursuant to the requirements/i;
/** What a line begins with that `closing` may match: a mark or one of its letters. */
const closers = charactersOf(/[^\w]|[b-enprs]/i);
/** What numbered lines of the item say that are no exhibits. */
const noExhibit =
  /^\W*(?:(?:consolidated )?financial statements?\b|(?:financial statement )?schedules?\b(?! [A-Z]?\d)|exhibits?\W*$|exhibits? (?:required|filed|listed|index)|reports? on form|the following (?:financial|documents|exhibits)|see \b|none\b|not applicable\W*$|balance sheets?\b|statements? of\b|notes to\b|independent auditors' report|reports? of independent|all (?:other )?(?:financial )?schedules)/i;

/** A line that ends so has its number on the next: `filed as Exhibit`. */
const leadsOn = /\b(?:exhibits?|nos?\.|form|section|item|items|rule|page|pages|note)\s*$/i;

export function exhibitEntries(lines: Lines, span: LineSpan): Entry[] {
  const body = listSpan(lines, span);
  if (body === null) return [];
  const starts: (EntryStart & { line: number })[] = [];
  for (let n = body[0]; n <= body[1]; n++) {
    if (!beginsWith(lines, n, entryOpeners)) continue;
    const text = lineText(lines, n).slice(0, 400);
    const start = entryStart(text);
    if (start === null || (n > body[0] && leadsOn.test(lineText(lines, n - 1)))) continue;
    if (!/\D/.test(start.number ?? 'x') && noExhibit.test(text.slice(start.description))) continue;
    if (start.description >= text.length && !hasDescriptionUnder(lines, n, start)) continue;
    starts.push({ ...start, line: n });
  }
  const listed = inOrder(inBand(ofMainStyle(starts)));
  return listed.map((start, i) => {
    const next = listed[i + 1]?.line ?? body[1] + 1;
    return { ...start, last: Math.min(next - 1, start.line + longestEntry) };
  });
}

/** From the first heading of exhibits to what follows them. */
function listSpan(lines: Lines, [first, last]: LineSpan): LineSpan | null {
  const [headed] = linesWith(lines, [first, last], /exhibit|designation/gi, heading, 1);
  if (headed !== undefined) {
    let listed = false; // whether an entry was met
    for (let n = headed + 1; n <= last; n++) {
      if (!beginsWith(lines, n, listed ? closers : entryOpeners)) continue;
      const text = lineText(lines, n).slice(0, 400);
      listed ||= entryStart(text) !== null;
      if (listed && closing.test(text)) return [headed + 1, n - 1];
    }
    return [headed + 1, last];
  }
  // Without a heading the word itself must stand before each number.
  for (let n = first; n <= last; n++) {
    if (/^\s*exhibit\s+\d/i.test(lineText(lines, n).slice(0, 200)))
      return [n, endOfList(lines, n, last)];
  }
  return null;
}

function endOfList(lines: Lines, first: number, last: number): number {
  for (let n = first; n <= last; n++)
    if (beginsWith(lines, n, closers) && closing.test(lineText(lines, n).slice(0, 400)))
      return n - 1;
  return last;
}

/** A number that stands alone on its line has its description under it, further right. */
function hasDescriptionUnder(lines: Lines, n: number, start: EntryStart): boolean {
  const next = n < lines.count ? lineText(lines, n + 1).slice(0, 400) : '';
  return start.strong && /\S/.test(next) && next.search(/\S/) > start.from;
}

type Start = EntryStart & { line: number };

function ofMainStyle(starts: readonly Start[]): Start[] {
  const counts = new Map<NumberStyle, number>();
  for (const { style } of starts) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return starts.filter((s) => s.style === best?.[0]);
}

/** Those whose numbers stand where most numbers stand; wrapped lines begin further right. */
function inBand(starts: readonly Start[]): Start[] {
  const columns = new Map<number, number>();
  for (const { from } of starts) columns.set(from, (columns.get(from) ?? 0) + 1);
  const [mode] = [...columns].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!mode) return [];
  return starts.filter((s) => s.style === 'dashed' || Math.abs(s.from - mode[0]) <= band);
}

/** A bare number with one blank after it counts only where it stands in its order. */
function inOrder(starts: readonly Start[]): Start[] {
  const nextStrong = new Array<number>(starts.length);
  let following = Number.POSITIVE_INFINITY;
  for (let i = starts.length - 1; i >= 0; i--) {
    nextStrong[i] = following;
    if (starts[i]!.strong) following = starts[i]!.main;
  }
  const kept: Start[] = [];
  for (const [i, start] of starts.entries()) {
    const before = kept.at(-1)?.main ?? 0;
    if (start.strong || (start.main >= before && start.main <= nextStrong[i]!)) kept.push(start);
  }
  return kept;
}
