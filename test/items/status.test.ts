import { type ItemStatus, parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { filing, items, plain, titles } from './filing.ts';

/** The item of this number, of a filing in which it says `text` and the next one follows. */
function item(number: string, text: string) {
  const next = String(Number.parseInt(number, 10) + 1);
  const { items: found } = parse(
    filing(`${plain(number, titles[number] ?? '')}\n\n${text}`, items([next], plain)),
  );
  return found[0]!;
}

const says: readonly (readonly [ItemStatus, string, string])[] = [
  ['none', '4', 'None.'],
  ['none', '4', 'Not applicable.'],
  ['none', '9', 'Not required.'],
  ['none', '9', 'NONE'],
  [
    'none',
    '4',
    'No matters were submitted to a vote of security holders during the fourth\nquarter of 1996.',
  ],
  [
    'none',
    '4',
    'There were no matters submitted to a vote of security holders in the\nfourth quarter.',
  ],
  ['none', '3', 'The Company is not a party to any pending legal proceedings.'],
  ['none', '9', 'There were no changes in or disagreements with accountants.'],
  [
    'present',
    '3',
    `There are no material proceedings but one. ${'The Company was sued in Ohio over a pump that failed, and answers that it did not. '.repeat(12)}`,
  ],
  ['present', '2', 'The Company owns a plant of 20,000 square feet in Ohio.'],
  [
    'incorporated',
    '10',
    'The information required by this item is incorporated by reference to the\nproxy statement for the annual meeting.',
  ],
  [
    'incorporated',
    '6',
    'Refer to page 20 of the 1996 Annual Report to Stockholders, which is\nincorporated herein by reference.',
  ],
  [
    'incorporated',
    '7',
    'The information set forth on pages 4 to 9 of Exhibit 13 is incorporated herein by reference.',
  ],
  [
    'referenced',
    '8',
    'The financial statements are set forth on pages F-1 through F-22 of this report.',
  ],
  ['referenced', '3', 'See Note 9 of Notes to Financial Statements.'],
  ['referenced', '7', 'See Item 8.'],
  ['omitted', '11', 'Omitted pursuant to General Instruction J of Form 10-K.'],
  ['reserved', '4', '[Reserved]'],
];

describe('the status of an item', () => {
  for (const [status, number, text] of says) {
    it(`is ${status}: ${text.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
      expect(item(number, text).status).toBe(status);
    });
  }

  it('is present where content of its own follows a pointer at length', () => {
    const own = 'Rates of interest moved, and so did the prices of copper and zinc. '.repeat(20);
    expect(item('7', `See Note 4 to the financial statements. ${own}`).status).toBe('present');
  });

  it('is present where a table of figures stands under a sentence that names the statements', () => {
    const rows = [
      'Net sales      $ 1,000     $ 900',
      'Net income         100        90',
      'Total assets       800       700',
    ];
    const text = `The data should be read with the statements included elsewhere in this\nreport.\n\n${Array.from({ length: 4 }, () => rows.join('\n')).join('\n')}`;
    expect(item('6', text).status).toBe('present');
  });

  it('of an item with nothing under its heading is present, with a diagnostic', () => {
    const text = filing(
      items(['1'], plain),
      'PART II',
      'Item 5.  Market for Common Equity',
      'PART III',
      items(['10'], plain),
    );
    const { items: found, diagnostics } = parse(text);
    expect(found[1]).toMatchObject({ item: '5', status: 'present' });
    expect(diagnostics.map((d) => d.code)).toContain('ITEM_EMPTY');
  });
});

describe('where an item says its content stands', () => {
  const submission = (main: string, exhibits: readonly (readonly [type: string, text: string])[]) =>
    [['10-K', main] as const, ...exhibits]
      .map(
        ([type, text], i) =>
          `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${i + 1}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`,
      )
      .join('');

  it('names the proxy statement', () => {
    expect(
      item('11', 'Incorporated by reference to the definitive proxy statement.').incorporatedFrom,
    ).toMatchObject({
      source: 'proxyStatement',
      lines: null,
      text: 'Incorporated by reference to the definitive proxy statement.',
    });
  });

  it('follows the annual report to the exhibit of the submission that holds it', () => {
    const main = filing(
      "Item 7.  Management's Discussion and Analysis\n\nIncorporated by reference to the 1996 Annual Report to Stockholders.",
      items(['8'], plain),
    );
    const text = submission(main, [
      ['EX-11', 'Computation'],
      ['EX-13', 'Sales rose.\nCosts fell.'],
      ['EX-21', 'Subsidiaries'],
    ]);
    const at = text.split('\n').indexOf('Sales rose.') + 1;
    expect(parse(text).items[0]?.incorporatedFrom).toMatchObject({
      source: 'annualReport',
      exhibit: 'EX-13',
      lines: [at, at + 1],
    });
  });

  it('follows a numbered exhibit to that one', () => {
    const main = filing(
      'Item 6.  Selected Financial Data\n\nThe data in Exhibit 13.2 are incorporated herein by reference.',
      items(['8'], plain),
    );
    const text = submission(main, [
      ['EX-13.1', 'One'],
      ['EX-13.2', 'Two'],
    ]);
    const at = text.split('\n').indexOf('Two') + 1;
    expect(parse(text).items[0]?.incorporatedFrom).toMatchObject({
      exhibit: 'EX-13.2',
      lines: [at, at],
    });
  });

  it('says so where the exhibit is not there', () => {
    const main = filing(
      'Item 6.  Selected Financial Data\n\nThe data in Exhibit 13 are incorporated herein by reference.',
      items(['8'], plain),
    );
    const { items: found, diagnostics } = parse(main);
    expect(found[0]?.incorporatedFrom).toMatchObject({ exhibit: 'EX-13', lines: null });
    expect(diagnostics.map((d) => d.code)).toContain('POINTER_UNRESOLVED');
  });

  it('gives another item of the filing its lines', () => {
    const text = filing(
      "Item 3.  Legal Proceedings\n\nSee Item 8 of this report under the heading 'Litigation.'",
      items(['8'], plain),
    );
    const [legal, statements] = parse(text).items;
    expect(legal?.incorporatedFrom).toMatchObject({
      source: 'item',
      item: '8',
      lines: statements?.lines,
    });
  });
});

describe('an annual report that holds several items', () => {
  const exhibit = [
    'FINANCIAL REVIEW',
    '',
    'Sales rose.',
    '',
    'Consolidated Balance Sheets',
    '',
    'Cash      $ 1',
    '',
    'FIVE-YEAR SUMMARY OF FINANCIAL DATA',
    '',
    'Net sales   $ 9   $ 8',
  ].join('\n');
  const main = filing(
    ...['6', '7', '8'].map(
      (n) =>
        `${plain(n, titles[n] ?? '')}\n\nIncorporated by reference to the Annual Report to Stockholders, Exhibit 13.`,
    ),
  );
  const text = `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${main}</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-13\n<TEXT>\n${exhibit}\n</TEXT>\n</DOCUMENT>\n`;
  const lineOf = (start: string) => text.split('\n').findIndex((l) => l.startsWith(start)) + 1;
  const pointed = parse(text).items.map((i) => i.incorporatedFrom?.lines);

  it('is followed to the heading that names the item', () => {
    expect(pointed[0]).toEqual([lineOf('FIVE-YEAR'), lineOf('Net sales')]);
    expect(pointed[1]).toEqual([lineOf('FINANCIAL REVIEW'), lineOf('Consolidated Balance') - 1]);
  });

  it('and as a whole for the statements, which are spread over it', () => {
    expect(pointed[2]).toEqual([lineOf('FINANCIAL REVIEW'), lineOf('Net sales')]);
  });
});
