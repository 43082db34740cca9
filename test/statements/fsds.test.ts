import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataLine, layout } from '../../src/export/fsds/layout.ts';
import { monthEnd } from '../../src/export/fsds/values.ts';
import { tenk } from '../support/command.ts';
import { samples } from '../support/filings.ts';

describe('the layout of the Financial Statement Data Sets', () => {
  it('has no place for a tab or a line end inside a value', () => {
    const line = dataLine('tag', { tag: 'Assets', tlabel: 'a\tb\nc' });
    expect(line.split('\t')).toHaveLength(layout.tag.length);
    expect(line).toMatch(/^Assets\t[^\n]*a b c\t\n$/);
  });

  it.each([
    ['1998-09-26', '19980930'],
    ['1999-01-02', '19981231'],
    ['1996-02-29', '19960229'],
    ['1997-02-14', '19970131'],
    ['1997-02-15', '19970228'],
  ])('dates what ends on %s to %s', (date, end) => {
    expect(monthEnd(date)).toBe(end);
  });
});

describe('tenk facts --layout fsds', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'tenk-')), 'set');
  const table = (name: string) => {
    const [header = '', ...rows] = readFileSync(join(path, `${name}.txt`), 'utf8')
      .trimEnd()
      .split('\n');
    const names = header.split('\t');
    return rows.map((row) =>
      Object.fromEntries(row.split('\t').map((cell, i) => [names[i], cell])),
    );
  };

  it('writes four files whose rows refer to each other and whose keys are unique', async () => {
    const { exit } = await tenk([
      'facts',
      ...samples.map((s) => s.path),
      '--layout',
      'fsds',
      '-o',
      path,
      '-q',
    ]);
    expect(exit).toBe(0);
    expect(readdirSync(path).sort()).toEqual(['num.txt', 'pre.txt', 'sub.txt', 'tag.txt']);
    const [sub, tag, num, pre] = ['sub', 'tag', 'num', 'pre'].map(table);
    expect(sub).toHaveLength(samples.length);
    const filings = new Set(sub!.map((row) => row['adsh']));
    const tags = new Set(tag!.map((row) => `${row['tag']} ${row['version']}`));
    expect(tags.size).toBe(tag!.length);
    const keys = num!.map((r) =>
      [
        r['adsh'],
        r['tag'],
        r['version'],
        r['ddate'],
        r['qtrs'],
        r['uom'],
        r['segments'],
        r['coreg'],
      ].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(num!.length).toBeGreaterThan(500);
    for (const row of [...num!, ...pre!]) {
      expect(filings.has(row['adsh'])).toBe(true);
      expect(tags.has(`${row['tag']} ${row['version']}`)).toBe(true);
    }
  });

  it('keeps to the values that the layout allows', () => {
    const [tag, num, pre] = ['tag', 'num', 'pre'].map(table);
    for (const row of pre!) {
      expect(row['stmt']).toMatch(/^(?:BS|IS|CF|EQ|CI|UN)$/);
      expect(row['rfile']).toMatch(/^[HX]$/);
    }
    for (const row of tag!) {
      expect(row['custom'] === '1' ? '' : row['version']).toMatch(/^$|^us-gaap\/\d{4}$/);
      expect(row['iord']).toMatch(/^[ID]$/);
      expect(row['crdr']).toMatch(/^[CD]?$/);
      expect(row['datatype']).toMatch(/^(?:monetary|perShare|shares|pure)$/);
    }
    for (const row of num!) {
      expect(row['segments']).toMatch(/^(?:[A-Za-z]+=[^;=]*;)*$/);
      expect(row['value']).toMatch(/^-?\d+(?:\.\d{1,4})?$/);
    }
  });

  it('writes the same figures as an export of the collection', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'tenk-')), 'out');
    const folder = dirname(samples[0]!.path);
    const { exit } = await tenk(['export', folder, '-o', out, '--format', 'fsds', '-q']);
    expect(exit).toBe(0);
    for (const set of ['num', 'pre']) {
      const numbered = (folder: string) =>
        readFileSync(join(folder, `${set}.txt`), 'utf8')
          .split('\n')
          .filter((line) => /^\d{10}-/.test(line)) // others go by the names of their files
          .sort();
      expect(numbered(out).length).toBeGreaterThan(100);
      expect(numbered(out)).toEqual(numbered(path));
    }
  });

  it('asks for a folder', async () => {
    const { exit, stderr } = await tenk(['facts', samples[0]!.path, '--layout', 'fsds']);
    expect(exit).toBe(2);
    expect(stderr).toContain('-o DIR');
  });
});
