import { givenColumn, givenLine, givenLineWithEnd, layOut, lineText, spanText } from 'tenk';
import { describe, expect, it } from 'vitest';

const texts = (given: string): string[] => {
  const lines = layOut(given);
  return Array.from({ length: lines.count }, (_, i) => lineText(lines, i + 1));
};

describe('a text is cut into lines', () => {
  it.each([
    ['LF', 'a\nb\n\nc\n'],
    ['CRLF', 'a\r\nb\r\n\r\nc\r\n'],
    ['CR', 'a\rb\r\rc\r'],
    ['a mixture', 'a\r\nb\n\rc\n'],
    ['LF, none at the end', 'a\nb\n\nc'],
  ])('at %s', (_, given) => {
    expect(texts(given)).toEqual(['a', 'b', '', 'c']);
  });

  it('has no lines where there is nothing', () => {
    expect(layOut('').count).toBe(0);
  });

  it('has one empty line where there is one line end', () => {
    expect(texts('\n')).toEqual(['']);
  });

  it('gives each line as it was, and all of them as the text', () => {
    const given = 'a\tb\r\n- --\r\n\0x\rlast';
    const lines = layOut(given);
    const all = Array.from({ length: lines.count }, (_, i) => givenLineWithEnd(lines, i + 1));
    expect(all.join('')).toBe(given);
    expect(givenLine(lines, 1)).toBe('a\tb');
  });

  it('joins the lines of a span', () => {
    expect(spanText(layOut('a\r\nb\r\nc\r\n'), [2, 3])).toBe('b\nc');
  });
});

describe('lines are laid out', () => {
  it('expands a tab to the next multiple of eight columns', () => {
    expect(texts('1234567\tx\n12345678\tx\n\t\tx')).toEqual([
      '1234567 x',
      '12345678        x',
      '                x',
    ]);
  });

  it('blanks control bytes one for one, and keeps form feeds', () => {
    expect(texts('a\0b\x1bc\x7fd\fe')).toEqual(['a b c d\fe']);
    expect(layOut('a\0b').hasControlBytes).toBe(true);
    expect(layOut('a\fb').hasControlBytes).toBe(false);
  });
});

describe('dash escapes are undone', () => {
  const pem = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n';

  it('inside a privacy-enhanced message', () => {
    expect(texts(`${pem}- -----\n- item\n x- -\n`).slice(1)).toEqual(['-----', '- item', ' x- -']);
  });

  it('in a copy without wrapper where every line that begins with a dash is escaped', () => {
    expect(texts('- -----\nwords\n- - bullet\n')).toEqual(['-----', 'words', '- bullet']);
  });

  it('not where a line begins with a bare dash', () => {
    expect(texts('- -----\n-----\n')).toEqual(['- -----', '-----']);
  });

  it('not where only one line looks escaped', () => {
    expect(texts('- -----\nwords\n')).toEqual(['- -----', 'words']);
  });
});

describe('a column of a laid-out line is found in the line as given', () => {
  const column = (given: string, n: number, laidOut: number) =>
    givenColumn(layOut(given), n, laidOut);

  it('is the same where nothing was laid out', () => {
    expect(column('Net sales   1,234\n', 1, 12)).toBe(12);
  });

  it('is two further on an escaped line, and the same on others', () => {
    const given = '- ----- 12\n- -----\nwords\n';
    expect(column(given, 1, 6)).toBe(8);
    expect(column(given, 3, 2)).toBe(2);
  });

  it('counts a tab as one', () => {
    expect(column('Cash\t1,234\n', 1, 8)).toBe(5);
    expect(column('Cash\t1,234\n', 1, 6)).toBe(4);
    expect(column('Cash\t1,234\n', 1, 12)).toBe(9);
  });
});
