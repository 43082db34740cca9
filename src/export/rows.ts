/** Rows as text, one function a row format: what the threads of an export hand back. */
import type { Dataset } from './datasets/dataset.ts';

/** The rows of one filing in one dataset, as one text. */
export type RowWriter = (dataset: Dataset, rows: readonly (readonly unknown[])[]) => string;

export interface RowFormat {
  readonly doc: string;
  /** What stands before the first row. */
  readonly head: (dataset: Dataset) => Promise<string>;
  readonly load: () => Promise<RowWriter>;
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
