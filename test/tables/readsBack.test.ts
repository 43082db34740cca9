import fc from 'fast-check';
import { readFiling, readTables } from 'tenk';
import { describe, expect, it } from 'vitest';
import { asFiling } from './reading.ts';
import { type Plan, plans, print } from './renderer.ts';

const around = (body: string) =>
  `\nThe figures were as follows:\n\n${body}\n\nThe text goes on here.\n`;

function readBack(plan: Plan, text: string): void {
  const tables = readTables(readFiling(asFiling(text)));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  expect(table?.rows.map((r) => r.label)).toEqual(plan.rows.map((r) => r.label));
  expect(table?.rows.map((r) => r.cells.map((c) => c?.value))).toEqual(
    plan.rows.map((r) => r.cells.map((f) => f.value)),
  );
  const own = plan.headers?.map((h) => h.join(' ')) ?? plan.years.map(String);
  expect(table?.columns.map((c) => c.header.join(' / '))).toEqual(
    own.map((h) => (plan.spanning === null ? h : `${plan.spanning} / ${h}`)),
  );
}

describe('a table printed from random values reads back as it was', () => {
  it('without tags', () => {
    fc.assert(
      fc.property(plans, (plan) => readBack(plan, around(print(plan).join('\n')))),
      { numRuns: 300 },
    );
  });
  it('with tags', () => {
    fc.assert(
      fc.property(plans, (plan) =>
        readBack(plan, around(`<TABLE>\n<CAPTION>\n${print(plan).join('\n')}\n</TABLE>`)),
      ),
      { numRuns: 300 },
    );
  });
  it('shifted to the right', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 16 }), (plan, k) =>
        readBack(
          plan,
          around(
            print(plan)
              .map((line) => ' '.repeat(k) + line)
              .join('\n'),
          ),
        ),
      ),
      { numRuns: 200 },
    );
  });
});

describe('nothing makes the reader fail', () => {
  const scraps = fc.constantFrom(
    '   ',
    '$',
    '(',
    ')',
    '%',
    '1,234',
    '(5)',
    '--',
    '....',
    '-----',
    'words',
    '1996',
    '<TABLE>',
    '</TABLE>',
    '<S>',
    '<C>',
    '<PAGE>',
    '\n',
    '\n\n',
    '\t',
    '<F1>',
    '*',
  );
  it('not any jumble of what tables are made of', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 120 }), (pieces) => {
        const text = `Text ${pieces.join('')}`;
        const tables = readTables(readFiling(asFiling(text)));
        for (const { rows, columns } of tables) {
          for (const row of rows) expect(row.cells).toHaveLength(columns.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
