/**
 * The quarterly range of prices, from tables that run either way:
 *
 *     >                   High     Low            >             First   Second  Third
 *     >   1995                                    >   1995
 *     >   First quarter   5 1/4    4              >   High      5 1/4   5       6
 */

import { monthNumber } from '../../../lexer/calendar.ts';
import { type LineSpan, lineText } from '../../../lexer/lines.ts';
import type { Reading } from '../../../reading.ts';
import type { Row, Table } from '../../../tables/table.ts';
import { monthName } from '../dates.ts';
import type { QuarterPrice } from '../market.ts';
import { tablesNear } from '../source.ts';
import { tableHeaders } from '../tableHeaders.ts';

/** A header `High  Low`, or a row `High   12 3/4`: what only tables of prices have. */
const tableWords =
  /\bhigh(?:est)?\b[^a-z\n]*\blow(?:est)?\b|^[^a-z\n]*(?:[a-z]+ ){0,4}high(?:est)?\b[^a-z\n]*[\s.$]\d/i;
const before = 22; // lines over such a line at which its table may begin
const after = 34; // lines under it to which the table, or one of dividends, may go
const measures = [
  ['high', /\bhigh(?:est)?\b/i],
  ['low', /\blow(?:est)?\b/i],
  ['dividend', /\bdividends?\b/i],
] as const;
type Measure = (typeof measures)[number][0];

const most = 60; // quarters of one filing

export function quarterlyPrices(reading: Reading, span: LineSpan): QuarterPrice[] {
  const found = new Map<string, { -readonly [K in keyof QuarterPrice]: QuarterPrice[K] }>();
  for (const headed of priceTables(reading, span)) {
    for (const { year, quarter, measure, value, line } of figures(reading, headed)) {
      const key = `${year} ${quarter}`;
      const price = found.get(key) ?? {
        year,
        quarter,
        high: null,
        low: null,
        dividend: null,
        lines: [line, line] as LineSpan,
      };
      price[measure] ??= value;
      price.lines = [Math.min(price.lines[0], line), Math.max(price.lines[1], line)];
      if (found.size < most) found.set(key, price);
    }
  }
  return [...found.values()].filter((p) => p.high !== null || p.low !== null);
}

function priceTables(reading: Reading, span: LineSpan): HeadedTable[] {
  const near = (words: RegExp, pattern: RegExp) => {
    const tables = tablesNear(reading, span, words, before, after, pattern).map((table) => ({
      table,
      headers: tableHeaders(reading, table),
    }));
    return tables.filter(showsPrices(tables));
  };
  const tables = near(/high/gi, tableWords);
  return tables.length > 0 ? tables : near(/price range/gi, /price range/i);
}

/** A table counts where it has highs and lows; one of dividends alone counts beside such a table. */
const showsPrices = (tables: readonly HeadedTable[]) => {
  const says = ({ table, headers }: HeadedTable, pattern: RegExp) =>
    headers.some((h) => pattern.test(h)) || table.rows.some((r) => pattern.test(r.label));
  const [[, high], [, low], [, dividend]] = measures;
  const any = tables.some((t) => says(t, range) || (says(t, high) && says(t, low)));
  return (table: HeadedTable) => any && [range, high, low, dividend].some((m) => says(table, m));
};

interface HeadedTable {
  readonly table: Table;
  /** The words over each column. */
  readonly headers: readonly string[];
}

interface Figure {
  readonly year: number | null;
  readonly quarter: number;
  readonly measure: Measure;
  readonly value: number;
  readonly line: number;
}

function figures(reading: Reading, headed: HeadedTable): Figure[] {
  const { table } = headed;
  const fiscalEnd = Number(reading.form.periodEnd?.slice(5, 7) ?? 12);
  const tableYear = yearOver(reading, table);
  const found: Figure[] = [];
  let year: number | null = tableYear;
  let about: Measure | null = null;
  for (const row of withRangesJoined(table.rows)) {
    const alone = row.label === '' ? row.cells.filter((c) => c !== null) : [];
    if (row.cells.every((c) => c === null) || (alone.length === 1 && isYear(alone[0]!.raw))) {
      year = yearIn(row.label || (alone[0]?.raw ?? '')) ?? year;
      about = measureIn(row.label);
      continue;
    }
    // A year on the line under a row heads the rows after it, though it was read as the end of the label.
    const next = row.lines[1] > row.lines[0] ? yearAlone(reading, row.lines[1]) : null;
    const label = next === null ? row.label : row.label.replace(/\s*\d{4}$/, '');
    if (quarterIn(label, fiscalEnd) === null) year = yearIn(label) ?? year;
    found.push(...figuresOfRow(headed, { ...row, label }, { year, about, fiscalEnd }));
    year = next ?? year;
  }
  return found;
}

function figuresOfRow(
  { table, headers }: HeadedTable,
  row: Row,
  context: {
    readonly year: number | null;
    readonly about: Measure | null;
    readonly fiscalEnd: number;
  },
): Figure[] {
  if (range.test(row.label)) return rangesOfRow(headers, row, context);
  return row.cells.flatMap((cell, c) => {
    if (!cell || cell.value === null || cell.type === 'percent') return [];
    const head = headers[c] ?? '';
    const measure =
      measureIn(table.columns[c]?.header.at(-1) ?? '') ??
      measureIn(row.label) ??
      measureIn(head) ??
      context.about;
    const quarter = quarterIn(row.label, context.fiscalEnd) ?? quarterIn(head, context.fiscalEnd);
    if (measure === null || quarter === null) return [];
    if (measure !== 'dividend' && cell.value <= 0) return [];
    const year = yearIn(row.label) ?? yearIn(head) ?? context.year;
    // Prices are dollars a share, whatever the table is in.
    return [{ year, quarter, measure, value: cell.value, line: cell.line }];
  });
}

const range = /\bprice range\b|\brange of (?:\w+ )?prices?\b/i;
const price = String.raw`\$? ?(\d+(?:\.\d+)?(?: \d{1,2}\/\d{1,2})?)`;
const ranges = new RegExp(`${price} ?(?:-|to) ?${price}`, 'g');

/** `Price range per share    $29.75 - $12.75   $19 7/8-$14 5/8`: a range for each column, the cells cut or not. */
function rangesOfRow(
  headers: readonly string[],
  row: Row,
  context: { readonly year: number | null; readonly fiscalEnd: number },
): Figure[] {
  const printed = row.cells.map((cell) => cell?.raw ?? '').join(' ');
  const found = [...printed.matchAll(ranges)].map(([, a = '', b = '']) => [
    inDollars(a),
    inDollars(b),
  ]);
  if (found.length !== headers.length) return [];
  const line = row.lines[1];
  return found.flatMap((pair, c): Figure[] => {
    const quarter = quarterIn(headers[c] ?? '', context.fiscalEnd);
    if (quarter === null) return [];
    const year = yearIn(row.label) ?? yearIn(headers[c] ?? '') ?? context.year;
    return [
      { year, quarter, measure: 'high', value: Math.max(...pair), line },
      { year, quarter, measure: 'low', value: Math.min(...pair), line },
    ];
  });
}

/** The second prices of ranges may stand under the first: `$49 7/8-` over `$34 11/16`. */
function withRangesJoined(rows: readonly Row[]): Row[] {
  return rows.flatMap((row, i) => {
    const [before, next] = [rows[i - 1], rows[i + 1]];
    if (before && row.label === '' && isOpenRange(before)) return [];
    if (next?.label !== '' || !isOpenRange(row)) return [row];
    const cells = row.cells.map((cell, c) =>
      cell ? { ...cell, raw: `${cell.raw} ${next.cells[c]?.raw ?? ''}` } : null,
    );
    return [{ ...row, cells }];
  });
}

const isOpenRange = (row: Row): boolean =>
  range.test(row.label) && row.cells.some((cell) => /-$/.test(cell?.raw ?? ''));

/** `36 3/8` */
function inDollars(printed: string): number {
  const [whole = '', over, under] = printed.split(/[ /]/);
  return Number(whole) + (over && under ? Number(over) / Number(under) : 0);
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text.trim());

function yearAlone(reading: Reading, n: number): number | null {
  const text = lineText(reading.lines, n).slice(0, 200).trim();
  return /^(?:fiscal )?(?:19|20)\d\d:?$/i.test(text) ? yearIn(text) : null;
}

const measureIn = (text: string): Measure | null => {
  const hits = measures.filter(([, pattern]) => pattern.test(text));
  return hits.length === 1 ? hits[0]![0] : null;
};

/** `1995`, `Fiscal 1995`, `Year ended June 30, 1995`, `June 30, '95`. */
function yearIn(text: string): number | null {
  const match = /\b((?:19|20)\d\d)\b/.exec(text) ?? /'(\d\d)\b/.exec(text);
  if (!match?.[1]) return null;
  const year = Number(match[1]);
  return year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
}

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st|q1|1q)\b/i, 1],
  [/\b(?:second|2nd|q2|2q)\b/i, 2],
  [/\b(?:third|3rd|q3|3q)\b/i, 3],
  [/\b(?:fourth|4th|q4|4q)\b/i, 4],
];

const monthPattern = new RegExp(`\\b${monthName}\\b`, 'gi');

/** The quarter that a text names, by its number or by its last month. */
function quarterIn(text: string, fiscalEnd: number): number | null {
  const named = ordinals.filter(([pattern]) => pattern.test(text));
  if (named.length > 0) return named.length === 1 ? named[0]![1] : null;
  const names = [...text.matchAll(monthPattern)];
  const last = names.at(-1)?.[1];
  if (last === undefined || names.length > 2) return null;
  const after = (monthNumber(last) - fiscalEnd + 12) % 12;
  return after === 0 ? 4 : Math.ceil(after / 3);
}

/** A sentence over the table; its years are not the table's. */
const isProse = (text: string): boolean =>
  (text.match(/[a-z]{3,}/g)?.length ?? 0) > 8 || /\.\s*$/.test(text);

/** A year over the stub, which no column has: the only year among the header's lines. */
function yearOver(reading: Reading, table: Table): number | null {
  const years = new Set<number>();
  const firstRow = table.rows[0]?.lines[0] ?? table.lines[0];
  for (let n = Math.max(1, table.lines[0] - 3); n < firstRow; n++) {
    const text = lineText(reading.lines, n).slice(0, 300);
    if (isProse(text)) continue;
    for (const [year] of text.matchAll(/\b(?:19|20)\d\d\b/g)) years.add(Number(year));
  }
  return years.size === 1 ? [...years][0]! : null;
}
