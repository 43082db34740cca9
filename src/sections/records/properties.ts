/** Item 2: one row a property, from a table of them or from what the text says. */
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
import { readTablesIn } from '../../tables/tables.ts';
import { jurisdictionAtEnd } from './jurisdictions.ts';
import { propertiesTold } from './properties/sentences.ts';
import { propertiesTabled } from './properties/table.ts';
import type { RecordSource } from './source.ts';

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

const longest = 400; // lines of an item of its own

export function readProperties({ reading, span, passage }: RecordSource): Properties {
  // Where the item shares its heading with the business, its tables are not to be told from others.
  const tables = span[1] - span[0] <= longest ? readTablesIn(reading, span) : [];
  const tabled = propertiesTabled(tables, passage, reading.lines.text);
  const placed = tabled.some(({ location }) => jurisdictionAtEnd(location) !== null);
  const properties = placed ? tabled : [...tabled, ...propertiesTold(passage)];
  return { kind: 'properties', properties, lines: span };
}
