import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openInk, putJson } from '../../src/export/ink.ts';

function written(...values: unknown[]): string {
  const ink = openInk(1);
  for (const value of values) putJson(ink, value);
  return ink.bytes.toString('utf8', 0, ink.length);
}

describe('JSON written to bytes', () => {
  it('is what JSON.stringify makes, whatever the value', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    const plain = fc.oneof(text, fc.double(), fc.integer(), fc.maxSafeInteger(), fc.boolean());
    const value = fc.oneof(plain, fc.constant(null), fc.array(plain), fc.jsonValue());
    fc.assert(
      fc.property(value, (one) => {
        expect(written(one)).toBe(JSON.stringify(one));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    0,
    -0,
    9,
    10,
    99,
    100,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 53,
    -1,
    0.1,
    1e21,
    1e-7,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('takes the number %d', (value) => {
    expect(written(value)).toBe(JSON.stringify(value));
  });

  it.each([
    ['a character of two bytes after plain ones', 'plain é'],
    ['half of a surrogate pair', 'x\ud800'],
    ['a quotation mark and a backslash', '"\\'],
    ['a text longer than those looked through one by one', 'x\n'.repeat(500)],
  ])('takes %s', (_, value) => {
    expect(written(value)).toBe(JSON.stringify(value));
  });

  it('goes on after what is there, as the bytes grow', () => {
    const values = Array.from({ length: 100 }, (_, i) => [i, `${i}é`]);
    expect(written(...values)).toBe(values.map((value) => JSON.stringify(value)).join(''));
  });
});
