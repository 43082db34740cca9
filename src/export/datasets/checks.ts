/** One row a check of the arithmetic. */
import { integer, object } from '../../schema.ts';
import { checkSchema } from '../../statements/checks/check.ts';
import { spread } from './columns.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

export const checks = dataset({
  name: 'checks',
  doc: 'one row a check of the arithmetic: what was expected, what stands there, and where',
  schema: object({
    ...filingColumn,
    ordinal: integer('1 for the first check of the filing'),
    [spread]: checkSchema,
  }),
  key: ['filing', 'ordinal'],
  indexes: [['rule', 'ok']],
  decimals: ['expected', 'actual', 'difference', 'figureValue'],
  *records({ input, checks: read }) {
    for (const [i, check] of read().checks.entries()) {
      yield { filing: input, ordinal: i + 1, [spread]: check };
    }
  },
});
