/** Rows as text, one function a row format: what the threads of an export hand back. */
import type { Dataset } from './datasets/dataset.ts';
import { type Ink, openInk } from './ink.ts';

/** Writes records of a dataset as rows. */
export type RowWriter = (records: readonly unknown[], ink: Ink) => void;

/** Makes the writer of a dataset. */
export type RowWriterOf = (dataset: Dataset) => RowWriter;

export interface RowFormat {
  readonly doc: string;
  /** What stands before the first row. */
  readonly head: (dataset: Dataset) => Promise<string>;
  readonly load: () => Promise<RowWriterOf>;
}

export const rowFormats = {
  jsonl: {
    doc: 'JSON Lines: one row a line',
    head: async () => '',
    load: async () => (await import('./jsonLines.ts')).jsonLines,
  },
  csv: {
    doc: 'comma-separated, with a header line',
    head: async (dataset) => (await import('./csv.ts')).csvHead(dataset),
    load: async () => (await import('./csv.ts')).csvLines,
  },
} as const satisfies Record<string, RowFormat>;

export type RowFormatName = keyof typeof rowFormats;

/** Records of a dataset as one text. */
export function rowText(
  writerOf: RowWriterOf,
  dataset: Dataset,
  records: readonly unknown[],
): string {
  const ink = openInk();
  writerOf(dataset)(records, ink);
  return ink.bytes.toString('utf8', 0, ink.length);
}
