import { describe, expect, it } from 'vitest';
import { headersOf, labelsOf, tableOf, valuesOf } from './reading.ts';

const cover = (yearEnd: string) => `                              FORM 10-K

              For the fiscal year ended ${yearEnd}

                          LAKESIDE STORES, INC.

`;
const ends = (text: string) => tableOf(text).columns.map((c) => c.period?.end);

describe('the end of a period', () => {
  const figures = `
                                1996        1995        1994
                              --------    --------    --------
Sales                         $ 12,000    $ 11,500    $ 11,000
Costs                           11,200      10,900      10,800
`;
  it('is the same day every year where years end with a month', () => {
    expect(ends(`${cover('February 29, 1996')}${figures}`)).toEqual([
      '1996-02-29',
      '1995-02-28',
      '1994-02-28',
    ]);
  });
  it('is the day that the filing names where years have 52 or 53 weeks, and null where it names none', () => {
    const note = 'The fiscal years ended September 28, 1996 and September 30, 1995.\n';
    expect(ends(`${cover('September 28, 1996')}${note}${figures}`)).toEqual([
      '1996-09-28',
      '1995-09-30',
      null,
    ]);
  });
  it('of a fiscal year goes by its name, where the filing says that it ended in the year after', () => {
    const fiscal = `
                                       Fiscal year
                                1995        1994        1993
                              --------    --------    --------
Sales                         $ 12,000    $ 11,500    $ 11,000
Costs                           11,200      10,900      10,800
`;
    const named = 'Fiscal 1995 is the year of 53 weeks that ended on February 3, 1996.\n';
    const later = 'Sales rose in fiscal 1995, which ended on January 31, 1996, by 4%.\n\n';
    const before = 'The year before ended on January 28, 1995.\n';
    expect(ends(`${cover('February 3, 1996')}${named}${before}${fiscal}`)).toEqual([
      '1996-02-03',
      '1995-01-28',
      null,
    ]);
    expect(ends(`${cover('February 3, 1996')}${before}${fiscal}`)[0]).toBe('1995-01-28');
    expect(ends(`${cover('January 31, 1996')}${later}${fiscal}`)).toEqual([
      '1996-01-31',
      '1995-01-31',
      '1994-01-31',
    ]);
  });
  it('of a quarter without a year is in that which stands over the stub', () => {
    expect(
      ends(`${cover('December 31, 1997')}
1997                               1st         2nd         3rd         4th
----                             -------     -------     -------     -------
Net revenues ................     $2,263      $2,559      $2,500      $2,428
Gross profit ................        791         962         982         948
`),
    ).toEqual(['1997-03-31', '1997-06-30', '1997-09-30', '1997-12-31']);
  });
  it('of a quarter follows from the year’s, where that ends with a month', () => {
    const quarters = `
                                              1996
                            -----------------------------------------
                              First     Second      Third     Fourth
                             Quarter    Quarter    Quarter    Quarter
                            --------   --------   --------   --------
Sales                       $  3,000   $  3,100   $  2,900   $  3,400
Costs                          2,500      2,600      2,450      2,900
`;
    expect(ends(`${cover('June 30, 1996')}${quarters}`)).toEqual([
      '1995-09-30',
      '1995-12-31',
      '1996-03-31',
      '1996-06-30',
    ]);
    const weeks = ends(`${cover('June 29, 1996')}${quarters}`);
    expect(weeks.slice(0, 3)).toEqual([null, null, null]);
  });
});

describe('a header', () => {
  it('reaches over a rule as wide as the table, but not to a title above it', () => {
    const rule = '-'.repeat(74);
    const table = tableOf(`
QUARTERLY INFORMATION
${rule}
                                                Quarter Ended
${rule}
                                Sept. 30     Dec. 31     Mar. 31     June 30
${rule}
Net revenues                     $   983     $ 1,129     $ 1,244     $ 1,293
Net income                           239         289         256         362
${rule}
`);
    expect(headersOf(table).map((h) => h.at(-1))).toEqual([
      'Sept. 30',
      'Dec. 31',
      'Mar. 31',
      'June 30',
    ]);
    expect(headersOf(table)[0]?.[0]).toBe('Quarter Ended');
  });
});

describe('a list in blocks side by side', () => {
  it('is one list', () => {
    const table = tableOf(`
Long-term debt matures as follows:

     1996 ............. $ 1,936,000     1999 .............     496,000
     1997 .............     513,000     2000 .............     404,000
     1998 .............     438,000     Thereafter .......         --
                                                           -----------
                                                           $ 3,787,000
                                                           ===========
`);
    expect(labelsOf(table)).toEqual(['1996', '1997', '1998', '1999', '2000', 'Thereafter', '']);
    expect(valuesOf(table)).toEqual([
      [1936000],
      [513000],
      [438000],
      [496000],
      [404000],
      [0],
      [3787000],
    ]);
  });
});
