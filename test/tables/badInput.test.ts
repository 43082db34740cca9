import { readFiling, readTables } from 'tenk';
import { describe, expect, it } from 'vitest';
import { asFiling, tablesOf, valuesOf } from './reading.ts';

const rows = `Sales                        1,200        1,100
Costs                          900          800
Income                         300          300`;
const header = `                              1996         1995`;
const closed = `<TABLE>\n<CAPTION>\n${header}\n<S>                      <C>          <C>\n${rows}\n</TABLE>\n`;

describe('a table whose tags are wrong', () => {
  it('is read where it is never closed, with a diagnostic', () => {
    const reading = readFiling(
      asFiling(`Text.\n\n${closed.replace('</TABLE>', '')}\nThe text goes on.\n`),
    );
    const tables = readTables(reading);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(3);
    expect(reading.diagnostics.map((d) => d.code)).toContain('TABLE_UNCLOSED');
  });
  it('is read where another is opened inside it', () => {
    const tables = tablesOf(`Text.\n\n<TABLE>\n${closed}\nThe text goes on.\n`);
    expect(tables.map(valuesOf)).toEqual([
      [
        [1200, 1100],
        [900, 800],
        [300, 300],
      ],
    ]);
  });
  it('is none where a closing tag stands alone', () => {
    expect(tablesOf('Text.\n\n</TABLE>\n\nMore text.\n')).toEqual([]);
  });
});

describe('a <TABLE> that holds no table gives none', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n\n'],
    ['only rules', '----------   ---------\n==========   =========\n'],
    ['only tags', '<CAPTION>\n<S>      <C>\n'],
    [
      'prose',
      'The Company has no tables to show in this filing, and it says so\nat some length.\n',
    ],
    ['bytes of another kind', '\0\x01\x02\xff\xfe\x80 \x03\n\x1b[2J\n'],
  ])('%s', (_, inside) => {
    expect(tablesOf(`Text.\n\n<TABLE>\n${inside}</TABLE>\n\nMore text.\n`)).toEqual([]);
  });
});

describe('a table of an odd shape', () => {
  it('has one column', () => {
    const [table] = tablesOf('<TABLE>\nSales          1,200\nCosts            900\n</TABLE>\n');
    expect(table && valuesOf(table)).toEqual([[1200], [900]]);
  });
  it('has one row', () => {
    const [table] = tablesOf(
      `<TABLE>\n${header}\nSales                        1,200        1,100\n</TABLE>\n`,
    );
    expect(table && valuesOf(table)).toEqual([[1200, 1100]]);
  });
  it('never gives a value that is not printed', () => {
    const [table] = tablesOf(`<TABLE>\n${header}\n${rows.replace('1,100', '1,1O0')}\n</TABLE>\n`);
    const cell = table?.rows[0]?.cells[1];
    expect(cell?.value ?? null).toBeNull();
  });
});

/** Milliseconds that reading a text's tables takes: the best of a few runs. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const begin = performance.now();
    readTables(readFiling(asFiling(text)));
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const tall = (count: number) =>
  `<TABLE>\n${header}\n${Array.from({ length: count }, (_, i) => `Line ${i}`.padEnd(26) + `${i + 10_000}`.padStart(10) + `${i * 7 + 10_000}`.padStart(13)).join('\n')}\n</TABLE>\n`;
const wide = (count: number, columns: number) =>
  `<TABLE>\n${Array.from({ length: count }, (_, i) => `Line ${i}`.padEnd(20) + Array.from({ length: columns }, (_, c) => `${i + c}`.padStart(12)).join('')).join('\n')}\n</TABLE>\n`;

describe('large tables', () => {
  it('of 10,000 rows are read whole, in time that grows as the rows do', () => {
    const [table] = readTables(readFiling(asFiling(tall(10_000))));
    expect(table?.rows).toHaveLength(10_000);
    expect(table?.rows[9_999]?.cells[0]?.value).toBe(19_999);
    time(tall(2_000));
    expect(time(tall(20_000))).toBeLessThan(30 * Math.max(time(tall(2_000)), 5));
  });
  it('of 500 columns are read whole', () => {
    const [table] = readTables(readFiling(asFiling(wide(50, 500))));
    expect(table?.columns).toHaveLength(500);
    expect(table?.rows[49]?.cells[499]?.value).toBe(548);
    expect(time(wide(400, 80))).toBeLessThan(5_000);
  });
  it('on one line of megabytes take no time', () => {
    expect(time(`<TABLE>\n${'1,234   '.repeat(400_000)}\n</TABLE>\n`)).toBeLessThan(5_000);
    expect(time(`Text ${'a.b  (1) '.repeat(400_000)}\n`)).toBeLessThan(5_000);
  });
  it.each([
    ['dots', '. '.repeat(50_000)],
    ['parentheses', '('.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
    ['digits', '1'.repeat(50_000)],
    ['dollars', '$ '.repeat(50_000)],
  ])('of only %s are read at once', (_, line) => {
    expect(time(`<TABLE>\n${line}\n${line}\n${line}\n</TABLE>\n`)).toBeLessThan(2_000);
  });
});
