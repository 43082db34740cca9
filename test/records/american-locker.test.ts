/** One real filing, read in full: what every record of it must say. */
import { decode, parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/filings.ts';

const file = corpus.find(({ name }) => name.startsWith('american-locker-2003'));
if (!file)
  console.warn('american-locker-2003.txt is not at hand: set TENK_CORPUS to test its records.');

describe.skipIf(!file)('american-locker-2003', () => {
  const filing = file ? parse(file.bytes()) : parse('Item 1. Business\n\nNone.\n');
  // biome-ignore lint/suspicious/noExplicitAny: the fields of each record are what is tested
  const recordOf = (key: string): any => filing.items.find((i) => i.key === key)?.record;
  const titles = (headings: readonly { title: string; lines: readonly number[] }[]) =>
    headings.map(({ title, lines }) => `${lines[0]} ${title}`);

  it('cover', () => {
    expect(filing.cover).toMatchObject({
      name: 'American Locker Group Incorporated',
      formType: '10-K',
      fiscalYearEnd: '2003-12-31',
      transitionPeriod: null,
      commissionFileNumber: '0-439',
      stateOfIncorporation: 'Delaware',
      irsEmployerId: '16-0338330',
      address: {
        street: '608 Allen Street',
        city: 'Jamestown',
        state: 'New York',
        zip: '14701-3966',
      },
      phone: '1-716-664-9600',
      sharesOutstanding: 1534146,
      shareClasses: [{ title: 'Common Stock', count: 1534146, asOf: '2004-03-16' }],
      aggregateMarketValue: 15695662,
      marketValueAsOf: '2003-06-30',
      marketValuePrice: 14.05,
      checkMarks: {
        filedReports: true,
        item405: false,
        acceleratedFiler: false,
        shellCompany: null,
      },
    });
    expect(filing.cover.securities).toHaveLength(1);
    expect(filing.cover.securities[0]).toMatchObject({ section: '12(g)', exchange: null });
    expect(filing.cover.incorporatedDocuments).toMatchObject([{ parts: ['III'], items: [] }]);
  });

  it('business', () => {
    const record = recordOf('business');
    expect(titles(record.outline)).toEqual([
      '134 Business Segment Information',
      '185 Competition',
      '194 Raw Materials',
      '219 Patents',
      '225 Employees',
      '233 Dependence on Material Customer',
      '241 Research and Development',
      '248 Compliance with Environmental Laws and Regulations',
      '314 Backlog',
      '327 Executive Officers of the Company',
      '359 Available Information',
    ]);
    expect(record.employees).toEqual({ count: 154, asOf: '2003-12-31', lines: [228, 228] });
    expect(record.segments).toEqual([]);
    expect(record.customers).toMatchObject([
      {
        name: 'United States Postal Service',
        shares: [
          { year: 2003, percent: 52.7 },
          { year: 2002, percent: 56.4 },
          { year: 2001, percent: 63.1 },
        ],
      },
    ]);
    expect(record.research.amounts).toEqual([
      { year: 2003, amount: 431000 },
      { year: 2002, amount: 174000 },
      { year: 2001, amount: 91000 },
    ]);
    expect(record.website).toBe('www.americanlocker.com');
    expect(record.officers).toEqual([
      {
        name: 'Edward F. Ruttenberg',
        age: 57,
        positions: ['Chairman of the Board', 'Chief Executive Officer'],
        since: 1998,
        lines: [334, 335],
      },
      {
        name: 'Roy J. Glosser',
        age: 43,
        positions: ['President', 'Chief Operating Officer', 'Treasurer'],
        since: 1996,
        lines: [337, 338],
      },
    ]);
  });

  it('properties', () => {
    const rows = recordOf('properties').properties.map(
      // biome-ignore lint/suspicious/noExplicitAny: as above
      ({ location, use, size, unit, tenure }: any) => [location, use, size, unit, tenure],
    );
    expect(rows).toEqual([
      ['Jamestown, NY', 'Office space/ Assembly and Warehouse', 37000, 'square feet', 'leased'],
      ['Jamestown, NY', 'Assembly and Warehouse', 30200, 'square feet', 'leased'],
      ['Pittsburgh, PA', 'Office space', 200, 'square feet', 'leased'],
      ['Ellicottville, NY', 'Lock manufacturing service and repair', 12800, 'square feet', 'owned'],
      ['Toronto, Ontario', 'Coin-operated lockers and locks', 4000, 'square feet', 'leased'],
      ['Toronto, Ontario', 'Warehouse', 3000, 'square feet', 'leased'],
      ['Grapevine, TX', 'Manufacturing and office', 70000, 'square feet', 'owned'],
    ]);
  });

  it('legal proceedings and votes', () => {
    expect(recordOf('legalProceedings').proceedings).toEqual([
      {
        title: null,
        parties: null,
        court: 'state court in Massachusetts',
        filed: null,
        amounts: [],
        lines: [445, 471],
      },
    ]);
    expect(recordOf('securityHolderVotes')).toMatchObject({
      none: true,
      meeting: null,
      matters: [],
    });
  });

  it('market', () => {
    const record = recordOf('market');
    expect(record.exchanges).toEqual(['Nasdaq National Market']);
    expect(record.symbol).toBe('ALGI');
    expect(record.holders).toEqual({ count: 1046, asOf: '2004-03-16', lines: [531, 531] });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const rows = record.prices.map((p: any) => [
      p.year,
      p.quarter,
      p.high,
      p.low,
      p.dividend,
      p.lines[0],
    ]);
    expect(rows).toEqual([
      [2003, 1, 14.87, 11.85, 0, 508],
      [2003, 2, 16.22, 12, 0, 509],
      [2003, 3, 15.35, 11.8, 0, 510],
      [2003, 4, 13, 10.25, 0, 511],
      [2002, 1, 17.5, 10.5, 0, 521],
      [2002, 2, 14, 10.53, 0, 522],
      [2002, 3, 13.99, 9.52, 0, 523],
      [2002, 4, 14, 10, 0, 524],
    ]);
  });

  it('selected data', () => {
    const { series } = recordOf('selectedData');
    const years = [2003, 2002, 2001, 2000, 1999];
    for (const { values } of series) {
      expect(values.map(({ year }: { year: number }) => year)).toEqual(years);
    }
    const first = Object.fromEntries(
      // biome-ignore lint/suspicious/noExplicitAny: as above
      series.map(({ label, values }: any) => [label, [values[0].value, values[4].value]]),
    );
    expect(first).toEqual({
      Sales: [39256438, 34950104],
      'Income before income taxes': [3545379, 4395208],
      'Income taxes': [1398247, 1771407],
      'Net income': [2147132, 2623801],
      'Earnings per share - basic': [1.41, 1.11],
      'Earnings per share - diluted': [1.38, 1.09],
      'Weighted average common shares outstanding - basic': [1523429, 2363338],
      'Weighted average common shares outstanding - diluted': [1554328, 2402108],
      'Dividends declared': [0, 0],
      'Interest expense': [529642, 153861],
      'Depreciation and amortization expense': [893236, 630047],
      'Expenditures for property, plant and equipment': [543146, 1915139],
      'Total assets': [25873480, 15179069],
      'Long-term debt, including current portion': [8305487, 2034324],
      "Stockholders' equity": [14162140, 10107210],
      "Stockholders' equity per share (1)": [9.23, 4.44],
      'Common shares outstanding at year-end': [1534146, 2277118],
      'Number of employees': [154, 137],
    });
  });

  it('discussion and market risk', () => {
    const record = recordOf('mdna');
    expect(record.outline).toHaveLength(34);
    expect(titles(record.criticalAccountingPolicies)).toEqual([
      '633 Revenue Recognition',
      '641 Allowance for Doubtful Accounts',
      '652 Inventory',
      '662 Legal Matters',
      '680 Goodwill',
      '695 Pension Assumptions',
      '717 Deferred Income Tax Assets',
    ]);
    expect(record.comparisons).toMatchObject([
      { year: 2003, with: 2002, lines: [736, 851] },
      { year: 2002, with: 2001, lines: [852, 940] },
    ]);
    const { columns, rows } = record.contractualObligations;
    expect(columns).toEqual(['Long-Term Debt', 'Operating Leases', 'Total']);
    expect(
      rows.map(({ label, amounts }: { label: string; amounts: number[] }) => [label, ...amounts]),
    ).toEqual([
      ['2004', 1641000, 260000, 1901000],
      ['2005', 1331000, 157000, 1488000],
      ['2006', 3508000, 146000, 3654000],
      ['2007', 1200000, 134000, 1334000],
      ['2008', 625000, 0, 625000],
    ]);
    expect(titles(recordOf('marketRisk').outline).slice(0, 4)).toEqual([
      '1086 Market Risks',
      '1088 Raw Materials',
      '1100 Foreign Currency',
      '1109 Interest Rate Risks',
    ]);
  });

  it('financial statements', () => {
    const record = recordOf('financialStatements');
    expect(record.auditors).toEqual([
      {
        firm: 'Ernst & Young LLP',
        city: 'Buffalo, New York',
        date: '2004-02-24',
        opinion: 'unqualified',
        goingConcern: false,
        lines: [1189, 1231],
      },
    ]);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(record.statements.map((s: any) => [s.statement, s.lines[0]])).toEqual([
      ['balanceSheet', 1249],
      ['incomeStatement', 1361],
      ['stockholdersEquity', 1418],
      ['cashFlow', 1492],
    ]);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(record.notes.map((n: any) => `${n.lines[0]} ${n.number} ${n.title}`)).toEqual([
      '1566 1 Basis of Presentation',
      '1581 2 Summary of Significant Accounting Policies',
      '1791 3 Inventories',
      '1812 4 Debt',
      '1868 5 Operating Leases',
      '1882 6 Income Taxes',
      '2005 7 Pension and Other Postretirement Benefits',
      '2168 8 Capital Stock',
      '2174 9 Stock Options',
      '2241 10 Shareholder Rights Plan',
      '2275 11 Earnings Per Share',
      '2308 12 Accumulated Other Comprehensive Loss',
      '2333 13 Geographic and Customer Concentration Data',
      '2386 14 Quarterly Results of Operations (Unaudited)',
      '2441 15 Related Parties',
      '2459 16 Contingencies',
    ]);
    expect(titles(record.notes[1].headings).slice(0, 5)).toEqual([
      '1583 Cash and Cash Equivalents',
      '1589 Accounts and Notes Receivable',
      '1605 Inventories',
      '1620 Property, Plant and Equipment',
      '1635 Acquisition',
    ]);
  });

  it('Part III, which stands in the proxy statement, has no records', () => {
    for (const key of ['directors', 'executiveCompensation', 'securityOwnership']) {
      expect(recordOf(key), key).toBeNull();
    }
  });

  it('schedules and reports on Form 8-K', () => {
    const record = recordOf('exhibits');
    expect(record).toMatchObject({ noReportsOn8K: true, reportsOn8K: [] });
    expect(record.schedules).toMatchObject([
      { number: 'II', title: 'Valuation and Qualifying Accounts' },
    ]);
    const rows = record.valuationAccounts.map(
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (a: any) => [a.year, a.account, a.beginning, a.charged, a.other, a.deductions, a.end],
    );
    const [doubtful, inventory] = [
      'Allowance for Doubtful Accounts',
      'Reserve for Inventory Valuation',
    ];
    expect(rows).toEqual([
      [2003, doubtful, 333000, 94000, null, -56000, 371000],
      [2003, inventory, 357000, 100000, null, 0, 457000],
      [2002, doubtful, 249000, 111000, null, -27000, 333000],
      [2002, inventory, 406000, -49000, null, 0, 357000],
      [2001, doubtful, 324000, 15000, null, -90000, 249000],
      [2001, inventory, 252000, 154000, null, 0, 406000],
    ]);
  });

  it('exhibits', () => {
    const { exhibits } = filing;
    expect(exhibits).toHaveLength(43);
    expect(exhibits.map((e) => e.number).slice(0, 9)).toEqual([
      ...['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '10.1'],
    ]);
    expect(exhibits[0]).toMatchObject({
      description: 'Certificate of Incorporation of American Locker Group Incorporated',
      filedWith: false,
      incorporatedFrom: { form: '10-K', period: '1980-12-31' },
      lines: [2756, 2757],
    });
    expect(exhibits.find((e) => e.number === '10.22')?.incorporatedFrom).toMatchObject({
      form: '8-K',
      period: '1999-11-18',
    });
    const attached = exhibits.filter((e) => e.filedWith).map((e) => e.number);
    expect(attached).toEqual(['14.1', '22.1', '23.1', '31.1', '31.2', '32']);
  });

  it('signatures', () => {
    expect(filing.signatures?.lines).toEqual([2684, 2735]);
    expect(filing.signatures?.signers.map(({ name, titles: t, date }) => [name, t, date])).toEqual([
      ['Edward F. Ruttenberg', ['Chairman', 'Chief Executive Officer', 'Director'], '2004-03-26'],
      ['Wayne L. Nelson', ['Principal Accounting Officer', 'Assistant Secretary'], '2004-03-26'],
      [
        'Roy J. Glosser',
        ['President', 'Chief Operating Officer', 'Treasurer', 'Director'],
        '2004-03-26',
      ],
      ['Alan H. Finegold', ['Director'], '2004-03-26'],
      ['Thomas Lynch, IV', ['Director'], '2004-03-26'],
      ['Jeffrey C. Swoveland', ['Director'], '2004-03-26'],
      ['Donald I. Dussing, Jr.', ['Director'], '2004-03-26'],
    ]);
  });

  it('reads the same whatever its lines end in', () => {
    const text = file ? decode(file.bytes()).text : '';
    const crlf = parse(text.replace(/\r\n?|\n/g, '\r\n'));
    expect(crlf.items.map((i) => i.record)).toEqual(filing.items.map((i) => i.record));
    expect(crlf.cover).toEqual(filing.cover);
    expect(crlf.exhibits).toEqual(filing.exhibits);
  });
});
