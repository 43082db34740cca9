/** Financial data schedules as facts, beside those of the statements. */
import type { Report } from '../../diagnostics.ts';
import type { Period } from '../../tables/table.ts';
import type { Fact } from '../fact.ts';
import type { Schedule } from './schedule.ts';
import { articles, type ScheduleTag } from './tags.ts';

/** Every figure of the schedules. A schedule that names no multiplier takes the one by which it meets the statements. */
export function scheduleFacts(
  schedules: readonly Schedule[],
  facts: readonly Fact[],
  report: Report,
): Fact[] {
  return schedules.flatMap((schedule) => {
    const scale = scaleOf(schedule, facts);
    if (scale === null) {
      report(
        'SCHEDULE_SCALE_UNKNOWN',
        schedule.lines,
        `${schedule.document} names no multiplier, and its figures meet none of the statements': they stand as printed`,
      );
    }
    return schedule.figures.flatMap((figure) =>
      figure.values.flatMap((value, column): Fact[] => {
        const period = schedule.periods[column];
        if (value === null || !period) return [];
        const tag = tagOf(schedule, figure.tag);
        const isScaled = tag?.scaled ?? !/^EPS-|^YIELD|^NAV/.test(figure.tag);
        return [
          {
            concept: tag?.concept ?? null,
            label: figure.tag,
            value: isScaled ? Number((value * (scale ?? 1)).toPrecision(15)) : value,
            unit: /^EPS-/.test(figure.tag)
              ? 'USD/shares'
              : isScaled
                ? currencyOf(schedule)
                : 'pure',
            period: periodOf(period, tag?.period ?? null),
            member: schedule.name,
            statement: tag ? (tag.period === 'instant' ? 'balanceSheet' : 'incomeStatement') : null,
            source: { table: null, row: null, column, line: figure.line },
            origin: 'financialDataSchedule',
          },
        ];
      }),
    );
  });
}

export const tagOf = ({ article }: Schedule, tag: string): ScheduleTag | null =>
  articles[article ?? '']?.[tag] ?? null;

const currencyOf = ({ currency }: Schedule): string => {
  const code = /\b[A-Z]{3}\b/.exec(currency?.toUpperCase() ?? '')?.[0];
  return code && /^(?:CAD|GBP|EUR|JPY|DEM|FRF|CHF|AUD|MXN|NLG|SEK)$/.test(code) ? code : 'USD';
};

function periodOf(
  { end, months }: Schedule['periods'][number],
  type: 'instant' | 'duration' | null,
): Period | null {
  if (!end || type === null) return null;
  return type === 'instant' ? { type, end, months: null } : { type, end, months };
}

const usualScales = [1, 1000, 1_000_000];

/** The multiplier as named; where none is, or it is 1, the one by which most figures stand in the statements. */
export function scaleOf(schedule: Schedule, facts: readonly Fact[]): number | null {
  if (schedule.multiplier !== null && schedule.multiplier !== 1) return schedule.multiplier;
  const amounts = new Set(
    facts.filter((f) => f.unit !== 'USD/shares').map((f) => Math.abs(f.value)),
  );
  const figures = schedule.figures
    .filter(({ tag }) => !/^EPS-|^YIELD/.test(tag))
    .flatMap(({ values }) => values.filter((v) => v !== null && Math.abs(v) >= 10));
  const [best] = usualScales
    .map((scale) => ({
      scale,
      met: figures.filter((v) => amounts.has(Number((Math.abs(v!) * scale).toPrecision(15))))
        .length,
    }))
    .sort((a, b) => b.met - a.met);
  if (best && best.met >= 3) return best.scale;
  return schedule.multiplier;
}
