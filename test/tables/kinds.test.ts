/** The patterns that tell a table's kind, and the letters by which most of them are ruled out untried. */
import fc from 'fast-check';
import { decode } from 'tenk';
import { describe, expect, it } from 'vitest';
import { createTrigrams, cueOf } from '../../src/lexer/cues.ts';
import { kindOf } from '../../src/tables/kind.ts';
import { kindPatterns } from '../../src/tables/kindPatterns.ts';
import { samples } from '../support/filings.ts';

const phrases = samples.flatMap(({ bytes }) =>
  decode(bytes())
    .text.toLowerCase()
    .split('\n')
    .map((line) => line.trim()),
);

describe('patterns of kinds', () => {
  it.each(kindPatterns.map(({ kind, where, pattern }) => [kind, where, pattern] as const))(
    '%s in the %s: %s is in lower case, as the text is that it looks at',
    (_, __, pattern) => {
      expect(pattern.source.replace(/\\[a-zA-Z]/g, '')).toBe(
        pattern.source.replace(/\\[a-zA-Z]/g, '').toLowerCase(),
      );
    },
  );

  it('match no text that lacks their cue', () => {
    const trigrams = createTrigrams();
    const cues = kindPatterns.map(({ pattern }) => ({ pattern, cue: cueOf(pattern) }));
    const text = fc
      .array(fc.oneof(fc.constantFrom(...phrases), fc.string({ maxLength: 12 })), { maxLength: 8 })
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, (words) => {
        trigrams.read(words);
        for (const { pattern, cue } of cues) {
          if (pattern.test(words))
            expect([pattern, trigrams.mayMatch(cue)]).toEqual([pattern, true]);
        }
      }),
    );
  });
});

describe('the cue of a pattern', () => {
  const mayMatch = (pattern: RegExp, text: string): boolean => {
    const trigrams = createTrigrams();
    trigrams.read(text);
    return trigrams.mayMatch(cueOf(pattern));
  };

  it.each([
    ['a literal', /\bnet loss\b/, 'a net loss', 'a net gain'],
    ['letters of either case', /\bnet loss\b/i, 'A NET LOSS', 'A NET GAIN'],
    ['one of several', /\bleases?\b|\brental\b/, 'rental income', 'royalty income'],
    ['a group that always stands', /\b(?:income|profit)\b/, 'profit', 'deficit'],
    ['what stands beside a group that may be missing', /\b(?:long-term )?debt\b/, 'debt', 'cash'],
    ['what stands before a letter that may be missing', /\bsegments?\b/, 'segment', 'segmen'],
    [
      'what stands beside an escaped character',
      /\bholders\u2019 equity\b/,
      'holders’ equity',
      'debt',
    ],
    ['a letter that stands once or more', /\bsho+ts\b/, 'shoots', 'shirts'],
  ])('is %s', (_, pattern, fitting, other) => {
    expect(mayMatch(pattern, fitting)).toBe(true);
    expect(mayMatch(pattern, other)).toBe(false);
  });

  it.each([
    ['an alternative has two letters', /\bno\b|\bnothing\b/],
    ['all may be missing', /(?:abc)?/],
    ['a class of characters stands first', /[abc]\d/],
  ])('rules nothing out where %s', (_, pattern) => {
    expect(cueOf(pattern)).toBeNull();
    expect(mayMatch(pattern, '')).toBe(true);
  });

  it('is not seen in the text before', () => {
    const trigrams = createTrigrams();
    trigrams.read('net loss');
    trigrams.read('net');
    expect(trigrams.mayMatch(cueOf(/net loss/))).toBe(false);
  });
});

describe('a title', () => {
  const kindBy = (title: string) =>
    kindOf({ title, near: '', labels: [], words: [], headers: [], stub: [], itemKey: null });
  it.each([
    ['CONSOLIDATED STATEMENTS OF INCOME', 'incomeStatement'],
    ['CONSOLIDATED INCOME STATEMENTS', 'incomeStatement'],
    ['SUPPLEMENTARY INCOME STATEMENT INFORMATION', 'other'],
    ['SCHEDULE II - VALUATION AND QUALIFYING ACCOUNTS', 'valuationAccounts'],
  ])('%s tells of %s', (title, kind) => {
    expect(kindBy(title)).toBe(kind);
  });
});
