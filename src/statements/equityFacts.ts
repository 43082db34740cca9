/**
 * Facts of a statement of stockholders' equity whose columns are the parts of equity and whose rows are its history:
 *
 *                                Common stock   Retained earnings     Total
 *     Balance, June 30, 1993          872,000        (23,670,000)   27,208,000
 *     Net income                                       6,037,000     6,037,000
 *     Balance, June 30, 1994          872,000        (17,633,000)   33,245,000
 */

import { plainLabel } from '../concepts/labels.ts';
import { type Found, findConcept } from '../concepts/lookup.ts';
import { isHeading } from '../concepts/places.ts';
import type { StatementRow } from '../concepts/rows.ts';
import { dayOf, daysBetween, meanMonth, monthEnd, monthNumber } from '../lexer/calendar.ts';
import type { Period, Table } from '../tables/table.ts';
import { scaled } from './amount.ts';
import type { StatementColumn } from './columns.ts';
import type { Fact, FactOrigin } from './fact.ts';

export function equityFacts(
  table: Table,
  rows: readonly StatementRow[],
  columns: readonly StatementColumn[],
  origin: FactOrigin,
): Fact[] {
  const parts = partsOf(table, columns);
  const balances = rows.map((r) => (isBalance(r) ? dateIn(r.row.label) : null));
  // Without a date anywhere the rows are no history, and the columns no parts of equity.
  const dated = balances.some((date) => date !== null);
  return rows.flatMap((r, i) => {
    const balance = isBalance(r);
    const period = balance ? instant(balances[i] ?? null) : spanAround(balances, i);
    return parts.flatMap((part): Fact[] => {
      const cell = r.row.cells[part.index];
      if (!cell || cell.value === null || (cell.type !== 'number' && cell.type !== 'nil'))
        return [];
      if (cell.type === 'nil' && !balance) return [];
      const amount = scaled(cell.value, part.scale ?? cell.scale);
      const known = !part.shares && dated && origin === 'statement';
      const concept = known ? (balance ? equityConcept : r.concept) : null;
      return [
        {
          concept: concept?.concept ?? null,
          label: r.row.label,
          value: concept?.sign === 'magnitude' ? Math.abs(amount) : amount,
          unit: part.shares ? 'shares' : (cell.currency ?? table.unit?.currency ?? 'USD'),
          period,
          member: part.total ? null : part.name,
          statement: table.kind,
          source: { table: table.id, row: r.index, column: part.index, line: cell.line },
          origin,
        },
      ];
    });
  });
}

/**
 * The part of equity and the concept of each row where the columns are years and the parts stand one below another:
 *
 *                                       1996      1997
 *     Retained earnings
 *       Balance, beginning of year     3,328     3,984
 *       Net income                     2,195     3,454
 */
export function equityBlocks(rows: readonly StatementRow[]): Map<number, EquityBlock> {
  const blocks = new Map<number, EquityBlock>();
  let part: string | null = null;
  for (const r of rows) {
    if (isHeading(r.row)) part = r.row.label || part;
    const total = equityConcept?.labels.test(r.label) ?? false;
    const concept = total || isBalance(r) ? equityConcept : r.concept;
    const begins = isBalance(r) && /\bbeginning\b/.test(r.label);
    blocks.set(r.index, { member: total ? null : part, concept: begins ? null : concept });
  }
  return blocks;
}

export interface EquityBlock {
  readonly member: string | null;
  readonly concept: Found | null;
}

const equityConcept = findConcept('total stockholders equity', 'balanceSheet', 'equity');

/** The columns with what each holds; of several that look like the total, the last is. */
function partsOf(table: Table, columns: readonly StatementColumn[]) {
  const parts = columns.map((column) => ({ ...column, ...partOf(table, column.index) }));
  const total = parts.findLast((part) => part.total);
  return parts.map((part) => ({ ...part, total: part === total }));
}

/** What a column holds: all of equity, or a part; dollars or shares. */
function partOf(table: Table, column: number) {
  const header = table.columns[column]?.header.join(' ') ?? '';
  const label = plainLabel(header);
  const total =
    /^total\b/.test(label) ||
    /\btotal (?:stock|share|owners|equity)/.test(label) ||
    (/equity$/.test(label) && /(?:stock|share)holders/.test(label));
  const shares = /\bshares?$|\bnumber of\b/.test(label);
  // Shares may have a scale of their own: `Shares (in thousands)` beside amounts in millions.
  const scale = shares && /\(in thousands\)/i.test(header) ? 1000 : null;
  return { name: header || null, total, shares, scale };
}

export const isBalance = (r: StatementRow): boolean =>
  /^(?:ending |beginning |opening |closing )?balances?\b|^(?:at )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    r.label,
  );

/** `Balance, June 30, 1994` */
export function dateIn(label: string): string | null {
  const match = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(label);
  if (!match) return null;
  const [year, month, day] = [Number(match[3]), monthNumber(match[1]!), Number(match[2])];
  // What stands at the first of a month is what the day before came to.
  return month > 0 && day === 1 ? monthEnd(year, month - 1) : dayOf(year, month, day);
}

const instant = (end: string | null): Period | null =>
  end ? { type: 'instant', end, months: null } : null;

/** From the balance above a movement to the one below it. */
function spanAround(balances: readonly (string | null)[], at: number): Period | null {
  const from = balances.findLast((date, i) => date !== null && i < at);
  const end = balances.find((date, i) => date !== null && i > at);
  if (!from || !end) return null;
  const days = daysBetween(from, end);
  const length = Math.round(days / meanMonth);
  return days > 0 ? { type: 'duration', end, months: length } : null;
}
