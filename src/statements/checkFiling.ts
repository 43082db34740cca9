/** The arithmetic of a filing. */
import type { Reading } from '../reading.ts';
import type { Table } from '../tables/table.ts';
import type { CheckReport } from './checks/check.ts';
import { rules } from './checks/rules.ts';
import type { Fact } from './fact.ts';
import { primaryTables } from './primary.ts';
import { schedulesOf } from './schedules/schedule.ts';
import { withProvenScales } from './units.ts';

/**
 * Every check of which the tool is sure what is to be held against what, those that hold and those that do not.
 * @param given the tables of the filing, as `readTables` gives them
 * @param facts those of the filing, as `readFacts` gives them
 */
export function checkFiling(
  reading: Reading,
  given: readonly Table[],
  facts: readonly Fact[],
): CheckReport {
  const tables = withProvenScales(given);
  const schedules = schedulesOf(reading);
  const context = {
    lines: reading.lines,
    tables,
    facts,
    schedules,
    primary: primaryTables(tables),
  };
  const checks = Object.values(rules).flatMap((rule) => rule(context));
  const ok = checks.filter((c) => c.ok).length;
  return { checks, summary: { checked: checks.length, ok, discrepancies: checks.length - ok } };
}
