/**
 * The last days of fiscal years. A year that ends with a month ends so every year; one of 52 or 53 weeks ends on a
 * weekday near the same date, and only the filing says which.
 */
import { monthEnd } from '../lexer/calendar.ts';
import { type LineSpan, type Lines, spanText } from '../lexer/lines.ts';
import { datesIn, datesOf } from './periods.ts';

const slack = 7; // days between the ends of two years of 52 or 53 weeks and the same date
const day = 86_400_000; // milliseconds

export interface FiscalYears {
  /** The last day of a fiscal year, YYYY-MM-DD; null where nothing tells. */
  readonly end: (year: number) => string | null;
  /** Whether years end on a weekday. */
  readonly weekdays: boolean;
  /** How many calendar years after the one it is named for a fiscal year ends: `Fiscal 1998 ended on January 30, 1999`. */
  readonly namedLater: number;
}
const unknown: FiscalYears = { end: () => null, weekdays: false, namedLater: 0 };

/** The end of each fiscal year as far as known, from the end of the one reported on and the dates of the text. */
export function fiscalYearEnds(
  periodEnd: string | null,
  lines: Lines,
  spans: readonly LineSpan[],
): FiscalYears {
  if (periodEnd === null) return unknown;
  const last = new Date(`${periodEnd}T00:00:00Z`);
  if (Number.isNaN(last.getTime())) return unknown;
  const month = last.getUTCMonth();
  const closesMonth = new Date(last.getTime() + day).getUTCDate() === 1;
  const inYear = (year: number) => monthEnd(year, month + 1);
  // A year that ends late in the calendar is named for it by everyone.
  const namedLater = month < latestNamedBefore ? namedBefore(lines, spans) : 0;
  if (closesMonth && !endsOnWeekdays(lines, spans)) {
    return { end: inYear, weekdays: false, namedLater };
  }
  const counts = new Map<string, number>();
  const months = [-slack, slack].map(
    (days) => new Date(last.getTime() + days * day).getUTCMonth() + 1,
  );
  for (const span of spans) {
    for (const date of datesIn(spanText(lines, span), months))
      counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const ends = new Map<number, string | null>();
  const end = (year: number): string | null => {
    const known = ends.get(year);
    if (known !== undefined) return known;
    const found = nearest(year);
    ends.set(year, found);
    return found;
  };
  const nearest = (year: number): string | null => {
    const anniversary = Date.UTC(year, month, last.getUTCDate());
    let best: string | null = null;
    let most = 0;
    for (const [date, count] of counts) {
      const apart = Math.abs(Date.parse(date) - anniversary);
      if (apart <= slack * day && count > most) {
        most = count;
        best = date;
      }
    }
    return best;
  };
  return { end, weekdays: true, namedLater };
}

const latestNamedBefore = 6; // months into the calendar year
const naming = /fiscal (?:year )?((?:19|20)\d\d)\b([^.]{0,80}\bended (?:on )?[^.]{0,30}?\d{4})/gi;

/** 1 where the filing says that a fiscal year ended in the calendar year after the one it is named for. */
function namedBefore(lines: Lines, spans: readonly LineSpan[]): number {
  let apart = 0;
  for (const span of spans) {
    for (const [, year, ended = ''] of spanText(lines, span).matchAll(naming)) {
      const [first] = datesOf(ended.replace(/\s+/g, ' '));
      if (first === undefined) continue;
      const years = Number(first.slice(0, 4)) - Number(year);
      if (years === 0) return 0;
      if (years === 1) apart = 1;
    }
  }
  return apart;
}

/** Whether a filing whose year closed a month says that its years end on a weekday. */
function endsOnWeekdays(lines: Lines, spans: readonly LineSpan[]): boolean {
  return spans.some((span) => {
    const text = spanText(lines, span);
    // Bare words are found in a tenth of a pattern's time: few filings speak of weeks at all.
    const speaks = ['week', 'Week', 'WEEK'].some((word) => text.includes(word));
    return speaks && weeks.test(text) && weekday.test(text);
  });
}
const weeks = /5[23][- ]weeks?\b|fifty-(?:two|three)\b/i;
const weekday =
  /\b(?:last|final)\s+(?:fri|satur|sun|thurs|wednes|tues|mon)day\b|\b(?:fri|satur|sun|thurs|wednes|tues|mon)day\s+(?:nearest|closest)\b/i;
