/** Real filings of other shapes than the one read in full: records from exhibits, and those of a 10-KSB. */
import { parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/filings.ts';

// biome-ignore lint/suspicious/noExplicitAny: the fields of each record are what is tested
type Any = any;

const open = (name: string) => {
  const file = corpus.find((f) => f.name.startsWith(name));
  if (!file) console.warn(`${name}.txt is not at hand: set TENK_CORPUS to test its records.`);
  const filing = file && parse(file.bytes());
  return { file, recordOf: (key: string): Any => filing?.items.find((i) => i.key === key)?.record };
};

const annual = open('microsoft-1998');
describe.skipIf(!annual.file)('microsoft-1998, whose Items 5 to 8 stand in exhibits', () => {
  const { recordOf } = annual;

  it('market', () => {
    const { exchanges, symbol, holders, prices } = recordOf('market');
    expect([exchanges, symbol, holders.count, holders.asOf]).toEqual([
      ['Nasdaq'],
      'MSFT',
      70491,
      '1998-07-31',
    ]);
    expect(prices.map((p: Any) => [p.year, p.quarter, p.high, p.low])).toEqual([
      [1996, 1, 27.32, 21.25],
      [1996, 2, 25.85, 20.1],
      [1996, 3, 26.77, 19.97],
      [1996, 4, 31.47, 24.91],
      [1997, 1, 34.66, 26.88],
      [1997, 2, 43.07, 32.72],
      [1997, 3, 51.75, 40.38],
      [1997, 4, 67.47, 44.88],
      [1998, 1, 75.38, 61.63],
      [1998, 2, 73.31, 59],
      [1998, 3, 90.94, 62.19],
      [1998, 4, 108.56, 81.88],
    ]);
  });

  it('selected data', () => {
    const { series } = recordOf('selectedData');
    expect(series.map((s: Any) => [s.label, s.values[0].value, s.values[4].value])).toEqual([
      ['Revenue', 4649e6, 14484e6],
      ['Net income', 1146e6, 4490e6],
      ['Diluted earnings per share (1)', 0.47, 1.67],
      ['Cash and short-term investments', 3614e6, 13927e6],
      ['Total assets', 5363e6, 22357e6],
      ["Stockholders' equity", 4450e6, 16627e6],
    ]);
    expect(series[0].values.map((v: Any) => v.year)).toEqual([1994, 1995, 1996, 1997, 1998]);
  });

  it('officers', () => {
    const { persons } = recordOf('directors');
    expect(persons).toHaveLength(16);
    expect(persons[0]).toMatchObject({
      name: 'William H. Gates',
      age: 42,
      positions: ['Chairman of the Board', 'Chief Executive Officer'],
    });
    expect(persons.at(-1)).toMatchObject({ name: 'Gregory B. Maffei', age: 38 });
  });

  it('auditor, statements and notes without numbers', () => {
    const { auditors, statements, notes } = recordOf('financialStatements');
    expect(auditors).toMatchObject([
      {
        firm: 'DELOITTE & TOUCHE LLP',
        city: 'Seattle, Washington',
        date: '1998-07-16',
        opinion: 'unqualified',
      },
    ]);
    expect(statements.map((s: Any) => [s.statement, s.lines[0]])).toEqual([
      ['incomeStatement', 2119],
      ['cashFlow', 2166],
      ['balanceSheet', 2221],
      ['stockholdersEquity', 2274],
    ]);
    expect(notes).toHaveLength(16);
    expect(notes.every((n: Any) => n.number === null)).toBe(true);
    expect([notes[0].title, notes[15].title]).toEqual([
      'ACCOUNTING POLICIES',
      'GEOGRAPHIC INFORMATION',
    ]);
  });
});

const small = open('24holdings-2007');
describe.skipIf(!small.file)(
  '24holdings-2007, a 10-KSB with its statements after the signatures',
  () => {
    const { recordOf } = small;

    it('market', () => {
      const { exchanges, symbol, holders, prices } = recordOf('market');
      expect([exchanges, symbol, holders.count]).toEqual([['OTC Bulletin Board'], 'TWFH', 240]);
      expect(prices.map((p: Any) => [p.year, p.quarter, p.high, p.low])).toEqual([
        [2007, 1, 0.27, 0.27],
        [2007, 2, 0.27, 0.27],
        [2007, 3, 1.55, 0.27],
        [2007, 4, 0.51, 0.51],
        [2006, 1, 2.5, 1.25],
        [2006, 2, 3.75, 1.5],
        [2006, 3, 3.25, 1.13],
        [2006, 4, 1.37, 0.51],
      ]);
    });

    it('directors and holders', () => {
      expect(recordOf('directors').persons).toMatchObject([
        { name: 'Arnold P. Kling', age: 49 },
        { name: 'Kirk M. Warshaw', age: 49 },
      ]);
      const { holders } = recordOf('securityOwnership');
      expect(holders.map((h: Any) => [h.shares, h.percent])).toEqual([
        [698696, 56.1],
        [174674, 14],
        [294674, 23.7],
        [80000, 6.4],
        [374674, 30.1],
      ]);
    });

    it('auditor, statements and notes', () => {
      const { auditors, statements, notes } = recordOf('financialStatements');
      expect(auditors).toMatchObject([
        { firm: 'Sherb & Co., LLP', city: 'New York, New York', date: '2008-02-15' },
      ]);
      expect(statements.map((s: Any) => s.statement)).toEqual([
        'balanceSheet',
        'incomeStatement',
        'stockholdersEquity',
        'cashFlow',
      ]);
      expect(notes.map((n: Any) => n.number)).toEqual(['1', '2', '3', '4', '5', '6']);
    });

    it('tells notes under the exhibits from reports on Form 8-K', () => {
      expect(recordOf('exhibits')).toMatchObject({ noReportsOn8K: null, reportsOn8K: [] });
    });
  },
);
