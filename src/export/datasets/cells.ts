/** One row a cell. A row of a table without cells, such as a heading, is one row without column and value. */
import { integer, list, nullable, object, oneOf, string } from '../../schema.ts';
import { cellSchema, periodSchema, rowSchema, tableKinds } from '../../tables/table.ts';
import { dataset } from './dataset.ts';
import { filingColumn } from './filings.ts';

const { fields } = cellSchema;

export const cells = dataset({
  name: 'cells',
  doc: 'one row a cell: label, header, period, value, where it stands',
  schema: object({
    ...filingColumn,
    tableId: string('id of the table'),
    tableKind: oneOf(tableKinds),
    ordinal: integer('1 for the first cell of the table'),
    rowIndex: integer('0 for the first row of the table'),
    columnIndex: nullable(integer('0 for the first column after the labels')),
    role: rowSchema.fields.role,
    level: rowSchema.fields.level,
    label: rowSchema.fields.label,
    rowLines: rowSchema.fields.lines,
    header: list(string(), 'from the spanning header down to the column’s own'),
    period: nullable(periodSchema),
    raw: nullable(fields.raw),
    value: fields.value,
    type: nullable(fields.type),
    currency: fields.currency,
    scale: nullable(fields.scale),
    line: nullable(fields.line),
    columns: nullable(fields.columns),
    notes: fields.notes,
  }),
  key: ['filing', 'tableId', 'ordinal'],
  indexes: [['tableKind']],
  decimals: ['value'],
  *records({ input, tables }) {
    for (const { id, kind, rows, columns } of tables()) {
      const shared = { filing: input, tableId: id, tableKind: kind };
      let ordinal = 1;
      for (const [rowIndex, row] of rows.entries()) {
        const { role, level, label, lines: rowLines } = row;
        const place = { ...shared, rowIndex, role, level, label, rowLines };
        let filled = false;
        for (const [columnIndex, cell] of row.cells.entries()) {
          if (cell === null) continue;
          filled = true;
          const { header = [], period = null } = columns[columnIndex] ?? {};
          yield { ...place, ordinal: ordinal++, columnIndex, header, period, ...cell };
        }
        if (filled) continue;
        yield { ...place, ...nothing, ordinal: ordinal++ };
      }
    }
  },
});

/** A row of a table that has no cells. */
const nothing = {
  columnIndex: null,
  header: [],
  period: null,
  raw: null,
  value: null,
  type: null,
  currency: null,
  scale: null,
  line: null,
  columns: null,
  notes: [],
} as const;
