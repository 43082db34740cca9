import { describe, expect, it } from 'vitest';
import type { Palette } from '../../src/export/format.ts';
import { recordLines } from '../../src/export/record.ts';

const same = (text: string): string => text;
const palette: Palette = { strong: same, dim: same, good: same, warn: same, bad: same };

describe('a record above the text of its item', () => {
  it('has a line a field and a row an entry, and leaves out what was not found and where it was read', () => {
    const record = {
      kind: 'market',
      symbol: 'QHP',
      exchanges: ['New York', 'Chicago'],
      prices: [
        { quarter: 1, high: 10.5, low: null, lines: [1, 1] },
        { quarter: 2, high: 11, low: null, lines: [2, 2] },
      ],
      holders: { count: 900, asOf: null, lines: [9, 9] },
      dividends: [],
      note: null,
    };
    expect(recordLines(record, palette)).toEqual([
      'symbol  QHP',
      'exchanges  New York, Chicago',
      'prices',
      '  quarter  high',
      '  1        10.5',
      '  2        11',
      'holders',
      '  count  900',
    ]);
  });

  it('shows thirty entries of a long list and says how many more there are', () => {
    const entries = (count: number) =>
      recordLines({ rows: Array.from({ length: count }, (_, n) => ({ n })) }, palette);
    expect(entries(30)).toHaveLength(32);
    expect(entries(31).at(-1)).toBe('  ... and 1 more');
  });
});
