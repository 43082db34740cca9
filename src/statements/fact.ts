/** The record of a figure of a statement: declared once; type, JSON Schema and tabular columns follow from this. */
import { type Infer, integer, list, nullable, number, object, oneOf, string } from '../schema.ts';
import { periodSchema, tableKinds } from '../tables/table.ts';

export const factOrigins = ['statement', 'selectedData', 'note', 'financialDataSchedule'] as const;
export type FactOrigin = (typeof factOrigins)[number];

export const factSchema = object({
  concept: nullable(string('element name in the US-GAAP taxonomy; null where none is known')),
  label: string('as printed; the tag of a financial data schedule'),
  value: number('in units: the scale is applied'),
  unit: string('USD (or another ISO 4217 currency), USD/shares, shares or pure'),
  period: nullable(periodSchema),
  member: nullable(
    string('what part of the company the figure is for, by its column header; null for all of it'),
  ),
  statement: nullable(oneOf(tableKinds)),
  source: object({
    table: nullable(string('id of the table; null for a financial data schedule')),
    row: nullable(integer('index of the row in the table')),
    column: integer('index of the column in the table'),
    line: integer(),
  }),
  origin: oneOf(factOrigins),
});
export type Fact = Infer<typeof factSchema>;

export const factsSchema = list(factSchema, 'one a figure');
