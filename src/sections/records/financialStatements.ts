/** Item 8: who audited, which statements are printed where, and the notes. */
import type { LineSpan } from '../../lexer/lines.ts';
import type { Reading } from '../../reading.ts';
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
  const own = readFrom(reading, span);
  if (own.statements.length > 0 || own.auditors.length > 0) return own;
  // The item holds an index at most: the statements follow it under the heading of another item or the signatures.
  const after = readFrom(reading, [span[0], reading.main.body[1]]);
  return after.statements.length > 0 ? after : own;
}

function readFrom({ lines }: Reading, span: LineSpan): FinancialStatements {
  const statements = findStatements(lines, span);
  const notes = readNotes(lines, span, statements[0]?.lines[0] ?? span[0]);
  return {
    kind: 'financialStatements',
    auditors: readAuditors(lines, span),
    statements: outsideNotes(statements, notes),
    notes,
    lines: span,
  };
}
