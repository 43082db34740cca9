/** Item 6: figures of five years or so, as series. */
import { statementRows } from '../../concepts/rows.ts';
import {
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import type { Row, Table } from '../../tables/table.ts';
import { firstDate } from './dates.ts';
import { type RecordSource, tablesNear } from './source.ts';
import { tableHeaders } from './tableHeaders.ts';

export const seriesSchema = object({
  label: string('as printed, under its heading'),
  concept: nullable(string('US-GAAP taxonomy element name; null where none is known')),
  heading: nullable(string('of the rows it stands among')),
  values: list(
    object({ year: integer(), value: nullable(number('scale applied; a percentage as printed')) }),
  ),
  lines: lineSpan(),
});
export type Series = Infer<typeof seriesSchema>;

export const selectedDataSchema = object({
  kind: oneOf(['selectedData']),
  series: list(seriesSchema),
  lines: lineSpan('where it was read'),
});
export type SelectedData = Infer<typeof selectedDataSchema>;

const fewestYears = 2;
const before = 16; // lines over the years in which the unit may be said

export function readSelectedData({ reading, span }: RecordSource): SelectedData {
  const tables = tablesNear(
    reading,
    span,
    /\b(?:19|20)\d\d\b.{1,60}\b(?:19|20)\d\d\b/g,
    before,
    70,
  );
  const series = tables.flatMap((table) => seriesOf(table, tableHeaders(reading, table)));
  return { kind: 'selectedData', series, lines: span };
}

function seriesOf(table: Table, headers: readonly string[]): Series[] {
  const years = headers.map((header, i) => yearOf(header, i, headers.length));
  if (new Set(years.filter((y) => y !== null)).size < fewestYears) return [];
  const headings = headingsOver(table.rows);
  return statementRows({ ...table, kind: 'selectedData' }).flatMap(({ row, concept }, i) => {
    const values = row.cells.flatMap((cell, c) => {
      const year = years[c] ?? null;
      if (year === null || !cell || cell.type === 'text') return [];
      return [{ year, value: cell.value === null ? null : exact(cell.value * cell.scale) }];
    });
    if (values.length === 0) return [];
    const label = row.label.replace(/[\s.$]+$/, '');
    const heading = headings[i] ?? null;
    return [{ label, concept: concept?.concept ?? null, heading, values, lines: row.lines }];
  });
}

/** The heading that each row stands under; one set in from it ends where a row is not. */
function headingsOver(rows: readonly Row[]): (string | null)[] {
  let heading: Row | null = null;
  let indented = false;
  return rows.map((row) => {
    if (row.cells.every((c) => c === null)) {
      heading = /[A-Za-z]/.test(row.label) && firstDate(row.label) === null ? row : null;
      indented = false;
      return null;
    }
    if (heading === null) return null;
    if (row.level > heading.level) indented = true;
    else if (indented || row.level < heading.level) heading = null;
    return heading?.label ?? null;
  });
}

/** Without the last digit's noise: 981.3 * 1000000. */
const exact = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** The year of a column; where one header gives the years of all columns, the column's own by its place. */
function yearOf(header: string, column: number, columns: number): number | null {
  const years = header.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const year = years.length === columns && columns > 1 ? years[column] : years.at(-1);
  return year === undefined ? null : Number(year);
}
