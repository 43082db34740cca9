/** One row a cell. A row of a table without cells, such as a heading, is one row without column and value. */
import { integer, list, nullable, object, oneOf, string } from '../../schema.ts';
import { type Cell, cellSchema, periodSchema, rowSchema, tableKinds } from '../../tables/table.ts';
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
      let ordinal = 1;
      for (const [rowIndex, row] of rows.entries()) {
        const { role, level, label, lines: rowLines } = row;
        // Each field is named rather than spread: cells are most of all rows, and objects of one shape are made fast.
        const record = (columnIndex: number | null, cell: Cell | typeof noCell) => ({
          filing: input,
          tableId: id,
          tableKind: kind,
          ordinal: ordinal++,
          rowIndex,
          columnIndex,
          role,
          level,
          label,
          rowLines,
          header: columns[columnIndex ?? -1]?.header ?? [],
          period: columns[columnIndex ?? -1]?.period ?? null,
          raw: cell.raw,
          value: cell.value,
          type: cell.type,
          currency: cell.currency,
          scale: cell.scale,
          line: cell.line,
          columns: cell.columns,
          notes: cell.notes,
        });
        let filled = false;
        for (const [columnIndex, cell] of row.cells.entries()) {
          if (cell === null) continue;
          filled = true;
          yield record(columnIndex, cell);
        }
        if (!filled) yield record(null, noCell);
      }
    }
  },
});

/** A row of a table that has no cells. */
const noCell = {
  raw: null,
  value: null,
  type: null,
  currency: null,
  scale: null,
  line: null,
  columns: null,
  notes: [],
} as const;
