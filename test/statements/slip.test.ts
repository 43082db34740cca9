import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipOf } from '../../src/statements/footing/slip.ts';
import { roundingTolerance } from '../../src/statements/footing/tolerance.ts';
import { quantumOf } from '../../src/tables/quantum.ts';

describe('a slip of a key', () => {
  it.each([
    [3543379, 3545379, 'digit'],
    [275657, 275567, 'transposition'],
    [44737864, 4737864, 'doubled'],
    [14357, 143577, 'dropped'],
    [91234, 1234, 'added'],
    [-52, 52, 'sign'],
    [0.84, 1.84, 'dropped'],
    [1847.4, 1847.9, 'digit'],
  ])('%d for %d is a %s', (printed, right, slip) => {
    expect(slipOf(printed, right)).toBe(slip);
  });

  it.each([
    [1234, 1234],
    [1234, 1325],
    [1234, 4231],
    [1234, 123456],
    [-120, 130],
  ])('%d for %d is none', (printed, right) => {
    expect(slipOf(printed, right)).toBeNull();
  });

  it('is found wherever one digit of a figure is another', () => {
    const digits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 8 }), (right, at, add) => {
        const wrong = [...right];
        const place = at % wrong.length;
        wrong[place] = 1 + ((wrong[place]! - 1 + add) % 9);
        expect(slipOf(Number(wrong.join('')), Number(right.join('')))).not.toBeNull();
      }),
    );
  });
});

describe('rounding', () => {
  it('explains one unit of two or of three lines, two of five, and never as much as all could be off', () => {
    expect([2, 3, 5, 12, 40].map(roundingTolerance)).toEqual([1, 1, 2, 3, 5]);
  });

  it('goes by the last place that is printed', () => {
    expect(quantumOf([16681.1, 12])).toBe(0.1);
    expect(quantumOf([1.41, 2])).toBe(0.01);
    expect(quantumOf([71936000, 1000, 0, 25000, 3000])).toBe(1000);
    expect(quantumOf([71936000, 1000, 0, 25001, 3000])).toBe(1);
    expect(quantumOf([2000, 1000, 5000]), 'three figures may be round by chance').toBe(1);
  });
});
