/** Where each of the primary statements stands, by its title. */
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import type { Note, Statement } from '../financialStatements.ts';
import { linesWith } from '../linesWith.ts';
import { isRule } from '../passage.ts';

/** Titles of statements, in the wordings of Regulation S-X and those in use. */
const titles = [
  ['cashFlow', /\bstatements? of (?:consolidated )?cash flows?\b|\bcash flows? statements?\b/i],
  [
    'comprehensiveIncome',
    /\bstatements? of (?:consolidated )?comprehensive (?:income|loss|earnings)\b/i,
  ],
  [
    'stockholdersEquity',
    /\bstatements? of (?:consolidated )?(?:changes in )?(?:common |other )?(?:(?:stock|share)(?:holder|owner)s?['\u2019]?s?|partners|members|owners)['\u2019]? ?(?:equity|investment|capital|deficit)|\b(?:stock|share)holders'? equity statements?\b|\bstatements? of (?:retained|reinvested) earnings\b/i,
  ],
  [
    'incomeStatement',
    /\bstatements? of (?:consolidated )?(?:income|operations|earnings|loss(?:es)?)\b|\b(?:income|earnings) statements?\b/i,
  ],
  [
    'balanceSheet',
    /\bbalanced? sheets?\b|\bstatements? of (?:consolidated )?(?:financial (?:position|condition)|assets and liabilities)\b/i,
  ],
] as const satisfies readonly (readonly [Statement['statement'], RegExp])[];

/** Words of which one is in every title. */
const titleWords = /balanced? sheet|statement/gi;

/** Titles that are but the stub of a header: `Cash Flows      1996   1995`. */
const stubs = [
  ['incomeStatement', /^income$/i],
  ['cashFlow', /^cash flows?$/i],
  ['stockholdersEquity', /^(?:stock|share)holders['\u2019]? equity$/i],
] as const satisfies readonly (readonly [Statement['statement'], RegExp])[];

/** Words of which one is followed so in every line of a stub. */
const stubWords = /(?:income|cash flows?|equity) {3}/gi;
const stubLike = /^ {0,3}(?:income|cash flows?|(?:stock|share)holders['\u2019]? equity) {3}/i;

const reach = 30; // lines within which figures follow a title
const longest = 200; // lines of one statement

interface Found {
  readonly statement: Statement['statement'];
  readonly title: string;
  readonly first: number;
}

export function findStatements(lines: Lines, span: LineSpan): Statement[] {
  const found = withStubs(lines, span, headed(lines, span, titleWords, titleAt));
  return found.map(({ statement, title, first: start }, i) => {
    const next = found[i + 1]?.first ?? span[1] + 1;
    return { statement, title, lines: [start, Math.min(next - 1, start + longest)] };
  });
}

function headed(
  lines: Lines,
  [first, last]: LineSpan,
  words: RegExp,
  readAt: (lines: Lines, n: number) => Found | null,
  pattern?: RegExp,
): Found[] {
  const found: Found[] = [];
  for (const n of linesWith(lines, [first, last], words, pattern)) {
    const here = readAt(lines, n);
    if (here === null || inContents(lines, n, last) || !figuresFollow(lines, n, last)) continue;
    const before = found.at(-1);
    // The same title on the next page goes on with the statement.
    if (before?.statement === here.statement && n - before.first < longest) continue;
    found.push(here);
  }
  return found;
}

/** Where a filing heads its statements by stubs it does so with several, and only those that have no title. */
function withStubs(lines: Lines, span: LineSpan, titled: readonly Found[]): readonly Found[] {
  const kinds = new Set(titled.map((f) => f.statement));
  if (stubs.every(([kind]) => kinds.has(kind))) return titled;
  const stubbed = headed(lines, span, stubWords, stubAt, stubLike);
  if (new Set(stubbed.map((f) => f.statement)).size < 2) return titled;
  return [...titled, ...stubbed.filter((f) => !kinds.has(f.statement))].sort(
    (a, b) => a.first - b.first,
  );
}

const firstFragment = (lines: Lines, n: number): string =>
  lineText(lines, n).trim().split(/ {3,}/, 1)[0] ?? '';

/** The title on a line, or on it and the next: `CONSOLIDATED STATEMENT        Registrant` over `OF CASH FLOWS`. */
function titleAt(lines: Lines, n: number): Found | null {
  const head = firstFragment(lines, n);
  const next = /\bstatements?$/i.test(head) ? firstFragment(lines, n + 1) : '';
  const wraps = /^of [a-z]/i.test(next);
  const whole = lineText(lines, n).trim();
  const beside = whole.slice(head.length);
  const text = wraps
    ? `${head} ${next}`
    : /[A-Za-z]/.test(beside) || beside === ''
      ? whole
      : withYearsCut(whole, head);
  if (text.length < 10 || text.length > 100) return null;
  const named = titles.find(([, pattern]) => pattern.test(text))?.[0];
  if (!named || !isTitle(text)) return null;
  const kind = named === 'stockholdersEquity' && flowsFollow(lines, n) ? 'cashFlow' : named;
  const title = text.replace(/\s+/g, ' ').replace(/[\s:*-]+$/, '');
  return { statement: kind, title, first: n };
}

/** A misprinted title stands over what it stands over: flows of cash are no part of a statement of equity. */
function flowsFollow(lines: Lines, title: number): boolean {
  for (let n = title + 2; n <= Math.min(lines.count, title + 12); n++) {
    const text = lineText(lines, n).slice(0, 100);
    if (/^\s*cash flows? from operating activities\b/i.test(text)) return true;
    if (titles.some(([, pattern]) => pattern.test(text))) return false;
  }
  return false;
}

/** The years of columns that stand beside a title are none of it. */
const withYearsCut = (whole: string, head: string): string =>
  /^(?:\s+(?:19|20)\d\d)+$/.test(whole.slice(head.length)) ? head : whole;

function stubAt(lines: Lines, n: number): Found | null {
  const head = firstFragment(lines, n);
  const kind = stubs.find(([, pattern]) => pattern.test(head))?.[0];
  if (!kind || !isRule(lineText(lines, n + 1).slice(0, 200))) return null;
  return { statement: kind, title: head, first: n };
}

/** Statements within the notes are parts of them, and a statement ends where the notes begin. */
export function outsideNotes(
  statements: readonly Statement[],
  notes: readonly Note[],
): Statement[] {
  const begin = notes[0]?.lines[0] ?? Number.POSITIVE_INFINITY;
  const end = notes.at(-1)?.lines[1] ?? 0;
  return statements
    .filter(({ lines: [first] }) => first < begin || first > end)
    .map((s) => {
      const [first, last] = s.lines;
      return first < begin ? { ...s, lines: [first, Math.min(last, begin - 1)] } : s;
    });
}

/** A line of nothing but a title, in whatever letters. */
const wholeTitle =
  /^(?:consolidated |condensed |combined )*(?:balance sheets?|statements? of (?:consolidated )?(?:income|operations|earnings|cash flows?|financial (?:position|condition)|(?:stock|share)holders'? equity))$/i;

/** A title stands alone: capitals, no sentence, no page number of a contents list. */
function isTitle(text: string): boolean {
  if (wholeTitle.test(text)) return true;
  if (/\.{3}|[,;.]$|\s\d+(?:-\d+)?$|\bF-\d/.test(text) && !/\b(?:19|20)\d\d$/.test(text))
    return false;
  if (
    /\b(?:see|the accompanying|notes to|supplement\w*|included|presented|related|audited)\b/i.test(
      text,
    )
  )
    return false;
  const words = text.split(/\s+/).filter((w) => /[A-Za-z]{4}/.test(w));
  return words.filter((w) => /^["'(]?[A-Z]/.test(w)).length >= words.length * 0.8;
}

/** `1,234   5,678`, or one figure apart at the end of a line. */
const figures = /\d[\d,.)%]* +[$(]* ?\d|\S {2,}[$(]* ?\d[\d,.]*\)?\s*$/;

/** A list of the statements: other titles, or the notes, follow within a few lines. */
function inContents(lines: Lines, title: number, last: number): boolean {
  let others = 0;
  for (let n = title + 1; n <= Math.min(last, title + 10); n++) {
    const text = lineText(lines, n).slice(0, 200).trim();
    if (/^notes to\b/i.test(text)) return true;
    if (titles.some(([, pattern]) => pattern.test(text))) others++;
  }
  return others >= 2;
}

function figuresFollow(lines: Lines, title: number, last: number): boolean {
  let rows = 0;
  for (let n = title + 1; n <= Math.min(last, title + reach); n++) {
    if (figures.test(lineText(lines, n).slice(0, 200))) rows++;
    if (rows >= 3) return true;
  }
  return false;
}
