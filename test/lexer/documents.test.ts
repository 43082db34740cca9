import { type Diagnostic, parse, readFiling } from 'tenk';
import { describe, expect, it } from 'vitest';
import { text } from '../support/text.ts';

const tenK = text`
  FORM 10-K
  Item 1.  Business

  The Company makes lanterns.
`;
const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);
const document = (type: string, body: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${body}</TEXT>\n</DOCUMENT>\n`;

describe('the documents of a submission are read from its tags', () => {
  it('with their fields and lines', () => {
    const filing = parse(text`
      <DOCUMENT>
      <TYPE>10-K405
      <SEQUENCE>1
      <FILENAME>d10k.txt
      <DESCRIPTION>ANNUAL REPORT
      <TEXT>
      Item 1.  Business
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>ex-27
      <TEXT>
      schedule
      </TEXT>
      </DOCUMENT>
    `);
    expect(filing.documents).toEqual([
      {
        sequence: '1',
        type: '10-K405',
        description: 'ANNUAL REPORT',
        filename: 'd10k.txt',
        lines: [1, 9],
      },
      { sequence: null, type: 'EX-27', description: null, filename: null, lines: [10, 15] },
    ]);
  });

  it('and a text without tags is one document of no type', () => {
    const { documents, diagnostics } = parse(tenK);
    expect(documents).toMatchObject([{ type: null, lines: [1, 4] }]);
    expect(codes(diagnostics)).toContain('NO_ENVELOPE');
  });

  it('and one that is never closed goes on to the next', () => {
    const { documents, diagnostics } = parse(
      `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${tenK}${document('EX-27', 'x\n')}`,
    );
    expect(documents.map(({ lines }) => lines)).toEqual([
      [1, 7],
      [8, 13],
    ]);
    expect(codes(diagnostics)).toContain('DOCUMENT_UNCLOSED');
  });

  it('and the last that is never closed goes on to the end of the message', () => {
    const { documents } = parse(
      `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${tenK}\n-----END PRIVACY-ENHANCED MESSAGE-----\n`,
    );
    expect(documents[0]?.lines).toEqual([1, 7]);
  });

  it('and a closing tag where nothing is open is told and passed over', () => {
    const { documents, diagnostics } = parse(`</TEXT>\n${document('10-K', tenK)}</DOCUMENT>\n`);
    expect(documents).toHaveLength(1);
    expect(codes(diagnostics).filter((code) => code === 'STRAY_TAG')).toHaveLength(2);
  });

  it('and a second <TYPE> inside the text is no field', () => {
    const { documents } = parse(document('10-K', `<TYPE>EX-99\n${tenK}`));
    expect(documents.map(({ type }) => type)).toEqual(['10-K']);
  });
});

describe('the main document is the 10-K of the submission', () => {
  const mainOf = (...documents: string[]): [string | null, string] => {
    const { main } = readFiling(documents.join(''));
    return [main.type, main.lines.join('-')];
  };

  it('wherever it stands', () => {
    expect(mainOf(document('EX-13', 'x\n'), document('10-K405', tenK))).toEqual([
      '10-K405',
      '7-15',
    ]);
  });

  it.each(['10-K', '10-K/A', '10-K405', '10-K405/A', '10-KSB', '10KSB', '10-KSB40', '10-KT'])(
    'of type %s',
    (type) => {
      expect(mainOf(document('EX-99', 'x\n'), document(type, tenK))[0]).toBe(type);
    },
  );

  it('in text rather than in a format that is not read', () => {
    expect(mainOf(document('10-K', '<PDF>\nbegin 644 a.pdf\n'), document('10-K', tenK))[1]).toBe(
      '8-16',
    );
  });
});

describe('what is no plain-text 10-K is refused with the reason', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\n'],
    ['binary', 'PK\x03\x04\0\0\0\x01\x02'],
    ['pdf', '%PDF-1.2\nx\n'],
    ['html', document('10-K', '<HTML>\n<BODY>\n')],
    ['pdf', document('10-K', '<PDF>\nbegin 644 a.pdf\n')],
    ['otherForm', document('10-Q', 'FORM 10-Q\n')],
    ['otherForm', document('8-K', 'FORM 8-K\n')],
    ['otherForm', 'SECURITIES AND EXCHANGE COMMISSION\n\n   FORM 10-Q\n\nItem 1.\n'],
    ['noDocument', document('10-K', '')],
    ['noDocument', '<DOCUMENT>\n'],
  ])('%s', (reason, input) => {
    expect(() => parse(input)).toThrow(
      expect.objectContaining({ name: 'UnreadableInput', reason }),
    );
  });

  it('but a few control bytes are no reason', () => {
    expect(codes(parse(tenK.replace('makes', 'm\0k\0s')).diagnostics)).not.toContain('NO_ITEMS');
  });
});
