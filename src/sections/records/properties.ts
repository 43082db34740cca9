/** Item 2: one row a property, from a table of them. */
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
import { jurisdictionIn } from './jurisdictions.ts';
import { linesOf, type Passage, sentencesWith } from './passage.ts';
import { type RecordSource, tablesIn } from './source.ts';

export const propertySchema = object({
  location: string(),
  use: nullable(string()),
  size: nullable(number()),
  unit: nullable(string('square feet, acres, rooms ...')),
  tenure: nullable(oneOf(['owned', 'leased', 'owned and leased'])),
  expires: nullable(integer('year in which the lease ends')),
  lines: lineSpan(),
});
export type Property = Infer<typeof propertySchema>;

export const propertiesSchema = object({
  kind: oneOf(['properties']),
  properties: list(propertySchema),
  lines: lineSpan('where it was read'),
});
export type Properties = Infer<typeof propertiesSchema>;

const columnWords = {
  location: /\blocations?\b|\bcity\b|\bfacilit|\bproperty\b|\bplants?\b|\baddress\b/i,
  use: /\buse\b|\bused\b|\bpurpose|\bfunction\b|\bdescription\b|\btype\b|\bactivit|\boperations\b|\bproducts?\b/i,
  size: /\bsq(?:uare|\.)? ?f(?:ee|oo)?t|\bfloor space\b|\bsize\b|\bfootage\b|\bacre|\barea\b|\bspace\b/i,
  tenure: /\bowned\b|\bleased\b|\btenure\b|\binterest\b|\bownership\b|\btitle\b/i,
  expires: /\bexpir|\blease term|\btermination\b/i,
} as const;
type ColumnName = keyof typeof columnWords;

const longest = 400; // lines of an item of its own

export function readProperties({ reading, span, passage }: RecordSource): Properties {
  // Where the item shares its heading with the business, its tables are not to be told from others.
  const tables = span[1] - span[0] <= longest ? tablesIn(reading, span) : [];
  const marks = markedTenure(passage);
  const words = reading.lines.text;
  const tabled = tables.flatMap((table) => rowsOf(table, marks, words));
  const properties = tabled.length > 0 ? tabled : fromSentences(passage);
  return { kind: 'properties', properties, lines: span };
}

function rowsOf(table: Table, marks: MarkedTenure | null, words: string): Property[] {
  const headers = table.columns.map((c) => c.header.join(' '));
  const find = (name: ColumnName) => headers.findIndex((h) => columnWords[name].test(h));
  const columns = {
    location: find('location'),
    use: find('use'),
    size: find('size'),
    tenure: find('tenure'),
    expires: find('expires'),
  };
  if (columns.size < 0 && columns.tenure < 0 && table.kind !== 'properties') return [];
  const unit = columns.size < 0 ? null : unitIn(headers[columns.size] ?? '');
  return table.rows.flatMap((row) => {
    const property = rowOf(row, columns, unit, marks, words);
    return property === null || row.role === 'total' || /^\W*total\b/i.test(property.location)
      ? []
      : [property];
  });
}

function rowOf(
  row: Row,
  columns: Readonly<Record<ColumnName, number>>,
  unit: string | null,
  marks: MarkedTenure | null,
  words: string,
): Property | null {
  const raw = (at: number): string => (at < 0 ? '' : (row.cells[at]?.raw ?? ''));
  const location = row.label || raw(columns.location);
  const size = columns.size < 0 ? null : (row.cells[columns.size]?.value ?? null);
  if (!/[A-Za-z]{2}/.test(location) || row.cells.every((c) => c === null)) return null;
  const said = `${raw(columns.tenure)} ${raw(columns.expires)}`;
  const all = [row.label, ...row.cells.map((c) => c?.raw ?? '')].join(' ');
  return {
    location: location.replace(/\s?(?:\(\w\)|\*)+$/, ''),
    use: rejoined(raw(columns.use), words) || null,
    size,
    unit: size === null ? null : (unitIn(raw(columns.size)) ?? unit),
    tenure: tenureIn(said) ?? (marks === null ? null : marks.of(all)),
    expires:
      Number(/\b(?:19|20)\d\d\b/.exec(raw(columns.expires) || said)?.[0] ?? Number.NaN) || null,
    lines: row.lines,
  };
}

/** `manufactur- ing` is one word where the filing has that word; `coin- operated` keeps its hyphen. */
const rejoined = (text: string, words: string): string =>
  text.replace(/(\w+)- ([a-z]+)/g, (_, head: string, tail: string) =>
    words.includes(`${head.toLowerCase()}${tail}`) ? `${head}${tail}` : `${head}-${tail}`,
  );

function tenureIn(text: string): Property['tenure'] {
  const owned = /\bown(?:ed|s)?\b|\bfee\b/i.test(text);
  const leased = /\bleas(?:e|ed|es|ing)\b|\brent/i.test(text);
  if (owned && leased) return 'owned and leased';
  return owned ? 'owned' : leased ? 'leased' : null;
}

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

const unitIn = (text: string): string | null =>
  /\bacre/i.test(text)
    ? 'acres'
    : /\bsq(?:uare|\.)? ?f(?:ee|oo)?t|\bfootage\b|\bfloor space\b/i.test(text)
      ? 'square feet'
      : null;

const area =
  /\b(\d{1,3}(?:,\d{3})+|\d{3,})[- ](?:gross |rentable |usable )?(square[- ]f(?:ee|oo)t|acres?)\b/i;
const areas = new RegExp(area, 'gi');

/** Sentences of the kind `leases 12,000 square feet of office space in Springfield, Illinois`. */
function fromSentences(passage: Passage): Property[] {
  const found: Property[] = [];
  for (const { text, from, to } of sentencesWith(passage, /square|acre/gi)) {
    const match = area.exec(text);
    if (!match?.[1] || !match[2] || (text.match(areas) ?? []).length > 1) continue;
    const state = jurisdictionIn(text);
    if (state === null) continue;
    const city = new RegExp(`\\b((?:[A-Z][a-z.]+ ){0,3}[A-Z][a-z]+), ${state}`).exec(text)?.[1];
    if (city === undefined) continue;
    found.push({
      location: `${city.replace(/^(?:In|At|The) /, '')}, ${state}`,
      use: null,
      size: Number(match[1].replaceAll(',', '')),
      unit: /acre/i.test(match[2]) ? 'acres' : 'square feet',
      tenure: tenureIn(text),
      expires:
        Number(/\bexpir\w*\b[^.]{0,60}?\b((?:19|20)\d\d)\b/i.exec(text)?.[1] ?? Number.NaN) || null,
      lines: linesOf(passage, from, to),
    });
  }
  return found;
}
