/** Cash at the beginning and its change make the cash at the end, which the next year begins with. */

import { type StatementRow, statementRows } from '../../concepts/rows.ts';
import type { Table } from '../../tables/table.ts';
import { statementColumns } from '../columns.ts';
import { slipOf } from '../footing/slip.ts';
import { columnQuantum, termAt } from './cells.ts';
import { type Check, type CheckTerm, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';
import { isWhollyRead } from './grid.ts';

export function cashReconciliation({ tables, lines }: CheckContext): Check[] {
  return tables
    .filter((table) => table.kind === 'cashFlow')
    .flatMap((table) => {
      const rows = statementRows(table);
      const begins = rows.filter((r) => r.cashAt === 'beginning');
      const ends = rows.filter((r) => r.cashAt === 'end');
      const [begin] = begins;
      const [end] = ends;
      if (!begin || !end || begins.length > 1 || ends.length > 1) return [];
      const change = rows.findLast(
        (r) =>
          r.concept?.concept === 'CashAndCashEquivalentsPeriodIncreaseDecrease' &&
          r.index < end.index,
      );
      const read = [begin, end, ...(change ? [change] : [])];
      if (!read.every((r) => isWhollyRead(r.row, table, lines))) return [];
      return [
        ...(change ? withinYears(table, rows, begin, change, end) : []),
        ...betweenYears(table, begin, end),
      ];
    });
}

interface Sum {
  readonly figure: CheckTerm;
  readonly terms: readonly CheckTerm[];
  readonly made: number;
  readonly quantum: number;
  readonly when: string;
}

function withinYears(
  table: Table,
  rows: readonly StatementRow[],
  begin: StatementRow,
  change: StatementRow,
  end: StatementRow,
): Check[] {
  // What exchange rates did to cash is part of the change, or stands after it and is added to it.
  const exchange = rows.find(
    (r) =>
      r.concept?.concept === 'EffectOfExchangeRateOnCashAndCashEquivalents' &&
      r.index > change.index &&
      r.index < end.index,
  );
  const structures = exchange
    ? [
        [begin, change, exchange],
        [begin, change],
      ]
    : [[begin, change]];
  const tried = structures.map((terms) => sumsOf(table, terms, end));
  const best =
    tried.find((sums) => sums.length > 0 && sums.every(holds)) ??
    tried.find((sums) => sums.filter(holds).length >= sums.length - 1 && sums.some(holds));
  return (best ?? []).flatMap((sum): Check[] => {
    const ok = holds(sum);
    if (!ok && !isSlip(sum)) return [];
    const message = ok
      ? `cash at the end of ${sum.when} is what it began with and its change`
      : `cash at the end of ${sum.when} stands as ${shown(sum.figure.value)}; what it began with and its change make ${shown(sum.made)}`;
    return [check('cashReconciliation', 'error', sum.figure, sum.terms, sum.made, ok, message)];
  });
}

function sumsOf(table: Table, terms: readonly StatementRow[], end: StatementRow): Sum[] {
  return statementColumns(table).flatMap(({ index, period }): Sum[] => {
    const figure = termAt(table, end, index);
    const parts = terms.map((r) => termAt(table, r, index));
    if (!figure || parts[0] === null || parts[1] === null) return [];
    const present = parts.filter((t) => t !== null);
    const made = present.reduce((sum, t) => sum + t.value, 0);
    return [
      {
        figure,
        terms: present,
        made,
        quantum: columnQuantum(table, index),
        when: period?.end ?? `column ${index + 1}`,
      },
    ];
  });
}

const holds = ({ figure, made, quantum }: Sum): boolean =>
  Math.abs(figure.value - made) <= quantum * 1.01;

const isSlip = ({ figure, made, terms }: Sum): boolean =>
  slipOf(figure.value, made) !== null ||
  terms.some((t) => slipOf(t.value, t.value + figure.value - made) !== null);

/** Every year begins with the cash with which the year before ended. */
function betweenYears(table: Table, begin: StatementRow, end: StatementRow): Check[] {
  const columns = statementColumns(table).filter(
    ({ period }) => period?.end && period.months === 12,
  );
  const pairs = columns.flatMap(({ index, period, member }) => {
    const before = columns.find(
      (c) =>
        c.member === member &&
        yearOf(c.period!.end!) === yearOf(period!.end!) - 1 &&
        c.period!.end!.slice(5, 7) === period!.end!.slice(5, 7),
    );
    const figure = termAt(table, begin, index);
    const term = before ? termAt(table, end, before.index) : null;
    return figure && term
      ? [{ figure, term, when: period!.end!, quantum: columnQuantum(table, index) }]
      : [];
  });
  const agree = pairs.filter((p) => p.figure.value === p.term.value).length;
  return pairs.flatMap(({ figure, term, when, quantum }): Check[] => {
    const ok = Math.abs(figure.value - term.value) <= quantum * 1.01;
    if (!ok && (agree === 0 || slipOf(figure.value, term.value) === null)) return [];
    const message = ok
      ? `the year to ${when} begins with the cash with which the one before ended`
      : `the year to ${when} begins with cash of ${shown(figure.value)}, the one before ended with ${shown(term.value)}`;
    return [check('cashReconciliation', 'error', figure, [term], term.value, ok, message)];
  });
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
