/** What holds of any input, tried on inputs that are made up at random. */
import fc from 'fast-check';
import { decode, givenLineWithEnd, layOut, parse, readFiling, treeOf, UnreadableInput } from 'tenk';
import { describe, expect, it } from 'vitest';
import { samples } from './support/filings.ts';
import { expectSpans, leaves } from './support/spans.ts';

/** Lines such as filings hold, tags and headings among them, in no sensible order. */
const line = fc.oneof(
  fc.constantFrom(
    ...['<DOCUMENT>', '</DOCUMENT>', '<TYPE>10-K', '<TYPE>EX-13', '<TEXT>', '</TEXT>', '<PAGE>'],
    ...['<TABLE>', '</TABLE>', '<CAPTION>', '<S>   <C>   <C>', '<FN>', '<PDF>', '\f', '', '   '],
    ...['-----BEGIN PRIVACY-ENHANCED MESSAGE-----', '<SEC-HEADER>x', '</SEC-HEADER>', 'FILER:'],
    ...['- -----', '-----', '====   ====', '\t\tCITY:\tX', 'BUSINESS ADDRESS:', 'FORM 10-K', '12'],
    ...['PART I', 'PART II', 'Item 1.  Business', 'ITEM 7A. MARKET RISK', 'Items 1 and 2.'],
    ...['Item 8.  Financial Statements (Continued)', 'SIGNATURES', '/s/ A. Wick', 'EXHIBIT INDEX'],
    ...['Net sales      $ 1,234     (99)', 'Total .......  1,000', 'see Item 7 of this report.'],
  ),
  fc.string({ maxLength: 90 }),
);
const lines = fc.array(line, { maxLength: 60 });

/** The reading of a text, or null where it is refused as no 10-K, which is no failure. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableInput) return null;
    throw error;
  }
}

describe('whatever the input', () => {
  it('any bytes are read, or refused with a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        attempt(() => parse(bytes));
      }),
    );
  });

  it('any lines are read, or refused with a reason', () => {
    fc.assert(
      fc.property(lines, (some) => {
        attempt(() => parse(some.join('\n')));
      }),
      { numRuns: 500 },
    );
  });

  it('every line is in one node of the tree, and nodes nest and follow each other', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const reading = attempt(() => readFiling(some.join('\n')));
        if (reading) expectSpans(treeOf(reading), 1, reading.lines.count);
      }),
      { numRuns: 500 },
    );
  });

  it('items stand in the file, in order, each heading in its item', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const reading = attempt(() => readFiling(some.join('\n')));
        let before = 0;
        for (const {
          lines: [first, last],
          headingLines,
        } of reading?.items ?? []) {
          expect(first).toBeGreaterThanOrEqual(before);
          expect(last).toBeLessThanOrEqual(reading?.lines.count ?? 0);
          expect(headingLines[0]).toBe(first);
          expect(headingLines[1]).toBeLessThanOrEqual(last);
          before = first;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the lines as given are the text as given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\r', '\n', '\r\n', '\t', 'a', '- -', '\f', '\0')),
        (some) => {
          const given = some.join('');
          const laidOut = layOut(given);
          const all = Array.from({ length: laidOut.count }, (_, i) =>
            givenLineWithEnd(laidOut, i + 1),
          );
          expect(all.join('')).toBe(given);
        },
      ),
    );
  });

  it('the end of lines makes no difference', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\r\n', '\r'), (some, end) => {
        // Text between line ends must hold none itself, and a CR at the end of a piece would join the LF after it.
        const clean = some.map((text) => text.replace(/[\r\n]/g, ' '));
        const [unix, other] = ['\n', end].map((by) => attempt(() => parse(clean.join(by))));
        expect({ ...other, source: null }).toEqual({ ...unix, source: null });
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(samples)('$name', ({ bytes }) => {
  const { text } = decode(bytes());

  it('printed from the leaves of its tree is the file', () => {
    const reading = readFiling(text);
    const nodes = treeOf(reading);
    expectSpans(nodes, 1, reading.lines.count);
    let printed = '';
    for (const { lines: span } of leaves(nodes)) {
      for (let n = span[0]; n <= span[1]; n++) printed += givenLineWithEnd(reading.lines, n);
    }
    expect(printed).toBe(text);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('gives the same with %s', (_, end) => {
    const one = parse(text.replace(/\r\n?|\n/g, end));
    expect({ ...one, source: null }).toEqual({ ...parse(text), source: null });
  });

  it('cut short anywhere is read or refused', () => {
    for (let share = 1; share < 12; share++) {
      attempt(() => parse(text.slice(0, Math.floor((text.length * share) / 12))));
    }
  });
});
