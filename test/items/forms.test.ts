import { parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { filing, items } from './filing.ts';

/** A submission of this form, filed on this day for a year that ended on that one. */
const submission = (
  type: string,
  filed: string,
  period: string,
  text: string,
): string => `<SEC-DOCUMENT>0000000000-00-000000.txt
<SEC-HEADER>
ACCESSION NUMBER:\t\t0000000000-00-000000
CONFORMED SUBMISSION TYPE:\t${type}
CONFORMED PERIOD OF REPORT:\t${period}
FILED AS OF DATE:\t\t${filed}
</SEC-HEADER>
<DOCUMENT>
<TYPE>${type}
<SEQUENCE>1
<TEXT>
${text}
</TEXT>
</DOCUMENT>
`;

const bare = (numbers: readonly string[], type: string, filed: string, period: string) =>
  parse(submission(type, filed, period, filing(items(numbers, (n) => `Item ${n}.`))));

describe('what an item is about follows the form and its date', () => {
  const meanings: readonly (readonly [
    form: string,
    filed: string,
    period: string,
    item: string,
    key: string,
  ])[] = [
    ['10-K', '19970320', '19961231', '14', 'exhibits'],
    ['10-K', '20020828', '20020531', '14', 'exhibits'],
    ['10-K', '20020829', '20020531', '14', 'controls'],
    ['10-K', '20020829', '20020531', '15', 'exhibits'],
    ['10-K', '20040312', '20031231', '14', 'accountantFees'],
    ['10-K', '20040312', '20031231', '15', 'exhibits'],
    ['10-K', '20040312', '20031231', '9A', 'controls'],
    ['10-K', '20050312', '20041231', '9B', 'otherInformation'],
    ['10-K', '20060312', '20051231', '1A', 'riskFactors'],
    ['10-KSB', '19980330', '19971231', '6', 'mdna'],
    ['10-KSB', '19980330', '19971231', '7', 'financialStatements'],
    ['10-KSB', '19980330', '19971231', '13', 'exhibits'],
    ['10-KSB', '20080220', '20071231', '8A', 'controls'],
    ['10-K405', '19980330', '19971231', '12', 'securityOwnership'],
  ];
  for (const [form, filed, period, item, key] of meanings) {
    it(`Item ${item} of a ${form} for ${period}, filed ${filed}, is ${key}`, () => {
      const found = bare(
        ['1', '2', '3', ...(['1A'].includes(item) ? [] : [item])],
        form,
        filed,
        period,
      ).items;
      const entry =
        item === '1A'
          ? bare(['1', '1A', '2'], form, filed, period).items[1]
          : found.find((i) => i.item === item);
      expect(entry?.key).toBe(key);
    });
  }

  it('a title wins over the number where filers were late with a change', () => {
    const text = filing(
      items(['10', '13'], (n, t) => `Item ${n}. ${t}`),
      'Item 14. Controls and Procedures\n\nThey were effective.',
    );
    const { items: found } = parse(submission('10-K', '20031215', '20030930', text));
    expect(found.at(-1)).toMatchObject({ item: '14', key: 'controls' });
  });
});

describe('the form', () => {
  it('is read from the tags, and spelled with a hyphen', () => {
    expect(bare(['1', '2', '3'], '10KSB40', '19980330', '19971231').form).toBe('10-KSB40');
  });

  it('is read from the cover where there are no tags, letters set apart or not', () => {
    for (const [printed, form] of [
      ['FORM 10-K', '10-K'],
      ['F O R M   1 0 - K', '10-K'],
      ['FORM 10-K405', '10-K405'],
      ['FORM 10-KSB', '10-KSB'],
      ['FORM 10-K/A', '10-K/A'],
    ] as const) {
      const text = filing(items(['1', '2', '3'], (n, t) => `Item ${n}. ${t}`)).replace(
        'FORM 10-K',
        printed,
      );
      expect(parse(text).form).toBe(form);
    }
  });

  it('of an amendment asks for no items that are missing', () => {
    const codes = (type: string) =>
      bare(['10', '11'], type, '19980430', '19971231').diagnostics.map((d) => d.code);
    expect(codes('10-K/A')).not.toContain('ITEM_MISSING');
    expect(codes('10-K')).toContain('ITEM_MISSING');
  });
});
