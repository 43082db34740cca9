/** The item of exhibits: the schedules it lists, the reports on Form 8-K, and Schedule II. */
import {
  boolean,
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { findDates } from './dates.ts';
import { readValuationAccounts } from './exhibits/valuation.ts';
import { linesOf, type Passage, sentencesOf } from './passage.ts';
import type { RecordSource } from './source.ts';

export const scheduleSchema = object({
  number: string('as printed: II, V'),
  title: string(),
  lines: lineSpan(),
});

export const report8KSchema = object({
  date: nullable(date('of the report, or of its filing')),
  items: list(string(), 'items of Form 8-K named'),
  lines: lineSpan(),
});

export const valuationAccountSchema = object({
  year: nullable(integer()),
  account: string(),
  beginning: nullable(number()),
  charged: nullable(number('to costs and expenses')),
  other: nullable(number('charged to other accounts, or other changes')),
  deductions: nullable(number('as printed')),
  end: nullable(number()),
  lines: lineSpan(),
});
export type ValuationAccount = Infer<typeof valuationAccountSchema>;

export const exhibitsItemSchema = object({
  kind: oneOf(['exhibits']),
  schedules: list(scheduleSchema),
  noReportsOn8K: nullable(boolean('true where the item says that none was filed')),
  reportsOn8K: list(report8KSchema),
  valuationAccounts: list(valuationAccountSchema, 'Schedule II, wherever it stands'),
  lines: lineSpan('where it was read'),
});
export type ExhibitsItem = Infer<typeof exhibitsItemSchema>;

export function readExhibitsItem({ reading, span, passage }: RecordSource): ExhibitsItem {
  const reports = readReports(passage);
  return {
    kind: 'exhibits',
    schedules: readSchedules(passage),
    noReportsOn8K: reports.none,
    reportsOn8K: reports.reports,
    valuationAccounts: readValuationAccounts(reading),
    lines: span,
  };
}

/** `Schedule II -- Valuation and Qualifying Accounts`, or the other way round on two lines. */
function readSchedules(passage: Passage): Infer<typeof scheduleSchema>[] {
  const found: Infer<typeof scheduleSchema>[] = [];
  for (const match of passage.text.matchAll(
    /\bSchedule ([IVX]{1,5})\b\s*(?:[-:.,)]+|\u2014)*\s*([A-Z][A-Za-z ,&'()-]{5,100})?/gi,
  )) {
    const number = match[1]!.toUpperCase();
    if (number !== match[1] || found.some((s) => s.number === number)) continue;
    const before = passage.text.slice(Math.max(0, match.index - 70), match.index);
    const title =
      /\b(Valuation and Qualifying Accounts)\W*$/i.exec(before)?.[1] ?? titleOf(match[2] ?? '');
    if (title === null) continue;
    found.push({
      number,
      title,
      lines: linesOf(passage, match.index, match.index + match[0].trimEnd().length),
    });
  }
  return found;
}

function titleOf(text: string): string | null {
  const title =
    /^(?:(?:[A-Z][\w'&-]*|and|of|the|for|to|in|from|[,()-]) ?)+/.exec(text)?.[0].trim() ?? '';
  return /[A-Za-z]{4}/.test(title)
    ? title
        .replace(/[\s,(-]+$/, '')
        .replace(/\b(?:The|All|Schedules?)$/, '')
        .trim()
    : null;
}

const section =
  /\breports on form 8-?k\b|\bno (?:current )?report on form 8-?k\b|\n\W*\(?b\)?[.)]? (?=form 8-?k)/gi;
/** What stands before the words in the item's title. */
const title = /\bschedules?,?\s+and\s+$/i;
const reach = 3000; // characters of what is said of reports

function readReports(passage: Passage): {
  none: boolean | null;
  reports: Infer<typeof report8KSchema>[];
} {
  const isOfTitle = ({ index }: RegExpExecArray): boolean =>
    title.test(passage.text.slice(Math.max(0, index - 40), index));
  // The item's title, which may stand on every page, names the reports as well: it tells where nothing else does.
  const matches = [...passage.text.matchAll(section)];
  for (const match of matches.sort((a, b) => Number(isOfTitle(a)) - Number(isOfTitle(b)))) {
    const start = match.index + match[0].length;
    const said = passage.text.slice(start, start + reach);
    if (
      saysNone(said) ||
      /\bno (?:current )?$/i.test(passage.text.slice(0, match.index).slice(-12))
    ) {
      return { none: true, reports: [] };
    }
    const reports = reportsIn(passage, start, start + Math.min(reach, endOf(said)));
    if (reports.length > 0) return { none: false, reports };
  }
  return { none: null, reports: [] };
}

/** `None.` before any date: `Reports on Form 8-K filed in the fourth quarter. (i) None` */
function saysNone(said: string): boolean {
  const opening = said.slice(0, findDates(said.slice(0, 250))[0]?.from ?? 250);
  return /\bnone\b|\bno (?:current |such )?reports?\b|\bnot applicable\b|\bno form 8-?k|\b(?:did|has|have|had|was|were) not file/i.test(
    opening,
  );
}

/** What is said of reports ends where the exhibits or the next lettered part begin. */
function endOf(said: string): number {
  const end = said.search(
    /\n\W*\(?[c-e]\)?[.)]? ?(?:exhibits|financial|the )|\nexhibit|\nsignatures?\b|\nundertakings?/i,
  );
  return end < 0 ? said.length : end;
}

function reportsIn(passage: Passage, from: number, to: number): Infer<typeof report8KSchema>[] {
  return sentencesOf(passage).flatMap((sentence) => {
    if (sentence.to <= from || sentence.from >= to) return [];
    // `During the quarter ended December 31, 1995 the Company filed two reports` names no report's day.
    const day = findDates(sentence.text).find(
      ({ from: at }) =>
        !/\b(?:quarter|period|months|year) (?:ended|ending) $/i.test(sentence.text.slice(0, at)),
    );
    if (!day || !/\b(?:report|form 8-?k|filed|dated)\b/i.test(sentence.text)) return [];
    const items = [
      ...sentence.text.matchAll(
        /\bitems? (\d{1,2}(?:\.\d{2})?)(?:(?:,| and) (\d{1,2}(?:\.\d{2})?))?/gi,
      ),
    ].flatMap((m) => [m[1]!, ...(m[2] ? [m[2]] : [])]);
    return [
      {
        date: day.date,
        items: [...new Set(items)],
        lines: linesOf(passage, sentence.from, sentence.to),
      },
    ];
  });
}
