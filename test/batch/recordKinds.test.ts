import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { exportCollection } from '../../src/batch/run.ts';
import { recordKinds } from '../../src/export/datasets/recordKinds.ts';
import { linesOf, samples, settings, temporaryFolder } from './collection.ts';

type Row = Record<string, unknown>;
type Entry = Readonly<Record<string, readonly Row[]>>;

async function exported(what: readonly string[], formats: readonly ('jsonl' | 'sqlite')[]) {
  const output = join(temporaryFolder(), 'out');
  await exportCollection({ ...settings, what, formats, inputs: [samples], output });
  return { output, rows: (name: string): Row[] => linesOf(join(output, `${name}.jsonl`)) };
}

describe('the kinds of records as datasets', () => {
  it('have the declared columns, and a row of their own for each key', async () => {
    const { rows } = await exported(
      recordKinds.map(({ name }) => name),
      ['jsonl'],
    );
    let filled = 0;
    for (const { name, columns, key } of recordKinds) {
      const there = rows(name);
      for (const row of there) {
        expect(Object.keys(row), name).toEqual(columns.map((column) => column.name));
        for (const column of columns) {
          if (!column.nullable) expect(row[column.name], `${name}.${column.name}`).not.toBeNull();
        }
      }
      const keys = there.map((row) => JSON.stringify(key.map((column) => row[column])));
      expect(new Set(keys).size).toBe(keys.length);
      if (there.length > 0) filled++;
    }
    expect(filled).toBeGreaterThan(recordKinds.length / 2);
  });

  it('hold what the records hold, entry by entry', async () => {
    const { rows } = await exported(['records', 'market', 'market.prices'], ['jsonl']);
    const markets = rows('records').filter(({ kind }) => kind === 'market');
    expect(rows('market').map(({ ordinal }) => ordinal)).toEqual(
      markets.map(({ ordinal }) => ordinal),
    );
    const expected = markets.flatMap(({ filing, ordinal, record }) =>
      ((record as Entry)['prices'] ?? []).map(({ lines, ...price }, i) => ({
        filing,
        recordOrdinal: ordinal,
        ordinal: i + 1,
        ...price,
        linesFrom: (lines as number[])[0],
        linesTo: (lines as number[])[1],
      })),
    );
    expect(rows('market.prices')).toEqual(expected);
  });
});

describe('datasets', () => {
  it('may be asked for in any order', async () => {
    const [one, other] = [
      await exported(['filings', 'facts', 'items'], ['jsonl']),
      await exported(['items', 'facts', 'filings'], ['jsonl']),
    ];
    for (const name of ['filings', 'facts', 'items']) {
      expect(other.rows(name)).toEqual(one.rows(name));
    }
  });

  it('stand in a database without the filings that they are of', async () => {
    const { output } = await exported(['facts', 'market.prices'], ['sqlite']);
    const database = new sqlite.Database(join(output, 'tenk.sqlite'), { readOnly: true });
    const [prices] = database.all('SELECT max(high) AS high FROM "market.prices"') as Row[];
    database.close();
    expect(prices?.['high']).toBeGreaterThan(0);
  });
});
