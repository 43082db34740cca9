/** Real filings, where they are at hand: what holds of every filing holds of these. */
import { decode, givenLine, givenLineWithEnd, parse, readFiling, readTables, treeOf } from 'tenk';
import { describe, expect, it } from 'vitest';
import { corpus, samples } from './support/filings.ts';
import { expectSpans, leaves } from './support/spans.ts';

if (corpus.length === 0) {
  console.warn('No real filings found: set TENK_CORPUS to a folder of them to test on these too.');
}

describe.skipIf(corpus.length === 0)('real filings', () => {
  it.each(corpus)('$name', ({ bytes }) => {
    const { text } = decode(bytes());
    const reading = readFiling(text);
    const nodes = treeOf(reading);
    expectSpans(nodes, 1, reading.lines.count);
    const printed: string[] = [];
    for (const { lines: span } of leaves(nodes)) {
      for (let n = span[0]; n <= span[1]; n++) printed.push(givenLineWithEnd(reading.lines, n));
    }
    expect(printed.join('') === text, 'the leaves of the tree are the file').toBe(true);
    expect(reading.items.length).toBeGreaterThan(0);

    const crlf = readFiling(text.replace(/\r\n?|\n/g, '\r\n'));
    expect(crlf.items).toEqual(reading.items);
    expect(crlf.diagnostics).toEqual(reading.diagnostics);
  });
});

describe.each([...samples, ...corpus])('the tables of $name', ({ bytes }) => {
  it('lose no word and no figure of their rows', () => {
    const reading = readFiling(decode(bytes()).text);
    for (const table of readTables(reading)) {
      const read = new Map<number, string>();
      for (const { lines, label, cells } of table.rows) {
        const words = [label, ...cells.map((cell) => cell?.raw ?? '')].join('').replace(/\s+/g, '');
        for (let n = lines[0]; n <= lines[1]; n++) read.set(n, (read.get(n) ?? '') + words);
      }
      for (const [n, words] of read) {
        const given = givenLine(reading.lines, n).replace(/<[^>]*>/g, ' ');
        for (const word of given.match(/[A-Za-z0-9]+/g) ?? []) {
          expect(words, `${table.id}, line ${n}: ${given}`).toContain(word);
        }
      }
    }
  });
});

/** The tags of a document's text made blank, as in copies that lost them; those of the envelope stay. */
const blanked = (text: string): string =>
  text.replace(/<\/?(?:TABLE|CAPTION|S|C|FN|F\d{1,2}|PAGE)>/gi, (tag) => ' '.repeat(tag.length));

describe.each([...samples, ...corpus])('$name without its tags', ({ bytes }) => {
  const { text } = decode(bytes());

  it('has the same items on the same lines', () => {
    const places = (given: string) => parse(given).items.map(({ item, lines }) => [item, ...lines]);
    expect(places(blanked(text))).toEqual(places(text));
  });
});
