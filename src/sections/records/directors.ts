/** Item 10: the directors and executive officers, where the filing itself lists them. */
import { type Infer, lineSpan, list, object, oneOf } from '../../schema.ts';
import { personSchema, personsIn } from './persons.ts';
import type { RecordSource } from './source.ts';

export const directorsSchema = object({
  kind: oneOf(['directors']),
  persons: list(personSchema),
  lines: lineSpan('where it was read'),
});
export type Directors = Infer<typeof directorsSchema>;

export function readDirectors({ reading, span, passage }: RecordSource): Directors {
  return { kind: 'directors', persons: personsIn(reading, span, passage), lines: span };
}
