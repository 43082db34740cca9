/** The formats in which a whole collection can be written, in the order in which help lists them. */
import type { Dataset } from './datasets/dataset.ts';
import type { RowFormatName } from './rows.ts';

/** A row as JSON Lines hold it: a value for each column's name. */
export type FinishedRow = Readonly<Record<string, unknown>>;

/** A few finished rows, and the length of their text. */
export interface RowBatch {
  readonly rows: readonly FinishedRow[];
  readonly size: number;
}

/** The finished rows of a dataset, a few at a time. */
export interface FinishedRows {
  readonly dataset: Dataset;
  readonly batches: AsyncIterable<RowBatch>;
}

/** Writes datasets to files of a folder; gives back remarks for the user. */
export type CollectionWriter = (
  sources: readonly FinishedRows[],
  into: string,
) => Promise<readonly string[]>;

export interface CollectionFormat {
  readonly doc: string;
  /** Written row by row while filings are read; the other formats are made from the finished rows. */
  readonly rows: RowFormatName | null;
  /** The files that it makes of these datasets. */
  readonly files: (what: readonly string[]) => readonly string[];
  /** Makes a file a dataset, each apart from the others. */
  readonly apart: boolean;
  /** Loads what makes the files of finished rows; none for a format of rows. */
  readonly load?: () => Promise<CollectionWriter>;
  /** Datasets that it is made of, where these are not those asked for. */
  readonly needs?: readonly string[];
}

const fsdsFiles = ['sub.txt', 'num.txt', 'tag.txt', 'pre.txt'];

export const collectionFormats = {
  jsonl: {
    doc: 'JSON Lines, a file a dataset',
    rows: 'jsonl',
    files: (what) => what.map((name) => `${name}.jsonl`),
    apart: true,
  },
  csv: {
    doc: 'comma-separated values, a file a dataset',
    rows: 'csv',
    files: (what) => what.map((name) => `${name}.csv`),
    apart: true,
  },
  parquet: {
    doc: 'Apache Parquet with typed columns, a file a dataset',
    rows: null,
    files: (what) => what.map((name) => `${name}.parquet`),
    apart: true,
    load: async () => (await import('./parquet.ts')).writeParquet,
  },
  sqlite: {
    doc: 'one SQLite database, a table a dataset, with keys and indexes',
    rows: null,
    files: () => ['tenk.sqlite'],
    apart: false,
    load: async () => (await import('./sqlite.ts')).writeSqlite,
  },
  xlsx: {
    doc: 'one Excel workbook, a sheet a dataset (a filing or a small set)',
    rows: null,
    files: () => ['tenk.xlsx'],
    apart: false,
    load: async () => (await import('./xlsx.ts')).writeXlsx,
  },
  fsds: {
    doc: 'figures in the layout of the SEC’s Financial Statement Data Sets: sub, num, tag, pre',
    rows: null,
    files: () => fsdsFiles,
    apart: false,
    load: async () => (await import('./fsds.ts')).writeFsds,
    needs: ['filings', 'facts'],
  },
} as const satisfies Record<string, CollectionFormat>;

export type CollectionFormatName = keyof typeof collectionFormats;
export const collectionFormatNames = Object.keys(collectionFormats) as CollectionFormatName[];

export const formatNamed = (name: CollectionFormatName): CollectionFormat =>
  collectionFormats[name];
