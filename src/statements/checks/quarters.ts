/** The four quarters of a year make what the statements have for the year. */

import { quantumOf } from '../../tables/quantum.ts';
import type { Fact } from '../fact.ts';
import { isKeySlip } from '../footing/evidence.ts';
import { tellingDigits } from '../footing/slip.ts';
import { roundingTolerance } from '../footing/tolerance.ts';
import { type Check, type CheckTerm, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';

interface Year {
  readonly annual: Fact;
  readonly quarters: readonly Fact[];
  readonly made: number;
  readonly residual: number;
  /** How far rounding can bring them apart. */
  readonly tolerance: number;
}

export function quarters({ facts }: CheckContext): Check[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.statement !== 'quarterlyData' || !fact.concept || fact.member !== null) continue;
    if (
      fact.period?.months !== 3 ||
      !fact.period.end ||
      fact.unit.includes('/') ||
      fact.unit === 'shares'
    )
      continue;
    const key = `${fact.source.table} ${fact.concept}`;
    const row = rows.get(key);
    if (row) row.push(fact);
    else rows.set(key, [fact]);
  }
  const annual = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.origin !== 'statement' || !fact.concept || fact.period?.months !== 12) continue;
    if (fact.member !== null) continue;
    const same = annual.get(fact.concept);
    if (same) same.push(fact);
    else annual.set(fact.concept, [fact]);
  }
  const years = [...rows.values()].flatMap((row) =>
    (annual.get(row[0]!.concept!) ?? []).flatMap((fact) => yearOf(fact, row) ?? []),
  );
  return years.flatMap((year) => checkOf(year, years));
}

function yearOf(annual: Fact, row: readonly Fact[]): Year | null {
  const end = Date.parse(annual.period!.end!);
  const quarters = row.filter(({ period }) => {
    const days = (end - Date.parse(period!.end!)) / 86_400_000;
    return days > -10 && days < 290;
  });
  const ends = new Set(quarters.map((q) => q.period!.end));
  if (quarters.length !== 4 || ends.size !== 4) return null;
  const made = quarters.reduce((sum, q) => sum + q.value, 0);
  const coarsest = Math.max(quantumOf([annual.value]), roundOf([annual, ...quarters]));
  return {
    annual,
    quarters,
    made,
    residual: annual.value - made,
    tolerance: roundingTolerance(4) * coarsest,
  };
}

/** The largest power of a thousand that all figures are whole multiples of. */
function roundOf(facts: readonly Fact[]): number {
  let unit = 1;
  while (unit < 1e9 && facts.every((f) => f.value % (unit * 1000) === 0)) unit *= 1000;
  return facts.some((f) => (f.value / unit) % 1 !== 0) ? 1 : unit;
}

function checkOf(year: Year, years: readonly Year[]): Check[] {
  const { annual, quarters, made, residual, tolerance } = year;
  const ok = Math.abs(residual) <= tolerance;
  if (!ok) {
    const table = quarters[0]!.source.table;
    const others = years.filter(
      (y) =>
        y !== year &&
        y.quarters[0]!.source.table === table &&
        y.annual.period!.end === annual.period!.end,
    );
    const agree = others.filter((y) => Math.abs(y.residual) <= y.tolerance).length;
    // Quarters that were restated differ in more lines than one.
    if (agree < 2 || agree < others.length || !isSlip(year)) return [];
  }
  const figure: CheckTerm = { ...annual.source, value: annual.value };
  const terms = quarters.map((q): CheckTerm => ({ ...q.source, value: q.value }));
  const name = `${annual.label || annual.concept} (${annual.period!.end})`;
  const message = ok
    ? `${name} is the sum of its quarters`
    : `${name} stands as ${shown(annual.value)}, its quarters make ${shown(made)}: the other lines agree, so one of the figures is misprinted`;
  return [check('crossStatement', 'error', figure, terms, made, ok, message)];
}

/** Figures of a digit or two differ by a slip of a key from nearly all others. */
const isSlip = ({ annual, quarters, made, residual }: Year): boolean =>
  (tellingDigits(annual.value) >= 3 && isKeySlip(annual.value, made)) ||
  quarters.some((q) => tellingDigits(q.value) >= 3 && isKeySlip(q.value, q.value + residual));
