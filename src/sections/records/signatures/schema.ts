/** Who signed the report. */
import {
  date,
  type Infer,
  lineSpan,
  list,
  nullable,
  object,
  oneOf,
  string,
} from '../../../schema.ts';

export const signerSchema = object({
  name: string('as typed under the signature'),
  titles: list(string()),
  date: nullable(date()),
  signature: oneOf(
    ['conformed', 'powerOfAttorney', 'typed'],
    'conformed: /s/; powerOfAttorney: signed by an attorney-in-fact; typed: the name alone',
  ),
  lines: lineSpan('of the first time the person signs'),
});
export type Signer = Infer<typeof signerSchema>;

export const signaturesSchema = object({ lines: lineSpan(), signers: list(signerSchema) });
export type Signatures = Infer<typeof signaturesSchema>;
