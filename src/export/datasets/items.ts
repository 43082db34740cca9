/** One row an item. */
import { itemSchema } from '../../filing.ts';
import { integer, object } from '../../schema.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

const { fields } = itemSchema;

export const items = dataset({
  name: 'items',
  doc: 'one row an item: number, title, status, where it stands, its text',
  schema: object({
    ...filingColumn,
    ordinal: integer('1 for the first item of the filing'),
    item: fields.item,
    part: fields.part,
    key: fields.key,
    title: fields.title,
    lines: fields.lines,
    headingLines: fields.headingLines,
    status: fields.status,
    incorporatedFrom: fields.incorporatedFrom,
    sharedWith: fields.sharedWith,
    text: fields.text,
  }),
  key: ['filing', 'ordinal'],
  indexes: [['key'], ['item']],
  *records({ input, items: read }) {
    for (const [i, item] of read().entries()) {
      yield { ...item, filing: input, ordinal: i + 1 };
    }
  },
});
