/** Reading the title that follows an item's number: on its line, on the next, or wrapped over several. */
import { type IToken, tokenMatcher } from 'chevrotain';
import type { ItemKey } from '../filing.ts';
import { type Lines, lineText } from '../lexer/lines.ts';
import { Blank, LandmarkLine, Rule, TagLine } from '../lexer/tokens.ts';
import { endsInPage, isContinued, leadersAt } from './headings.ts';
import { plainTitle, type TitleFacts, titleKey, wordsOfTitles } from './titles.ts';

export interface Title {
  /** As printed, its lines joined by single blanks; null where there is none. */
  readonly text: string | null;
  /** What it says the item is about; null where no known title fits. */
  readonly key: ItemKey | null;
  readonly lastLine: number;
  /** Whether it goes on as a sentence does. */
  readonly prose: boolean;
  /** Text of the item that follows the title on its last line. */
  readonly content: string;
  readonly continued: boolean;
  readonly inContents: boolean;
}

const maxTitleLines = 5;
/** What is said of a heading that has no title. */
export const untitled = {
  text: null,
  key: null,
  prose: false,
  content: '',
  continued: false,
  inContents: false,
} as const;

/**
 * The title of the heading on line `n`, of which `rest` follows the number.
 * @param several whether it is the heading of several items, whose titles stand one after the other
 */
export function readTitle(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  last: number,
  rest: string,
  restColumn: number,
  several = false,
): Title {
  const inContents = endsInPage(lineText(lines, n));
  let lastLine = n;
  let start = rest;
  if (start === '') {
    // The number stands alone: the title may follow, with a blank line between.
    const next = nextLine(tokens, n, Math.min(last, n + 3));
    const text = next === null ? '' : lineText(lines, next).trim();
    if (next === null || !titleKey(text) || looksLikeProse(text)) {
      return { ...untitled, lastLine: n, inContents };
    }
    start = text;
    lastLine = next;
  }
  const first = titleKey(start) ?? titleKey(withNext(lines, tokens, lastLine, last, start));
  const facts = first && several ? { ...first, words: wordsOfTitles } : first;
  if (!facts) {
    return {
      text: stripLeaders(start) || null,
      key: null,
      lastLine,
      prose: looksLikeProse(start),
      content: '',
      continued: isContinued(start),
      inContents,
    };
  }
  const cut = cutTitle(start, facts);
  const parts = [cut.title];
  let content = cut.content;
  let listed = inContents || endsInPage(lineText(lines, lastLine));
  while (
    content === '' &&
    !/[.:]$/.test(parts.at(-1) ?? '') &&
    lastLine < last &&
    parts.length < maxTitleLines
  ) {
    const next = continuation(lines, tokens, lastLine, last, facts, restColumn);
    if (next === null) break;
    const more = cutTitle(lineText(lines, next).trim(), facts);
    if (more.title === '') break;
    parts.push(more.title);
    content = more.content;
    lastLine = next;
    listed ||= endsInPage(lineText(lines, next));
  }
  const text = parts.join(' ').replace(/\s+/g, ' ');
  return {
    text: stripLeaders(text).replace(/\s*[.:]$/, '') || null,
    key: facts.key,
    lastLine,
    prose: looksLikeProse(start) || /^["\u201d]?[,;]?\s*(?:[a-z]|["\u201d])/.test(content),
    content,
    continued: isContinued(text) || isContinued(content),
    inContents: listed,
  };
}

/**
 * Cuts a line into the words of the title and what follows them.
 *
 *     Properties.  The Company owns its plants.
 *     ^title       ^content
 */
function cutTitle(line: string, facts: TitleFacts): { title: string; content: string } {
  if (endsInPage(line)) return { title: stripLeaders(line), content: '' };
  const run = /[.:]\s+(?=\S)| -{1,2} | \u2014 /g;
  for (let match = run.exec(line); match; match = run.exec(line)) {
    const title = line.slice(0, match.index + 1).trimEnd();
    const content = line.slice(match.index + match[0].length);
    const next = plainTitle(content).split(' ')[0] ?? '';
    if (facts.words.has(next) && isMostlyTitle(content, facts)) continue;
    return { title, content };
  }
  const isTitle = isMostlyTitle(line, facts) || facts.begins.test(plainTitle(line));
  return isTitle ? { title: line, content: '' } : { title: '', content: line };
}

/** Whether most words of a text belong to the title. */
function isMostlyTitle(text: string, facts: TitleFacts): boolean {
  const found = plainTitle(stripLeaders(text))
    .split(' ')
    .filter((word) => word !== '');
  const known = found.filter((word) => facts.words.has(word)).length;
  return found.length > 0 && known >= 0.75 * found.length;
}

/** The next line that goes on with the title: right below, or below a rule that underlines it. */
function continuation(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  last: number,
  facts: TitleFacts,
  restColumn: number,
): number | null {
  let next = n + 1;
  const under = tokens[next - 1];
  if (under && tokenMatcher(under, Rule)) next++;
  const token = tokens[next - 1];
  if (!token || next > last || isBreak(token)) return null;
  const text = lineText(lines, next);
  if (text.length > 200) return null;
  if (isMostlyTitle(text, facts)) return next;
  // Capitals under capitals, or set in as the title is, go on with it even where the words are the filer's own.
  const before = lineText(lines, n);
  const dangling = /(?:\b(?:and|of|on|the|or|to|for|in|with|about)|[,;&])\s*$/i.test(before);
  const capitals = !/[a-z]/.test(before) && !/[a-z]/.test(text) && /[A-Z]{3}/.test(text);
  const setIn = text.length - text.trimStart().length >= Math.max(4, restColumn - 2);
  return dangling && (capitals || (setIn && text.trim().length < 70)) ? next : null;
}

function nextLine(tokens: readonly IToken[], n: number, last: number): number | null {
  for (let k = n + 1; k <= last; k++) {
    const token = tokens[k - 1]!;
    if (tokenMatcher(token, Blank) || tokenMatcher(token, Rule)) continue;
    return tokenMatcher(token, LandmarkLine) || tokenMatcher(token, TagLine) ? null : k;
  }
  return null;
}

const isBreak = (token: IToken): boolean =>
  tokenMatcher(token, Blank) ||
  tokenMatcher(token, LandmarkLine) ||
  tokenMatcher(token, TagLine) ||
  tokenMatcher(token, Rule);

function withNext(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  last: number,
  start: string,
): string {
  const token = tokens[n];
  return n < last && token && !isBreak(token) ? `${start} ${lineText(lines, n + 1).trim()}` : start;
}

/** A title without the page reference that a contents list sets behind it. */
function stripLeaders(text: string): string {
  const at = leadersAt(text);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

/** Whether what follows a number goes on as a sentence: `of this report`, `, "Business"`, `is incorporated`. */
const looksLikeProse = (rest: string): boolean =>
  /^(?:[a-z]|[,;]|["\u201c(]|\W?\s*(?:of|in|to|and|or|under|above|below|hereof)\b)/.test(rest);
