/** One row a diagnostic, of every stage. */
import { diagnosticSchema } from '../../diagnostics.ts';
import { integer, object } from '../../schema.ts';
import { spread } from './columns.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

export const diagnostics = dataset({
  name: 'diagnostics',
  doc: 'one row a diagnostic: what could not be read for certain, and where',
  schema: object({
    ...filingColumn,
    ordinal: integer('1 for the first diagnostic of the filing'),
    [spread]: diagnosticSchema,
  }),
  key: ['filing', 'ordinal'],
  indexes: [['code']],
  *records({ input, reading, cover, records, facts }) {
    // Every stage has its say, whichever datasets are asked for, and in the order of the filing.
    cover();
    records();
    facts(); // and tables with them
    const sorted = [...reading.diagnostics].sort(
      (a, b) =>
        a.lines[0] - b.lines[0] ||
        a.lines[1] - b.lines[1] ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );
    for (const [i, diagnostic] of sorted.entries()) {
      yield { filing: input, ordinal: i + 1, [spread]: diagnostic };
    }
  },
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
