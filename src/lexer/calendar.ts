/** Days of the calendar as YYYY-MM-DD. Every stage reads some, each in the forms that its part of a filing has. */

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** 1 to 12 by the first three letters of a name, in letters of either case; 0 where it names no month. */
export function monthNumber(name: string): number {
  const at = name.length < 3 ? -1 : months.indexOf(name.slice(0, 3).toLowerCase());
  return at % 3 === 0 ? at / 3 + 1 : 0;
}

/** How many days a month has, 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day by its numbers; null where there is no such day, or the year has no four digits. */
export const dayOf = (year: number, month: number, day: number): string | null =>
  year >= 1000 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysIn(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : null;

/** The last day of a month; months beyond 1 to 12 are those of the years before and after. */
export function monthEnd(year: number, month: number): string {
  const inYear = year + Math.floor((month - 1) / 12);
  const ofYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return `${inYear}-${two(ofYear)}-${two(daysIn(inYear, ofYear))}`;
}

/** A number in two digits. */
export const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Days from one day to another, YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

export const meanMonth = 30.4375; // days
