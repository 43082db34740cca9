/** The manifest: what became of each input, one line each. */
import {
  type Infer,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Schema,
  string,
} from '../schema.ts';

export const outcomes = ['done', 'skipped', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why an input gave no rows. The first group is of inputs that are no plain-text 10-K, which is no failure. */
export const skipReasons = [
  'empty',
  'binary',
  'html',
  'pdf',
  'otherForm',
  'noDocument',
  'truncatedArchive',
] as const;
export const failReasons = [
  'unreadable', // no such file, no permission, a fault of the disk
  'damaged', // a gzip, zip or tar that is cut short or corrupt
  'tooLarge', // unpacks to more than the limit
  'timeout', // took longer than the limit for one filing
  'outOfMemory',
  'crashed', // the program itself failed
] as const;
export type FailReason = (typeof failReasons)[number];
export type Reason = FailReason | (typeof skipReasons)[number];

const counts = (text: string): Schema<Readonly<Record<string, number>>> => ({
  kind: 'counts',
  doc: text,
});

export const manifestSchema = object({
  input: string('as named, `ARCHIVE!MEMBER` for a member of an archive'),
  outcome: oneOf(outcomes),
  reason: nullable(oneOf([...skipReasons, ...failReasons])),
  message: nullable(string()),
  sha256: nullable(string('of the unpacked bytes')),
  bytes: nullable(integer('unpacked')),
  size: nullable(integer('of the file, or of the member, as it lies there')),
  modified: nullable(number('time of the last change, milliseconds since 1970')),
  order: list(integer(), 'place among the inputs, and within its archive'),
  rows: counts('rows of each dataset'),
  written: counts('bytes in each file of rows'),
  seconds: number('time that reading it took'),
  version: string('of tenk'),
});
export type ManifestEntry = Infer<typeof manifestSchema>;

/** The order of inputs, whichever run or shard read them. */
export function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
