import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

describe('executive compensation', () => {
  const summary = (text: string): Any[] =>
    recordOf('PART III\n\nItem 11.  Executive Compensation', text).summary.map((s: Any) => [
      s.name,
      s.position,
      s.year,
      s.salary,
    ]);

  it('gives each year of a person the position that stands beside all of them', () => {
    expect(
      summary(`<TABLE>
<CAPTION>
     NAME AND PRINCIPAL               FISCAL     SALARY         BONUS
          POSITION                     YEAR       ($)            ($)
-----------------------------------   ------    --------     -----------
<S>                                   <C>       <C>          <C>
Jane A. Roe .......................    1996      250,262         100,000
Senior Vice President,                 1995      240,100              --
Hardware Engineering                   1994

Lee B. Doe ........................    1996      150,262          50,000
Controller                             1995      145,000          50,000
</TABLE>
`),
    ).toEqual([
      ['Jane A. Roe', 'Senior Vice President, Hardware Engineering', 1996, 250262],
      ['Jane A. Roe', 'Senior Vice President, Hardware Engineering', 1995, 240100],
      ['Jane A. Roe', 'Senior Vice President, Hardware Engineering', 1994, null],
      ['Lee B. Doe', 'Controller', 1996, 150262],
      ['Lee B. Doe', 'Controller', 1995, 145000],
    ]);
  });

  it('is read from words where there is no table, but not what is no salary', () => {
    expect(
      summary('     Mr. Farrar was paid $74,000 in fiscal 1996 and $71,000 in fiscal 1995.'),
    ).toEqual([
      ['Mr. Farrar', null, 1996, 74000],
      ['Mr. Farrar', null, 1995, 71000],
    ]);
    expect(summary('     Mr. Farrar received options worth $74,000 in 1996.')).toEqual([]);
  });
});

describe('security ownership', () => {
  const holders = (text: string): Any[] =>
    recordOf('PART III\n\nItem 12.  Security Ownership', text).holders.map((h: Any) => [
      h.name,
      h.shares,
      h.percent,
    ]);

  it('names holders without the address under them', () => {
    expect(
      holders(`Name and Address                         Shares          Percent
of Beneficial Owner                       Owned         of Class
--------------------------------      -----------     ----------
Roe Partners, LLC                         698,696          56.1%
c/o Jane Roe
712 Fifth Avenue - 11th Floor
New York, NY 10019

Jane A. Roe                               294,674          23.7%
47 School Avenue
Chatham, NJ 07928
`),
    ).toEqual([
      ['Roe Partners, LLC', 698696, 56.1],
      ['Jane A. Roe', 294674, 23.7],
    ]);
  });

  it('may do without a column of percentages', () => {
    expect(
      holders(`<TABLE>
<CAPTION>
                                                SHARES OF COMMON STOCK
NAME OF BENEFICIAL OWNER                        BENEFICIALLY OWNED(1)
-------------------------------------------     -----------------------
<S>                                             <C>
Jane A. Roe ...............................           158,816
Lee B. Doe ................................             2,000
</TABLE>

(1) All amounts represent less than 1% of the outstanding shares.
`),
    ).toEqual([
      ['Jane A. Roe', 158816, null],
      ['Lee B. Doe', 2000, null],
    ]);
  });
});
