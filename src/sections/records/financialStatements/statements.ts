/** Where each of the primary statements stands, by its title. */
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import type { Note, Statement } from '../financialStatements.ts';
import { linesWith } from '../linesWith.ts';

/** Titles of statements, in the wordings of Regulation S-X and those in use. */
const titles = [
  ['cashFlow', /\bstatements? of (?:consolidated )?cash flows?\b|\bcash flows? statements?\b/i],
  [
    'comprehensiveIncome',
    /\bstatements? of (?:consolidated )?comprehensive (?:income|loss|earnings)\b/i,
  ],
  [
    'stockholdersEquity',
    /\bstatements? of (?:consolidated )?(?:changes in )?(?:common |other )?(?:(?:stock|share)(?:holders|owners)'?s?'?|partners'?|members'?|owners'?)['\u2019]? ?(?:equity|investment|capital|deficit)|\b(?:stock|share)holders'? equity statements?\b|\bstatements? of (?:retained|reinvested) earnings\b/i,
  ],
  [
    'incomeStatement',
    /\bstatements? of (?:consolidated )?(?:income|operations|earnings|loss(?:es)?)\b|\b(?:income|earnings) statements?\b/i,
  ],
  [
    'balanceSheet',
    /\bbalance sheets?\b|\bstatements? of (?:consolidated )?(?:financial (?:position|condition)|assets and liabilities)\b/i,
  ],
] as const satisfies readonly (readonly [Statement['statement'], RegExp])[];

/** Words of which one is in every title. */
const titleWords = /balance sheet|statement/gi;

const reach = 30; // lines within which figures follow a title
const longest = 200; // lines of one statement

export function findStatements(lines: Lines, [first, last]: LineSpan): Statement[] {
  const found: { statement: Statement['statement']; title: string; first: number }[] = [];
  for (const n of linesWith(lines, [first, last], titleWords)) {
    const text = lineText(lines, n).trim();
    if (text.length < 10 || text.length > 100) continue;
    const kind = titles.find(([, pattern]) => pattern.test(text))?.[0];
    if (!kind || !isTitle(text) || inContents(lines, n, last)) continue;
    if (!figuresFollow(lines, n, last)) continue;
    const before = found.at(-1);
    // The same title on the next page goes on with the statement.
    if (before?.statement === kind && n - before.first < longest) continue;
    found.push({
      statement: kind,
      title: text.replace(/\s+/g, ' ').replace(/[\s:*-]+$/, ''),
      first: n,
    });
  }
  return found.map(({ statement, title, first: start }, i) => {
    const next = found[i + 1]?.first ?? last + 1;
    return { statement, title, lines: [start, Math.min(next - 1, start + longest)] };
  });
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
  if (/\b(?:see|the accompanying|notes to|included|presented|related|audited)\b/i.test(text))
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
  }
  return rows >= 3;
}
