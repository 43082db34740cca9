/** The declaration of every output, by the name under which `tenk schema` prints it. */

import { sourceSchema } from './filing.ts';
import { filingSchema } from './parse.ts';
import { list, object, type Schema } from './schema.ts';
import { coverSchema } from './sections/records/cover/schema.ts';
import { exhibitSchema } from './sections/records/exhibits/schema.ts';
import { recordEntrySchema } from './sections/records/list.ts';
import { recordDefinitions } from './sections/records/registry.ts';
import { signaturesSchema } from './sections/records/signatures/schema.ts';
import { checkReportSchema } from './statements/checks/check.ts';
import { factsSchema } from './statements/fact.ts';
import { tableSchema } from './tables/table.ts';

/** What each command prints for one filing. */
export const outputSchemas = {
  parse: filingSchema,
  tables: list(tableSchema),
  facts: factsSchema,
  check: checkReportSchema,
  records: object({ source: sourceSchema, records: list(recordEntrySchema) }),
} as const satisfies Record<string, Schema>;

/** Each record alone. */
export const recordSchemas: Readonly<Record<string, Schema>> = {
  cover: coverSchema,
  ...Object.fromEntries(
    Object.entries(recordDefinitions).map(([key, { schema }]) => [key, schema as Schema]),
  ),
  signatures: signaturesSchema,
  exhibitList: list(exhibitSchema),
};
