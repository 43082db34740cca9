import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportCollection } from '../../src/batch/run.ts';
import { monthEnd } from '../../src/export/fsds/values.ts';
import { linesOf, samples, settings, temporaryFolder } from './collection.ts';

type Row = Readonly<Record<string, string>>;

function sheet(folder: string, name: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    expect(values).toHaveLength(names.length);
    return Object.fromEntries(names.map((column, i) => [column, values[i] ?? '']));
  });
}

const keysOf = (rows: readonly Row[], ...columns: string[]): string[] =>
  rows.map((row) => columns.map((column) => row[column]).join('\t'));

describe('Financial Statement Data Sets', () => {
  it('hold together by the keys that the SEC gives them', async () => {
    const output = join(temporaryFolder(), 'out');
    const options = {
      ...settings,
      what: ['filings', 'facts'],
      formats: ['fsds', 'jsonl'] as const,
    };
    await exportCollection({ ...options, inputs: [samples], output });
    const [sub, num, tag, pre] = ['sub', 'num', 'tag', 'pre'].map((name) =>
      sheet(output, `${name}.txt`),
    ) as [Row[], Row[], Row[], Row[]];
    const unique = (keys: string[]) => expect(new Set(keys).size).toBe(keys.length);
    const filings = keysOf(sub, 'adsh');
    unique(filings);
    expect(filings).toHaveLength(linesOf(join(output, 'filings.jsonl')).length);
    unique(keysOf(tag, 'tag', 'version'));
    unique(keysOf(num, 'adsh', 'tag', 'version', 'ddate', 'qtrs', 'uom', 'segments', 'coreg'));
    unique(keysOf(pre, 'adsh', 'report', 'line'));
    const tags = new Set(keysOf(tag, 'tag', 'version'));
    for (const rows of [num, pre]) {
      expect(rows.length).toBeGreaterThan(100);
      for (const key of keysOf(rows, 'tag', 'version')) expect(tags).toContain(key);
      for (const key of keysOf(rows, 'adsh')) expect(filings).toContain(key);
    }
    for (const { ddate, qtrs, value } of num) {
      expect(ddate).toMatch(/^(?:19|20)\d{6}$/);
      expect(qtrs).toMatch(/^\d+$/);
      expect(Number.isFinite(Number(value))).toBe(true);
    }
  });

  it('are refused where a dataset that they are made of is not asked for', async () => {
    const output = join(temporaryFolder(), 'out');
    const options = {
      ...settings,
      what: ['facts'],
      formats: ['fsds'] as const,
      inputs: [],
      output,
    };
    await expect(exportCollection(options)).rejects.toThrow('filings is not asked for');
  });

  it.each([
    ['1995-09-29', '19950930'],
    ['1995-10-03', '19950930'],
    ['1996-02-29', '19960229'],
    ['1997-01-14', '19961231'],
    ['1997-01-15', '19961231'],
    ['1997-01-16', '19970131'],
    ['', ''],
  ])('date %s by the nearest end of a month: %s', (day, end) => {
    expect(monthEnd(day)).toBe(end);
  });
});
