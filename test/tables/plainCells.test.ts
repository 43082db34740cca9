/** Patterns of table lines that are functions, against the regular expressions that their comments give. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanks, phrase, plainFigure } from '../../src/tables/plainCells.ts';

const text = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Net',
        'sales',
        ' ',
        '  ',
        '\n',
        '.',
        '...',
        ',',
        '-',
        ':',
        "'",
        '&',
        '(',
        '1',
        '23',
      ],
      ...['456', ',789', '$', '%', '\u00aa'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a function for a pattern', () => {
  it.each([
    ['blanks', blanks, /[ \n]+/y],
    ['words', phrase, /[A-Za-z][A-Za-z,'&;:-]*(?: [A-Za-z][A-Za-z,'&;:-]*)*(?=[ \n]|$|\.\.\.)/y],
    ['figures', plainFigure, /(?:\d(?:,?\d)*(?:\.\d+)?|\.\d+)(?= {2}|\n|$)/y],
  ])('of %s finds as much as the pattern does', (_, find, pattern) => {
    fc.assert(
      fc.property(text, fc.nat(8), (line, offset) => {
        pattern.lastIndex = offset;
        const wanted = offset > line.length ? null : pattern.exec(line);
        expect(find(line, offset)?.[0].length).toBe(wanted?.[0].length);
      }),
      { numRuns: 2000 },
    );
  });
});
