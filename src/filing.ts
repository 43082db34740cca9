/** What `parse` returns: each record is declared here once, and its type follows from the declaration. */
import { diagnosticSchema } from './diagnostics.ts';
import { itemKeys, itemStatuses } from './itemKeys.ts';
import { submissionSchema } from './lexer/header.ts';
import { type Infer, integer, lineSpan, list, nullable, object, oneOf, string } from './schema.ts';
import { coverSchema } from './sections/records/cover/schema.ts';
import { exhibitSchema } from './sections/records/exhibits/schema.ts';
import { itemRecordSchema } from './sections/records/registry.ts';
import { signaturesSchema } from './sections/records/signatures/schema.ts';

export const sourceSchema = object({
  path: nullable(string('as given; null for text that came from no file')),
  bytes: integer(),
  lines: integer(),
  sha256: string('of the bytes as given'),
});
export type Source = Infer<typeof sourceSchema>;

export const documentSchema = object({
  sequence: nullable(string()),
  type: nullable(string('upper case: 10-K, EX-13, EX-27.1')),
  description: nullable(string()),
  filename: nullable(string()),
  lines: lineSpan(),
});
export type DocumentEntry = Infer<typeof documentSchema>;

export const incorporationSchema = object({
  source: oneOf(['proxyStatement', 'annualReport', 'exhibit', 'item', 'other']),
  exhibit: nullable(string('type of the exhibit of this submission, such as EX-13')),
  item: nullable(string('number of the item of this filing')),
  lines: nullable(lineSpan('where the content stands in this file')),
  text: string('the sentence that says so'),
});
export type Incorporation = Infer<typeof incorporationSchema>;

/** The fields of an item that its place and heading give; text and record come on top. */
const itemFields = {
  item: nullable(string('number in Arabic digits and upper case; null for an unnumbered heading')),
  part: nullable(oneOf(['I', 'II', 'III', 'IV'])),
  key: nullable(oneOf(itemKeys, 'what the item is about')),
  title: nullable(string('as printed, its lines joined by single blanks')),
  lines: lineSpan('from the heading to the last line before the next heading'),
  headingLines: lineSpan(),
  status: oneOf(itemStatuses),
  incorporatedFrom: nullable(incorporationSchema),
  sharedWith: list(string(), 'the other numbers of a combined heading'),
} as const;
export const itemEntrySchema = object(itemFields);
/** An item without its text and record. */
export type ItemEntry = Infer<typeof itemEntrySchema>;

export const itemSchema = object({
  ...itemFields,
  text: string('the item without page numbers, <PAGE>, running heads and tags'),
  record: nullable(itemRecordSchema, 'what the item says, as data'),
});

export const filingSchema = object({
  source: sourceSchema,
  submission: nullable(submissionSchema),
  documents: list(documentSchema),
  form: string('10-K, 10-K405, 10-KSB, 10-KT, 10-K/A ...'),
  cover: coverSchema,
  items: list(itemSchema),
  signatures: nullable(signaturesSchema),
  exhibits: list(exhibitSchema),
  diagnostics: list(diagnosticSchema),
});

export { type ItemKey, type ItemStatus, itemKeys, itemStatuses } from './itemKeys.ts';
