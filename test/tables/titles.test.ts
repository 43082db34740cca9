/** What a table is called: the words above it that name it, and not the many that stand there for other reasons. */
import { describe, expect, it } from 'vitest';
import { labelsOf, tableOf, tablesOf, tagged, valuesOf } from './reading.ts';

const rows = `
                                             1996       1995
Raw materials ..........................    1,204      1,150
Finished goods .........................    2,310      2,498
`;

/** The title of a table under some lines. */
const titleUnder = (above: string): string | null => tableOf(`${above}\n${rows}`).title;

const prose =
  'The Company keeps its stock of goods at three plants, and counts it at the end\nof every year by weight and by number.\n';

describe('the title of a table', () => {
  it.each([
    ['the heading right above it', `7. INVENTORIES\n\n${prose}`, '7. INVENTORIES'],
    [
      'the nearest heading, not one beyond the text before it',
      `BORROWINGS\n\n${prose}\nINVENTORIES\n\nInventories were:\n`,
      'INVENTORIES',
    ],
    [
      'the heading that its paragraph begins with',
      `Stock of Goods. The following table shows the stock of goods at the\nend of each year:\n`,
      'Stock of Goods',
    ],
    [
      'the heading over text that is all in capitals',
      `INVENTORIES\n\n${prose.toUpperCase()}\n${prose.toUpperCase()}`,
      'INVENTORIES',
    ],
    [
      'the heading of an item in capitals, though it ends as a sentence does',
      'ITEM 2. PROPERTIES OF THE REGISTRANT AND ITS SUBSIDIARIES, PLANTS, STOCK OF GOODS AND OTHER.\n',
      'ITEM 2. PROPERTIES OF THE REGISTRANT AND ITS SUBSIDIARIES, PLANTS, STOCK OF GOODS AND OTHER.',
    ],
    [
      'a heading up to sixty lines above it',
      `INVENTORIES\n${`\n${prose.repeat(5)}${'\n'.repeat(3)}`.repeat(4)}`,
      'INVENTORIES',
    ],
    [
      'all lines of a heading',
      'AGGREGATE STOCK OF GOODS IN THE LAST YEAR\nAND ITS VALUE AT THE END\n',
      'AGGREGATE STOCK OF GOODS IN THE LAST YEAR AND ITS VALUE AT THE END',
    ],
    [
      'the number of a schedule and its title',
      'SCHEDULE V\n\nLAKESIDE STORES, INC.\n\nGOODS IN STOCK\n',
      'SCHEDULE V GOODS IN STOCK',
    ],
    [
      'a heading, not the head of the item that the page repeats',
      `Stock of Goods\n\n${prose}\n<PAGE>\nItem 1. Business (Continued)\n\n${prose}`,
      'Stock of Goods',
    ],
    [
      'the repeated head of the item where there is nothing else',
      `Item 1. Business (Continued)\n\n${prose}`,
      'Item 1. Business (Continued)',
    ],
    ['a lone INDEX', 'INDEX\n', 'INDEX'],
  ])('is %s', (_, above, title) => {
    expect(titleUnder(above)).toBe(title);
  });

  it.each([
    ['a footnote of the table before', '* Includes goods of others.'],
    ['words that lead to the notes', 'See accompanying notes.'],
    ['words that lead to the table', 'Stock of goods was as follows:'],
    ['an act', 'SECURITIES EXCHANGE ACT OF 1934'],
    ['a box of the cover', '[X] ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE'],
    ['the number of the file', 'Commission file number 0-99123'],
    ['a day of adoption', 'Adopted April 29, 1958'],
    ['the years', 'FIVE FISCAL YEARS ENDED SEPTEMBER 30, 1996'],
    ['the registrant', 'Harbor Tool Company and Subsidiary Companies'],
    ['a running foot', '28   Harbor Tool Company 1996 Annual Report'],
  ])('is not %s', (_, line) => {
    expect(titleUnder(`STOCK OF GOODS\n\n${line}\n`)).toBe('STOCK OF GOODS');
  });

  it('is none of the names over signatures', () => {
    const signatures = `
Pursuant to the requirements of the Securities Exchange Act of 1934, this
report has been signed below by the following persons:

Ada B. Quill
Executive Vice President and

Signature                     Title                         Date
---------                     -----                         ----
/s/ Ada B. Quill              Director                      March 3, 1997
/s/ Carl D. Rupp              Director                      March 3, 1997
`;
    const [table] = tablesOf(signatures);
    expect(table).toMatchObject({ kind: 'signatures', title: null });
  });
});

describe('the kind of a table', () => {
  const withRows = (title: string, header: string, lines: string) =>
    tableOf(`${title}\n\n${tagged(header, lines)}`).kind;

  it('is no statement of equity for balances of anything else', () => {
    const activity =
      'Balance at December 31, 1995      401    10\nSpending                         (121)   (3)\nBalance at December 31, 1996      280     7\nSpending                         (100)   (7)\nBalance at December 31, 1997      180     -';
    expect(
      withRows('RESTRUCTURING', '                                 Leases  Other', activity),
    ).toBe('other');
  });

  it('is of options, not of officers, for grants to officers', () => {
    const grants =
      'Ada B. Quill                   10,000     4.1%     $12.50\nCarl D. Rupp                    5,000     2.0%     $12.50';
    const header = 'Name                          Options   Percent    Exercise price';
    expect(
      withRows('OPTION GRANTS TO EXECUTIVE OFFICERS IN LAST FISCAL YEAR', header, grants),
    ).toBe('stockOptions');
  });

  it('is not of officers for what they own', () => {
    const owned =
      'Ada B. Quill                   10,000     4.1%\nCarl D. Rupp                    5,000     2.0%';
    const header = 'Name of beneficial owner       Shares    Percent';
    expect(withRows('SECURITY OWNERSHIP OF EXECUTIVE OFFICERS', header, owned)).toBe('other');
  });
});

describe('a contents list', () => {
  const list = tablesOf(`
                               TABLE OF CONTENTS

<TABLE>
<CAPTION>
                                                                  Page
<S>            <C>                                                <C>
PART I
Item 1.        Business . . . . . . . . . . . . . . . . . . . . . . .1
Item 4.        Submission of Matters to a Vote of
                 Security Holders . . . . . . . . . . . . . . . . . 14
                                 PART II
Item 5.        Market for Registrant's Common Equity  . . . . . . . 15
</TABLE>
`)[0]!;

  it('has its parts as headings of their own', () => {
    expect(list.kind).toBe('contents');
    expect(labelsOf(list)).toEqual(['PART I', 'Item 1.', 'Item 4.', 'PART II', 'Item 5.']);
  });

  it('has no decimal point from the last dot of a spaced leader', () => {
    expect(valuesOf(list).map((cells) => cells.at(-1))).toEqual([1, 14, 15]);
  });
});
