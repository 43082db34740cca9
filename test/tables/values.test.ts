import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../src/tables/values.ts';
import { tableOf, tagged } from './reading.ts';

/** The second cell of a table whose first column is plain. */
function cellOf(printed: string) {
  const figure = printed.padStart(16);
  const row = (label: string, first: string, second: string) =>
    `${label.padEnd(24)}${first.padStart(12)}${second}`;
  const table = tableOf(
    tagged(
      row('', '1996', '1995'.padStart(16)),
      [
        row('Sales', '1,200', '1,100'.padStart(16)),
        row('This one', '3,400', figure),
        row('Costs', '900', '800'.padStart(16)),
      ].join('\n'),
      '<S>                               <C>             <C>',
    ),
  );
  return table.rows.find((r) => r.label === 'This one')?.cells[1];
}

describe('a cell is read as printed', () => {
  it.each([
    ['1,234', 1234, 'number'],
    ['$ 1,234', 1234, 'number'],
    ['$1,234.50', 1234.5, 'number'],
    ['(1,234)', -1234, 'number'],
    ['$ (1,234)', -1234, 'number'],
    ['$(1,234)', -1234, 'number'],
    ['( 1,234)', -1234, 'number'],
    ['-1,234', -1234, 'number'],
    ['1,234-', -1234, 'number'],
    ['.28', 0.28, 'number'],
    ['(.28)', -0.28, 'number'],
    ['.(81)', -0.81, 'number'],
    ['5.5%', 5.5, 'percent'],
    ['(5.5)%', -5.5, 'percent'],
    ['(5.5%)', -5.5, 'percent'],
    ['5.5 %', 5.5, 'percent'],
    ['67 1/4', 67.25, 'number'],
    ['59-7/8', 59.875, 'number'],
    ['$38', 38, 'number'],
    ['-', 0, 'nil'],
    ['--', 0, 'nil'],
    ['$ --', 0, 'nil'],
    ['-0-', 0, 'nil'],
    ['nil', 0, 'nil'],
    ['0', 0, 'number'],
    ['N/A', null, 'text'],
    ['n.m.', null, 'text'],
    ['6.0-9.5%', null, 'text'],
    ['$ 7.50 - $ 8.00', null, 'text'],
  ])('%s', (printed, value, type) => {
    expect(cellOf(printed)).toMatchObject({ value, type });
  });

  it.each([
    ['3,615(1)', 3615, ['(1)']],
    ['3,615 (1)', 3615, ['(1)']],
    ['3,615<F2>', 3615, ['<F2>']],
    ['3,615*', 3615, ['*']],
    ['463a/', 463, ['a/']],
    ['(840)d/', -840, ['d/']],
    ['(35)', -35, []],
  ])('%s has its footnote marks apart', (printed, value, notes) => {
    expect(cellOf(printed)).toMatchObject({ value, notes });
  });

  it.each(['1,234x', '12:1', 'June 30', '1/4 of it'])('%s is no figure', (printed) => {
    expect(cellOf(printed)?.value).toBeNull();
  });
});

describe('footnotes below a table', () => {
  it('are tied to their marks', () => {
    const table = tableOf(
      tagged(
        '                        1996        1995',
        'Sales               1,200(1)       1,100\nCosts                  900         800(2)\n\n(1) Restated for a change in\n    the way sales are counted.\n(2) Unaudited.',
        '<S>                      <C>         <C>',
      ),
    );
    expect(table.footnotes).toMatchObject([
      { mark: '(1)', text: 'Restated for a change in the way sales are counted.' },
      { mark: '(2)', text: 'Unaudited.' },
    ]);
    expect(table.rows[0]?.cells[0]?.notes).toEqual(['(1)']);
  });
});

describe('a figure of any number of digits', () => {
  const digits = fc.stringMatching(/^\d{1,18}$/);
  const decimals = fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: '' });

  it('has the value of the number next to it, or is none where it has more digits than a number holds', () => {
    fc.assert(
      fc.property(digits, decimals, fc.boolean(), (whole, fraction, open) => {
        const plain = fraction === '' ? whole : `${whole}.${fraction}`;
        const value = Number(plain);
        const read = readValue(open ? `$ (${plain})%` : plain);
        if (value > Number.MAX_SAFE_INTEGER) expect(read.type).toBe('text');
        else expect(read.value).toBe(open && value !== 0 ? -value : value);
      }),
    );
  });

  it.each(['1,', '1.', ',1', '1,,2', '1.2.3', '(1', '$', '$ ()', '-', '.', '1 2'])(
    '%j is read without a hang',
    (text) => {
      expect(readValue(text)).toHaveProperty('type');
    },
  );
});
