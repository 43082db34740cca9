/** Lines that need no lexer, against what the lexer makes of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/lexer/lines.ts';
import { plainPieces } from '../../src/tables/plainPieces.ts';
import { piecesOf } from '../../src/tables/runs.ts';
import { tableLine } from '../../src/tables/tableLines.ts';
import { cellLexer } from '../../src/tables/tokens.ts';

function lexed(text: string) {
  const { tokens } = cellLexer().tokenize(`${text}\n`);
  return piecesOf({ n: 1, text, tokens, from: 0, to: tokens.length, offset: 0 });
}

function plain(text: string, before = '') {
  const start = before.length + text.length - text.trimStart().length;
  const whole = `${before}${text}   \nnext line`;
  const end = before.length + text.length;
  return plainPieces({ n: 1, text: whole, base: before.length, start, end });
}

const parts = [
  ...[
    'Net sales',
    'Less: allowance',
    'nil',
    'to',
    'Corp.',
    'a',
    'A,',
    'US$',
    '(Note 2)',
    '(In thousands)',
    'Funds)',
    'shares (IV)',
    'December 31,',
    'to 5',
    'nil 7',
    '(a)',
    '(ab)',
    '*',
  ],
  ...[
    '1,234',
    '(56)',
    '$',
    '$1,234',
    '$ 12',
    '$(3)',
    '$ (4.5)',
    '.28',
    '5.5%',
    '(5.5)%',
    '(5.5%)',
    '1995',
  ],
  ...[
    '-',
    '--',
    '---',
    '-----',
    '=====',
    '==',
    '-0-',
    '1/4',
    '12/31/95',
    '12-',
    '1,234(1)',
    '%',
    ')',
    '(',
  ],
  ...[
    '....',
    '. . . .',
    '...',
    '..',
    '.',
    '<F1>',
    '\f',
    '\u00aa',
    '- Automotive',
    '5 to',
    '1.10 -',
    'up 5% to',
  ],
];
const gaps = [' ', '  ', '    ', ''];
const line = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...gaps)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((runs) => runs.flat().join('').trimEnd())
  .filter((text) => text !== '' && !text.includes('\f'));

describe('the pieces of a plain line', () => {
  it('are those that the lexer finds, wherever the line stands in a text', () => {
    fc.assert(
      fc.property(line, fc.constantFrom('', '  1,234\n', 'words $\n'), (text, before) => {
        const pieces = plain(text, before);
        if (pieces !== null) expect(pieces).toEqual(lexed(text));
      }),
      { numRuns: 20_000 },
    );
  });
  it.each([
    ['words', 'The registrant makes motors.'],
    [
      'a row with a leader',
      'Cash and cash equivalents........    $  1,247      (56)       --      5.5%',
    ],
    ['a spaced leader', 'Inventories . . . . . . .   12,345   9,876'],
    ['rules', '              ------    ======'],
    ['a figure behind a single blank', 'Diluted 1.38      1.54'],
    ['a date', 'Years ended December 31, 1995'],
    ['words in parentheses', '(In thousands, except per share amounts)      1995'],
    ['a lone mark', '(a)  Restated for the split.'],
    ['headers', 'Name                 Age      Position with the Company'],
  ])('are known without the lexer for %s', (_, text) => {
    expect(plain(text)).toEqual(lexed(text));
  });
  it.each([
    ['a range over a gap', 'Rates from 5 to    7'],
    ['a range with one blank about its sign', 'Rates 5 to 7      1.54'],
    ['a figure behind a sign', 'Borrowings $ 184,461    3.5%'],
    ['a footnote tag', 'Sales <F1>      1,234'],
    ['a mark on a figure', 'Sales      1,234(1)'],
    ['a decimal behind one blank', 'Price .28'],
  ])('are left to the lexer for %s', (_, text) => {
    expect(plain(text)).toBeNull();
  });
});

describe('a line of a table', () => {
  it.each(['<CAPTION>', '</caption>', '  <FN>', '<S>     <C>   <C>', '<CAPTION>  <S>  <C>'])(
    'of nothing but tags, %s, is what the lexer makes of it',
    (text) => {
      expect(tableLine(layOut(text), 1)).toMatchObject({ shape: 'tag', pieces: lexed(text) });
    },
  );
  it.each(['<CAPTION> Net sales', '<CAPTION>Years ended June 30,', '<F1> Restated.'])(
    'of a tag and words, %s, has the words',
    (text) => {
      const { shape, pieces } = tableLine(layOut(text), 1);
      expect(shape).not.toBe('tag');
      expect(pieces).toEqual(lexed(text));
    },
  );
});
