/** Blanks squeezed out of a text, in the quick way and in that of a pattern. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze } from '../../src/lexer/characters.ts';

describe('a text is squeezed', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['net sales', 'net sales'],
    ['  net sales ', 'net sales'],
    ['net  sales', 'net sales'],
    ['net\tsales', 'net sales'],
    ['net \u00a0 sales', 'net sales'],
    ['registrant\u2019s', 'registrant\u2019s'],
  ])('%j to %j', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  it('as a pattern does it', () => {
    const text = fc.array(
      fc.constantFrom('a', 'B.', ' ', '  ', '\t', '\n', '\f', '\u00a0', '\u2003', '\u0085'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const words = parts.join('');
        expect(squeeze(words)).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
