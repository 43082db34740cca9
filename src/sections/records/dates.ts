/** Calendar days as filings print them: `December 31, 2003`, `Dec. 31, 2003`, `31 December 2003`, `12/31/03`. */

import { dayOf, monthNumber } from '../../lexer/calendar.ts';

export interface FoundDate {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Offsets `[from, to)` in the text searched. */
  readonly from: number;
  readonly to: number;
}

/** The name of a month in full or cut short, for use in a pattern. */
export const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const month = `${monthName}\\.?`;
const dayFormats = new RegExp(
  [
    `\\b${month} {0,2}(\\d{1,2})(?:st|nd|rd|th)?(?: ?, ?| )((?:19|20)\\d\\d)\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day of)? ${month},? ((?:19|20)\\d\\d)\\b`,
    `(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\8((?:19|20)?\\d\\d)(?![\\d/-])`,
  ].join('|'),
  'gi',
);

/** What every day is printed with: a year in full, or its figures side by side. */
const yearOrDays = /(?:19|20)\d\d|\d[/-]\d/;

/** Every day named in a text, in order. Blanks must be single. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!yearOrDays.test(text)) return found;
  dayFormats.lastIndex = 0;
  for (let m = dayFormats.exec(text); m !== null; m = dayFormats.exec(text)) {
    const date =
      m[1] !== undefined
        ? day(m[3], monthNumber(m[1]), m[2])
        : m[5] !== undefined
          ? day(m[6], monthNumber(m[5]), m[4])
          : day(m[10], Number(m[7]), m[9]);
    if (date !== null) found.push({ date, from: m.index, to: m.index + m[0].length });
  }
  return found;
}

/** The first day named in a text. */
export const firstDate = (text: string): string | null => findDates(text)[0]?.date ?? null;

function day(year = '', monthOfYear: number, dayOfMonth = ''): string | null {
  const y = year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
  return dayOf(y, monthOfYear, Number(dayOfMonth));
}
