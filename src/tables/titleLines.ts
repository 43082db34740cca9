/** What the lines above a table say: which may name it, and which only stand where titles do. */
import { isSmall } from '../lexer/characters.ts';

const smallWords: ReadonlySet<string> = new Set(
  (
    'of and the for to in at on by from with as a an per or except thousands millions ended continued amounts data ' +
    'year years dollars share shares'
  ).split(' '),
);

/** Whether more than `count` words have no capital and are not of those that titles write without one. */
export function hasSmall(text: string, count: number): boolean {
  let left = count;
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf(' ', at);
    const end = blank < 0 ? text.length : blank;
    if (isSmall(text.charCodeAt(at)) && !smallWords.has(text.slice(at, end)) && --left < 0) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

const titleWords = String.raw`((?:\d{1,2}(?:\.\d{1,2})?\.? )?(?:[A-Z][A-Za-z'’/-]*|[&-]),? (?:(?:[A-Z][A-Za-z'’/-]*|[&-]|and|of|the|for|in|to|on|by|with|from|or),? ){0,8}[A-Z][A-Za-z'’/-]+)`;
const beforeSentence = new RegExp(String.raw`^${titleWords}\. [A-Z][a-z]* [a-z]`);
const runIn = new RegExp(String.raw`^${titleWords}(?:\.| ?--?) [A-Z]`);

/** `Sales Data. The following table shows industry sales for the years indicated:` */
export function runInHead(text: string): string | null {
  const head = runIn.exec(text)?.[1] ?? null;
  return head !== null && head.length <= 80 ? head : null;
}
/** `Marketing Incentives. Automotive manufacturers that sell`: the heading alone. */
export const sentenceHead = (line: string): string | null => beforeSentence.exec(line)?.[1] ?? null;

/** `Item 1. Business (Continued)`: a page of the item repeats its heading, whatever the table is about. */
export const continuedItem = /^item \d.*\(?continued\)?\W*$/i;

/** `SCHEDULE II`: it stands over a title that says more. */
export const scheduleNumber = /^schedule [ivx]+(?:-?[a-z])?$/i;

/** Words of titles, and numbers of notes and items. */
const names =
  /\bstatements?\b|\bbalance sheets?\b|\bschedule\b|\bselected\b|\bquarterly\b|\bsummary\b|\bnotes? \d|^\(?\d{1,2}[.)]|^item \d|^note\b/i;
/** Over a list of what stands where; `Index` in small letters heads a column. */
const ofContents = /^(?:TABLE OF CONTENTS|Table of Contents|CONTENTS|INDEX)$/;
export const isNamed = (text: string): boolean => names.test(text) || ofContents.test(text);

/** Lines that are no title though they stand among titles. */
const passedOver = new RegExp(
  [
    // running heads: the part of the filing, the registrant
    "^notes to (?:the )?(?:consolidated )?financial statements|^management's discussion .*continued",
    String.raw`(?<!of the |by the )\b(?:incorporated|inc\.?|corporation|company|co\.|subsidiaries|subsidiary companies|annual report)$|\b(?:19|20)\d\d annual report\b`,
    // the cover and the signatures
    String.raw`\bact of 19\d\d\b|^commission file\b|\b(?:pursuant to|under) section\b|\bsecurities and exchange commission$|[a-z.] \d{5}(?:-\d{4})?$|\/s\/|\bl\.?l\.?p\.?$`,
    String.raw`\b(?:officer|president|chairman|director|secretary|treasurer|controller)$|\bvice president\b`,
    // periods and days
    String.raw`^(?:for the |as of |at |(?:fiscal )?years?\b(?: ended|$)|\w+ (?:fiscal )?years ended|annual$|three |(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)`,
    String.raw`^(?:dated?\b|adopted |(?:as )?amended |effective ).*(?:\d{4}|through)$|^(?:19|20)\d\d$`,
    // footnotes, and words that are none
    String.raw`^\*|^nm\b|^\(?unaudited|^page$|^\W*\w{1,5}\W*$|^[^A-Za-z]*[A-Z]?[^A-Za-z]*$|^\W*$`,
  ].join('|'),
  'i',
);

/** A part of a sentence, or one that leads to the table: `See accompanying notes.`, `Income taxes payable were:` */
const isSentence = (text: string): boolean =>
  (/^[a-z]{2}/.test(text) && !goesOn(text)) ||
  /^["”] |^\S+\.$|[.:]["”]$/.test(text) ||
  (/[.:]$/.test(text) && !numbered.test(text) && hasSmall(text, 0));

const numbered = /^(?:\d|item\b|note\b)/i;

/** Whether a line may name a table. */
export const mayBeTitle = (line: string): boolean =>
  ofContents.test(line) ||
  (/statement|balance sheet/i.test(line) && !/^notes to/i.test(line)) ||
  !(isSentence(line) || passedOver.test(line));

/** `AGGREGATED OPTION EXERCISES IN LAST FISCAL YEAR` over `AND FISCAL YEAR-END OPTION VALUES` */
export const goesOn = (line: string): boolean => /^(?:of|and|to|for)\b/i.test(line);

/** Whether two lines make one title. */
export const isOneTitle = (upper: string, lower: string): boolean =>
  goesOn(lower) ||
  /^(?:consolidated|combined|condensed|notes to)$|\b(?:of|and|the|to|for|in|consolidated)$/i.test(
    upper,
  );
