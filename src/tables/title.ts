/**
 * What stands above a table: its title, the sentence that leads to it, and the unit that they state.
 *
 *     4. INCOME TAXES                                    the title, over any number of paragraphs
 *
 *     The components of the provision are as follows     the lead
 *     (in thousands):                                    the unit
 */
import { squeeze } from '../lexer/characters.ts';
import { isBlankLine } from '../lexer/ink.ts';
import { type Lines, lineText } from '../lexer/lines.ts';
import type { Unit } from './table.ts';
import {
  continuedItem,
  goesOn,
  hasSmall,
  isNamed,
  isOneTitle,
  mayBeTitle,
  runInHead,
  scheduleNumber,
  sentenceHead,
} from './titleLines.ts';
import { isUnitPhrase, readUnit } from './units.ts';

export interface Surroundings {
  readonly title: string | null;
  /** The last words before the table, nearest last. */
  readonly near: string;
  readonly unit: Unit | null;
}

const look = 60; // lines above a table that may hold its title
const maxProse = 4; // paragraphs between title and table
const tagPattern = /<\/?(?:TABLE|CAPTION|S|C|PAGE|FN|F\d{1,2})>/gi;

/** Lines between blank lines or rules, in order, without tags. */
interface Paragraph {
  readonly lines: readonly string[];
  /** They in one, without the blanks that lay them out. */
  readonly text: string;
  /** The line above it. */
  readonly above: number;
}

/** Reads upward from line `first`, not beyond `limit`. */
export function lookAbove(lines: Lines, first: number, limit: number): Surroundings {
  const near: string[] = [];
  let unit: Unit | null = null;
  let title: string | null = null;
  let repeated: string | null = null; // the heading of the item, at the top of a page
  let prose = 0;
  let named = false;
  const stop = Math.max(limit, first - look);
  let paragraph = paragraphAbove(lines, first - 1, stop);
  for (; paragraph !== null; paragraph = paragraphAbove(lines, paragraph.above, stop)) {
    const { text } = paragraph;
    if (named) {
      if (unit === null && leads.test(text)) unit = readUnit(text);
      break;
    }
    near.push(text);
    if (unit === null && prose <= 1) unit = readUnit(text.slice(-400));
    if (isProse(paragraph)) {
      const head = headOf(paragraph.lines) ?? runInHead(text);
      if (head !== null) {
        title ??= head;
        break;
      }
      if (++prose > maxProse) break;
      continue;
    }
    const head = titleOf(paragraph.lines);
    if (head !== null && continuedItem.test(head)) {
      repeated ??= head;
      continue;
    }
    if (title !== null && head !== null && scheduleNumber.test(head)) {
      title = `${head} ${title}`;
      break;
    }
    // What stands over the text before the table says less of it than what stands under that text.
    if (title === null || prose === 0) title = head ?? title;
    // Words over the title may say the unit of the tables that follow.
    named = title !== null && isNamed(title);
    if (title !== null && (prose > 0 || near.length > 3)) break;
  }
  return { title: title ?? repeated, near: near.reverse().join(' ').slice(-1200), unit };
}

/** `The following tables set forth data for each of the last five years (dollar amounts in millions):` */
const leads = /\bfollowing (?:tables?|selected|summary|data)\b/i;

/** The last paragraph among the lines from `stop` to `last`. */
function paragraphAbove(lines: Lines, last: number, stop: number): Paragraph | null {
  const own: string[] = [];
  let n = last;
  for (; n >= stop; n--) {
    const given = isBlankLine(lines, n) ? '' : lineText(lines, n).slice(0, 300);
    const text = (given.includes('<') ? given.replace(tagPattern, ' ') : given).trimEnd();
    if (text !== '' && !isRule(text) && !isPageNumber(text.trimStart())) own.push(text);
    else if (own.length > 0) break;
  }
  if (own.length === 0) return null;
  own.reverse();
  return { lines: own, text: own.map(squeeze).join(' '), above: n };
}

const isRule = (text: string): boolean =>
  '-=_*'.includes(text.charAt(text.length - 1)) && /^[-=_* ]*$/.test(text);

const isPageNumber = (text: string): boolean =>
  '0123456789-'.includes(text.charAt(text.length - 1)) &&
  /^-* ?(?:page )?(?:[A-Z]{1,3}-)?\d{1,3} ?-*$/i.test(text);

function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

const longestHeading = 12; // words in capitals that may end as a sentence does
const itemHeading = /^item \d/i; // of any length

/** Whether a paragraph is running text rather than headings. */
function isProse({ lines, text }: Paragraph): boolean {
  const words = countWords(text);
  const last = text.charAt(text.length - 1);
  if (lines.length === 1 && words <= 9 && !hasSmall(text, words * 0.7)) {
    return ':;,'.includes(last) && hasSmall(text, 2);
  }
  const isLong = words > longestHeading && !itemHeading.test(text);
  const ends = '.:;'.includes(last) && (isLong || hasSmall(text, 1));
  return words > 6 && (ends || hasSmall(text, words * 0.3));
}

/** A heading that stands right on its paragraph: `7. INVENTORIES` over running text. */
function headOf(lines: readonly string[]): string | null {
  const text = squeeze(lines[0]!);
  if (lines.length < 2 || text.length > 70 || /[.,;]$/.test(text)) return null;
  const numbered = /^(?:\d{1,2}[.)] |note \d)/i.test(text) && /^[^a-z]*[A-Z]/.test(text);
  const capitals = /^[^a-z]{6,}$/.test(text) && /[A-Z]{4}/.test(text);
  return numbered || capitals ? text : null;
}

/** What stands before a gap of four blanks. */
function beforeGap(text: string): string {
  const gap = text.indexOf('    ');
  return gap < 0 ? text : text.slice(0, gap);
}

/** The title among the lines of a paragraph of headings. */
function titleOf(lines: readonly string[]): string | null {
  const heads: string[] = [];
  for (const line of lines) {
    // `CONSOLIDATED            Merck & Co.`: what stands apart at the right is a running head
    const text = squeeze(beforeGap(line.trim()));
    if (text.length > 110 || isUnitPhrase(text) || /^\(.*\)$/.test(text)) continue;
    heads.push(text);
  }
  const useful = heads.filter(mayBeTitle);
  const at = useful.findLastIndex(isNamed);
  let first = at < 0 ? useful.length - 1 : at;
  let last = first;
  while (first > 0 && isOneTitle(useful[first - 1]!, useful[first]!)) first--;
  while (last + 1 < useful.length && goesOn(useful[last + 1]!)) last++;
  const title = useful.slice(first, last + 1).join(' ');
  return sentenceHead(title) ?? (title || null);
}
