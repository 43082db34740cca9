import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal, recover } from '../../src/batch/journal.ts';
import type { ManifestEntry } from '../../src/batch/manifest.ts';
import { temporaryFolder } from './collection.ts';

const files = [
  { file: 'items.csv', head: 'filing,text\n' },
  { file: 'items.jsonl', head: '' },
];

function entry(input: string, csv: string, json: string): [ManifestEntry, Uint8Array] {
  const written = { 'items.csv': Buffer.byteLength(csv), 'items.jsonl': Buffer.byteLength(json) };
  const rest = { reason: null, message: null, sha256: null, bytes: 1, size: 1, modified: 1 };
  const known = {
    order: [0],
    rows: { items: 1 },
    seconds: 0,
    version: '1',
    outcome: 'done' as const,
  };
  return [{ input, ...known, ...rest, written }, Buffer.from(csv + json)];
}

const filings = Array.from({ length: 6 }, (_, i) =>
  entry(`${i}.txt`, `${i}.txt,"é${'x'.repeat(i * 7)}"\n`, `{"filing":"${i}.txt"}\n`),
);

async function writeAll(folder: string, those = filings): Promise<void> {
  const journal = await openJournal(folder, files, 0);
  for (const [one, text] of those) await journal.add(one, text);
  await journal.flush();
  await journal.close();
}

const textOf = (folder: string) =>
  ['items.csv', 'items.jsonl', 'journal.jsonl'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );

describe('a journal', () => {
  it('brings a run back to a whole number of inputs, wherever a fault cut its files', async () => {
    const whole = temporaryFolder();
    await writeAll(whole);
    const expected = textOf(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...expected.map((text) => fc.nat(Buffer.byteLength(text)))),
        async (cuts) => {
          const folder = temporaryFolder();
          await writeAll(folder);
          for (const [i, name] of ['items.csv', 'items.jsonl', 'journal.jsonl'].entries()) {
            truncateSync(join(folder, name), cuts[i]);
          }
          const kept: string[] = [];
          await recover(folder, files, ({ input }) => kept.push(input));
          expect(kept).toEqual(filings.slice(0, kept.length).map(([{ input }]) => input));
          await writeAll(folder, filings.slice(kept.length));
          expect(textOf(folder)).toEqual(expected);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('takes no account of rows that stand behind its last line', async () => {
    const folder = temporaryFolder();
    await writeAll(folder, filings.slice(0, 3));
    const before = textOf(folder);
    await writeAll(folder, filings.slice(3));
    truncateSync(join(folder, 'journal.jsonl'), Buffer.byteLength(before[2] as string) + 10);
    await recover(folder, files, () => {});
    expect(textOf(folder)).toEqual(before);
  });
});
