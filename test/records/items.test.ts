import { parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

const market = (text: string): Any =>
  recordOf("PART II\n\nItem 5.  Market for Registrant's Common Equity", text);
const prices = (text: string) =>
  market(text).prices.map((p: Any) => [p.year, p.quarter, p.high, p.low, p.dividend]);

describe('quarterly prices', () => {
  it('run down the page, in fractions, under the year of each group', () => {
    expect(
      prices(`                          High          Low       Dividends
                          ----          ---       ---------
1996
  First quarter          12 3/4        11 1/8        $.10
  Second quarter         13            11 1/2         .10
1995
  First quarter           9 1/4         8 7/8         .05
`),
    ).toEqual([
      [1996, 1, 12.75, 11.125, 0.1],
      [1996, 2, 13, 11.5, 0.1],
      [1995, 1, 9.25, 8.875, 0.05],
    ]);
  });

  it('run across the page, two years beside each other', () => {
    expect(
      prices(`                           1996                      1995
                    ------------------        ------------------
                     High        Low           High        Low
                    ------     -------        ------     -------
First Quarter       $12.75      $11.13         $9.25       $8.88
Second Quarter       13.00       11.50          9.50        9.00
`),
    ).toEqual([
      [1996, 1, 12.75, 11.13, null],
      [1995, 1, 9.25, 8.88, null],
      [1996, 2, 13, 11.5, null],
      [1995, 2, 9.5, 9, null],
    ]);
  });

  it('may be ranges in one cell, or over two lines', () => {
    expect(
      prices(`                               First          Second
                              Quarter        Quarter
                           -------------  --------------
1996
Net sales                      1,240          1,375
Price range per share      $ 12.75-$11.13  $ 13 1/2-$11 1/4
1995
Net sales                      1,140          1,275
Price range per share         $9 7/8-        $9 1/2-
                              $8 3/4         $8 5/8
`),
    ).toEqual([
      [1996, 1, 12.75, 11.13, null],
      [1996, 2, 13.5, 11.25, null],
      [1995, 1, 9.875, 8.75, null],
      [1995, 2, 9.5, 8.625, null],
    ]);
  });

  it('are dollars, whatever the table is in, under a year that stands alone', () => {
    expect(
      prices(`                 (Dollars in millions except stock prices)

                                                 Stock Prices
                       Revenue    Dividends     High         Low
                       -------    ---------   --------    --------
1996
First quarter          $17,308    $    .175   $   85.06   $   65.00
Second quarter          18,872         .200       93.75       63.56
                                                               1995
First quarter          $16,559    $    .125   $   64.44   $   41.56
Second quarter          18,183         .175       60.44       48.06
`),
    ).toEqual([
      [1996, 1, 85.06, 65, 0.175],
      [1996, 2, 93.75, 63.56, 0.2],
      [1995, 1, 64.44, 41.56, 0.125],
      [1995, 2, 60.44, 48.06, 0.175],
    ]);
  });

  const pointing = (where: string, elsewhere: string): Any =>
    parse(`FORM 10-K
     For the fiscal year ended December 31, 1996

PART II

Item 5.  Market for Registrant's Common Equity

     The stock trades on the Nasdaq National Market. Options are traded on the
American Stock Exchange. ${where}

     The Company sold no stock that was not registered under the act. It issued an
aggregate of 507,140 shares in exchange for those of three companies in the year,
in transactions with accredited investors without any general solicitation.

Item 8.  Financial Statements

     The statements follow.

${elsewhere}
`).items[0]?.record;

  it('stand under the heading of Item 8 that the item names', () => {
    const table = `SELECTED QUARTERLY DATA (UNAUDITED)

                          High          Low
                          ----          ---
1996
  First quarter          12 3/4        11 1/8
  Second quarter         13            11 1/2

     There were 1,184 holders of record.
`;
    const market = pointing(
      'Prices are set\nforth in Part II, Item 8 of this Form 10-K under the heading "Selected\nQuarterly Data (Unaudited)".',
      table,
    );
    expect(market).toMatchObject({
      exchanges: ['Nasdaq National Market'],
      holders: { count: 1184 },
    });
    expect(market.prices).toHaveLength(2);
    expect(pointing('Prices are given in Item 8.', table).prices).toHaveLength(0);
  });

  it('are none where the item only speaks of them', () => {
    expect(
      prices('The high and low prices of the stock are set forth in the annual report.'),
    ).toEqual([]);
  });
});

describe('the market for the stock', () => {
  it.each([
    ['is listed on the New York Stock Exchange', ['New York Stock Exchange']],
    [
      'is listed on the New York, Chicago and Pacific Stock Exchanges',
      ['New York Stock Exchange', 'Chicago Stock Exchange', 'Pacific Stock Exchange'],
    ],
    ['trades on the Nasdaq National Market', ['Nasdaq National Market']],
    ['is traded over-the-counter', ['over the counter']],
    ['is not listed on the American Stock Exchange', []],
    ['is closely held', []],
  ])('that %s', (words, exchanges) => {
    expect(market(`The Common Stock ${words}.`).exchanges).toEqual(exchanges);
  });

  it.each([
    ['under the symbol "KITE"', 'KITE'],
    ['(symbol: KTE)', 'KTE'],
    ['under a symbol', null],
  ])('%s', (words, symbol) => {
    expect(market(`The stock trades ${words} on an exchange.`).symbol).toBe(symbol);
  });

  it.each([
    ['As of March 1, 1997, there were 1,234 holders of record of the stock.', 1234, '1997-03-01'],
    ['The number of record holders at March 1, 1997 was approximately 950.', 950, '1997-03-01'],
    ['There were 3 stockholders of record.', 3, null],
  ])('held: %s', (text, count, asOf) => {
    expect(market(text).holders).toMatchObject({ count, asOf });
  });

  it('has no holders where the number is that of an item or form', () => {
    expect(
      market('The stock is quoted daily. For the holders of record see Note 8 on page 12.').holders,
    ).toBeNull();
  });
});

const officers = (text: string) =>
  recordOf('Executive Officers of the Registrant', text).officers.map((o: Any) => [
    o.name,
    o.age,
    o.positions,
    o.since,
  ]);

describe('executive officers', () => {
  it('stand in a table', () => {
    expect(
      officers(`Name                    Age     Position                               Since
----                    ---     --------                               -----
Jane A. Roe              52     President and Chief Executive          1990
                                  Officer
John Doe, Jr.            47     Vice President, Finance                1993
`),
    ).toEqual([
      ['Jane A. Roe', 52, ['President', 'Chief Executive Officer'], 1990],
      ['John Doe, Jr.', 47, ['Vice President, Finance'], 1993],
    ]);
  });

  it.each([
    ['Jane A. Roe, 52, has been President since 1990.', ['Jane A. Roe', 52, ['President'], 1990]],
    [
      'Jane A. Roe*, President and Treasurer (age 52). Ms. Roe joined in 1980.',
      ['Jane A. Roe', 52, ['President', 'Treasurer'], null],
    ],
    [
      'JANE A. ROE -- Age 52\n\n   June, 1990 -- President -- responsible for kites',
      ['JANE A. ROE', 52, ['President'], 1990],
    ],
  ])('open a paragraph: %s', (text, officer) => {
    expect(officers(text)).toEqual([officer]);
  });

  it('are no persons of impossible age, and no companies', () => {
    expect(officers('Jane A. Roe, 12, is President.\n\nKite Holdings, 52, is a partner.')).toEqual(
      [],
    );
  });
});

describe('business', () => {
  const business = (text: string): Any =>
    parse(
      `FORM 10-K\nFor the fiscal year ended December 31, 1996\n\nPART I\n\nItem 1.  Business\n\n${text}\n`,
    ).items[0]?.record;

  it('counts employees, not parts of them', () => {
    const { employees } = business(
      'At June 30, 1996 the Company had approximately 1,250 full-time employees, of whom 300 were represented by unions.',
    );
    expect(employees).toMatchObject({ count: 1250, asOf: '1996-06-30' });
    expect(business('None of its employees is in a union.').employees).toBeNull();
  });

  it('pairs amounts with years only where there are as many', () => {
    const spent = (text: string) => business(`Research and development. ${text}`).research?.amounts;
    expect(
      spent('It spent $1.2, $1.1 and $1.0 million in 1996, 1995 and 1994, respectively.'),
    ).toEqual([
      { year: 1996, amount: 1200000 },
      { year: 1995, amount: 1100000 },
      { year: 1994, amount: 1000000 },
    ]);
    expect(spent('It spent $1.2 million in 1996 and 1995.')).toBeUndefined();
  });

  it('pairs amounts with the years beside them where others stand in the sentence', () => {
    const spent = (text: string) =>
      business(text).research?.amounts.map((a: Any) => [a.year, a.amount]);
    expect(
      spent(
        'Research and development expense was $1181 million in 1996, compared with $842 million in\n1995, and included a charge of $192 million in 1996 for a company bought.',
      ),
    ).toBeUndefined();
    expect(
      spent(
        'Research and development expense was $1181 million in 1996 and $842 million in 1995, and\nincluded a charge of $192 million.',
      ),
    ).toEqual([
      [1996, 1181e6],
      [1995, 842e6],
    ]);
    expect(
      spent(
        'Spending on research and development was $5 million in 1996 and will be $6 million in 1997.',
      ),
    ).toEqual([[1996, 5e6]]);
  });

  it('counts neither those of one activity nor those who leave', () => {
    const employees = (text: string) => business(text).employees?.count;
    expect(
      employees(
        'Some 6,300 people are employed in the research activities of the Company.\n\nAt the end of 1996, the Company had 45,200 employees.',
      ),
    ).toBe(45200);
    expect(
      employees('It will extend the workforce reduction of employees to reach the goal of 5,000.'),
    ).toBeUndefined();
  });

  it('names segments parted by semicolons or after a dash, with all that stands under their headings', () => {
    const segments = (text: string) => business(text).segments.map((s: Any) => s.name);
    expect(
      segments('The Company has three segments: Kites, Tails, and Strings; Lamps; and Other.'),
    ).toEqual(['Kites, Tails, and Strings', 'Lamps', 'Other']);
    const { segments: found } = business(`The Company has two business segments - Kites and Lamps.

KITES SEGMENT

Box Kites
---------

The Company makes box kites for windy places.

Lantern Kites
-------------

The Company makes lantern kites for calm ones.

LAMPS SEGMENT

The Company makes lamps for tables and desks.
`);
    expect(found.map((s: Any) => [s.name, s.lines[1] - s.lines[0]])).toEqual([
      ['Kites', 11],
      ['Lamps', expect.any(Number)],
    ]);
  });

  it('knows customers and their share of sales', () => {
    const { customers } = business(
      'In 1996 and 1995 one customer, Example Stores, accounted for 15% and 12% of net sales.',
    );
    expect(customers).toMatchObject([
      {
        name: 'Example Stores',
        shares: [
          { year: 1996, percent: 15 },
          { year: 1995, percent: 12 },
        ],
      },
    ]);
    expect(business('No customer accounted for 10% of sales in 1996.').customers).toEqual([]);
  });
});

describe('financial statements', () => {
  /** An item of three notes: the rest of the second, and what follows the last. */
  const statements = (debt: string, after = ''): Any =>
    recordOf(
      'PART II\n\nItem 8.  Financial Statements and Supplementary Data',
      `NOTES TO FINANCIAL STATEMENTS

1. Accounting Policies

The Company consolidates its subsidiaries.

2. Debt

The Company has a bank loan.
${debt}
3. Income Taxes

The Company paid none.

${after}`,
    );
  it.each([
    [3, ['LOANS']],
    [2, ['LOANS', 'KITE COMPANY AND SUBSIDIARIES']],
  ])('have no heading of a note that stands at the top of %i pages', (pages, headings) => {
    const page = `                                   12
<PAGE>
                     KITE COMPANY AND SUBSIDIARIES

The loan bears interest at a rate that changes from month to month with the wind.
`;
    const { notes } = statements(`
LOANS

The loan is due in ten years from the day on which the bank has paid it to the Company.
${page.repeat(pages)}`);
    const titles = notes[1].headings.map((h: Any) => h.title);
    expect([...new Set(titles)]).toEqual(headings);
  });

  it('join the pages of a note, and end with the report', () => {
    const record = statements(
      `                                   12
<PAGE>
2. Debt (continued)

The loan bears interest.
`,
      `REPORT OF INDEPENDENT AUDITORS

We have audited the balance sheets. The Company has suffered losses that raise
substantial doubt about its ability to continue. In our opinion, except for the
omission described above, they present fairly its financial position.

/s/ Roe & Doe, P.C.

Springfield, Illinois
March 1, 1997`,
    );
    expect(record.notes.map((n: Any) => [n.number, n.title])).toEqual([
      ['1', 'Accounting Policies'],
      ['2', 'Debt'],
      ['3', 'Income Taxes'],
    ]);
    expect(record.auditors).toMatchObject([
      {
        firm: 'Roe & Doe, P.C.',
        city: 'Springfield, Illinois',
        date: '1997-03-01',
        opinion: 'qualified',
        goingConcern: true,
      },
    ]);
  });
});
