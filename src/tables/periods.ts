/** Periods and instants from the words of headers: `Year ended December 31` over `2003`, `June 30, 1995`, `Three months ended`. */
import { daysBetween, daysIn, meanMonth, monthEnd, monthNumber, two } from '../lexer/calendar.ts';
import { lazy } from '../once.ts';
import { isYearRange } from './pieces.ts';
import type { Period } from './table.ts';

/** The names of months, longer ones first, as a pattern tries them. */
const monthPattern =
  'september|february|november|december|january|october|august|march|april|june|july|sept|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthNames = monthPattern.split('|');
const dayPattern = new RegExp(
  String.raw`\b(${monthPattern})\.?\s+(\d{1,2})\b(?:st|nd|rd|th)?`,
  'i',
);
const yearPattern = /\b(19[5-9]\d|20[0-4]\d)\b/g;

/** Words of a duration with its months. */
const durations = [
  {
    pattern: /\b(?:twelve|12)[- ]months?\b|\b5[23][- ]weeks?\b|\bfifty-(?:two|three)[- ]weeks?\b/i,
    months: 12,
  },
  { pattern: /\b(?:nine|9)[- ]months?\b|\b(?:39|40)[- ]weeks?\b/i, months: 9 },
  { pattern: /\b(?:six|6)[- ]months?\b|\b26[- ]weeks?\b/i, months: 6 },
  {
    pattern:
      /\b(?:three|3)[- ]months?\b|\b1[234][- ]weeks?\b|\bquarters?\b|\bqtr\b|\bq[1-4]\b|\b(?:1st|2nd|3rd|4th)\b|\b(?:first|second|third|fourth)$/i,
    months: 3,
  },
  { pattern: /\byears?\b|\bfiscal\b|\bannual\b/i, months: 12 },
] as const;

const instantWords = new RegExp(
  String.raw`\bas (?:of|at)\b|^\s*at\b|\bbalances? at\b|\bat (?:${monthPattern})\b`,
  'i',
);

/** What stands about the columns of a table and tells of their periods. */
export interface PeriodContext {
  /** What stands over the stub, and the title. */
  readonly around: Saying;
  /** The last words of the sentence that leads to the table that name a day: `for the years ended June 30`. */
  readonly lead: Saying;
  /** Whether the table by its kind holds balances at a day. */
  readonly instant: boolean;
  /** Month and day of the fiscal year's end, MM-DD; null where unknown. */
  readonly fiscalYearEnd: string | null;
  /** The last day of a fiscal year, YYYY-MM-DD, as far as the filing names it. */
  readonly yearEnds: (year: number) => string | null;
  /** Whether fiscal years end on a weekday, so that the day of one is not that of another. */
  readonly weekdays: boolean;
  /** How many calendar years after the one it is named for a fiscal year ends. */
  readonly namedLater: number;
  /** The fiscal year of the rows that a column is asked for; where none is given, the header has the year or the stub. */
  readonly heading?: number;
}

/** What a text says of a period; read when a column first asks, for all that ask after it. */
export interface Saying {
  readonly text: () => string;
  /** Months of a duration. */
  readonly length: () => number | null;
  /** Month and day, MM-DD. */
  readonly day: () => string | null;
}

export function sayingOf(words: () => string): Saying {
  const text = lazy(words);
  return { text, length: lazy(() => lengthOf(text())), day: lazy(() => dayOf(text())) };
}

/**
 * The period of a column; null where its header names none.
 * @param listed the day that a title names for this column: `December 31, 2000 and January 2, 2000`
 */
export function readPeriod(
  header: readonly string[],
  context: PeriodContext,
  listed: string | null,
): Period | null {
  const own = header.join(' ');
  const years = yearsNamed(header);
  const last = years.at(-1);
  const fiscal = last === undefined ? fiscalYearOver(own, context) : null;
  const year = last === undefined ? (fiscal ?? twoDigitYear(own)) : Number(last);
  if (year === null || years.length > 2 || comparison.test(own)) return null;
  const told = fromTo(own, year);
  const length = told?.months ?? (wholeYear.test(header.at(-1) ?? '') ? 12 : lengthOf(own));
  const ownDay = told?.end ?? dayOf(own);
  const named =
    context.namedLater > 0 && ownDay === null && (fiscal !== null || fiscalName.test(own));
  const day =
    ownDay ??
    listed ??
    (named
      ? context.yearEnds(year + context.namedLater)
      : (dayOfYear(context.around.text(), year) ??
        (context.weekdays
          ? context.yearEnds(year)
          : (context.around.day() ?? context.lead.day() ?? context.yearEnds(year)))));
  const ordinal = length === 3 ? quarterOf(header) : -1;
  const quarter = length === 3 && (ordinal >= 0 ? ordinal < 3 : ownDay === null);
  const type =
    length !== null
      ? 'duration'
      : instantWords.test(own)
        ? 'instant'
        : (typeAround(context) ?? (ownDay === null ? 'duration' : 'instant'));
  const end = quarter
    ? quarterEnd(ordinal, year, context.weekdays ? null : context.fiscalYearEnd)
    : day === null
      ? null
      : day.length === 10
        ? day
        : dateOf(year, day);
  if (type === 'instant') return { type, end, months: null };
  const within =
    fiscal === null ? end : inFiscalYear(end, context.yearEnds(fiscal + context.namedLater));
  return { type, end: within, months: length ?? context.around.length() ?? 12 };
}

/** `2001 Over/(Under) 2000`, `1997 vs. 1996`: a change between two years is of neither. */
const comparison = /\b(?:19|20)\d\d\b\W*(?:over|under|versus|vs|compared)\b.*\b(?:19|20)\d\d\b/i;

/**
 * `July 1, 1995 to June 30, 1996`, `April 23 through December 31, 1995`: the day on which a period ends, and its months.
 * @param year in which it ends
 */
function fromTo(own: string, year: number): { end: string; months: number } | null {
  const between = /\s(?:to|through|thru)\s/i.exec(own);
  if (between === null) return null;
  const before = own.slice(0, between.index);
  const [from, end] = [dayOf(before), dayOf(own.slice(between.index))];
  if (from === null || end === null) return null;
  const begun = Number(before.match(yearPattern)?.at(-1) ?? (from < end ? year : year - 1));
  const [first, last] = [dateOf(begun, from), dateOf(year, end)];
  if (first === null || last === null) return null;
  const months = Math.round((daysBetween(first, last) + 1) / meanMonth);
  return months >= 1 ? { end, months } : null;
}

/** The column of the year beside those of its quarters, `Year` under `Quarter ended`. */
const wholeYear = /^(?:fiscal |full |total )?year$/i;

/** A column of a part of a year, or of the whole: `First Quarter`, `Third`, `4th Q`, `Three months ended Sept. 30`, `Year`. */
const partOfYear =
  /\bquarters?\b|\b(?:three|3) months ended\b|\bq[1-4]\b|\b(?:1st|2nd|3rd|4th)\b|^(?:first|second|third|fourth|(?:fiscal |full |total )?year(?: ended\b.*)?)$/i;

/** The fiscal year of a column that names none: that of its rows, or the only one that stands over the stub. */
function fiscalYearOver(own: string, { heading, around }: PeriodContext): number | null {
  if (!partOfYear.test(own)) return null;
  if (heading !== undefined) return heading;
  const [year, ...others] = new Set(around.text().match(yearPattern));
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** A day that lies behind the end of its fiscal year is of the calendar year before: September 30 where years end in June. */
function inFiscalYear(end: string | null, last: string | null): string | null {
  if (end === null || last === null || end <= last) return end;
  return dateOf(Number(end.slice(0, 4)) - 1, end.slice(5));
}

/**
 * The years that a header names. A part with one year of its own goes before parts that list those of all columns:
 * `For the years ended December 31, 1996 and 1995` over `1996`. A change from year to year, `1997-96`, is of neither.
 */
function yearsNamed(header: readonly string[]): string[] {
  const named = header.map((part) => (isYearRange(part) ? [] : (part.match(yearPattern) ?? [])));
  const single = named.filter((years) => years.length === 1);
  const all: string[] = [];
  for (const years of single.length > 0 ? single : named) all.push(...years);
  return all;
}

/** A year by its name, not by its end: `Fiscal 1998`, `Fiscal year` over `1998`. */
const fiscalName = /\bfiscal\b(?!.*\bend)/i;

/** Which quarter the innermost header that names one names, 0 to 3; -1 where none does. */
function quarterOf(header: readonly string[]): number {
  const named = header.findLast((part) => quarters.some((pattern) => pattern.test(part))) ?? '';
  return quarters.findIndex((pattern) => pattern.test(named));
}

function typeAround({ around, lead, instant }: PeriodContext): 'instant' | 'duration' | null {
  if (instant) return 'instant';
  if (around.length() !== null) return 'duration';
  if (around.day() !== null || instantWords.test(around.text())) return 'instant';
  if (lead.text() === '') return null;
  return /^end/i.test(lead.text()) ? 'duration' : 'instant';
}

function lengthOf(text: string): number | null {
  if (!/[a-z]/i.test(text)) return null;
  for (const { pattern, months: length } of durations) if (pattern.test(text)) return length;
  return null;
}

/** `for the years ended December 31`, `as of June 30` */
const leadIn = new RegExp(
  String.raw`\b(?:ended|ending|as of|at)\s+(?:${monthPattern})\.?\s+\d{1,2}\b`,
  'gi',
);

/** The last words of a text that lead to a day; empty where none do. */
export const lastLead = (text: string): string => text.match(leadIn)?.at(-1) ?? '';

/** Month and day of the date in this year that a text names: `September 29, 1995, and September 30, 1994`. */
function dayOfYear(text: string, year: number): string | null {
  if (!text.includes(`${year}`)) return null;
  for (const match of text.matchAll(fullDate))
    if (Number(match[2]) === year) return dayOf(match[1]!);
  return null;
}

/** Every full date of a text, YYYY-MM-DD, in order. */
export const datesOf = (text: string): string[] =>
  /\d,?\s+\d{4}/.test(text) ? datesBy(fullDate, text) : [];

/** Every full date of a text in some months, 1 to 12: a few names are looked for in a third of the time of all. */
export const datesIn = (text: string, months: readonly number[]): string[] =>
  datesBy(datePattern(monthNames.filter((name) => months.includes(monthNumber(name)))), text);

function datesBy(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const day = dayOf(match[1]!);
    const date = day && dateOf(Number(match[2]), day);
    return date ? [date] : [];
  });
}

const datePattern = (names: readonly string[]): RegExp =>
  new RegExp(String.raw`\b((?:${names.join('|')})\.?\s+\d{1,2}),?\s+(\d{4})\b`, 'gi');
const fullDate = datePattern(monthNames);

/** Words for the quarters of a fiscal year. */
const quarters = [
  /\b(?:first|1st)\b|\bq1\b/i,
  /\b(?:second|2nd)\b|\bq2\b/i,
  /\b(?:third|3rd)\b|\bq3\b/i,
  /\b(?:fourth|4th)\b|\bq4\b/i,
] as const;

/** The end of a quarter of a fiscal year that ends with a month; of one that ends on a weekday, none is known. */
function quarterEnd(ordinal: number, year: number, fiscalYearEnd: string | null): string | null {
  if (ordinal < 0 || fiscalYearEnd === null) return null;
  const [month = 0, day = 0] = fiscalYearEnd.split('-').map(Number);
  if (day < (month === 2 ? 28 : daysIn(year, month))) return null;
  return monthEnd(year, month - 3 * (3 - ordinal));
}

/** `12/31/95` in a header. */
function twoDigitYear(text: string): number | null {
  const match = /\b\d{1,2}\/\d{1,2}\/(\d{2})\b/.exec(text);
  if (!match) return null;
  const two = Number(match[1]);
  return two < 50 ? 2000 + two : 1900 + two;
}

/** Month and day of the first day that a text names, MM-DD. */
function dayOf(text: string): string | null {
  const match = dayPattern.exec(text);
  if (match) {
    return `${two(monthNumber(match[1]!))}-${two(Number(match[2]))}`;
  }
  const slashes = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(text);
  return slashes ? `${two(Number(slashes[1]))}-${two(Number(slashes[2]))}` : null;
}

function dateOf(year: number, monthDay: string): string | null {
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(3));
  if (month < 1 || month > 12 || day < 1) return null;
  return `${year}-${two(month)}-${two(Math.min(day, daysIn(year, month)))}`;
}
