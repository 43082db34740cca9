/** The list of exhibits. */
import { boolean, date, type Infer, lineSpan, nullable, object, string } from '../../../schema.ts';

export const incorporatedExhibitSchema = object({
  form: nullable(string('of the filing that holds it: 10-K, 8-K, S-8')),
  period: nullable(date('named with that filing: its period or date')),
  exhibit: nullable(string('its number there')),
  fileNumber: nullable(string('of a registration statement')),
  text: string('as printed'),
});

export const exhibitSchema = object({
  number: nullable(string('as printed: 10.1, 3(a)(i), 10-B-1, IV; null where it has none')),
  description: string('as printed, its lines joined by single blanks'),
  filedWith: nullable(boolean('whether it is filed with this report; null where nothing says so')),
  incorporatedFrom: nullable(incorporatedExhibitSchema),
  lines: lineSpan(),
});
export type Exhibit = Infer<typeof exhibitSchema>;
