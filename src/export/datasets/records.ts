/** One row a record: of each item that has one, of the signatures, and of each exhibit listed. */

import { itemKeys } from '../../filing.ts';
import { anyOf, integer, nullable, object, oneOf, string } from '../../schema.ts';
import { exhibitSchema } from '../../sections/records/exhibits/schema.ts';
import { itemRecordSchema } from '../../sections/records/registry.ts';
import { signaturesSchema } from '../../sections/records/signatures/schema.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

const kinds = [...itemKeys, 'signatures', 'exhibit'] as const;

export const records = dataset({
  name: 'records',
  doc: 'one row a record: what an item, the signatures or an exhibit list say, as data',
  schema: object({
    ...filingColumn,
    ordinal: integer('1 for the first record of the filing'),
    kind: nullable(oneOf(kinds, 'what it is the record of: the key of an item, or another part')),
    item: nullable(string('number of the item')),
    record: anyOf([itemRecordSchema, signaturesSchema, exhibitSchema], 'its fields by name'),
  }),
  key: ['filing', 'ordinal'],
  indexes: [['kind']],
  *records({ input, reading, records: read }) {
    const { items, signatures, exhibits } = read();
    let ordinal = 1;
    for (const [i, record] of items.entries()) {
      const { key = null, item = null } = reading.items[i] ?? {};
      if (record !== null) yield { filing: input, ordinal: ordinal++, kind: key, item, record };
    }
    const rest = { filing: input, item: null };
    if (signatures !== null) {
      yield { ...rest, ordinal: ordinal++, kind: 'signatures' as const, record: signatures };
    }
    for (const record of exhibits) {
      yield { ...rest, ordinal: ordinal++, kind: 'exhibit' as const, record };
    }
  },
});
