/** Item 1: the outline of the business, and the facts that Regulation S-K asks of it. */
import {
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { readCustomers } from './business/customers.ts';
import { readEmployees } from './business/employees.ts';
import { readResearch } from './business/research.ts';
import { readSegments } from './business/segments.ts';
import { readWebsite } from './business/website.ts';
import { headingSchema, headingsIn } from './headings.ts';
import { type Person, personSchema, personsIn } from './persons.ts';
import type { RecordSource } from './source.ts';

export const employeesSchema = object({
  count: integer(),
  asOf: nullable(date()),
  lines: lineSpan(),
});

export const customerSchema = object({
  name: nullable(string('null where the filing does not name it')),
  shares: list(object({ year: integer(), percent: number('of sales') })),
  lines: lineSpan(),
});
export type Customer = Infer<typeof customerSchema>;

export const researchSchema = object({
  amounts: list(object({ year: integer(), amount: number('dollars') })),
  lines: lineSpan(),
});

export const segmentSchema = object({
  name: string(),
  lines: lineSpan('of the text under its heading, else of the sentence that names it'),
});

export const businessSchema = object({
  kind: oneOf(['business']),
  outline: list(headingSchema),
  employees: nullable(employeesSchema),
  segments: list(segmentSchema),
  customers: list(customerSchema, 'who account for a tenth of sales or more'),
  research: nullable(researchSchema, 'research and development spending by year'),
  website: nullable(string()),
  officers: list(personSchema, 'executive officers, where the item lists them'),
  lines: lineSpan('where it was read'),
});
export type Business = Infer<typeof businessSchema>;

export function readBusiness({ reading, span, passage }: RecordSource): Business {
  const outline = headingsIn(reading.lines, span);
  const officers = outline.find((h) => /\bexecutive officers\b/i.test(h.title));
  const persons: Person[] = officers
    ? personsIn(reading, officers.lines, { text: '', starts: [], numbers: [] })
    : [];
  return {
    kind: 'business',
    outline,
    employees: readEmployees(passage),
    segments: readSegments(passage, outline),
    customers: readCustomers(passage),
    research: readResearch(
      passage,
      Number(reading.form.periodEnd?.slice(0, 4) ?? Number.POSITIVE_INFINITY),
    ),
    website: readWebsite(passage),
    officers: persons,
    lines: span,
  };
}
