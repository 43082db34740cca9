/** What all tables of a filing are read with: how its years end, and the units of its notes. */
import type { DocumentSpan } from '../lexer/tree.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { fiscalYearEnds } from './fiscalYears.ts';
import { notesUnits } from './notes.ts';
import { type PeriodContext, readPeriod, type Saying, sayingOf } from './periods.ts';
import type { Period } from './table.ts';

/** Whether a document may hold tables: a financial data schedule (EX-27) has none. */
export const holdsTables = ({ content, type }: DocumentSpan): boolean =>
  content === 'text' && !/^EX-27/.test(type ?? '');

const settingOf = once(({ documents, form, lines }: Reading) => {
  const texts = documents.filter(holdsTables);
  const reports = texts.filter(({ type }) => /^10-?K|^EX-13/.test(type ?? '10-K'));
  return {
    years: fiscalYearEnds(
      form.periodEnd,
      lines,
      reports.map(({ body }) => body),
    ),
    notes: new Map(texts.map((document) => [document, notesUnits(lines, document.body)])),
  };
});

/** Where notes begin in a document, and in which unit. */
export const notesOf = (reading: Reading, document: DocumentSpan) =>
  settingOf(reading).notes.get(document) ?? [];

/** What tells of the periods of a table's columns, with what stands about the table. */
export function periodContext(
  reading: Reading,
  around: Saying,
  lead: Saying,
  instant: boolean,
): PeriodContext {
  const { years } = settingOf(reading);
  return {
    around,
    lead,
    instant,
    fiscalYearEnd: reading.form.periodEnd?.slice(5) ?? null,
    yearEnds: years.end,
    weekdays: years.weekdays,
    namedLater: years.namedLater,
  };
}

const silent = sayingOf(() => '');

/** The period of a column, which names a quarter or the year, in the rows under the heading of a fiscal year. */
export const periodInYear = (
  reading: Reading,
  header: readonly string[],
  year: number,
): Period | null =>
  readPeriod(header, { ...periodContext(reading, silent, silent, false), heading: year }, null);
