import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tenk } from '../support/command.ts';
import { samples, temporaryFolder } from './collection.ts';

/** Control characters but line ends, tabs, and colours of our own; and those that turn text around. */
const obeyed =
  /\x1b(?!\[[\d;]*m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const evil = '\x1b]0;owned\x07\x1b[2J\x1b[31m\x9b5n\x07\x08\x7f\u202eevil';

/** A sample with terminal codes in its headings, tables and header. */
function poisoned(): string {
  const path = join(temporaryFolder(), 'poisoned.txt');
  const text = readFileSync(join(samples, 'quillby-1996.txt'), 'latin1');
  const lines = text.split('\n').map((line) => (line.trim() === '' ? line : `${line} ${evil}`));
  writeFileSync(path, Buffer.from(lines.join('\n'), 'latin1'));
  return path;
}

describe('a terminal', () => {
  it.each(
    [
      ['parse'],
      ['parse', '--format', 'markdown'],
      ['parse', '--item', '1,7,8'],
      ['items'],
      ['items', '--candidates'],
      ['tables'],
      ['facts'],
      ['check'],
      ['records'],
      ['tokens'],
      ['tree'],
    ].map((args) => ({ args, line: args.join(' ') })),
  )('never gets control codes of a filing: tenk $line', async ({ args }) => {
    const { stdout, stderr } = await tenk([...args, '--verbose', poisoned()], { terminal: true });
    expect(stdout.length + stderr.length).toBeGreaterThan(0);
    expect(obeyed.exec(stdout)).toBeNull();
    expect(obeyed.exec(stderr)).toBeNull();
  });

  it('never gets control codes of a name', async () => {
    const folder = temporaryFolder();
    copyFileSync(join(samples, 'brindle-1995.txt'), join(folder, `ok${evil}.txt`));
    writeFileSync(join(folder, `bad${evil}.txt.gz`), Buffer.from([0x1f, 0x8b, 0x08, 0]));
    const output = join(folder, 'out');
    const args = ['export', folder, '-o', output, '--what', 'items', '--jobs', '1'];
    const { stderr, exit } = await tenk(args, { terminal: false });
    expect(exit).toBe(1);
    expect(stderr).toContain('the gzip data is cut short');
    const again = await tenk([...args, '--overwrite', '--quiet'], { terminal: true });
    expect(again.stderr).toContain('the gzip data is cut short');
    expect(obeyed.exec(again.stderr)).toBeNull();
  });
});
