/** Which tables are the company's own statements, and which restate or condense them in notes. */

import { statementRows } from '../concepts/rows.ts';
import { once } from '../once.ts';
import type { Table, TableKind } from '../tables/table.ts';

const kinds: readonly TableKind[] = [
  'balanceSheet',
  'incomeStatement',
  'cashFlow',
  'stockholdersEquity',
  'comprehensiveIncome',
];

const near = 120; // lines from one page of a statement to the next

/** Of each kind the table in which most lines are known ones, and the pages that go on from it. */
export const primaryTables = once((tables: readonly Table[]): ReadonlySet<Table> => {
  const primary = new Set<Table>();
  for (const kind of kinds) {
    const groups = groupsOf(tables.filter((table) => table.kind === kind));
    const [best] = groups
      .map((group) => ({ group, weight: group.reduce((sum, t) => sum + weightOf(t), 0) }))
      .sort((a, b) => b.weight - a.weight);
    for (const table of best?.group ?? []) primary.add(table);
  }
  return primary;
});

/** A statement over several pages: each table continues the one before, or holds what that one lacks. */
function groupsOf(tables: readonly Table[]): Table[][] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      last &&
      (table.continues === last.id ||
        (table.lines[0] - last.lines[1] < near &&
          table.document === last.document &&
          !overlap(last, table)))
    ) {
      group!.push(table);
    } else groups.push([table]);
  }
  return groups;
}

const conceptsIn = once((table: Table): ReadonlySet<string> => {
  const concepts = new Set<string>();
  for (const { concept } of statementRows(table)) if (concept) concepts.add(concept.concept);
  return concepts;
});

function overlap(a: Table, b: Table): boolean {
  const known = conceptsIn(a);
  let shared = 0;
  for (const concept of conceptsIn(b)) if (known.has(concept)) shared++;
  return shared >= 2;
}

function weightOf(table: Table): number {
  const consolidated =
    /consolidated/i.test(table.title ?? '') &&
    !/condensed|summar|supplement|parent/i.test(table.title ?? '')
      ? 1.2
      : 1;
  return consolidated * (conceptsIn(table).size + table.rows.length / 10);
}
