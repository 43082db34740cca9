import { readFileSync } from 'node:fs';
import { decode, readFiling, readTables, type Table } from 'tenk';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/filings.ts';
import { pointsBack, tablesOf } from './reading.ts';

const statement = `
<PAGE>
                       RIVERBEND MILLS, INC.
                  STATEMENTS OF OPERATIONS (In thousands)

<TABLE>
<CAPTION>
                                               Years ended December 31,
                                          ----------------------------------
                                            1998         1997         1996
                                          --------     --------     --------
<S>                                       <C>          <C>          <C>
Net sales.............................    $ 18,400     $ 17,950     $ 16,020
Costs and expenses:
  Cost of sales, including rents paid
    to an affiliate...................      12,010       11,870       10,990
  Selling expenses....................       3,115        3,080        2,900
                                          --------     --------     --------
                                            15,125       14,950       13,890
                                          --------     --------     --------
Income from operations................       3,275        3,000        2,130
Interest expense, net.................        (210)          --           (4)
                                          --------     --------     --------
Net income............................    $  3,065     $  3,000     $  2,126
                                          ========     ========     ========
</TABLE>

See accompanying notes.
`;

/** What a table says, without where it says it. */
const content = (tables: readonly Table[]) =>
  tables.map((t) => ({
    kind: t.kind,
    unit: t.unit,
    columns: t.columns.map((c) => ({ header: c.header, period: c.period })),
    rows: t.rows.map((r) => ({
      role: r.role,
      level: r.level,
      label: r.label,
      cells: r.cells.map((c) => c && { ...c, columns: null, line: null }),
    })),
  }));

const blankTags = (text: string) =>
  text.replace(/<(S|C)>/gi, '   ').replace(/<\/?(TABLE|CAPTION|PAGE|FN)>/gi, '');
const mapLines = (text: string, change: (line: string) => string) =>
  text
    .split('\n')
    .map((line) => (/^<|^$/.test(line) ? line : change(line)))
    .join('\n');

describe('the same table says the same', () => {
  const plain = content(tablesOf(statement));

  it('with tags and without', () => {
    expect(plain).toHaveLength(1);
    expect(content(tablesOf(blankTags(statement)))).toEqual(plain);
  });
  it('with LF, CRLF and CR', () => {
    expect(content(tablesOf(statement.replaceAll('\n', '\r\n')))).toEqual(plain);
    expect(content(tablesOf(statement.replaceAll('\n', '\r')))).toEqual(plain);
  });
  it('with blanks at the ends of lines', () => {
    const padded = mapLines(statement, (line) => line.padEnd(100));
    expect(content(tablesOf(padded))).toEqual(plain);
    expect(content(tablesOf(statement.replaceAll('\n', '   \n')))).toEqual(plain);
  });
  it('with its rules escaped as transport does it', () => {
    const message = (body: string) =>
      `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${body}\n-----END PRIVACY-ENHANCED MESSAGE-----\n`;
    const bare = statement.replace(/^ +(?=-)/gm, '');
    expect(content(tablesOf(message(bare.replace(/^-/gm, '- -'))))).toEqual(
      content(tablesOf(bare)),
    );
  });
  it.each([1, 2, 3, 7, 12])(
    'shifted right by %i blanks, at columns that much further right',
    (k) => {
      const shifted = mapLines(statement, (line) => ' '.repeat(k) + line).replace(
        /^<S>.*$/m,
        (line) => ' '.repeat(k) + line,
      );
      const tables = tablesOf(shifted);
      expect(content(tables)).toEqual(plain);
      const columns = tables[0]?.columns.map((c) => c.columns[0] - k);
      expect(columns).toEqual(tablesOf(statement)[0]?.columns.map((c) => c.columns[0]));
    },
  );
});

describe.skipIf(corpus.length === 0)(
  'in real filings (set TENK_CORPUS to a folder of them)',
  () => {
    it.each(corpus)('$name: every cell is what stands at its line and columns', ({ path }) => {
      const { text } = decode(readFileSync(path));
      const tables = readTables(readFiling(text));
      expect(tables.length).toBeGreaterThan(0);
      pointsBack(text, tables);
    });
  },
);
