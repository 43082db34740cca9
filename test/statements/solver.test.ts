import { describe, expect, it } from 'vitest';
import { type Sum, type SumLine, solve } from '../../src/statements/footing/solver.ts';

/** `label  figure figure`: a label that begins with `=` looks like a total, one with `less` is taken off. */
function lines(drawing: string): SumLine[] {
  return drawing
    .trim()
    .split('\n')
    .map((text, row) => {
      const [label = '', ...figures] = text.trim().split(/\s{2,}/);
      return {
        row,
        values: figures.map((f) => (f === '.' ? null : Number(f))),
        total: label.startsWith('='),
        less: label.startsWith('less'),
      };
    });
}

const drawn = (sums: readonly Sum[]): string[] =>
  sums.map(
    ({ total, terms, columns }) =>
      `${total} = ${terms.map((t) => `${t.sign < 0 ? '-' : '+'}${t.line}`).join(' ')}${columns.some((c) => c && c.residual !== 0) ? ` off ${columns.map((c) => c?.residual ?? '.').join(' ')}` : ''}`,
  );

const solved = (drawing: string, freeSigns = false): string[] =>
  drawn(solve(lines(drawing), { freeSigns }));

describe('which lines make a total', () => {
  it('is told by nesting: a subtotal takes the place of its lines', () => {
    expect(
      solved(`
        cash         1250   1310
        receivables  2404   2611
        = current    3654   3921
        plant        4120   4003
        = assets     7774   7924`),
    ).toEqual(['2 = +0 +1', '4 = +2 +3']);
  });

  it('is told though a line is taken off that no sign says so of', () => {
    expect(
      solved(`
        land              512    512
        buildings        3456   3444
        less allowance   1109   1029
        = net            2859   2927`),
    ).toEqual(['3 = +0 +1 -2']);
  });

  it('is told where expenses are printed like revenue', () => {
    expect(
      solved(
        `
        sales        39256   40670   39627
        interest       936    1194    1163
        cost         27362   28030   28061
        selling       8086    7399    6688
        = income      4744    6435    6041`,
        true,
      ),
    ).toEqual(['4 = +0 +1 -2 -3']);
  });

  it('is told by the figures alone where no total is marked, if they say enough', () => {
    expect(
      solved(`
        domestic     312645   298811
        foreign      104220   119045
        all          416865   417856`),
    ).toEqual(['2 = +0 +1']);
    expect(
      solved(`
        a   3   4
        b   5   2
        c   8   6`),
      'figures of one digit add up by chance',
    ).toEqual([]);
  });

  it('allows for rounding as far as rounding goes', () => {
    const two = (total: number) =>
      solved(`a  1204  9.0\nb  2310  8\n= c  ${total}  17`.replace('9.0', '9'));
    expect(two(3515)).toEqual(['2 = +0 +1 off 1 0']);
    expect(two(3517)).not.toContain('2 = +0 +1 off 3 0');
  });

  it('takes the place of a single line that it repeats, and is made of no line that another cancels', () => {
    expect(
      solved(`
        cash         28604
        = current    28604
        = assets     28604
        accrued      18149
        = current    18149
        = owed       18149
        stock        10455
        = both       28604`),
    ).toEqual(['7 = +5 +6']);
  });

  it('holds with one column that a slip of a key broke', () => {
    expect(
      solved(`
        payable     1713010    1740763
        accrued      658405     739309
        current     1641316    1630000
        = total     4012731   44110072`),
    ).toEqual(['3 = +0 +1 +2 off 0 40000000']);
  });

  it('is left open where no slip explains the column that fails', () => {
    expect(
      solved(`
        payable     1713010    1740763
        accrued      658405     739309
        current     1641316    1630000
        = total     4012731    5893346`),
    ).toEqual([]);
  });

  it('is left open where the column that fails has a line more than the others', () => {
    expect(
      solved(`
        desktops    1296    1266    981
        notebooks    344     427    417
        others      1802    1070   1476
        = total     3448    2763   2874
        tablets        6       0      0`),
    ).not.toContain('3 = +0 +1 +2 off 6 0 0');
  });

  it('is told across a gap: a total that a column lacks is what its lines make', () => {
    expect(
      solved(`
        = opening    91250    1307
        income           .     691
        issued        2031       .
        = subtotal   93281       .
        more           604     212
        = closing    93885    2210`),
    ).toEqual(['3 = +0 +1 +2', '5 = +3 +4']);
  });
});
