/** A balance sheet balances: assets are liabilities and equity. */

import { type StatementRow, statementRows } from '../../concepts/rows.ts';
import type { Table } from '../../tables/table.ts';
import { statementColumns } from '../columns.ts';
import { columnQuantum, termAt } from './cells.ts';
import { type Check, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';
import { isWhollyRead } from './grid.ts';

export function balance({ tables, lines }: CheckContext): Check[] {
  const sheets = tables.filter((table) => table.kind === 'balanceSheet');
  return sheets.flatMap((table, i) => {
    const rows = statementRows(table);
    const assets = rowOf(rows, 'Assets');
    if (!assets) return [];
    // The other side may stand on the next page, as a table of its own.
    const sides: Table[] = [
      table,
      ...sheets.slice(i + 1, i + 2).filter((next) => isOtherSide(table, next)),
    ];
    for (const side of sides) {
      const both = rowOf(
        side === table ? rows : statementRows(side),
        'LiabilitiesAndStockholdersEquity',
      );
      if (!both) continue;
      if (![assets, both].every((r) => isWhollyRead(r.row, r === assets ? table : side, lines)))
        return [];
      return pairColumns(table, side).flatMap(([left, right]): Check[] => {
        const figure = termAt(side, both, right);
        const term = termAt(table, assets, left);
        if (!figure || !term) return [];
        const ok = Math.abs(figure.value - term.value) <= columnQuantum(table, left) * 1.01;
        const when = table.columns[left]?.period?.end ?? `column ${left + 1}`;
        const message = ok
          ? `assets of ${when} are liabilities and equity`
          : `assets of ${when} are ${shown(term.value)}, liabilities and equity ${shown(figure.value)}: one of them is wrong`;
        return [check('balance', 'error', figure, [term], term.value, ok, message)];
      });
    }
    return [];
  });
}

const rowOf = (rows: readonly StatementRow[], concept: string) =>
  rows.find((r) => r.concept?.concept === concept);

function isOtherSide(assets: Table, next: Table): boolean {
  return (
    next.document === assets.document &&
    next.lines[0] - assets.lines[1] < 120 &&
    next.columns.length === assets.columns.length &&
    !rowOf(statementRows(next), 'Assets') &&
    !rowOf(statementRows(assets), 'LiabilitiesAndStockholdersEquity')
  );
}

/** Columns of the same day and part; in the same table, every column with itself. */
function pairColumns(left: Table, right: Table): [number, number][] {
  if (left === right) return statementColumns(left).map(({ index }) => [index, index]);
  const others = statementColumns(right);
  return statementColumns(left).flatMap((l): [number, number][] => {
    const match = others.filter((r) => r.period?.end === l.period?.end && r.member === l.member);
    return l.period?.end && match.length === 1 ? [[l.index, match[0]!.index]] : [];
  });
}
