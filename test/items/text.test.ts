import { parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { filing, items, plain } from './filing.ts';

/** The text of Item 1 under its heading, where the item reads `text`. */
const textOf = (text: string): string =>
  parse(
    filing(`Item 1.  Business\n\n${text}`, items(['2', '3', '4'], plain)),
  ).items[0]!.text.replace(/^Item 1\. {2}Business\n\n/, '');

const page = (furniture: string): string => `It makes pumps.\n${furniture}\nIt makes valves.`;

describe('the text of an item has no page furniture', () => {
  const spellings: Record<string, string> = {
    'a number before <PAGE>': '\n                                   12\n<PAGE>\n',
    'a number after <PAGE>': '\n<PAGE>   13\n',
    '-12-': '\n                                  -12-\n\n',
    '- 12 -': '\n                                 - 12 -\n\n<PAGE>\n',
    'F-7': '\n                                    F-7\n<PAGE>\n',
    'Page 3 of 40': '\nPage 3 of 40\n<PAGE>\n',
    'a form feed': '\n\f\n',
    'the tags of a table': '\n<TABLE>\n<CAPTION>\n</TABLE>\n',
  };
  for (const [name, furniture] of Object.entries(spellings)) {
    it(name, () => {
      expect(textOf(page(furniture))).toBe('It makes pumps.\n\nIt makes valves.');
    });
  }

  it('a running head on three pages or more', () => {
    const head = '\n<PAGE>\n                      QUARRY HILL PUMPS, INC.\n\n';
    expect(textOf(['One ends.', 'Two ends.', 'Three ends.', 'Four ends.'].join(head))).toBe(
      'One ends.\n\nTwo ends.\n\nThree ends.\n\nFour ends.',
    );
  });

  it('but a line at the top of two pages is text', () => {
    const head = '\n<PAGE>\nPumps and Valves\n\n';
    expect(textOf(['One ends.', 'Two ends.', 'Three ends.'].join(head))).toContain(
      'Pumps and Valves',
    );
  });
});

describe('what the text keeps', () => {
  it('a sentence that a page breaks off goes on in the next line', () => {
    expect(
      textOf(
        'The Company makes pumps for mines and\n\n                  4\n<PAGE>\n\nfor quarries.',
      ),
    ).toBe('The Company makes pumps for mines and\nfor quarries.');
  });

  it('the columns of a table', () => {
    const row = 'Net sales                $ 1,234      $ 1,100';
    expect(textOf(`<TABLE>\n<S>                      <C>          <C>\n${row}\n</TABLE>`)).toBe(
      row,
    );
  });

  it('words that stand on the line of a tag', () => {
    expect(textOf('<TABLE>\n<CAPTION>  Sales by plant\nOhio   1\n</TABLE>')).toBe(
      '           Sales by plant\nOhio   1',
    );
  });

  it('a number alone that is no page number', () => {
    expect(textOf('Plants at the end of the year:\n    12\nof which two are leased.')).toContain(
      '    12',
    );
  });

  it('dashes without their escape', () => {
    const text = filing(
      'Item 1.  Business\n\n- --------\n- - pumps\n- - valves',
      items(['2', '3', '4'], plain),
    );
    expect(parse(text).items[0]?.text).toContain('--------\n- pumps\n- valves');
  });

  it('a mark of a footnote as what it stands for', () => {
    expect(textOf('Sales  3,615<F2>\n<FN>\n<F2>Restated.\n</FN>')).toBe(
      'Sales  3,615(2)\n(2) Restated.',
    );
  });
});

it('a page of nothing but blank lines after the signatures is passed over in time', () => {
  const signed =
    'SIGNATURES\n\nPursuant to the requirements of Section 13, signed.\n\n/s/ Ada Roe\n\n<PAGE>\n';
  const begun = performance.now();
  const made = filing(
    items(['1', '2', '3', '14'], plain),
    `${signed}${'\n'.repeat(40_000)}The end.`,
  );
  expect(parse(made).items).toHaveLength(4);
  expect(performance.now() - begun).toBeLessThan(3000);
});
