/**
 * Financial data schedules (EX-27): tagged figures that filers made from their statements, one `<TAG> value` a line.
 *
 *     <ARTICLE> 5
 *     <MULTIPLIER> 1,000
 *     <PERIOD-TYPE>                   YEAR          12-MOS      one column a period
 *     <PERIOD-END>             DEC-31-1997     DEC-31-1996
 *     <TOTAL-ASSETS>                81,499          81,132
 *     <EPS-PRIMARY>                (1.20)<F1>         (.15)
 */
import { dayOf, daysBetween, meanMonth, monthNumber } from '../../lexer/calendar.ts';
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';
import type { DocumentSpan } from '../../lexer/tree.ts';
import { once } from '../../once.ts';
import type { Reading } from '../../reading.ts';
import {
  boolean,
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  string,
} from '../../schema.ts';
import { headTags } from './tags.ts';

export const scheduleSchema = object({
  document: string('type of the document it stands in: EX-27, EX-27.2'),
  article: nullable(string('of Regulation S-X: 5, 7, 9, UT ...')),
  name: nullable(string('of the subsidiary that it is for, where it says so')),
  restated: boolean('whether the filer marked it as restated'),
  multiplier: nullable(number('what figures are to be multiplied by; null where none is named')),
  currency: nullable(string('as printed')),
  periods: list(
    object({
      type: nullable(string('as printed: YEAR, 9-MOS')),
      start: nullable(date()),
      end: nullable(date()),
      months: nullable(integer()),
    }),
    'one a column of figures',
  ),
  figures: list(
    object({
      tag: string('as printed, upper case'),
      values: list(nullable(number()), 'as printed, one a column'),
      notes: list(string(), 'footnote marks'),
      line: integer(),
    }),
  ),
  lines: lineSpan(),
});
export type Schedule = Infer<typeof scheduleSchema>;

const heads: ReadonlySet<string> = new Set(headTags);
const tagLine = /^\s*<(\/?[A-Z][A-Z0-9&.,'-]*)>(.*)$/i;

/** The schedules of a submission, in order; a document may hold several. */
export function readSchedules(lines: Lines, documents: readonly DocumentSpan[]): Schedule[] {
  return documents
    .filter((d) => /^EX-27(?:\.|$)/.test(d.type ?? '') && d.content === 'text')
    .flatMap((d) => scheduleSpans(lines, d.body).map((span) => readSchedule(lines, d, span)))
    .filter((schedule) => schedule.figures.length > 0);
}

/** Those of a filing. */
export const schedulesOf = once((reading: Reading) =>
  readSchedules(reading.lines, reading.documents),
);

/** Each schedule begins at its `<ARTICLE>`; what stands before the first belongs to it. */
function scheduleSpans(lines: Lines, [first, last]: LineSpan): LineSpan[] {
  const starts: number[] = [];
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n);
    if (text.includes('<') && /^\s*<ARTICLE>/i.test(text.slice(0, 200))) starts.push(n);
  }
  if (starts.length === 0) return first <= last ? [[first, last]] : [];
  return starts.map((start, i) => [i === 0 ? first : start, (starts[i + 1] ?? last + 1) - 1]);
}

function readSchedule(lines: Lines, document: DocumentSpan, span: LineSpan): Schedule {
  const head = new Map<string, string>();
  const figures: { tag: string; values: (number | null)[]; notes: string[]; line: number }[] = [];
  let inLegend = false;
  for (let n = span[0]; n <= span[1]; n++) {
    const text = lineText(lines, n).slice(0, 500);
    if (inLegend) {
      inLegend = !/<\/LEGEND>/i.test(text);
      continue;
    }
    const match = tagLine.exec(text);
    if (!match) continue;
    const tag = match[1]!.toUpperCase();
    const rest = match[2]!.trim();
    if (tag === 'FN' || tag === '/TABLE') break;
    if (tag === 'LEGEND') inLegend = !/<\/LEGEND>/i.test(rest);
    else if (heads.has(tag)) head.set(tag, rest);
    else if (isFigureTag(tag)) figures.push({ tag, ...readFigures(rest), line: n });
  }
  return {
    document: document.type ?? 'EX-27',
    article: head.get('ARTICLE')?.toUpperCase() || null,
    name: head.get('NAME') || null,
    restated: head.has('RESTATED'),
    multiplier: readFigures(head.get('MULTIPLIER') ?? '').values[0] || null,
    currency: head.get('CURRENCY') || null,
    periods: readPeriods(head),
    figures,
    lines: span,
  };
}

const isFigureTag = (tag: string): boolean => !/^(?:\/.*|S|C|TABLE|PAGE|CAPTION|F\d+)$/.test(tag);

function readPeriods(head: ReadonlyMap<string, string>): Schedule['periods'] {
  const types = (head.get('PERIOD-TYPE') ?? '').split(/\s+/).filter(Boolean);
  const starts = readDates(head.get('PERIOD-START') ?? '');
  const ends = readDates(head.get('PERIOD-END') ?? '');
  const count = Math.max(types.length, ends.length, 1);
  return Array.from({ length: count }, (_, i) => {
    const type = types[i] ?? null;
    const start = starts[i] ?? null;
    const end = ends[i] ?? null;
    return { type, start, end, months: monthsOf(type, start, end) };
  });
}

/** `YEAR` and `12-MOS` are twelve months; `OTHER` is as long as its start and end say. */
function monthsOf(type: string | null, start: string | null, end: string | null): number | null {
  const named = /^(?:(YEAR)|(\d{1,2})-MOS)$/i.exec(type ?? '');
  if (named) return named[1] ? 12 : Number(named[2]);
  if (!start || !end) return null;
  const days = daysBetween(start, end) + 1;
  const months = Math.round(days / meanMonth);
  return months > 0 && Math.abs(days - months * meanMonth) <= 8 ? months : null;
}

/** `DEC-31-1997<F1>` */
function readDates(text: string): string[] {
  return [...text.matchAll(/\b([A-Z]{3})[A-Z]*[- ](\d{1,2})[-, ]+(\d{4})/gi)].flatMap(
    ([, name = '', day = '', year = '']) => {
      const date = dayOf(Number(year), monthNumber(name), Number(day));
      return date === null ? [] : [date];
    },
  );
}

const figure = /(\()?\s?(-)?\s?(\d[\d,]*(?:\.\d*)?|\.\d+)\s?(\))?|(?<=^|\s)-{1,2}(?=\s|$)/g;

function readFigures(text: string): { values: (number | null)[]; notes: string[] } {
  const notes: string[] = [];
  const noteless = !text.includes('<')
    ? text
    : text.replace(/<F\d+>/gi, (mark) => {
        notes.push(mark.toUpperCase());
        return ' ';
      });
  const bare = noteless.replaceAll('$', '');
  const values = [...bare.matchAll(figure)].map(([, open, minus, digits]) => {
    if (digits === undefined) return 0;
    const value = Number(digits.replaceAll(',', ''));
    return (open || minus) && value !== 0 ? -value : value;
  });
  return { values: values.length > 0 ? values : [null], notes };
}
