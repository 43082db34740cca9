/** Item 8: who audited, which statements are printed where, and the notes. */
import {
  boolean,
  date,
  type Infer,
  lineSpan,
  list,
  nullable,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { readAuditors } from './financialStatements/auditors.ts';
import { readNotes } from './financialStatements/notes.ts';
import { findStatements, outsideNotes } from './financialStatements/statements.ts';
import { headingSchema } from './headings.ts';
import type { RecordSource } from './source.ts';

export const auditorSchema = object({
  firm: string('as signed'),
  city: nullable(string()),
  date: nullable(date('of the report')),
  opinion: nullable(oneOf(['unqualified', 'qualified', 'adverse', 'disclaimer'])),
  goingConcern: boolean('whether the report speaks of substantial doubt'),
  lines: lineSpan('of the report'),
});
export type Auditor = Infer<typeof auditorSchema>;

export const statementKinds = [
  'balanceSheet',
  'incomeStatement',
  'cashFlow',
  'stockholdersEquity',
  'comprehensiveIncome',
] as const;
export const statementSchema = object({
  statement: oneOf(statementKinds),
  title: string(),
  lines: lineSpan('from its title to the last line before what follows it'),
});
export type Statement = Infer<typeof statementSchema>;

export const noteSchema = object({
  number: nullable(string('1, 2 ... or A, B ...; null where notes have none')),
  title: string(),
  lines: lineSpan('pages headed (continued) are joined'),
  headings: list(headingSchema),
});
export type Note = Infer<typeof noteSchema>;

export const financialStatementsSchema = object({
  kind: oneOf(['financialStatements']),
  auditors: list(auditorSchema),
  statements: list(statementSchema),
  notes: list(noteSchema),
  lines: lineSpan('where it was read'),
});
export type FinancialStatements = Infer<typeof financialStatementsSchema>;

export function readFinancialStatements({ reading, span }: RecordSource): FinancialStatements {
  const statements = findStatements(reading.lines, span);
  const notes = readNotes(reading.lines, span, statements[0]?.lines[0] ?? span[0]);
  return {
    kind: 'financialStatements',
    auditors: readAuditors(reading.lines, span),
    statements: outsideNotes(statements, notes),
    notes,
    lines: span,
  };
}
