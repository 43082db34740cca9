/**
 * What stands above a table: its title, the sentence that leads to it, and the unit that they state.
 *
 *     4. INCOME TAXES                                    the title, over any number of paragraphs
 *
 *     The components of the provision are as follows     the lead
 *     (in thousands):                                    the unit
 */
import { type Lines, lineText } from '../lexer/lines.ts';
import type { Unit } from './table.ts';
import { isUnitPhrase, readUnit } from './units.ts';

export interface Surroundings {
  readonly title: string | null;
  /** The last words before the table, nearest last. */
  readonly near: string;
  readonly unit: Unit | null;
}

const look = 36; // lines above a table that may hold its title
const maxProse = 4; // paragraphs between title and table
const tagPattern = /<\/?(?:TABLE|CAPTION|S|C|PAGE|FN|F\d{1,2})>/gi;

/** Lines between blank lines or rules, in order, without tags. */
interface Paragraph {
  readonly lines: string[];
}

/** Reads upward from line `first`, not beyond `limit`. */
export function lookAbove(lines: Lines, first: number, limit: number): Surroundings {
  const near: string[] = [];
  let unit: Unit | null = null;
  let title: string | null = null;
  let prose = 0;
  let named = false;
  for (const { lines: words } of paragraphsAbove(lines, first, limit)) {
    const joined = words.join(' ').replace(/\s+/g, ' ').trim();
    if (named) {
      if (unit === null && leads.test(joined)) unit = readUnit(joined);
      break;
    }
    near.unshift(joined);
    if (unit === null && prose <= 1) unit = readUnit(joined.slice(-400));
    if (isProse(words)) {
      const head = headOf(words);
      if (head !== null) {
        title ??= head;
        break;
      }
      if (++prose > maxProse) break;
      continue;
    }
    title = titleOf(words) ?? title;
    // Words over the title may say the unit of the tables that follow.
    named = title !== null && isNamed(title);
    if (title !== null && (prose > 0 || near.length > 3)) break;
  }
  return { title, near: near.join(' ').slice(-1200), unit };
}

/** `The following tables set forth data for each of the last five years (dollar amounts in millions):` */
const leads = /\bfollowing (?:tables?|selected|summary|data)\b/i;

/** Paragraphs above a line, nearest first. */
function* paragraphsAbove(lines: Lines, first: number, limit: number): Generator<Paragraph> {
  let own: string[] = [];
  for (let n = first - 1; n >= Math.max(limit, first - look); n--) {
    const given = lineText(lines, n).slice(0, 300);
    const text = (given.includes('<') ? given.replace(tagPattern, ' ') : given).trimEnd();
    const bare = text.trim();
    if (bare === '' || /^[-=_* ]*$/.test(bare) || isPageNumber(bare)) {
      if (own.length > 0) yield { lines: own };
      own = [];
    } else own.unshift(text);
  }
  if (own.length > 0) yield { lines: own };
}

const isPageNumber = (text: string): boolean =>
  /^-* ?(?:page )?(?:[A-Z]{1,3}-)?\d{1,3} ?-*$/i.test(text);

const smallWords: ReadonlySet<string> = new Set(
  (
    'of and the for to in at on by from with as a an per or except thousands millions ended continued amounts data ' +
    'year years dollars share shares'
  ).split(' '),
);
/** Whether a word has no capital, and is not of those that titles write without one. */
const isLower = (word: string): boolean => word >= 'a' && word < '{' && !smallWords.has(word);

/** Whether a paragraph is running text rather than headings. */
function isProse(lines: readonly string[]): boolean {
  const words = lines.join(' ').trim().split(/\s+/);
  const last = lines.at(-1)!.trim();
  const lower = words.filter(isLower).length;
  if (lines.length === 1 && words.length <= 9 && lower <= words.length * 0.7)
    return /[:;,]$/.test(last) && lower > 2;
  if (/[.:;]$/.test(last) && lower >= 2 && words.length > 6) return true;
  return lower > words.length * 0.3 && words.length > 6;
}

/** A heading that stands right on its paragraph: `7. INVENTORIES` over running text. */
function headOf(lines: readonly string[]): string | null {
  const text = lines[0]!.trim().replace(/\s+/g, ' ');
  if (lines.length < 2 || text.length > 70 || /[.,;]$/.test(text)) return null;
  const numbered = /^(?:\d{1,2}[.)] |note \d)/i.test(text) && /^[^a-z]*[A-Z]/.test(text);
  const capitals = /^[^a-z]{6,}$/.test(text) && /[A-Z]{4}/.test(text);
  return numbered || capitals ? text : null;
}

const names =
  /\bstatements?\b|\bbalance sheets?\b|\bschedule\b|\bselected\b|\bquarterly\b|\bsummary\b|\bnotes? \d|^\(?\d{1,2}[.)]|^item \d|^note\b/i;
const isNamed = (text: string): boolean => names.test(text);

/** Lines that are no title though they stand among titles: the registrant, dates, units. */
const passedOver =
  /^(?:notes to (?:the )?(?:consolidated )?financial statements|management's discussion .*continued|for the |as of |at |(?:fiscal )?years? ended|three |\(?unaudited|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?<!of the |by the )\b(?:incorporated|inc\.?|corporation|company|co\.|subsidiaries)$|^\W*\w{1,5}\W*$|^[^A-Za-z]*[A-Z]?[^A-Za-z]*$|^(?:19|20)\d\d$|^page$|^\W*$/i;

/** The title among the lines of a paragraph of headings. */
function titleOf(lines: readonly string[]): string | null {
  const heads: string[] = [];
  for (const line of lines) {
    // `CONSOLIDATED            Merck & Co.`: what stands apart at the right is a running head
    const text = (line.trim().split(/ {4,}/)[0] ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 110 || isUnitPhrase(text) || /^\(.*\)$/.test(text)) continue;
    heads.push(text);
  }
  const useful = heads.filter(
    (h) => !passedOver.test(h) || /statement|balance sheet/i.test(h.replace(/^notes to.*/i, '')),
  );
  const at = useful.findLastIndex(isNamed);
  const title = useful[at] ?? useful.at(-1);
  if (title === undefined) return null;
  const before = useful[at - 1];
  const halved =
    before !== undefined &&
    /^(?:consolidated|combined|condensed|notes to)$|\b(?:of|and|the|to|for|in|consolidated)$/i.test(
      before,
    );
  const next = useful[at + 1];
  if (next !== undefined && at >= 0 && /^(?:of|and|to|for)\b/i.test(next))
    return `${title} ${next}`;
  return halved ? `${before} ${title}` : title;
}
