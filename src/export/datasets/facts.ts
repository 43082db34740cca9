/** One row a figure of the statements. */
import { integer, object } from '../../schema.ts';
import { factSchema } from '../../statements/fact.ts';
import { spread } from './columns.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

export const facts = dataset({
  name: 'facts',
  doc: 'one row a figure of the statements: concept, value in units, period, where it stands',
  schema: object({
    ...filingColumn,
    ordinal: integer('1 for the first figure of the filing'),
    [spread]: factSchema,
  }),
  key: ['filing', 'ordinal'],
  indexes: [['concept', 'periodEnd']],
  decimals: ['value'],
  *records({ input, facts: read }) {
    for (const [i, fact] of read().entries())
      yield { filing: input, ordinal: i + 1, [spread]: fact };
  },
});
