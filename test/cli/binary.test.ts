/** A few runs of the program as it is installed; all else is tested in process. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/filings.ts';

const program = join(root, 'bin/tenk.js');
const sample = join(root, 'samples/quillby-1996.txt');
const tenk = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });

describe('the program', () => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(tenk(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads a filing from a file', () => {
    const { status, stdout } = tenk(['parse', sample, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).items).toHaveLength(15);
  });

  it('reads a filing from standard input', () => {
    const { status, stdout } = tenk(['parse', '--item', '4'], readFileSync(sample, 'utf8'));
    expect(status).toBe(0);
    expect(stdout).toContain('No matter was submitted');
  });

  it('ends quietly where its reader has had enough', () => {
    const { stdout, stderr } = spawnSync(
      `"${process.execPath}" "${program}" tokens ${`"${sample}" `.repeat(30)} | head -1`,
      { shell: true, encoding: 'utf8' },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('ends quietly where nobody reads its help', () => {
    const { stderr } = spawnSync(
      `"${process.execPath}" "${program}" items --help | (exec 0<&-; sleep 1)`,
      { shell: true, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
  });

  it.each([
    [1, ['parse', 'nothing.txt']],
    [2, ['prase']],
    [2, ['parse', '--item', 'nothing', sample]],
  ])('exits %i and leaves no stack trace: %j', (status, args) => {
    const outcome = tenk(args);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr).not.toMatch(/^\s+at /m);
    expect(outcome.stderr).not.toBe('');
  });
});
