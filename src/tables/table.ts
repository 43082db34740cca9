/** The record of a table: declared once; its type, JSON Schema and tabular columns follow from this. */
import {
  boolean,
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  pair,
  string,
} from '../schema.ts';

/** What a table shows. */
export const tableKinds = [
  'balanceSheet',
  'incomeStatement',
  'cashFlow',
  'stockholdersEquity',
  'comprehensiveIncome',
  'selectedData',
  'quarterlyData',
  'marketPrices',
  'contractualObligations',
  'segment',
  'incomeTax',
  'pension',
  'stockOptions',
  'leases',
  'debt',
  'inventories',
  'earningsPerShare',
  'valuationAccounts',
  'properties',
  'executiveOfficers',
  'signatures',
  'exhibitIndex',
  'contents',
  'schedule',
  'other',
] as const;
export type TableKind = (typeof tableKinds)[number];

export const rowRoles = ['line', 'heading', 'subtotal', 'total'] as const;
export type RowRole = (typeof rowRoles)[number];

export const cellTypes = ['number', 'percent', 'nil', 'date', 'text'] as const;
export type CellType = (typeof cellTypes)[number];

/** `[from, to)`: 0-based character columns of the line as given. */
const columnSpan = (text = 'characters of the line as given, 0-based, the second not included') =>
  pair(integer(), text);

export const periodSchema = object({
  type: oneOf(['instant', 'duration']),
  end: nullable(date('last day of the period, or the day of an instant')),
  months: nullable(integer('length of a duration in months')),
});
export type Period = Infer<typeof periodSchema>;

export const cellSchema = object({
  raw: string('as printed'),
  value: nullable(number('as printed, parentheses negative; times `scale` for the amount')),
  type: oneOf(cellTypes),
  currency: nullable(string('ISO 4217')),
  scale: number('what to multiply `value` by'),
  line: integer(),
  columns: columnSpan(),
  notes: list(string(), 'footnote marks attached to the cell'),
});
export type Cell = Infer<typeof cellSchema>;

export const rowSchema = object({
  role: oneOf(rowRoles),
  level: integer('depth of indentation, 0 for the outermost'),
  label: string('lines joined by single blanks, without leaders; empty where none is printed'),
  lines: lineSpan(),
  cells: list(nullable(cellSchema), 'one entry a column'),
});
export type Row = Infer<typeof rowSchema>;

export const columnSchema = object({
  header: list(string(), 'from the spanning header down to the column’s own'),
  columns: columnSpan('characters its cells stand in, 0-based, the second not included'),
  period: nullable(periodSchema),
});
export type Column = Infer<typeof columnSchema>;

export const unitSchema = object({
  currency: nullable(string('ISO 4217')),
  scale: number('1, 1000, 1000000 ...'),
  text: string('the words that say so'),
});
export type Unit = Infer<typeof unitSchema>;

export const footnoteSchema = object({ mark: string(), text: string(), lines: lineSpan() });
export type Footnote = Infer<typeof footnoteSchema>;

export const tableSchema = object({
  id: string('t1, t2 ... in the order of the filing'),
  kind: oneOf(tableKinds),
  title: nullable(string()),
  item: nullable(string('number of the item it stands in')),
  document: nullable(string('type of the document it stands in: 10-K, EX-13')),
  lines: lineSpan('from its first header line to the last line of its last row'),
  tagged: boolean('whether the filing itself marked it with <TABLE>'),
  unit: nullable(unitSchema),
  columns: list(columnSchema, 'the stub, the column of row labels, is not among them'),
  rows: list(rowSchema),
  footnotes: list(footnoteSchema),
  continues: nullable(string('id of the table that this one continues')),
});
export type Table = Infer<typeof tableSchema>;
