/**
 * A dataset for each kind of record, with typed columns of its own, and one for each list within it, a row an entry:
 * `market` and `market.prices`. They follow from the declarations of the records, and are written when they are asked for.
 */
import {
  type Fields,
  integer,
  type List,
  nullable,
  object,
  type Schema,
  type Shape,
  string,
} from '../../schema.ts';
import { exhibitSchema } from '../../sections/records/exhibits/schema.ts';
import { recordDefinitions } from '../../sections/records/registry.ts';
import { signaturesSchema } from '../../sections/records/signatures/schema.ts';
import { spread } from './columns.ts';
import { type Dataset, dataset } from './dataset.ts';
import type { OpenFiling } from './filing.ts';
import { filingColumn } from './filings.ts';
import { records } from './records.ts';

type AnyShape = Shape<Fields>;
type Entry = Readonly<Record<string, unknown>>;

/** A row of the dataset `records`. */
interface RecordRow {
  readonly ordinal: number;
  readonly kind: string | null;
  readonly item: string | null;
  readonly record: Entry;
}

const kinds: readonly (readonly [kind: string, schema: Schema])[] = [
  ...Object.entries(recordDefinitions).map(
    ([kind, { schema }]) => [kind, schema as Schema] as const,
  ),
  ['signatures', signaturesSchema],
  ['exhibit', exhibitSchema],
];

/** One row a record. */
const whole = (kind: string, shape: AnyShape): Dataset =>
  dataset({
    name: kind,
    doc: `one row a record of ${kind}`,
    schema: object({
      ...filingColumn,
      ordinal: integer('that of the record in the dataset records'),
      itemNumber: nullable(string('number of the item')),
      [spread]: shape,
    }),
    key: ['filing', 'ordinal'],
    *records(filing) {
      for (const { ordinal, item, record } of rowsOf(filing, kind)) {
        yield { filing: filing.input, ordinal, itemNumber: item, [spread]: record };
      }
    },
  });

/** One row an entry of a list in such records. */
const listOf = (kind: string, field: string, entry: AnyShape): Dataset =>
  dataset({
    name: `${kind}.${field}`,
    doc: `one row an entry of ${field} in a record of ${kind}`,
    schema: object({
      ...filingColumn,
      recordOrdinal: integer('that of the record in the dataset records'),
      ordinal: integer('1 for the first entry of the record'),
      [spread]: entry,
    }),
    key: ['filing', 'recordOrdinal', 'ordinal'],
    *records(filing) {
      for (const { ordinal: recordOrdinal, record } of rowsOf(filing, kind)) {
        for (const [i, one] of ((record[field] ?? []) as readonly Entry[]).entries()) {
          yield { filing: filing.input, recordOrdinal, ordinal: i + 1, [spread]: one };
        }
      }
    },
  });

function* rowsOf(filing: OpenFiling, kind: string): Generator<RecordRow> {
  for (const row of records.records(filing) as Iterable<RecordRow>)
    if (row.kind === kind) yield row;
}

/** What the entries of a list are, where they are records themselves. */
function entryOf(schema: Schema): AnyShape | null {
  if (schema.kind !== 'list') return null;
  const { of } = schema as List<unknown>;
  return of.kind === 'object' ? (of as AnyShape) : null;
}

export const recordKinds: readonly Dataset[] = kinds.flatMap(([kind, schema]) => {
  const { kind: _, ...fields } = (schema as AnyShape).fields;
  const lists = Object.entries(fields).flatMap(([field, of]) => {
    const entry = entryOf(of);
    return entry ? [listOf(kind, field, entry)] : [];
  });
  return [whole(kind, object(fields)), ...lists];
});
