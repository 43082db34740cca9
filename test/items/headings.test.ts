import { parse } from 'tenk';
import { describe, expect, it } from 'vitest';
import { allNumbers, filing, items, plain, read, signatures, titles } from './filing.ts';

const words =
  'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN'.split(
    ' ',
  );
const romans = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
];

describe('a heading of an item is read however its number is spelled', () => {
  const spellings: Record<string, (n: string, title: string) => string> = {
    'Item 1.': plain,
    'ITEM 1.': (n, t) => `ITEM ${n}. ${t.toUpperCase()}`,
    'Item 1 -': (n, t) => `Item ${n} - ${t}`,
    'ITEM 1:': (n, t) => `ITEM ${n}: ${t}`,
    'Item No. 1': (n, t) => `Item No. ${n}  ${t}`,
    'Item 1': (n, t) => `Item ${n} ${t}`,
    'Item 1, as a sentence ends': (n, t) => `Item ${n}.  ${t}.`,
    'Item I.': (n, t) => `Item ${romans[Number(n)]}.  ${t}`,
    'ITEM ONE': (n, t) => `ITEM ${words[Number(n)]} - ${t.toUpperCase()}`,
    'Item (1)': (n, t) => `Item (${n})  ${t}`,
    'I T E M  1': (n, t) => `I T E M  ${n}.  ${t}`,
    'PART I, ITEM 1': (n, t) =>
      `PART ${Number(n) < 5 ? 'I' : Number(n) < 10 ? 'II' : Number(n) < 14 ? 'III' : 'IV'}, ITEM ${n}.  ${t}`,
    centred: (n, t) => `                    ITEM ${n}. ${t.toUpperCase()}`,
    'justified with double blanks': (n, t) =>
      `ITEM  ${n}.   ${t.toUpperCase().replaceAll(' ', '  ')}`,
    'underlined by a rule': (n, t) => `Item ${n}.  ${t}\n${'-'.repeat(40)}`,
    'number and title on two lines': (n, t) => `ITEM ${n}.\n${t.toUpperCase()}`,
    'number and title with a blank line between': (n, t) => `Item ${n}.\n\n${t}`,
  };
  for (const [name, heading] of Object.entries(spellings)) {
    it(name, () => {
      const { items: found } = parse(filing(items(allNumbers, heading)));
      expect(found.map((i) => i.item)).toEqual(allNumbers);
      expect(found.map((i) => i.title?.toLowerCase().replace(/\s+/g, ' '))).toEqual(
        Object.values(titles).map((t) => t.toLowerCase()),
      );
    });
  }
});

describe('a title', () => {
  it('wraps over lines, and the text under it is no part of it', () => {
    const text = filing(
      items(['6'], plain),
      `Item 7.  Management's Discussion and Analysis of Financial\n         Condition and Results of Operations\n\nSales rose.`,
      items(['8'], plain),
    );
    const item = parse(text).items[1]!;
    expect(item.title).toBe(
      "Management's Discussion and Analysis of Financial Condition and Results of Operations",
    );
    expect(item.headingLines[1] - item.headingLines[0]).toBe(1);
  });

  it('may be followed by the item on the same line', () => {
    const text = filing(
      'Item 2.  Properties.  The Company owns a plant of 20,000 square feet in Ohio.',
      items(['3'], plain),
    );
    const [item] = parse(text).items;
    expect(item).toMatchObject({ item: '2', title: 'Properties', status: 'present' });
  });

  it('may say there is nothing on the same line', () => {
    const text = filing(
      items(['3'], plain),
      'Item 4.  Submission of Matters to a Vote of Security Holders - None.',
      items(['5'], plain),
    );
    expect(parse(text).items[1]).toMatchObject({ item: '4', status: 'none' });
  });
});

describe('several numbers in one heading', () => {
  const combined = (heading: string, before: string[], after: string[]) =>
    parse(
      filing(
        items(before, plain),
        `${heading}\n\nThe Company owns and works the Quarry Hill mine in Ohio.`,
        items(after, plain),
      ),
    );

  it('Items 1 and 2 give one entry a number, with the same lines', () => {
    const { items: found } = combined(
      'Items 1 and 2.  Business and Properties',
      [],
      ['3', '4', '5'],
    );
    expect(found.map((i) => i.item)).toEqual(['1', '2', '3', '4', '5']);
    expect(found[0]).toMatchObject({ key: 'business', sharedWith: ['2'] });
    expect(found[1]).toMatchObject({ key: 'properties', sharedWith: ['1'] });
    expect(found[0]?.lines).toEqual(found[1]?.lines);
  });

  it('have their titles one after the other, over as many lines as they take', () => {
    const { items: found } = combined(
      "ITEMS 7 AND 7A.  MANAGEMENT'S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION\n                 AND RESULTS OF OPERATIONS; QUANTITATIVE AND QUALITATIVE\n                 DISCLOSURES ABOUT MARKET RISK",
      ['6'],
      ['8'],
    );
    expect(found[1]?.title).toMatch(/^MANAGEMENT'S .* OPERATIONS; QUANTITATIVE .* MARKET RISK$/);
    expect(found[1]).toMatchObject({ item: '7', sharedWith: ['7A'], status: 'present' });
  });

  it('ITEMS 1. AND 2. is the same', () => {
    expect(
      combined('ITEMS 1. AND 2.  BUSINESS AND PROPERTIES', [], ['3', '4']).items.map((i) => i.item),
    ).toEqual(['1', '2', '3', '4']);
  });

  it('Items 10-13 and Items 10 through 13 are four', () => {
    for (const range of ['Items 10-13.', 'Items 10 through 13.', 'ITEMS 10, 11, 12 AND 13.']) {
      const { items: found } = combined(
        `${range}  Directors; Compensation; Ownership; Transactions`,
        ['8', '9'],
        ['14'],
      );
      expect(found.map((i) => i.item)).toEqual(['8', '9', '10', '11', '12', '13', '14']);
    }
  });

  it('a sentence that begins with them and says where they are is their heading', () => {
    const text = filing(
      items(['8', '9'], plain),
      'Items 10, 11, 12 and 13 are incorporated herein by reference to the definitive\nproxy statement of the Company.',
      items(['14'], plain),
    );
    const { items: found } = parse(text);
    expect(found.map((i) => i.item)).toEqual(['8', '9', '10', '11', '12', '13', '14']);
    expect(found[2]).toMatchObject({
      title: null,
      status: 'incorporated',
      incorporatedFrom: { source: 'proxyStatement' },
    });
  });
});

describe('a mention of an item is no heading', () => {
  it('first on a line of running prose', () => {
    const text = filing(
      items(['1'], plain),
      'A discussion of the markets in which the Company competes stands under\nItem 7 of this report, and of its plants under\nItem 2. Properties, both of which should be read.',
      items(['2', '3', '4', '5', '6', '7', '8'], plain),
    );
    const { numbers, headings } = read(text);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(headings[1]).toBe('Item 2.  Properties');
    expect(headings[6]).toMatch(/^Item 7\. {2}Management/);
  });

  it('at the beginning of a paragraph, where the sentence goes on', () => {
    const text = filing(
      items(['1', '2', '3'], plain),
      'Item 7 of this report says more of this.',
      items(['4', '5', '7'], plain),
    );
    expect(read(text).numbers).toEqual(['1', '2', '3', '4', '5', '7']);
  });

  it('of a rule of the Commission: Item 405 of Regulation S-K', () => {
    const text = filing(
      'Item 405 of Regulation S-K is not contained herein.',
      items(['1', '2', '3'], plain),
    );
    expect(read(text).numbers).toEqual(['1', '2', '3']);
  });
});

describe('contents lists', () => {
  const list = (entry: (n: string, t: string, page: number) => string): string =>
    `TABLE OF CONTENTS\n\n${allNumbers.map((n, i) => entry(n, titles[n] ?? '', i * 3 + 1)).join('\n')}`;
  const shapes: Record<string, string> = {
    'with leaders and pages': list((n, t, p) => `Item ${n}.  ${`${t} `.padEnd(90, '.')} ${p}`),
    'with pages after a gap': list((n, t, p) => `Item ${n}.  ${t.padEnd(90)} ${p}`),
    'without pages': list((n, t) => `Item ${n}.  ${t}`),
    'without pages, blank lines between': list((n, t) => `Item ${n}.  ${t}\n`),
    'with parts between': list(
      (n, t, p) =>
        `${n === '1' ? 'PART I\n' : n === '5' ? 'PART II\n' : ''}Item ${n}.  ${`${t} `.padEnd(90, '.')} ${p}`,
    ),
    'with titles on two lines': list(
      (n, t, p) =>
        `Item ${n}.  ${t.slice(0, 30)}\n          ${`${t.slice(30)} `.padEnd(80, '.')} ${p}`,
    ),
  };
  for (const [name, contents] of Object.entries(shapes)) {
    it(`${name} are no headings`, () => {
      const text = filing(contents, items(allNumbers, plain));
      const { items: found } = parse(text);
      expect(found.map((i) => i.item)).toEqual(allNumbers);
      expect(found[0]!.lines[0]).toBeGreaterThan(
        text.slice(0, text.indexOf(contents) + contents.length).split('\n').length,
      );
    });
  }
});

describe('running page heads', () => {
  const page = (head: string) =>
    `\n<PAGE>\n${head}\n\nMore of the same item follows on this page, which has its own head.\n\n`;

  it('(Continued) heads start no item', () => {
    for (const mark of [
      '(Continued)',
      '(continued)',
      "(con't.)",
      '(Cont.)',
      '- Continued',
      "(Cont'd)",
    ]) {
      const text = filing(
        items(['1'], plain),
        page(`Item 1. Business ${mark}`),
        page(`Item 1. Business ${mark}`),
        items(['2', '3'], plain),
      );
      expect(read(text).numbers).toEqual(['1', '2', '3']);
      expect(parse(text).items[0]?.text).not.toMatch(/con/i.test(mark) ? /Business [(-]/ : /^$/);
    }
  });

  it('a head that repeats the heading starts no item, and the first is the heading', () => {
    const text = filing(
      items(['1'], plain),
      page('Item 1.  Business'),
      page('Item 1.  Business'),
      items(['2', '3'], plain),
    );
    const { items: found } = parse(text);
    expect(found.map((i) => i.item)).toEqual(['1', '2', '3']);
    expect(found[0]?.lines[0]).toBe(text.split('\n').indexOf('Item 1.  Business') + 1);
  });
});

describe('what ends an item', () => {
  it('a part, the executive officers, the signatures', () => {
    const text = filing(
      'PART I',
      items(['1', '2', '3', '4'], plain),
      'EXECUTIVE OFFICERS OF THE REGISTRANT\n\nAnn Example, 51, is President and has served since 1990.',
      'PART II',
      items(['5', '6'], plain),
    );
    const { items: found } = parse(text);
    const lines = text.split('\n');
    expect(found.map((i) => i.item)).toEqual(['1', '2', '3', '4', null, '5', '6']);
    expect(found[4]).toMatchObject({
      key: 'executiveOfficers',
      part: 'I',
      title: 'EXECUTIVE OFFICERS OF THE REGISTRANT',
    });
    expect(found[3]!.lines[1]).toBe(found[4]!.lines[0] - 1);
    expect(found[4]!.lines[1]).toBe(lines.indexOf('PART II'));
    expect(found[6]!.lines[1]).toBe(lines.findIndex((l) => l.trim() === 'SIGNATURES'));
  });

  it('an annual report or exhibits bound in after the signatures belong to no item', () => {
    const text = filing(
      items(['1', '2', '3'], plain),
      signatures,
      '<PAGE>\nITEM 14(a)\n\nIndex\n\nItem 4. Something else entirely here\n\nText of it.',
    );
    expect(read(text).numbers).toEqual(['1', '2', '3']);
  });
});

describe('unusual orders', () => {
  it('missing items leave the others as they are', () => {
    expect(read(filing(items(['1', '3', '7', '8', '14'], plain))).numbers).toEqual([
      '1',
      '3',
      '7',
      '8',
      '14',
    ]);
  });

  it('an item out of order is an entry where it stands, with a diagnostic', () => {
    const text = filing(items(['1', '2', '4', '3', '5', '6', '7'], plain));
    const { items: found, diagnostics } = parse(text);
    expect(found.map((i) => i.item)).toEqual(['1', '2', '4', '3', '5', '6', '7']);
    expect(diagnostics.map((d) => d.code)).toContain('ITEM_OUT_OF_ORDER');
  });

  it('two reports in one document give the items of both', () => {
    const one = `${items(allNumbers, plain)}\n\n${signatures}`;
    const text = filing(one, items(allNumbers, plain));
    const { items: found, diagnostics } = parse(text);
    expect(found.map((i) => i.item)).toEqual([...allNumbers, ...allNumbers]);
    expect(diagnostics.map((d) => d.code)).toContain('SEVERAL_REPORTS');
  });

  it('lettered items: 4A, 7A, 9A and 9A(T)', () => {
    const lettered = ['4A', '7A', '9A'].map((n) => [n, 'Controls and Procedures'] as const);
    const text = filing(
      items(['1', '2', '3', '4'], plain),
      'Item 4A.  Executive Officers of the Registrant\n\nAnn Example is President.',
      items(['5', '6', '7'], plain),
      'Item 7a.  Quantitative and Qualitative Disclosures About Market Risk\n\nRates move.',
      items(['8', '9'], plain),
      `ITEM 9A(T). ${lettered[2]![1].toUpperCase()}\n\nThey were effective.`,
    );
    expect(read(text).numbers).toEqual([
      '1',
      '2',
      '3',
      '4',
      '4A',
      '5',
      '6',
      '7',
      '7A',
      '8',
      '9',
      '9A',
    ]);
  });
});

describe('nothing but candidates', () => {
  it('a file of nothing but Item 1 lines ends in diagnostics, in time', () => {
    const { items: found } = parse('Item 1.  Business\n'.repeat(20_000));
    expect(found.length).toBeLessThanOrEqual(1);
  });
});
