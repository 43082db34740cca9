/** Which item has which record: each is declared and read in a file of its own. */
import type { ItemEntry, ItemKey } from '../../filing.ts';
import type { Reading } from '../../reading.ts';
import { anyOf, type Infer, type Schema } from '../../schema.ts';
import { businessSchema, readBusiness } from './business.ts';
import { directorsSchema, readDirectors } from './directors.ts';
import { executiveCompensationSchema, readExecutiveCompensation } from './executiveCompensation.ts';
import { executiveOfficersSchema, readExecutiveOfficers } from './executiveOfficers.ts';
import { exhibitsItemSchema, readExhibitsItem } from './exhibitsItem.ts';
import { financialStatementsSchema, readFinancialStatements } from './financialStatements.ts';
import { legalProceedingsSchema, readLegalProceedings } from './legalProceedings.ts';
import { marketSchema, readMarket } from './market.ts';
import { marketRiskSchema, readMarketRisk } from './marketRisk.ts';
import { mdnaSchema, readMdna } from './mdna.ts';
import { propertiesSchema, readProperties } from './properties.ts';
import { readSecurityHolderVotes, securityHolderVotesSchema } from './securityHolderVotes.ts';
import { readSecurityOwnership, securityOwnershipSchema } from './securityOwnership.ts';
import { readSelectedData, selectedDataSchema } from './selectedData.ts';
import { type RecordSource, recordSource } from './source.ts';

/** How the record of a key is declared and read. */
interface RecordDefinition<T> {
  readonly schema: Schema<T>;
  readonly read: (source: RecordSource) => T;
  /** The fields that such an item has and that were not found. */
  readonly missing: (record: T) => readonly string[];
}

/** @param expected fields that are amiss where they are null or empty in an item whose content stands here */
const define = <T extends object>(
  schema: Schema<T>,
  read: (source: RecordSource) => T,
  expected: readonly (keyof T & string)[],
): RecordDefinition<T> => ({
  schema,
  read,
  missing: (record) =>
    expected.filter((field) => {
      const value: unknown = record[field];
      return value === null || (Array.isArray(value) && value.length === 0);
    }),
});

export const recordDefinitions = {
  business: define(businessSchema, readBusiness, ['employees']),
  properties: define(propertiesSchema, readProperties, ['properties']),
  legalProceedings: define(legalProceedingsSchema, readLegalProceedings, []),
  securityHolderVotes: define(securityHolderVotesSchema, readSecurityHolderVotes, []),
  executiveOfficers: define(executiveOfficersSchema, readExecutiveOfficers, ['officers']),
  market: define(marketSchema, readMarket, ['exchanges', 'prices', 'holders']),
  selectedData: define(selectedDataSchema, readSelectedData, ['series']),
  mdna: define(mdnaSchema, readMdna, ['outline']),
  marketRisk: define(marketRiskSchema, readMarketRisk, []),
  financialStatements: define(financialStatementsSchema, readFinancialStatements, [
    'auditors',
    'statements',
    'notes',
  ]),
  directors: define(directorsSchema, readDirectors, ['persons']),
  executiveCompensation: define(executiveCompensationSchema, readExecutiveCompensation, [
    'summary',
  ]),
  securityOwnership: define(securityOwnershipSchema, readSecurityOwnership, ['holders']),
  exhibits: define(exhibitsItemSchema, readExhibitsItem, []),
} as const satisfies Partial<Record<ItemKey, unknown>>;

export const itemRecordSchema = anyOf([
  businessSchema,
  propertiesSchema,
  legalProceedingsSchema,
  securityHolderVotesSchema,
  executiveOfficersSchema,
  marketSchema,
  selectedDataSchema,
  mdnaSchema,
  marketRiskSchema,
  financialStatementsSchema,
  directorsSchema,
  executiveCompensationSchema,
  securityOwnershipSchema,
  exhibitsItemSchema,
] as const);
export type ItemRecord = Infer<typeof itemRecordSchema>;

/** The record of an item; null where its key has none, or its content stands in no document of this filing. */
export function readRecord(reading: Reading, item: ItemEntry): ItemRecord | null {
  const definition = item.key === null ? undefined : definitions[item.key];
  const source = definition && recordSource(reading, item);
  if (!source) return null;
  const record = definition.read(source);
  if (item.status !== 'none') {
    const where = item.item === null ? item.key : `Item ${item.item}`;
    for (const field of definition.missing(record)) {
      reading.report(
        'FIELD_NOT_FOUND',
        item.headingLines,
        `${where}: no ${field} that could be read`,
      );
    }
  }
  return record;
}

/** The table as one looks a record up in it: what was read by a definition is what it weighs. */
const definitions = recordDefinitions as unknown as Readonly<
  Record<string, RecordDefinition<ItemRecord>>
>;
