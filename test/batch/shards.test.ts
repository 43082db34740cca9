import { createWriteStream, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { mergeExports } from '../../src/batch/merge.ts';
import { type ExportOptions, exportCollection } from '../../src/batch/run.ts';
import {
  collectionOf,
  contentsOf,
  manifestOf,
  sampleNames,
  samples,
  settings,
  temporaryFolder,
} from './collection.ts';

async function sharded(options: Omit<ExportOptions, 'output'>, count: number): Promise<string[]> {
  const folder = temporaryFolder();
  const parts: string[] = [];
  for (let index = 1; index <= count; index++) {
    const output = join(folder, `part${index}`);
    await exportCollection({ ...options, output, shard: { index, count } });
    parts.push(output);
  }
  return parts;
}

describe('shards', () => {
  it.each([
    ['files', 10, 3],
    ['one file fewer than shards', 2, 3],
  ])('share out %s and merge to the bytes of one run', async (_, files, count) => {
    const input = collectionOf(files);
    const formats = ['jsonl', 'csv', 'parquet', 'sqlite'] as const;
    const options = { ...settings, formats, inputs: [input] };
    const parts = await sharded(options, count);
    const sizes = parts.map((part) => manifestOf(part).length);
    expect(sizes.reduce((a, b) => a + b)).toBe(files);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    const merged = join(temporaryFolder(), 'merged');
    const whole = join(temporaryFolder(), 'whole');
    await mergeExports({ parts: [...parts].reverse(), output: merged, jobs: 2 });
    await exportCollection({ ...options, output: whole });
    expect(contentsOf(merged)).toEqual(contentsOf(whole));
  });

  it('share out the members of an archive where there are fewer files than shards', async () => {
    const path = join(temporaryFolder(), 'feed.tar.gz');
    const archive = pack();
    for (const name of sampleNames) {
      archive.entry({ name, mtime: new Date(0) }, readFileSync(join(samples, name)));
    }
    archive.finalize();
    await pipeline([Readable.from(archive), createGzip(), createWriteStream(path)]);
    const options = { ...settings, inputs: [path] };
    const parts = await sharded(options, 3);
    const names = parts.map((part) => manifestOf(part).map(({ input }) => input.split('!')[1]));
    expect(names.flat().sort()).toEqual([...sampleNames].sort());
    expect(names.every((those) => those.length >= 2)).toBe(true);
    const merged = join(temporaryFolder(), 'merged');
    const whole = join(temporaryFolder(), 'whole');
    await mergeExports({ parts, output: merged, jobs: 1 });
    await exportCollection({ ...options, output: whole });
    expect(contentsOf(merged)).toEqual(contentsOf(whole));
  });

  it('must all be there and finished, unless a part is wanted', async () => {
    const options = { ...settings, inputs: [collectionOf(4)] };
    const [one = '', two = '', three = ''] = await sharded(options, 3);
    const output = join(temporaryFolder(), 'merged');
    await expect(mergeExports({ parts: [one, three], output, jobs: 1 })).rejects.toThrow(
      'missing: 2;',
    );
    const partial = await mergeExports({ parts: [one, three], output, jobs: 1, partial: true });
    expect(partial.inputs).toBe(3);
    renameSync(join(two, 'manifest.jsonl'), join(two, 'manifest.away'));
    await expect(mergeExports({ parts: [one, two, three], output, jobs: 1 })).rejects.toThrow(
      'not finished',
    );
  });

  it('that are no shards are joined one after the other; an input that two hold is taken once', async () => {
    const [a, b] = [collectionOf(2), collectionOf(3)];
    const folder = temporaryFolder();
    const options = { ...settings, formats: ['csv'] as const };
    await exportCollection({ ...options, inputs: [b, a], output: join(folder, '1') });
    await exportCollection({ ...options, inputs: [a], output: join(folder, '2') });
    const output = join(folder, 'merged');
    const summary = await mergeExports({
      parts: [join(folder, '1'), join(folder, '2')],
      output,
      jobs: 1,
    });
    expect(summary.notes.join()).toContain('2 inputs were in more than one part');
    expect(manifestOf(output).map(({ input }) => input.startsWith(a))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
