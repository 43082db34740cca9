import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tenk } from '../support/command.ts';

const sample = 'samples/varnholt-2000-amendment.txt';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('-o FILE', () => {
  it('holds what standard output would', async () => {
    const file = join(folder, 'out.json');
    const printed = await tenk(['parse', sample, '--json']);
    const written = await tenk(['parse', sample, '--json', '-o', file]);
    expect(written).toEqual({ ...printed, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(readdirSync(folder)).toEqual(['out.json']);
  });

  it('is for other programs, even at a terminal', async () => {
    const file = join(folder, 'out.txt');
    await tenk(['parse', sample, '-o', file], { terminal: true });
    expect(readFileSync(file, 'utf8')).toBe((await tenk(['parse', sample])).stdout);
  });

  it('is left as it was where the input fails', async () => {
    const file = join(folder, 'out.json');
    writeFileSync(file, 'before');
    const { exit } = await tenk(['parse', 'nothing.txt', '--json', '-o', file]);
    expect(exit).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['out.json']);
  });

  it('holds the others where one input of several fails', async () => {
    const file = join(folder, 'out.jsonl');
    const { exit } = await tenk(['parse', 'nothing.txt', sample, '--json', '-o', file]);
    expect(exit).toBe(1);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
  });

  it('in no folder is a wrong command line', async () => {
    const file = join(folder, 'none', 'out.json');
    const { exit, stderr } = await tenk(['parse', sample, '-o', file]);
    expect(exit).toBe(2);
    expect(stderr).toBe(`error: cannot write ${file}: no such folder\n`);
  });

  it('that is a folder is a wrong command line', async () => {
    const { exit, stderr } = await tenk(['parse', sample, '-o', folder]);
    expect(exit).toBe(2);
    expect(stderr).toContain('it is a folder');
  });

  it('- is standard output', async () => {
    expect((await tenk(['parse', sample, '-o', '-'])).stdout).toContain('VARNHOLT');
  });
});

describe('JSON', () => {
  it('of one input is one value, of several one a line', async () => {
    const one = await tenk(['parse', sample, '--json']);
    expect(JSON.parse(one.stdout)).toMatchObject({ form: '10-K/A', source: { path: sample } });
    const two = await tenk(['parse', sample, sample, '--json']);
    expect(two.stdout).toBe(one.stdout + one.stdout);
  });

  it('is the same with --jsonl', async () => {
    const [json, jsonl] = await Promise.all(
      ['--json', '--jsonl'].map((option) => tenk(['parse', sample, option])),
    );
    expect(jsonl?.stdout).toBe(json?.stdout);
  });

  it('is indented at a terminal, and the same value', async () => {
    const { stdout } = await tenk(['parse', sample, '--json'], { terminal: true });
    expect(stdout).toContain('\n  "form": "10-K/A"');
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse((await tenk(['parse', sample, '--json'])).stdout),
    );
  });
});

describe('inputs', () => {
  it('in gzip are unpacked, from a file or from standard input', async () => {
    const packed = gzipSync(readFileSync(sample));
    const file = join(folder, 'filing.txt.gz');
    writeFileSync(file, packed);
    const plain = JSON.parse((await tenk(['parse', sample, '--json'])).stdout);
    for (const outcome of [
      await tenk(['parse', file, '--json']),
      await tenk(['parse', '-', '--json'], { stdin: packed }),
    ]) {
      const { source, ...rest } = JSON.parse(outcome.stdout);
      expect(rest).toEqual({ ...plain, source: undefined });
      expect(source.lines).toBe(plain.source.lines);
    }
  });
});
