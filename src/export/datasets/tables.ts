/** One row a table; its cells are a dataset of their own. */
import { integer, object } from '../../schema.ts';
import { tableSchema } from '../../tables/table.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

const { fields } = tableSchema;

export const tables = dataset({
  name: 'tables',
  doc: 'one row a table: kind, title, unit, headers, footnotes, where it stands',
  schema: object({
    ...filingColumn,
    id: fields.id,
    kind: fields.kind,
    title: fields.title,
    item: fields.item,
    document: fields.document,
    lines: fields.lines,
    tagged: fields.tagged,
    unit: fields.unit,
    rowCount: integer(),
    columnCount: integer('without the column of row labels'),
    columns: fields.columns,
    footnotes: fields.footnotes,
    continues: fields.continues,
  }),
  key: ['filing', 'id'],
  indexes: [['kind']],
  *records({ input, tables: read }) {
    for (const table of read()) {
      const { rows, columns } = table;
      yield { ...table, filing: input, rowCount: rows.length, columnCount: columns.length };
    }
  },
});
