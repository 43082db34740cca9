import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysIn, monthEnd, monthNumber } from '../../src/lexer/calendar.ts';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const years = fc.integer({ min: 1901, max: 2099 });

describe('the calendar', () => {
  it('knows the days of every month', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
  it('ends months before January and after December in the years before and after', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: -30, max: 40 }), (year, month) => {
        expect(monthEnd(year, month)).toBe(iso(Date.UTC(year, month, 0)));
      }),
    );
  });
  it.each([
    [1996, 2, 29, '1996-02-29'],
    [1995, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [1998, 6, 31, null],
    [1998, 12, 31, '1998-12-31'],
    [1998, 13, 1, null],
    [0, 12, 31, null],
    [999, 12, 31, null],
    [1000, 12, 31, '1000-12-31'],
    [1998, 0, 1, null],
    [1998, 1, 0, null],
  ])('has or has not the day %d-%d-%d', (year, month, day, date) => {
    expect(dayOf(year, month, day)).toBe(date);
  });
  it.each([
    ['January', 1],
    ['SEPT', 9],
    ['dec', 12],
    ['Ju', 0],
    ['Total', 0],
    ['anf', 0],
  ])('reads %s as month %d', (name, month) => {
    expect(monthNumber(name)).toBe(month);
  });
});
