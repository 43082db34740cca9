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
    /\bstatements? of (?:consolidated )?(?:changes in )?(?:common |other )?(?:(?:stock|share)(?:holders|owners)'?s?'?|partners'?|members'?|owners'?)['\u2019]? ?(?:equity|investment|capital|deficit)|\bstatements? of (?:retained|reinvested) earnings\b/i,
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
const titleWords =
  /\bbalance sheet|\bstatements? of\b|\b(?:income|earnings|cash flows?) statement/gi;

const reach = 30; // lines within which figures follow a title
const longest = 200; // lines of one statement

export function findStatements(
  lines: Lines,
  [first, last]: LineSpan,
  notes: readonly Note[],
): Statement[] {
  const firstNote = notes[0]?.lines[0] ?? last + 1;
  const lastNote = notes.at(-1)?.lines[1] ?? 0;
  const found: { statement: Statement['statement']; title: string; first: number }[] = [];
  for (const n of linesWith(lines, [first, last], titleWords)) {
    if (n >= firstNote && n <= lastNote) continue;
    const text = lineText(lines, n).trim();
    if (text.length < 10 || text.length > 100) continue;
    const kind = titles.find(([, pattern]) => pattern.test(text))?.[0];
    if (!kind || !isTitle(text) || !figuresFollow(lines, n, last)) continue;
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
    const next = Math.min(
      found[i + 1]?.first ?? last + 1,
      start < firstNote ? firstNote : last + 1,
    );
    return { statement, title, lines: [start, Math.min(next - 1, start + longest)] };
  });
}

/** A title stands alone: capitals, no sentence, no page number of a contents list. */
function isTitle(text: string): boolean {
  if (/\.{3}|[,;.]$|\s\d+(?:-\d+)?$|\bF-\d/.test(text) && !/\b(?:19|20)\d\d$/.test(text))
    return false;
  if (/\b(?:see|the accompanying|notes to|included|presented|related|audited)\b/i.test(text))
    return false;
  const words = text.split(/\s+/).filter((w) => /[A-Za-z]{4}/.test(w));
  return words.filter((w) => /^["'(]?[A-Z]/.test(w)).length >= words.length * 0.8;
}

function figuresFollow(lines: Lines, title: number, last: number): boolean {
  let rows = 0;
  for (let n = title + 1; n <= Math.min(last, title + reach); n++) {
    if (/\d[\d,.)%]* +[$(]* ?\d/.test(lineText(lines, n).slice(0, 200))) rows++;
  }
  return rows >= 3;
}
