import { parse as parseCsv } from 'csv-parse/sync';
import { readFiling, readTables } from 'tenk';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/export/format.ts';
import { type TableFormatName, tableFormats } from '../../src/export/tables/formats.ts';
import { filing, items, plain } from '../items/filing.ts';

const same = (text: string): string => text;
const palette: Drawing['palette'] = { strong: same, dim: same, good: same, warn: same, bad: same };

const statement = `                     BALANCE SHEETS
                     (in thousands)

                                    December 31,
                                  1996        1995
                               ---------   ---------
Cash                           $   1,200   $     900
Inventories (1)                    2,300       2,450
=SUM(A1)                            (100)         --
                               ---------   ---------
  Total assets                 $   3,400   $   3,350
                               =========   =========`;
const reading = readFiling(
  filing(
    items(['1', '2', '3'], plain),
    `Item 8.  Financial Statements\n\n${statement}`,
    items(['9'], plain),
  ),
);
const table = readTables(reading).find((t) => t.kind === 'balanceSheet')!;

const written = async (name: TableFormatName, width = 100) =>
  (await tableFormats[name].load())(table, { width, palette, lines: reading.lines });

describe('a table is written', () => {
  it('as aligned text, its figures to the right', async () => {
    const text = await written('plain');
    const [cash, total] = [/^Cash.*$/m, /^ +Total assets.*$/m].map((row) => row.exec(text)?.[0]);
    expect(cash).toMatch(/1,200 +\$ 900$/);
    expect(total?.length).toBe(cash?.length);
  });

  it('in pages of columns where the width does not hold all', async () => {
    const text = await written('plain', 40);
    expect(text.match(/^Cash/gm)).toHaveLength(2);
    for (const line of text.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('with borders', async () => {
    expect(await written('drawn')).toMatch(/┌─+┬[\s\S]*│ +Cash[\s\S]*└/);
  });

  it('as Markdown, one row a line', async () => {
    const rows = (await written('markdown')).split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBe(table.rows.length + 2);
    expect(rows[1]).toBe('| --- | ---: | ---: |');
  });

  it('as CSV that reads back, with figures as numbers and no formula', async () => {
    const [header, ...rows] = parseCsv(await written('csv')) as string[][];
    expect(header?.slice(0, 4)).toEqual(['line', 'role', 'level', 'label']);
    expect(rows.find((row) => row[3] === 'Cash')?.slice(4)).toEqual(['1200', '900']);
    expect(rows.find((row) => row[3]?.endsWith('=SUM(A1)'))?.slice(3)).toEqual([
      "'=SUM(A1)",
      '-100',
      '0',
    ]);
  });

  it('with its lines as given and what was read under each', async () => {
    const text = await written('explain');
    expect(text).toContain('= line 0 "Cash": 1200 | 900');
    for (const line of statement.split('\n').slice(3, -1)) expect(text).toContain(line);
  });
});
