import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

const series = (text: string): Any[] =>
  recordOf('PART II\n\nItem 6.  Selected Financial Data', text).series.map((s: Any) => [
    s.heading,
    s.label,
    s.concept,
    s.values.map((v: Any) => v.value),
  ]);

describe('selected data', () => {
  it('go by the names of the taxonomy where these are known, under their headings', () => {
    expect(
      series(`     (In thousands, except per share amounts)

                                         1996          1995
                                      ---------     ---------
Net sales                             $ 104,930     $  96,275
Net income                                7,075         5,936
Per common share:
  Net income                          $    1.14     $    0.96
  Dividends                                0.30          0.27
Total assets                          $  70,926     $  63,516
Kites in stock                            1,105         1,203
Stockholders of record                    1,184         1,190
`),
    ).toEqual([
      [null, 'Net sales', 'SalesRevenueNet', [104930000, 96275000]],
      [null, 'Net income', 'NetIncomeLoss', [7075000, 5936000]],
      ['Per common share:', 'Net income', 'EarningsPerShareBasicAndDiluted', [1.14, 0.96]],
      ['Per common share:', 'Dividends', 'CommonStockDividendsPerShareDeclared', [0.3, 0.27]],
      [null, 'Total assets', 'Assets', [70926000, 63516000]],
      [null, 'Kites in stock', null, [1105000, 1203000]],
      [null, 'Stockholders of record', null, [1184, 1190]],
    ]);
  });

  it('leave the shares where a heading of shares has ended', () => {
    expect(
      series(`     (In millions, except share and per share amounts)

                                         1996          1995
                                      ---------     ---------
Net sales                             $   5,941     $   7,081
Shares used in computing earnings per share (in thousands):
  Basic                                 131,974       126,062
  Diluted                               167,917       126,062
Total assets                          $   4,289     $   4,233
`),
    ).toEqual([
      [null, 'Net sales', 'SalesRevenueNet', [5941e6, 7081e6]],
      [
        'Shares used in computing earnings per share (in thousands):',
        'Basic',
        'WeightedAverageNumberOfSharesOutstandingBasic',
        [131974000, 126062000],
      ],
      [
        'Shares used in computing earnings per share (in thousands):',
        'Diluted',
        'WeightedAverageNumberOfDilutedSharesOutstanding',
        [167917000, 126062000],
      ],
      [null, 'Total assets', 'Assets', [4289e6, 4233e6]],
    ]);
  });

  it('take their unit from the words that lead to them, over the title', () => {
    expect(
      series(`     The following tables set forth selected data of the last two years
(dollar amounts in millions, except per share amounts). They should be read
with the statements.

SUMMARY OF OPERATIONS

                                         1996          1995
                                      ---------     ---------
Sales                                 $   5,941     $   7,081
Net income                                  309           301

Basic:
  Income from continuing operations   $    2.10     $    2.02
Price of the stock
  High                                   66 1/8        55
  Low                                    43            39 1/4
Average number of employees               3,110         3,020
`),
    ).toEqual([
      [null, 'Sales', 'SalesRevenueNet', [5941e6, 7081e6]],
      [null, 'Net income', 'NetIncomeLoss', [309e6, 301e6]],
      ['Basic:', 'Income from continuing operations', expect.anything(), [2.1, 2.02]],
      ['Price of the stock', 'High', null, [66.125, 55]],
      ['Price of the stock', 'Low', null, [43, 39.25]],
      [null, 'Average number of employees', null, [3110, 3020]],
    ]);
  });

  it('name the lines of the whole company where a table gives the same of its parts', () => {
    const found = series(`     (In millions)

                                         1996          1995
                                      ---------     ---------
Manufacturing
  Sales                               $   5,941     $   7,081
  Income before income taxes                800           700
  Net income                                500           450
Total company
  Income before income taxes              1,000           900
  Net income                                600           550
  Total assets                            8,000         7,000
Finance
  Income before income taxes                200           200
  Net income                                100           100
  Total assets                            2,000         1,900
`);
    expect(found.map(([heading, label, concept]) => [heading, label, concept])).toEqual([
      ['Manufacturing', 'Sales', 'SalesRevenueNet'],
      ['Manufacturing', 'Income before income taxes', null],
      ['Manufacturing', 'Net income', null],
      ['Total company', 'Income before income taxes', expect.stringMatching(/BeforeIncomeTaxes/)],
      ['Total company', 'Net income', 'NetIncomeLoss'],
      ['Total company', 'Total assets', 'Assets'],
      ['Finance', 'Income before income taxes', null],
      ['Finance', 'Net income', null],
      ['Finance', 'Total assets', null],
    ]);
  });
});
