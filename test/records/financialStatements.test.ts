import { parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

const statement = (title: string, rows = ''): string => `${title}

                                                 1996          1995
                                              ---------     ---------
${rows}First figure                                   1,105         1,203
Second figure                                  2,105         2,203
Third figure                                   3,105         3,203
`;
const report = `               REPORT OF INDEPENDENT AUDITORS

     We have audited the balance sheets. In our opinion, they present fairly its
financial position.

`;
const filed = (text: string): Any =>
  recordOf('PART II\n\nItem 8.  Financial Statements and Supplementary Data', text);
const kinds = (record: Any): [string, string][] =>
  record.statements.map((s: Any) => [s.statement, s.title]);

describe('statements', () => {
  it('are found where they follow the heading of another item and Item 8 only lists them', () => {
    const text = `FORM 10-K
     For the fiscal year ended December 31, 1996

PART II

Item 8.  Financial Statements and Supplementary Data

     Balance Sheets ........................................  19
     Statements of Income ..................................  20
     Report of Independent Auditors ........................  21

Item 9.  Changes in and Disagreements with Accountants

     None.

${statement('                      BALANCE SHEETS')}
${statement('                   STATEMENTS OF INCOME')}
${report}Roe & Doe LLP
Springfield, Illinois
January 23, 1997
`;
    const record: Any = parse(text).items[0]?.record;
    expect(kinds(record)).toEqual([
      ['balanceSheet', 'BALANCE SHEETS'],
      ['incomeStatement', 'STATEMENTS OF INCOME'],
    ]);
    expect(record.auditors).toMatchObject([{ firm: 'Roe & Doe LLP', date: '1997-01-23' }]);
  });

  it('have titles that wrap, with the registrant beside them', () => {
    const record =
      filed(`${statement(`CONSOLIDATED STATEMENT                 Quarry Hill Pumps, Inc.
OF CASH FLOWS`)}
${statement(`CONSOLIDATED STATEMENTS OF STOCKHOLDER'S EQUITY`)}
${statement(`STATEMENT OF RETAINED EARNINGS`, 'CASH FLOWS FROM OPERATING ACTIVITIES\n')}`);
    expect(kinds(record)).toEqual([
      ['cashFlow', 'CONSOLIDATED STATEMENT OF CASH FLOWS'],
      ['stockholdersEquity', "CONSOLIDATED STATEMENTS OF STOCKHOLDER'S EQUITY"],
      ['cashFlow', 'STATEMENT OF RETAINED EARNINGS'],
    ]);
  });

  const stub = (title: string) => `${title.padEnd(48)}1996          1995
------------------------------------------------------------------
First figure                                   1,105         1,203
Second figure                                  2,105         2,203
Third figure                                   3,105         3,203

`;
  it('may be headed by stubs alone, where several are', () => {
    const several = filed(
      `CONSOLIDATED FINANCIAL STATEMENTS\n\n${stub('Income')}${stub('Balance Sheet')}${stub('Cash Flows')}`,
    );
    expect(kinds(several)).toEqual([
      ['incomeStatement', 'Income'],
      ['balanceSheet', 'Balance Sheet'],
      ['cashFlow', 'Cash Flows'],
    ]);
    expect(kinds(filed(`${stub('Balance Sheet')}${stub('Income')}`))).toEqual([
      ['balanceSheet', 'Balance Sheet'],
    ]);
  });

  it('are none of supplementary information', () => {
    expect(kinds(filed(statement('SUPPLEMENTARY INCOME STATEMENT INFORMATION')))).toEqual([]);
  });
});

describe('auditors', () => {
  const signed = (signature: string): Any => filed(`${report}${signature}\n`).auditors[0];

  it('sign in a city that stands beside another column, over a ZIP code, or in a line with the date', () => {
    expect(
      signed(`                                          /s/ Roe & Doe LLP

New York, New York                        ROE & DOE LLP
January 23, 1997`),
    ).toMatchObject({ firm: 'Roe & Doe LLP', city: 'New York, New York', date: '1997-01-23' });
    expect(
      signed(`/s/ Roe & Doe LLP
400 Center Street
Detroit, Michigan 48243
February 1, 1997 (March 2, 1997 as to the second paragraph of the note on
contingencies)`),
    ).toMatchObject({ city: 'Detroit, Michigan', date: '1997-02-01' });
  });

  it('are firms whose name ends as a state is abbreviated', () => {
    expect(signed('/s/ Pellew, Strand & Co.\nRochester, New York\nMay 2, 1997')).toMatchObject({
      firm: 'Pellew, Strand & Co.',
    });
  });

  it('report under the last heading over their signature, not in the list that names the report', () => {
    const text = `Report of Independent Auditors               22
Balance Sheets                               23

${report}Roe & Doe LLP
Springfield, Illinois
January 23, 1997
`;
    const { lines } = filed(text).auditors[0];
    expect(lines[1] - lines[0]).toBe(7);
  });
});

describe('notes', () => {
  it('without numbers stand under headings with a rule over the page', () => {
    const rule = '-'.repeat(70);
    const note = (title: string) => `${title}
${rule}
     The Company says here what stands behind the figures of its statements.

`;
    const record = filed(`NOTES TO FINANCIAL STATEMENTS

${note('Accounting Policies')}${note('Debt and Lines of Credit')}${note('Income Taxes')}`);
    expect(record.notes.map((n: Any) => [n.number, n.title])).toEqual([
      [null, 'Accounting Policies'],
      [null, 'Debt and Lines of Credit'],
      [null, 'Income Taxes'],
    ]);
  });

  it('are two where both say that they are notes', () => {
    const text = (word: string) => `${word}A - ACCOUNTING POLICIES

     Securities are carried at cost.

${word}B - TIME DEPOSITS

     Time deposits mature in five years.
`;
    expect(filed(text('NOTE ')).notes).toHaveLength(2);
    expect(filed(text('')).notes).toHaveLength(0);
  });
});
