/** The executive officers, wherever the filing puts them: Item 1, 4A, 10 or between items. */
import { type Infer, lineSpan, list, object, oneOf } from '../../schema.ts';
import { type Person, personSchema, personsIn } from './persons.ts';
import type { RecordSource } from './source.ts';

export const executiveOfficersSchema = object({
  kind: oneOf(['executiveOfficers']),
  officers: list(personSchema),
  lines: lineSpan('where it was read'),
});
export type ExecutiveOfficers = Infer<typeof executiveOfficersSchema>;

export function readExecutiveOfficers({ reading, span, passage }: RecordSource): ExecutiveOfficers {
  const officers: Person[] = personsIn(reading, span, passage);
  return { kind: 'executiveOfficers', officers, lines: span };
}
