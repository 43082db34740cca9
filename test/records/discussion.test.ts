import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

describe('the discussion', () => {
  it('has no accounting policies among the headings that follow them', () => {
    const { criticalAccountingPolicies: policies } = recordOf(
      "PART II\n\nItem 7.  Management's Discussion and Analysis",
      `CRITICAL ACCOUNTING POLICIES

     The policies that matter most to the Company are these two, as they ask for judgment.

REVENUE RECOGNITION

     Revenue is recognized when kites are shipped to those who ordered them.

OUTLOOK

     The Company expects that sales will grow with the wind of the coming year.

RISK FACTORS

     The wind may not blow as the Company expects that it will.
`,
    );
    expect(policies.map((p: Any) => p.title)).toEqual(['REVENUE RECOGNITION']);
  });
});

describe('the headings of an item', () => {
  const outline = (tags: readonly [string, string]): string[] =>
    recordOf(
      "PART II\n\nItem 7.  Management's Discussion and Analysis",
      `SALES OF KITES

     Sales of kites grew with the wind in the year, as they have done in most years before it.

${tags[0]}
                              1996      1995
Kites                        1,204     1,150
<PAGE>

SALES OF REELS

     Sales of reels fell in the year, because those that were sold before last so long.
${tags[1]}
`,
    ).outline.map((heading: Any) => heading.title);
  it('go on behind the page of a table that is closed too late', () => {
    expect(outline(['<TABLE>', '</TABLE>'])).toEqual(['SALES OF KITES', 'SALES OF REELS']);
    expect(outline(['', ''])).toEqual(['SALES OF KITES', 'SALES OF REELS']);
  });
});

describe('the item of exhibits', () => {
  const item = (text: string): Any =>
    recordOf('PART IV\n\nItem 14.  Exhibits and Reports on Form 8-K', text);

  it('takes the end of the quarter for no report on Form 8-K', () => {
    const { reportsOn8K } = item(`(b) Reports on Form 8-K

     During the quarter ended December 31, 1996, the Company filed one report on
Form 8-K:

     In a report dated October 2, 1996 the Company announced a new kite.
`);
    expect(reportsOn8K.map((r: Any) => r.date)).toEqual(['1996-10-02']);
  });

  it('takes the reports under their own heading, not what follows the item’s title on another page', () => {
    const { reportsOn8K } =
      item(`Exhibit 2  Agreement filed with the report dated December 16, 1985.

                                  -50-
<PAGE>
Item 14.  Exhibits, Financial Statement Schedules, and Reports on Form 8-K
(Continued)

     The kite plan was filed with the report on Form 8-K dated December 9, 1993.

(b)  Reports on Form 8-K

     The Registrant filed a report on Form 8-K dated October 27, 1993.
`);
    expect(reportsOn8K.map((r: Any) => r.date)).toEqual(['1993-10-27']);
  });

  it('reads no valuation accounts from what related parties owe, which had the same number until 1995', () => {
    const { valuationAccounts } = item(`(a) The schedule follows.

                                 SCHEDULE II
              AMOUNTS RECEIVABLE FROM RELATED PARTIES

                        Balance at                              Balance
                        Beginning                               at End
Name of Debtor          of Period     Additions    Collections  of Period
A. Kite, 1994             $ 120         $ 30          $ 50        $ 100
B. Reel, 1994             $  40         $ --          $ 40        $  --
`);
    expect(valuationAccounts).toEqual([]);
  });

  it('reads Schedule II without the marks of its header', () => {
    const { valuationAccounts } = item(`(a) The schedule follows.

SCHEDULE II - VALUATION AND QUALIFYING ACCOUNTS

                                     (In millions)

                                     Charged to
Allowance for           Beginning    Costs and    Deductions   Ending
Doubtful Accounts:      Balance      Expenses     (1)          Balance

Year Ended
September 29, 1996       $ 91         $ 17        $ 21         $ 87

Year Ended
September 30, 1995       $ 84         $ 25        $ 18         $ 91

(1) Write-offs.
`);
    expect(valuationAccounts.map((a: Any) => [a.year, a.beginning, a.charged, a.end])).toEqual([
      [1996, 91e6, 17e6, 87e6],
      [1995, 84e6, 25e6, 91e6],
    ]);
  });
});
