import { checkFiling, decode, readFacts, readFiling, readTables, type Table } from 'tenk';
import { describe, expect, it } from 'vitest';
import { samples } from '../support/filings.ts';

type Row = Table['rows'][number];

/** Ways in which a table can be misread, given a random number below a bound. */
const faults: Readonly<
  Record<string, (rows: readonly Row[], random: (below: number) => number) => readonly Row[]>
> = {
  'a row is lost': (rows, random) => {
    const at = random(rows.length);
    return rows.filter((_, i) => i !== at);
  },
  'a cell is lost': (rows, random) => {
    const at = random(rows.length);
    const c = random(rows[0]?.cells.length ?? 1);
    return rows.map((row, i) =>
      i === at ? { ...row, cells: row.cells.map((cell, j) => (j === c ? null : cell)) } : row,
    );
  },
  'a row slips a column to the right': (rows, random) => {
    const at = random(rows.length);
    return rows.map((row, i) =>
      i === at ? { ...row, cells: [null, ...row.cells.slice(0, -1)] } : row,
    );
  },
};

describe('a table that was misread', () => {
  it.each(Object.entries(faults))('raises no alarm: %s', (_, fault) => {
    let seed = 1_998;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (const sample of samples) {
      const reading = readFiling(decode(sample.bytes()).text);
      const tables = readTables(reading);
      for (let round = 0; round < 8; round++) {
        const misread = tables.map((table) => ({ ...table, rows: [...fault(table.rows, random)] }));
        const { checks } = checkFiling(reading, misread, readFacts(reading, misread));
        expect(checks.filter((c) => !c.ok).map((c) => `${sample.name}: ${c.message}`)).toEqual([]);
      }
    }
  });
});
