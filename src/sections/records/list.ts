/** The records of a filing alone, one entry each. */
import type { Reading } from '../../reading.ts';
import {
  anyOf,
  type Infer,
  lineSpan,
  list,
  nullable,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { readCover } from './cover/cover.ts';
import { coverSchema } from './cover/schema.ts';
import { readExhibits } from './exhibits/exhibits.ts';
import { exhibitSchema } from './exhibits/schema.ts';
import { itemRecordSchema, readRecord, recordDefinitions } from './registry.ts';
import { signaturesSchema } from './signatures/schema.ts';
import { readSignatures } from './signatures/signatures.ts';

/** What a record is of: the cover, the signatures, the list of exhibits, or an item by its key. */
export const recordKeys = [
  'cover',
  ...(Object.keys(recordDefinitions) as (keyof typeof recordDefinitions)[]),
  'signatures',
  'exhibitList',
] as const;
export type RecordKey = (typeof recordKeys)[number];

const isRecordKey = (key: string): key is RecordKey => recordKeys.includes(key as RecordKey);

export const recordEntrySchema = object({
  key: oneOf(recordKeys),
  item: nullable(string('number of the item; null for what is none')),
  lines: nullable(lineSpan('of the item, cover or signatures')),
  record: anyOf([itemRecordSchema, coverSchema, signaturesSchema, list(exhibitSchema)] as const),
});
export type RecordEntry = Infer<typeof recordEntrySchema>;

/**
 * Reads the records of a filing in its order: the cover, each item that has one, the signatures, the exhibits.
 * @param keys which to read; all where none are named
 */
export function recordsOf(reading: Reading, keys: readonly RecordKey[] = []): RecordEntry[] {
  const wanted = (key: RecordKey) => keys.length === 0 || keys.includes(key);
  const entries: RecordEntry[] = [];
  if (wanted('cover')) {
    const cover = readCover(reading);
    entries.push({ key: 'cover', item: null, lines: cover.lines, record: cover });
  }
  for (const item of reading.items) {
    if (item.key === null || !isRecordKey(item.key) || !wanted(item.key)) continue;
    const record = readRecord(reading, item);
    if (record) entries.push({ key: item.key, item: item.item, lines: item.lines, record });
  }
  if (wanted('signatures')) {
    const record = readSignatures(reading);
    if (record) entries.push({ key: 'signatures', item: null, lines: record.lines, record });
  }
  if (wanted('exhibitList')) {
    entries.push({ key: 'exhibitList', item: null, lines: null, record: readExhibits(reading) });
  }
  return entries;
}
