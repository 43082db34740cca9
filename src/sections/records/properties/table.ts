/** Properties from the tables of them. */
import type { Row, Table } from '../../../tables/table.ts';
import { jurisdiction, jurisdictionAtEnd } from '../jurisdictions.ts';
import type { Passage } from '../passage.ts';
import type { Property } from '../properties.ts';
import { tenureIn } from './tenure.ts';

const columnWords = {
  location: /\blocations?\b|\bcity\b|\bfacilit|\bproperty\b|\bplants?\b|\baddress\b/i,
  use: /\buse\b|\bused\b|\bpurpose|\bfunction\b|\bdescription\b|\btype\b|\bactivit|\boperations\b|\bproducts?\b/i,
  size: /\bsq(?:uare|\.)? ?f(?:ee|oo)?t|\bfloor space\b|\bsize\b|\bfootage\b|\bacre|\barea\b|\bspace\b/i,
  tenure: /\bowned\b|\bleased\b|\btenure\b|\binterest\b|\bownership\b|\btitle\b/i,
  expires: /\bexpir|\blease term|\btermination\b/i,
} as const;
type ColumnName = keyof typeof columnWords;

export const propertiesTabled = (
  tables: readonly Table[],
  passage: Passage,
  words: string,
): Property[] => {
  const marks = markedTenure(passage);
  return tables.flatMap((table) => rowsOf(table, marks, words));
};

/** Columns of a table by what their headers say; `sizes` where space owned and space leased have one each. */
interface Columns extends Readonly<Record<ColumnName, number>> {
  readonly headers: readonly string[];
  readonly sizes: readonly (readonly [number, Property['tenure']])[];
}

function columnsOf(table: Table): Columns {
  const headers = table.columns.map((c) => c.header.join(' '));
  const find = (name: ColumnName) => headers.findIndex((h) => columnWords[name].test(h));
  const held = headers.flatMap((h, c): [number, Property['tenure']][] => {
    const tenure = unitIn(h) === null ? null : tenureIn(h);
    return tenure === null ? [] : [[c, tenure]];
  });
  return {
    location: find('location'),
    use: find('use'),
    size: find('size'),
    tenure: find('tenure'),
    expires: find('expires'),
    headers,
    sizes: held.length > 1 ? held : [],
  };
}

const fewestPlaces = 3;

/** Whether the rows of a table are places: `Dallas, Texas`. */
const listsPlaces = ({ rows }: Table): boolean => {
  const placed = rows.filter((row) => jurisdictionAtEnd(placeOf(row.label)) !== null);
  return placed.length >= fewestPlaces && placed.length >= rows.length / 2;
};

const placeOf = (label: string): string => label.replace(/(?:\s?(?:<F\d+>|\(\w\)|\*))+$/, '');

function rowsOf(table: Table, marks: MarkedTenure | null, words: string): Property[] {
  const columns = columnsOf(table);
  const told = columns.size >= 0 || columns.tenure >= 0;
  if (!told && table.kind !== 'properties' && !listsPlaces(table)) return [];
  return withWrappedPlaces(table.rows).flatMap((row, i, rows) => {
    if (row.role !== 'line' || /^\W*total\b/i.test(row.label) || isSum(rows, i)) return [];
    const property = rowOf(row, columns, marks, words);
    if (property === null) return [];
    if (columns.sizes.length === 0) return saysAnything(property) ? [property] : [];
    return columns.sizes.flatMap(([c, tenure]) => {
      const size = row.cells[c]?.value ?? null;
      if (size === null || size === 0) return [];
      return [{ ...property, size, unit: unitIn(columns.headers[c]!), tenure }];
    });
  });
}

/** A place that wraps may have been read into the next row: `Attleboro,` and `Massachusetts Almelo, Netherlands`. */
function withWrappedPlaces(rows: readonly Row[]): Row[] {
  const mended = [...rows];
  for (const [i, row] of rows.entries()) {
    const next = mended[i + 1];
    if (!next || !/,$/.test(mended[i]!.label)) continue;
    const [, region = '', marks = '', rest = ''] =
      /^((?:[A-Z][a-z]+ ?){1,2}?)((?:<F\d+>|\(\w\))*) ([A-Z].*)$/.exec(next.label) ?? [];
    if (jurisdiction(region) === null) continue;
    mended[i] = { ...row, label: `${row.label} ${region}${marks}` };
    mended[i + 1] = { ...next, label: rest };
  }
  return mended;
}

/** Whether the figures of a row are the sums of those above it. */
function isSum(rows: readonly Row[], at: number): boolean {
  const cells = rows[at]!.cells.flatMap((cell, c) =>
    cell?.value ? [{ c, value: cell.value }] : [],
  );
  return (
    at > 1 &&
    cells.length > 0 &&
    cells.every(({ c, value }) => {
      const above = rows.slice(0, at).reduce((sum, row) => sum + (row.cells[c]?.value ?? 0), 0);
      return above === value;
    })
  );
}

const saysAnything = ({ use, size, tenure, expires }: Property): boolean =>
  use !== null || size !== null || tenure !== null || expires !== null;

function rowOf(
  row: Row,
  columns: Columns,
  marks: MarkedTenure | null,
  words: string,
): Property | null {
  const raw = (at: number): string => (at < 0 ? '' : (row.cells[at]?.raw ?? ''));
  const location = placeOf(row.label || raw(columns.location));
  const size = columns.size < 0 ? null : (row.cells[columns.size]?.value ?? null);
  if (!/[A-Za-z]{2}/.test(location) || row.cells.every((c) => c === null)) return null;
  const said = `${raw(columns.tenure)} ${raw(columns.expires)}`;
  const all = [row.label, ...row.cells.map((c) => c?.raw ?? '')].join(' ');
  return {
    location,
    use: markedUses(row, columns.headers) ?? (rejoined(raw(columns.use), words) || null),
    size,
    unit:
      size === null
        ? null
        : (unitIn(raw(columns.size)) ?? unitIn(columns.headers[columns.size] ?? '')),
    tenure: tenureIn(said) ?? (marks === null ? null : marks.of(all)),
    expires:
      Number(/\b(?:19|20)\d\d\b/.exec(raw(columns.expires) || said)?.[0] ?? Number.NaN) || null,
    lines: row.lines,
  };
}

/** The headers of the columns in which a row has a cross. */
function markedUses(row: Row, headers: readonly string[]): string | null {
  const uses = row.cells.flatMap((cell, c) =>
    cell && /^x$/i.test(cell.raw) && headers[c] ? [placeOf(headers[c])] : [],
  );
  return uses.length > 0 ? uses.join(', ') : null;
}

/** `manufactur- ing` is one word where the filing has that word; `coin- operated` keeps its hyphen. */
const rejoined = (text: string, words: string): string =>
  text.replace(/(\w+)- ([a-z]+)/g, (_, head: string, tail: string) =>
    words.includes(`${head.toLowerCase()}${tail}`) ? `${head}${tail}` : `${head}-${tail}`,
  );

interface MarkedTenure {
  of(text: string): Property['tenure'];
}

/** `* indicates leased facility`: the mark says one thing, its absence the other. */
function markedTenure({ text }: Passage): MarkedTenure | null {
  const match =
    /(\*{1,2}|\(\w\))\s*(?:-|=|indicates?|denotes?|represents?)?\s*(?:a |an )?(leased|owned)\b/i.exec(
      text,
    );
  if (!match?.[1] || !match[2]) return null;
  const mark = match[1];
  const marked = match[2].toLowerCase() === 'leased' ? 'leased' : 'owned';
  const other = marked === 'leased' ? 'owned' : 'leased';
  return { of: (row) => (row.includes(mark) ? marked : other) };
}

export const unitIn = (text: string): string | null =>
  /\bacre/i.test(text)
    ? 'acres'
    : /\bsq(?:uare|\.)? ?f(?:ee|oo)?t|\bfootage\b|\bfloor space\b/i.test(text)
      ? 'square feet'
      : null;
