/** Earnings a share are the income for common shares over their average number. */

import { type StatementRow, statementRows } from '../../concepts/rows.ts';
import type { Table } from '../../tables/table.ts';
import { statementColumns } from '../columns.ts';
import { slipOf } from '../footing/slip.ts';
import { termAt } from './cells.ts';
import { type Check, type CheckTerm, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';
import { isWhollyRead } from './grid.ts';

const incomes = ['NetIncomeLossAvailableToCommonStockholdersBasic', 'NetIncomeLoss'] as const;
const perShares = ['EarningsPerShareBasic', 'EarningsPerShareBasicAndDiluted'] as const;

export function earningsPerShare({ tables, lines }: CheckContext): Check[] {
  return tables
    .filter(({ kind }) => kind === 'incomeStatement' || kind === 'selectedData')
    .flatMap((table) => {
      const rows = statementRows(table);
      const only = (names: readonly string[]) => {
        const found = names
          .map((name) => rows.filter((r) => r.concept?.concept === name))
          .find((r) => r.length > 0);
        return found?.length === 1 ? found[0]! : null;
      };
      // The shares that preferred stock could become are counted with the income before its dividends.
      const income = incomes.flatMap((name) => only([name]) ?? []);
      const perShare = only(perShares);
      const shares = only(['WeightedAverageNumberOfSharesOutstandingBasic']);
      if (income.length === 0 || !perShare || !shares) return [];
      if (![...income, perShare, shares].every((r) => isWhollyRead(r.row, table, lines))) return [];
      const years = income.map((row) => yearsOf(table, row, perShare, shares));
      return checksOf(years[0]!, years[1] ?? []);
    });
}

interface Year {
  readonly when: string;
  readonly figure: CheckTerm;
  readonly terms: readonly CheckTerm[];
  readonly expected: number;
  readonly ok: boolean;
}

function yearsOf(
  table: Table,
  income: StatementRow,
  perShare: StatementRow,
  shares: StatementRow,
): Year[] {
  return statementColumns(table).flatMap(({ index, period }): Year[] => {
    const earned = termAt(table, income, index);
    const count = termAt(table, shares, index);
    const figure = termAt(table, perShare, index);
    if (!earned || !count || !figure || count.value <= 0 || figure.value === 0) return [];
    const cell = perShare.row.cells[index]!;
    const places = /\.(\d+)/.exec(cell.raw)?.[1]?.length ?? 0;
    const raw = earned.value / count.value;
    const expected = Number(raw.toFixed(places));
    const unit = 10 ** -places;
    // Income and shares are themselves rounded, by half a unit of their last place.
    const precision =
      Math.abs(raw) *
      ((0.5 * income.row.cells[index]!.scale) / Math.max(1, Math.abs(earned.value)) +
        (0.5 * shares.row.cells[index]!.scale) / count.value);
    const ok = Math.abs(raw - figure.value) <= unit * 0.51 + precision;
    return [
      { when: period?.end ?? `column ${index + 1}`, figure, terms: [earned, count], expected, ok },
    ];
  });
}

/** The years by one income, where they do not hold by the other. */
function checksOf(first: readonly Year[], second: readonly Year[]): Check[] {
  const years = first.map((year) => {
    const other = second.find((o) => o.figure.column === year.figure.column);
    return !year.ok && other?.ok ? other : year;
  });
  const held = years.filter((year) => year.ok).length;
  if (held < 2) return [];
  return years.flatMap(({ when, figure, terms, expected, ok }): Check[] => {
    if (!ok && (held < years.length - 1 || slipOf(figure.value, expected) === null)) return [];
    const message = ok
      ? `earnings per share of ${when} are income over shares`
      : `earnings per share of ${when} stand as ${shown(figure.value)}; income over shares makes ${shown(expected)}`;
    return [check('earningsPerShare', 'warning', figure, terms, expected, ok, message)];
  });
}
