import { createWriteStream, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { ManifestEntry } from '../../src/batch/manifest.ts';
import { type ExportOptions, exportCollection } from '../../src/batch/run.ts';
import {
  linesOf,
  manifestOf,
  sampleNames,
  samples,
  settings,
  temporaryFolder,
} from './collection.ts';

const [first, second, third] = sampleNames.map((name) => readFileSync(join(samples, name))) as [
  Buffer,
  Buffer,
  Buffer,
];

type Members = readonly (readonly [name: string, bytes: Uint8Array])[];

async function tarGz(path: string, members: Members, mtime = new Date(0)): Promise<string> {
  const archive = pack();
  for (const [name, bytes] of members) archive.entry({ name, mtime }, Buffer.from(bytes));
  archive.finalize();
  const gzip = path.endsWith('gz') ? [createGzip()] : [];
  await pipeline([Readable.from(archive), ...gzip, createWriteStream(path)]);
  return path;
}

async function zip(path: string, members: Members): Promise<string> {
  const archive = new ZipFile();
  for (const [name, bytes] of members) archive.addBuffer(Buffer.from(bytes), name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(path));
  return path;
}

async function exported(
  inputs: readonly string[],
  options: Partial<ExportOptions> = {},
): Promise<{ output: string; entries: ManifestEntry[]; outcomes: string[] }> {
  const output = join(temporaryFolder(), 'out');
  await exportCollection({ ...settings, inputs, output, ...options });
  const entries = manifestOf(output);
  const outcomes = entries.map(({ input, outcome, reason }) => {
    const name = input.slice(dirname(inputs[0] as string).length + 1);
    return `${name} ${reason ?? outcome}`;
  });
  return { output, entries, outcomes };
}

describe('archives', () => {
  it('are gone on with member by member: packed anew, those of the same content are not read', async () => {
    const path = join(temporaryFolder(), 'feed.tar.gz');
    const members = [
      ['a.txt', first],
      ['b.txt', second],
      ['c.txt.gz', gzipSync(third)],
    ] as const;
    await tarGz(path, members);
    const { output } = await exported([path]);
    const [a, , c] = members;
    await tarGz(path, [a, ['b.txt', third], c], new Date(9e11));
    const summary = await exportCollection({ ...settings, inputs: [path], output, resume: true });
    expect(summary).toMatchObject({ inputs: 3, done: 3, unchanged: 2 });
  });

  it.each(['feed.tar.gz', 'feed.tgz', 'feed.tar'])('%s: each member is an input', async (name) => {
    const path = await tarGz(join(temporaryFolder(), name), [
      ['0000-1.nc', first],
      ['deep/in/0000-2.nc', second],
    ]);
    const { outcomes, output } = await exported([path]);
    expect(outcomes).toEqual([`${name}!0000-1.nc done`, `${name}!deep/in/0000-2.nc done`]);
    const filings = linesOf(join(output, 'filings.jsonl'));
    expect(filings.map(({ filing }) => filing)).toEqual([
      `${path}!0000-1.nc`,
      `${path}!deep/in/0000-2.nc`,
    ]);
  });

  it('of zip are read the same, and so are gzip files alone and within a tar', async () => {
    const folder = temporaryFolder();
    const archive = await zip(join(folder, 'a.zip'), [
      ['x.txt', first],
      ['y/z.txt', second],
    ]);
    const inner = await tarGz(join(folder, 'b.tar'), [['c.txt.gz', gzipSync(third)]]);
    writeFileSync(join(folder, 'd.txt.gz'), gzipSync(third));
    const { outcomes, entries } = await exported([archive, inner, join(folder, 'd.txt.gz')]);
    expect(outcomes).toEqual([
      'a.zip!x.txt done',
      'a.zip!y/z.txt done',
      'b.tar!c.txt.gz done',
      'd.txt.gz done',
    ]);
    expect(entries[2]?.sha256).toBe(entries[3]?.sha256);
    expect(entries[3]?.bytes).toBe(third.length);
  });

  it('may name members as they like: nothing is written outside the output folder', async () => {
    const folder = temporaryFolder();
    const names = [
      '../../../../../../tmp/tenk-evil.txt',
      '/tmp/tenk-evil.txt',
      'C:\\evil.txt',
      '..',
    ];
    const members = names.map((name) => [name, first] as const);
    const archive = await tarGz(join(folder, 'evil.tar.gz'), members);
    const { entries, output } = await exported([archive]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done', 'done']);
    expect(entries.map(({ input }) => input)).toEqual(names.map((name) => `${archive}!${name}`));
    expect(existsSync('/tmp/tenk-evil.txt')).toBe(false);
    expect(existsSync(join(output, '../evil.txt'))).toBe(false);
  });

  it('may hold two members of one name: both are inputs of their own', async () => {
    const path = await tarGz(join(temporaryFolder(), 'a.tar'), [
      ['x.txt', first],
      ['x.txt', second],
    ]);
    const { outcomes } = await exported([path]);
    expect(outcomes).toEqual(['a.tar!x.txt done', 'a.tar!x.txt#2 done']);
  });

  it('that break off give the members before, and one failure', async () => {
    const path = await tarGz(join(temporaryFolder(), 'cut.tar'), [
      ['1.txt', first],
      ['2.txt', second],
    ]);
    truncateSync(path, 512 + first.length + 2000);
    const { outcomes } = await exported([path]);
    expect(outcomes).toEqual(['cut.tar!1.txt done', 'cut.tar damaged']);
  });

  it('that are gzip cut short are damaged', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'cut.txt.gz'), gzipSync(first).subarray(0, 3000));
    const archive = await tarGz(join(folder, 'cut.tar.gz'), [['1.txt', first]]);
    truncateSync(archive, 3000);
    const { outcomes, entries } = await exported([join(folder, 'cut.txt.gz'), archive]);
    expect(outcomes).toEqual(['cut.txt.gz damaged', 'cut.tar.gz damaged']);
    expect(entries[0]?.message).toBe('the gzip data is cut short');
  });

  it('that are zip with one damaged member lose only this one', async () => {
    const path = await zip(join(temporaryFolder(), 'bad.zip'), [
      ['1.txt', first],
      ['2.txt', second],
    ]);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 200, 300); // within the first member's data
    writeFileSync(path, bytes);
    const { outcomes } = await exported([path]);
    expect(outcomes).toEqual(['bad.zip!1.txt damaged', 'bad.zip!2.txt done']);
  });

  it('that are no zip at all are damaged', async () => {
    const path = join(temporaryFolder(), 'no.zip');
    writeFileSync(path, first);
    const { outcomes } = await exported([path]);
    expect(outcomes).toEqual(['no.zip damaged']);
  });

  it('that unpack to more than the limit are refused, whether gzip, tar or zip', async () => {
    const folder = temporaryFolder();
    const zeros = Buffer.alloc(3_000_000, 0x20);
    writeFileSync(join(folder, 'a.txt.gz'), gzipSync(zeros));
    const inputs = [
      join(folder, 'a.txt.gz'),
      await tarGz(join(folder, 'b.tar.gz'), [
        ['1.txt', first],
        ['2.txt', zeros],
      ]),
      await zip(join(folder, 'c.zip'), [
        ['1.txt', first],
        ['2.txt', zeros],
      ]),
    ];
    const { outcomes } = await exported(inputs, { maxUnpacked: 2_000_000 });
    expect(outcomes).toEqual([
      'a.txt.gz tooLarge',
      'b.tar.gz!1.txt done',
      'b.tar.gz tooLarge',
      'c.zip!1.txt done',
      'c.zip tooLarge',
    ]);
    const within = await exported(inputs, { maxUnpacked: 4_000_000 });
    expect(within.entries.every(({ reason }) => reason !== 'tooLarge')).toBe(true);
  });
});

describe('inputs that are no plain-text 10-K', () => {
  it('are counted by reason and are no failures', async () => {
    const folder = temporaryFolder();
    const files = {
      'a.txt': '',
      'b.pdf': '%PDF-1.4 ...',
      'c.bin': Buffer.from(Array.from({ length: 999 }, (_, i) => i % 7)),
      'd.txt':
        '<SEC-DOCUMENT>x.txt\n<TYPE>8-K\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nNews.\n</TEXT>\n</DOCUMENT>\n',
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const output = join(temporaryFolder(), 'out');
    const summary = await exportCollection({ ...settings, inputs: [folder], output });
    expect(manifestOf(output).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['skipped', 'empty'],
      ['skipped', 'pdf'],
      ['skipped', 'binary'],
      ['skipped', 'otherForm'],
    ]);
    expect(summary).toMatchObject({ inputs: 4, done: 0, failed: 0 });
    expect(summary.reasons).toEqual({ empty: 1, pdf: 1, binary: 1, otherForm: 1 });
  });
});
