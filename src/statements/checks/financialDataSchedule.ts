/** The financial data schedule (EX-27) against the statements that it was made from, and within itself. */
import type { Fact } from '../fact.ts';
import { slipOf } from '../footing/slip.ts';
import type { Schedule } from '../schedules/schedule.ts';
import { scaleOf, tagOf } from '../schedules/scheduleFacts.ts';
import { type Check, type CheckTerm, check, shown } from './check.ts';
import type { CheckContext } from './context.ts';

/** Tags that mean one line of the statements; others gather several, each filer in its own way. */
const plainTags: ReadonlySet<string> = new Set([
  'TOTAL-ASSETS',
  'CURRENT-ASSETS',
  'CURRENT-LIABILITIES',
  'INVENTORY',
  'TOTAL-LIABILITY-AND-EQUITY',
  'TOTAL-LIABILITIES-AND-EQUITY',
  'TOT-CAPITALIZATION-AND-LIAB',
  'NET-INCOME',
  'INCOME-PRETAX',
  'INCOME-TAX',
  'DEPOSITS',
  'LOANS',
  'EPS-PRIMARY',
  'EPS-BASIC',
]);

export function financialDataSchedule({ schedules, facts }: CheckContext): Check[] {
  const stated = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.origin !== 'statement' || fact.member !== null || !fact.period?.end) continue;
    const same = stated.get(fact.period.end);
    if (same) same.push(fact);
    else stated.set(fact.period.end, [fact]);
  }
  return schedules.flatMap((schedule) => {
    if (schedule.restated || schedule.name) return [];
    const scale = scaleOf(schedule, facts);
    return [
      ...(scale === null ? [] : againstStatements(schedule, scale, stated)),
      ...within(schedule),
    ];
  });
}

function againstStatements(
  schedule: Schedule,
  scale: number,
  stated: ReadonlyMap<string, readonly Fact[]>,
): Check[] {
  const facts = schedule.periods.map(({ end, months }) =>
    end ? near(stated, end).filter((f) => isSameLength(f, months)) : [],
  );
  return schedule.figures.flatMap(({ tag, values, line }) => {
    const known = tagOf(schedule, tag);
    if (!known?.concept || !plainTags.has(tag)) return [];
    return values.flatMap((printed, column): Check[] => {
      const sameEnd = facts[column];
      if (!printed || !sameEnd) return [];
      const fact = sameEnd.find((f) => meets(f.concept, known.concept!));
      if (!fact || fact.value === 0) return [];
      const factor = known.scaled ? scale : 1;
      const figure: CheckTerm = {
        table: null,
        row: null,
        column,
        line,
        value: Number((printed * factor).toPrecision(15)),
      };
      const term: CheckTerm = { ...fact.source, value: fact.value };
      const tolerance = known.scaled ? factor / 2 : 0.005;
      const off = Math.abs(Math.abs(figure.value) - Math.abs(fact.value));
      const ok = off <= tolerance + 1e-9;
      // A filer may mean another line of the statement by the tag: then it stands there, under another name.
      if (
        !ok &&
        sameEnd.some((f) => Math.abs(Math.abs(f.value) - Math.abs(figure.value)) <= tolerance)
      )
        return [];
      if (!ok && slipOf(Math.abs(figure.value), Math.abs(fact.value)) === null) return [];
      const message = ok
        ? `${tag} is ${fact.label || fact.concept} of the statements`
        : `${tag} of the schedule is ${shown(figure.value)}; the statements have ${shown(fact.value)} for ${fact.label || fact.concept}`;
      return [check('financialDataSchedule', 'warning', figure, [term], fact.value, ok, message)];
    });
  });
}

const meets = (stated: string | null, wanted: string): boolean =>
  stated === wanted ||
  (wanted === 'EarningsPerShareBasic' && stated === 'EarningsPerShareBasicAndDiluted');

/** Schedules give the last day of the month for a year that ends on a Saturday near it. */
function near(stated: ReadonlyMap<string, readonly Fact[]>, end: string): Fact[] {
  const day = Date.parse(end);
  return [...stated].flatMap(([other, facts]) =>
    Math.abs(Date.parse(other) - day) <= 7 * 86_400_000 ? facts : [],
  );
}

const isSameLength = (fact: Fact, months: number | null): boolean =>
  fact.period?.type === 'instant' ||
  fact.period?.months == null ||
  months === null ||
  fact.period.months === months;

/** Total assets and total liabilities and equity of the schedule itself. */
function within(schedule: Schedule): Check[] {
  const row = (...tags: string[]) => schedule.figures.find((f) => tags.includes(f.tag));
  const assets = row('TOTAL-ASSETS');
  const both = row(
    'TOTAL-LIABILITY-AND-EQUITY',
    'TOTAL-LIABILITIES-AND-EQUITY',
    'TOT-CAPITALIZATION-AND-LIAB',
  );
  if (!assets || !both) return [];
  return both.values.flatMap((value, column): Check[] => {
    const expected = assets.values[column];
    if (!value || !expected) return [];
    const figure: CheckTerm = { table: null, row: null, column, line: both.line, value };
    const term: CheckTerm = { table: null, row: null, column, line: assets.line, value: expected };
    const ok = value === expected;
    const message = ok
      ? 'total assets of the schedule are its liabilities and equity'
      : `total assets of the schedule are ${shown(expected)}, its liabilities and equity ${shown(value)}`;
    return [check('financialDataSchedule', 'warning', figure, [term], expected, ok, message)];
  });
}
