/** The sub-headings of an item: its outline. */
import { isLetter } from '../../lexer/characters.ts';
import { beginsWith, charactersOf, firstInk, inkEnd } from '../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';
import { type Infer, integer, lineSpan, object, string } from '../../schema.ts';
import { isUnitPhrase } from '../../tables/units.ts';
import { isPageNumber, isRule, isTag } from './passage.ts';

export const headingSchema = object({
  title: string('as printed, its lines joined by single blanks'),
  level: integer('1 for the outermost, by the looks of the headings'),
  lines: lineSpan('from the heading to the last line before the next'),
});
export type Heading = Infer<typeof headingSchema>;

const longest = 100; // characters of a heading's line
const mostWords = 16;
const deepest = 3;

interface Draft {
  title: string;
  look: string;
  first: number;
  last: number;
}

/** @param except lines that are no headings, whatever they look like */
export function headingsIn(
  lines: Lines,
  [first, last]: LineSpan,
  except: ReadonlySet<number> = new Set(),
): Heading[] {
  const drafts: Draft[] = [];
  const marked = tableLines(lines, [first, last]);
  const inTable = (n: number): boolean => marked[n - first] === 1;
  for (let n = first; n <= last; n++) {
    if (!beginsWith(lines, n, openers) || inTable(n) || except.has(n)) continue;
    const look = lookOf(lines, n, last, inTable);
    if (look === null) continue;
    const title = lineText(lines, n).trim().replace(/\s+/g, ' ');
    const before = drafts.at(-1);
    if (before && before.last === n - 1 && before.look === look) {
      before.title += ` ${title}`;
      before.last = n;
    } else drafts.push({ title, look, first: n, last: n });
  }
  const kept = drafts.filter((d, i) => !isRepeated(d, drafts[i - 1]));
  const looks = [...new Set(kept.map((d) => d.look))];
  return kept.map((draft, i) => ({
    title: draft.title,
    level: Math.min(deepest, looks.indexOf(draft.look) + 1),
    lines: [draft.first, (kept[i + 1]?.first ?? last + 1) - 1],
  }));
}

/** `Debt (continued)` on the next page begins nothing. */
const isRepeated = (draft: Draft, before: Draft | undefined): boolean =>
  /\(?cont(?:inued|'d)\.?\)?$/i.test(draft.title) || draft.title === before?.title;

/** By line, from the first of the span on, whether it stands in a tagged table. */
type TableLines = Uint8Array;

/**
 * A table that is not closed on its page is one no further: many are closed nowhere. Goes from one line with the bracket of
 * a tag to the next, as most lines have none.
 */
function tableLines({ text, starts }: Lines, [first, last]: LineSpan): TableLines {
  const inTable = new Uint8Array(Math.max(0, last - first + 1));
  let bracket = -1;
  let open = 0; // where the table that is open begins; 0 where none is
  for (let n = first; n <= last; n++) {
    if (bracket < starts[n - 1]!) bracket = text.indexOf('<', starts[n - 1]!);
    if (bracket < 0) break;
    while (n < last && starts[n]! <= bracket) n++;
    const line = text.slice(starts[n - 1]!, Math.min(starts[n]!, starts[n - 1]! + 100));
    if (/<TABLE>/i.test(line)) open ||= n;
    if (open === 0 || !/<\/TABLE>|<PAGE>/i.test(line)) continue;
    inTable.fill(1, open - first, n - first + 1);
    open = 0;
  }
  if (open > 0) inTable.fill(1, open - first);
  return inTable;
}

/** What a heading begins with: a capital, a digit, a quotation mark or a bracket. */
const openers = charactersOf(/["(A-Z\d]/);

/** How a heading looks: `caps`, `underlined`, `title`, with `centred`; null for a line that is none. */
function lookOf(
  lines: Lines,
  n: number,
  last: number,
  inTable: (n: number) => boolean,
): string | null {
  if (lineLength(lines, n) > longest + 60) return null;
  const line = lineText(lines, n);
  const text = line.trim();
  // Small letters over a line of words: a paragraph, and most lines are of one.
  if (n < last && beginsWithWord(lines, n + 1) && /[a-z]/.test(text)) return null;
  if (!breaksBefore(lines, n)) return null;
  if (text.length < 3 || text.length > longest || !/^["(]?[A-Z\d]/.test(text)) return null;
  if (
    /[,:]$|(?<!\b(?:inc|corp|co|ltd|al))\.$|;|\bend(?:ed|ing)$/i.test(text) ||
    /\.{3}|\$\s?\d|\d%/.test(text)
  )
    return null;
  if (isTag(text) || isPageNumber(text) || isRule(text) || isUnitPhrase(text)) return null;
  const words = text.split(/\s+/);
  if (words.length > mostWords || !words.some((w) => /[A-Za-z]{3}/.test(w))) return null;
  const indent = line.search(/\S/);
  const next = n < last ? lineText(lines, n + 1) : '';
  const underlined = /^[\s=_-]{3,}$/.test(next) && /[=_-]{3}/.test(next) && ruleFits(next, line);
  const caps = text === text.toUpperCase();
  if (!underlined && !caps && !isTitleCase(words)) return null;
  const ruledOff = !underlined && !caps && isPageRule(next) && leadsToProse(lines, n + 2, last);
  if (!underlined && !ruledOff && /\S/.test(next) && !caps) return null;
  if (/\S {3,}\S/.test(text)) return null;
  const strong = underlined && indent <= 10;
  if (!strong && !leadsToText(lines, n + 1, last, inTable)) return null;
  const place = indent > 15 ? 'centred ' : '';
  return `${place}${caps ? 'caps' : 'words'}${underlined ? ' underlined' : ruledOff ? ' ruled off' : ''}`;
}

/** Whether a line begins with anything but what a rule is made of. */
function beginsWithWord(lines: Lines, n: number): boolean {
  const first = firstInk(lines, n);
  return first < lines.starts[n]! && !'=_-'.includes(lines.text.charAt(first));
}

const lineLength = ({ starts }: Lines, n: number): number => starts[n]! - starts[n - 1]!;

/** A heading follows a blank line, a rule, a tag, or another heading's line. */
function breaksBefore(lines: Lines, n: number): boolean {
  if (n <= 1 || lineLength(lines, n - 1) <= 1) return true;
  const { text, starts } = lines;
  const from = firstInk(lines, n - 1);
  const end = starts[n - 1]!;
  if (from === end) return true;
  // A line of words: neither tag nor rule begins with a letter, and a page number is short.
  if (isLetter(text.charCodeAt(from)) && inkEnd(text, from, end) - from > 14) return false;
  const before = lineText(lines, n - 1);
  return isTag(before) || isRule(before) || isPageNumber(before);
}

/** A rule under a heading is about as long as it. */
const ruleFits = (rule: string, line: string): boolean =>
  Math.abs(rule.trim().length - line.trim().length) <= Math.max(6, line.trim().length * 0.4);

/** A rule over the width of the page: `Inventories` and prose stand over and under it. */
const isPageRule = (line: string): boolean => /^\s*(?:- )?[-=_]{60,}\s*$/.test(line);

function leadsToProse(lines: Lines, from: number, last: number): boolean {
  for (let n = from; n <= Math.min(last, from + 3); n++) {
    const text = lineText(lines, n).slice(0, 300);
    if (!/\S/.test(text)) continue;
    if (/^\s*<TABLE>/i.test(text)) return true;
    return (text.match(/\b[a-z]{2,}/g) ?? []).length >= 5 && !/\S {3,}\S/.test(text.trim());
  }
  return false;
}

const small =
  /^(?:a|an|and|as|at|by|for|from|in|of|on|or|our|per|than|the|to|under|versus|vs|with|its)\b/i;

function isTitleCase(words: readonly string[]): boolean {
  const counted = words.filter((w) => /[A-Za-z]/.test(w) && !small.test(w));
  const capital = counted.filter((w) => /^["'(]*[A-Z]/.test(w) || /^\d/.test(w));
  return counted.length > 0 && capital.length >= counted.length * 0.75;
}

/** Whether the next words are prose or another heading, not the rows of a table. */
function leadsToText(
  lines: Lines,
  from: number,
  last: number,
  inTable: (n: number) => boolean,
): boolean {
  for (let n = from; n <= Math.min(last, from + 6); n++) {
    const text = lineText(lines, n).slice(0, 300);
    if (!/\S/.test(text) || isRule(text) || isPageNumber(text)) continue;
    if (inTable(n) || isTag(text)) return true;
    return (text.match(/[A-Za-z]{2,}/g) ?? []).length >= 5 || isTitleCase(text.trim().split(/\s+/));
  }
  return false;
}
