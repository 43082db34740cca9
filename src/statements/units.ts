/**
 * The scale of statements that name none. On facing pages `(In millions)` often stands once, over the left one. A
 * statement without a scale takes that of another in which the same lines have the same printed figures:
 *
 *     Cash at end of year      964    1,364     in the cash flow statement, in millions
 *     Cash                     964    1,364     in the balance sheet: then this is in millions, too
 */

import { isPerShare } from '../concepts/places.ts';
import { statementRows } from '../concepts/rows.ts';
import { once } from '../once.ts';
import type { Cell, Row, Table, TableKind } from '../tables/table.ts';
import { primaryTables } from './primary.ts';

/** Kinds of tables that repeat figures of the statements. */
const repeating: ReadonlySet<TableKind> = new Set([
  'selectedData',
  'quarterlyData',
  'earningsPerShare',
]);

const enough = 2; // figures that must meet; each has three digits or more

/** The tables, statements without a scale of their own with the one that their figures prove. */
export const withProvenScales = once((tables: readonly Table[]): readonly Table[] => {
  const primary = primaryTables(tables);
  const own = tables.filter((table) => primary.has(table) || repeating.has(table.kind));
  const open = new Set(own.filter((table) => table.unit === null && !hasScales(table)));
  const known = own.filter((table) => (table.unit?.scale ?? 1) > 1);
  if (open.size === 0 || known.length === 0) return tables;
  const scales = new Map<Table, number>();
  let found = true;
  while (found && open.size > 0) {
    found = false;
    for (const table of open) {
      const match = known.find((other) => meetings(table, other) >= enough);
      if (!match) continue;
      scales.set(table, match.unit?.scale ?? scales.get(match) ?? 1);
      known.push(table);
      open.delete(table);
      found = true;
    }
  }
  if (scales.size === 0) return tables;
  return tables.map((table) => (scales.has(table) ? rescaled(table, scales.get(table)!) : table));
});

/** Whether lines of a table say of themselves what scale they have. */
const hasScales = (table: Table): boolean =>
  table.rows.some(({ cells }) => cells.some((cell) => cell !== null && cell.scale > 1));

/** How many figures two tables share under the same name, as printed. */
function meetings(a: Table, b: Table): number {
  const figures = namedFigures(b);
  let met = 0;
  for (const figure of namedFigures(a)) if (figures.has(figure)) met++;
  return met;
}

const namedFigures = once((table: Table): ReadonlySet<string> => {
  const figures = new Set<string>();
  for (const r of statementRows(table)) {
    const name = r.concept?.concept ?? (/^balances?\b/.test(r.label) ? 'balance' : null);
    if (!name) continue;
    for (const cell of r.row.cells) {
      if (cell?.value != null && Math.abs(cell.value) >= 100) figures.add(`${name} ${cell.value}`);
    }
  }
  // The parts of equity go by the name of their column in one statement, of their row in the other.
  if (table.kind === 'stockholdersEquity') {
    for (const r of statementRows(table)) {
      if (!/^balances?\b/.test(r.label)) continue;
      for (const name of equityNames) {
        for (const cell of r.row.cells) {
          if (cell?.value != null && Math.abs(cell.value) >= 100)
            figures.add(`${name} ${cell.value}`);
        }
      }
    }
  }
  return figures;
});

const equityNames = [
  'StockholdersEquity',
  'CommonStockValue',
  'AdditionalPaidInCapital',
  'RetainedEarningsAccumulatedDeficit',
] as const;

function rescaled(table: Table, scale: number): Table {
  const rows = statementRows(table);
  return {
    ...table,
    rows: table.rows.map((row, i): Row => {
      if (isPerShare(rows[i]!.place)) return row;
      return { ...row, cells: row.cells.map((cell) => (cell ? rescaledCell(cell, scale) : null)) };
    }),
  };
}

const rescaledCell = (cell: Cell, scale: number): Cell =>
  cell.scale === 1 && cell.type !== 'percent' ? { ...cell, scale } : cell;
