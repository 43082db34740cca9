import { layOut, tokenize } from 'tenk';
import { describe, expect, it } from 'vitest';

/** The kind of a line; lines that begin with a letter of a landmark's name have a kind of their own for speed. */
const kindOf = (line: string): string => kinds(`${line}\n`)[0] ?? '';
const kinds = (text: string): string[] =>
  tokenize(layOut(text)).map(({ tokenType }) => tokenType.name.replace(/^(?:Plain|Other)/, ''));

const examples: readonly (readonly [kind: string, line: string])[] = [
  ['PemBoundary', '-----BEGIN PRIVACY-ENHANCED MESSAGE-----'],
  ['PemBoundary', '-----END PRIVACY-ENHANCED MESSAGE-----'],
  ['DocumentOpen', '<DOCUMENT>'],
  ['DocumentOpen', '<document>'],
  ['DocumentClose', '</DOCUMENT>'],
  ['DocumentField', '<TYPE>10-K405'],
  ['DocumentField', '<DESCRIPTION>ANNUAL REPORT'],
  ['TextLine', '<TYPEFACE>'],
  ['TextOpen', '<TEXT>'],
  ['TextClose', '</TEXT>'],
  ['PageBreak', '<PAGE>'],
  ['PageBreak', '<PAGE>     12'],
  ['PageBreak', '<PAGE 12>'],
  ['PageBreak', '\f'],
  ['TextLine', '<PAGER>'],
  ['TableOpen', '<TABLE>'],
  ['TableOpen', '  <Table> <S> <C>'],
  ['TableClose', '</TABLE>'],
  ['CaptionTag', '<CAPTION>'],
  ['ColumnMarks', '<S>                    <C>        <C>'],
  ['FootnoteTag', '<FN>'],
  ['FootnoteTag', '<F1>  Restated.'],
  ['ItemLine', 'Item 1.  Business'],
  ['ItemLine', '     ITEMS 1 AND 2.'],
  ['ItemLine', 'I T E M  1'],
  ['ItemLine', 'PART I, ITEM 1'],
  ['ItemLine', '*Item 1. Business'],
  ['TextLine', 'Itemized deductions'],
  ['PartLine', 'PART II'],
  ['PartLine', 'P A R T  I'],
  ['PartLine', 'Part One'],
  ['TextLine', 'Parts of the plant'],
  ['SignatureLine', 'SIGNATURES'],
  ['SignatureLine', '     S I G N A T U R E S'],
  ['SignatureLine', 'Pursuant to the requirements of Section 13 or 15(d)'],
  ['TextLine', 'Signatures on file'],
  ['OfficersLine', 'Executive Officers of the Registrant'],
  ['ExhibitIndexLine', 'EXHIBIT INDEX'],
  ['ExhibitIndexLine', 'Index to Exhibits'],
  ['TextLine', 'Exhibit index numbers'],
  ['Blank', ''],
  ['Blank', '      '],
  ['Rule', '--------'],
  ['Rule', '=====  ====='],
  ['Rule', '   - - - - -'],
  ['TextLine', '--'],
  ['ColumnLine', 'Net sales          $ 1,234      1,100'],
  ['ColumnLine', 'Net sales   1,234'],
  ['TextLine', 'Net sales  1,234'],
  ['ColumnLine', 'sales   1,234'],
  ['TextLine', '          centred'],
  ['TextLine', 'sales of 1,234  rose'],
];

describe('a line is told by what it looks like', () => {
  it.each(examples)('%s: %s', (kind, line) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('is told the same without a line end', () => {
    const cut = examples
      .filter(([, line]) => line !== '')
      .map(([kind, line]) => [kind, kinds(line)]);
    for (const [kind, found] of cut) expect(found).toEqual([kind]);
  });

  it('may begin with any character', () => {
    expect(kinds('“Company”\n—\n\u3000\n\xa0x\n')).toEqual(Array(4).fill('TextLine'));
  });
});

describe('every line is one token', () => {
  it('in order, blank lines and the last line without end included', () => {
    const lines = layOut('Item 1\n\n\f\n<TABLE>\nx');
    const tokens = tokenize(lines);
    expect(tokens).toHaveLength(lines.count);
    expect(tokens.map(({ startOffset }) => startOffset)).toEqual([
      ...lines.starts.slice(0, lines.count),
    ]);
  });

  it('of ten million characters too', () => {
    expect(kinds(`${'a '.repeat(5_000_000)}\nItem 1\n`)).toEqual(['TextLine', 'ItemLine']);
    expect(kinds(`${'- '.repeat(2_000_000)}x\n`)).toEqual(['TextLine']);
    expect(kinds(`${' '.repeat(2_000_000)}x\n`)).toEqual(['TextLine']);
    expect(kinds(`${' '.repeat(2_000_000)}\f\n`)).toEqual(['PageBreak']);
    expect(kinds(`${'word   '.repeat(1_000_000)}\n`)).toEqual(['ColumnLine']);
  });
});
