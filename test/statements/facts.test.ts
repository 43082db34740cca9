import { decode, readFacts, readFiling, readTables } from 'tenk';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/statements/fact.ts';
import { samples } from '../support/filings.ts';
import { text } from '../support/text.ts';

const head = text`
                                    FORM 10-K
                For the fiscal year ended December 31, 1998
                        GREENE KITE COMPANY, INC.

  Item 8.  Financial Statements and Supplementary Data

`;

function read(body: string) {
  const reading = readFiling(head + body);
  const facts = readFacts(reading, readTables(reading));
  return { facts, codes: reading.diagnostics.map((d) => d.code) };
}

const rowsOf = (facts: readonly Fact[]) =>
  facts.map(
    (f) =>
      `${f.concept} ${f.value} ${f.unit} ${f.period?.type[0]} ${f.period?.end} ${f.period?.months ?? '-'}`,
  );

const income = text`
                         CONSOLIDATED STATEMENTS OF INCOME
                  (In thousands, except per share amounts)

                                                  Year ended December 31,
                                              1998         1997         1996
                                           ---------    ---------    ---------
  Net sales ............................   $  48,310    $  44,127    $  40,016
  Cost of sales ........................      31,402       29,124       26,811
                                           ---------    ---------    ---------
                                              16,908       15,003       13,205
  Selling and administrative expenses ..       9,871        9,214        8,407
  Interest expense .....................        (612)        (540)        (498)
                                           ---------    ---------    ---------
  Income before income taxes ...........       6,425        5,249        4,300
  Provision for income taxes ...........       2,377        1,942        1,591
                                           ---------    ---------    ---------
  Net income ...........................   $   4,048    $   3,307    $   2,709
                                           =========    =========    =========
  Earnings per share:
    Basic ..............................   $    1.35    $    1.10    $     .90
    Diluted ............................   $    1.31    $    1.07    $     .88
                                           =========    =========    =========
`;

describe('the facts of an income statement', () => {
  const { facts } = read(income);
  const of = (concept: string) => facts.filter((f) => f.concept === concept).map((f) => f.value);

  it('are in units, each under its year, earnings a share unscaled', () => {
    expect(rowsOf(facts.filter((f) => f.concept === 'NetIncomeLoss'))).toEqual([
      'NetIncomeLoss 4048000 USD d 1998-12-31 12',
      'NetIncomeLoss 3307000 USD d 1997-12-31 12',
      'NetIncomeLoss 2709000 USD d 1996-12-31 12',
    ]);
    expect(of('EarningsPerShareBasic')).toEqual([1.35, 1.1, 0.9]);
    expect(facts.find((f) => f.concept === 'EarningsPerShareDiluted')?.unit).toBe('USD/shares');
  });

  it('take the sign of the taxonomy: interest is an expense with or without parentheses', () => {
    expect(of('InterestExpense')).toEqual([612_000, 540_000, 498_000]);
  });

  it('name what has no label by what it is the sum of', () => {
    expect(of('GrossProfit')).toEqual([16_908_000, 15_003_000, 13_205_000]);
  });

  it('point to the line they stand on', () => {
    const sales = facts.find((f) => f.concept === 'SalesRevenueNet');
    const given = (head + income).split('\n')[sales!.source.line - 1];
    expect(given).toContain('Net sales');
  });
});

describe('the facts of a balance sheet', () => {
  it('tell the same label apart by where it stands, and name a total without a label', () => {
    const { facts } = read(text`
                           CONSOLIDATED BALANCE SHEETS
                                 (In thousands)

                                                        December 31,
                                                     1998          1997
                                                  ---------     ---------
      ASSETS
      Current assets:
        Cash and cash equivalents ............    $   1,250     $   1,310
        Inventories:
          Purchased parts ....................          412           390
          Finished goods .....................          903           871
                                                  ---------     ---------
                                                      1,315         1,261
        Other ................................          240           211
                                                  ---------     ---------
          Total current assets ...............        2,805         2,782
      Other ..................................          195           188
                                                  ---------     ---------
                                                  $   3,000     $   2,970
                                                  =========     =========
      LIABILITIES AND STOCKHOLDERS' EQUITY
      Current liabilities:
        Accounts payable .....................    $     700     $     690
        Other ................................          130           112
                                                  ---------     ---------
          Total current liabilities ..........          830           802
      Other ..................................          170           168
      Stockholders' equity:
        Common stock .........................          100           100
        Retained earnings ....................        1,900         1,900
                                                  ---------     ---------
          Total stockholders' equity .........        2,000         2,000
                                                  ---------     ---------
                                                  $   3,000     $   2,970
                                                  =========     =========
    `);
    const first = (concept: string) => facts.find((f) => f.concept === concept)?.value;
    expect(first('OtherAssetsCurrent')).toBe(240_000);
    expect(first('OtherAssetsNoncurrent')).toBe(195_000);
    expect(first('OtherLiabilitiesCurrent')).toBe(130_000);
    expect(first('OtherLiabilitiesNoncurrent')).toBe(170_000);
    expect(first('InventoryNet')).toBe(1_315_000);
    expect(first('Assets')).toBe(3_000_000);
    expect(first('LiabilitiesAndStockholdersEquity')).toBe(3_000_000);
    expect(facts.every((f) => f.period?.type === 'instant')).toBe(true);
  });
});

describe('quarters over rows under the headings of years', () => {
  const quarters = (columns: string) => `
QUARTERLY FINANCIAL DATA (UNAUDITED)
(In thousands)

${columns}
                              --------  --------  --------  --------  --------
1998
Net sales ..................  $ 12,000  $ 11,900  $ 12,100  $ 12,310  $ 48,310
Net income .................       990     1,010     1,020     1,028     4,048
1997
Net sales ..................    11,000    11,010    11,000    11,117    44,127
Net income .................       800       820       830       857     3,307
`;
  const byNumber = `                                First    Second     Third    Fourth
                               Quarter   Quarter   Quarter   Quarter     Year`;
  const byDay = `                                               Quarter ended
                               Sept. 30   Dec. 31   Mar. 31   June 30     Year`;
  const salesOf = (body: string, yearEnd = 'December 31, 1998') => {
    const reading = readFiling(head.replace('December 31, 1998', yearEnd) + body);
    return rowsOf(readFacts(reading, readTables(reading)))
      .filter((row) => row.includes(' USD ') && /^\S*Revenue/.test(row))
      .map((row) => row.split(' ').slice(-2).join(' '));
  };
  it('are of the year above the row, and so is the column of the year', () => {
    expect(salesOf(quarters(byNumber))).toEqual([
      ...['1998-03-31 3', '1998-06-30 3', '1998-09-30 3', '1998-12-31 3', '1998-12-31 12'],
      ...['1997-03-31 3', '1997-06-30 3', '1997-09-30 3', '1997-12-31 3', '1997-12-31 12'],
    ]);
  });
  it('are known by their numbers alone, and as three months ended', () => {
    const years = [
      ...['1998-03-31 3', '1998-06-30 3', '1998-09-30 3', '1998-12-31 3', '1998-12-31 12'],
      ...['1997-03-31 3', '1997-06-30 3', '1997-09-30 3', '1997-12-31 3', '1997-12-31 12'],
    ];
    const alone = '                                First    Second     Third    Fourth      Year';
    const months = `                                          Three months ended
                              March 31   June 30  Sept. 30   Dec. 31     Year`;
    expect(salesOf(quarters(alone))).toEqual(years);
    expect(salesOf(quarters(months))).toEqual(years);
  });
  it('of a fiscal year that ends in the calendar year after its name end by then', () => {
    const named = 'Fiscal 1998 ended on January 30, 1999, and fiscal 1997 on January 31, 1998.\n';
    expect(salesOf(`${named}${quarters(byNumber)}`, 'January 30, 1999')).toEqual([
      ...['null 3', 'null 3', 'null 3', '1999-01-30 3', '1999-01-30 12'],
      ...['null 3', 'null 3', 'null 3', '1998-01-31 3', '1998-01-31 12'],
    ]);
  });
  it('end within their fiscal year, whatever calendar year that is', () => {
    expect(salesOf(quarters(byDay), 'June 30, 1998')).toEqual([
      ...['1997-09-30 3', '1997-12-31 3', '1998-03-31 3', '1998-06-30 3', '1998-06-30 12'],
      ...['1996-09-30 3', '1996-12-31 3', '1997-03-31 3', '1997-06-30 3', '1997-06-30 12'],
    ]);
  });
  it('end on days unknown where years end on a weekday, but for the last', () => {
    expect(salesOf(quarters(byNumber), 'December 26, 1998')).toEqual([
      ...['null 3', 'null 3', 'null 3', '1998-12-26 3', '1998-12-26 12'],
      ...['null 3', 'null 3', 'null 3', 'null 3', 'null 12'],
    ]);
  });
});

describe('columns that can not be dated', () => {
  it('give facts without a period, and a diagnostic', () => {
    const { facts, codes } = read(
      income
        .replace('Year ended December 31,', '')
        .replace('1998         1997         1996', 'Alpha        Beta         Gamma'),
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((f) => f.period === null)).toBe(true);
    expect(codes).toContain('COLUMN_UNDATED');
  });
});

describe('every sample', () => {
  it.each(samples.map((s) => [s.name, s] as const))(
    '%s: no figure is double under one name, day and part',
    (_, sample) => {
      const reading = readFiling(decode(sample.bytes()).text);
      const facts = readFacts(reading, readTables(reading));
      const seen = new Map<string, number>();
      for (const f of facts) {
        if (
          f.concept === null ||
          f.period === null ||
          f.origin !== 'statement' ||
          f.statement === 'stockholdersEquity'
        )
          continue;
        const key = [
          f.concept,
          f.statement,
          f.period?.type,
          f.period?.end,
          f.period?.months,
          f.member,
        ].join(' ');
        expect(seen.get(key) ?? f.value, key).toBe(f.value);
        seen.set(key, f.value);
      }
    },
  );
});

describe('the facts of a statement of equity', () => {
  const first = (facts: readonly Fact[], label: RegExp) =>
    facts
      .filter((f) => label.test(f.label))
      .map((f) => [f.concept, f.value, f.member, f.period?.end ?? null]);

  it('give each part its name, the total none, and dates from the rows', () => {
    const { facts } = read(text`
                       CONSOLIDATED STATEMENTS OF STOCKHOLDERS' EQUITY
                                                     Common     Retained
                                                      Stock     Earnings        Total
                                                  ---------    ---------    ---------
      Balance, December 31, 1996 ...............    100,000    1,250,400    1,350,400
        Net income .............................          -      330,700      330,700
      Balance, December 31, 1997 ...............    100,000    1,581,100    1,681,100
        Net income .............................          -      404,800      404,800
      Balance, December 31, 1998 ...............    100,000    1,985,900    2,085,900
    `);
    expect(first(facts, /1998/)).toEqual([
      ['StockholdersEquity', 100_000, 'Common Stock', '1998-12-31'],
      ['StockholdersEquity', 1_985_900, 'Retained Earnings', '1998-12-31'],
      ['StockholdersEquity', 2_085_900, null, '1998-12-31'],
    ]);
    const income = facts.filter((f) => f.concept === 'NetIncomeLoss' && f.member === null);
    expect(income.map((f) => [f.value, f.period?.end, f.period?.months])).toEqual([
      [330_700, '1997-12-31', 12],
      [404_800, '1998-12-31', 12],
    ]);
  });
});
