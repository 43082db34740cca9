/** What the threads of an export are given, and what they hand back. */

import type { ExportFailed } from '../export/failed.ts';
import type { RowFormatName } from '../export/rows.ts';
import type { ManifestEntry } from './manifest.ts';

/** The same for every task of a run. */
export interface WorkerSetup {
  readonly what: readonly string[];
  readonly rows: readonly RowFormatName[];
  /** The most that a gzip file may unpack to, in bytes. */
  readonly maxUnpacked: number;
  /** One 32-bit slot a task: the time when it began, in milliseconds after `epoch`; 0 where it has not. */
  readonly started: SharedArrayBuffer;
  readonly epoch: number;
}

export interface FilingTask {
  readonly kind: 'filing';
  readonly slot: number;
  readonly name: string;
  /** The file to read, or the bytes of an archive's member. */
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array };
}

export interface ConvertTask {
  readonly kind: 'convert';
  readonly slot: number;
  readonly format: string;
  /** The finished JSON Lines of each dataset that the format needs. */
  readonly sources: readonly { readonly dataset: string; readonly path: string }[];
  /** The folder that the files go to. */
  readonly into: string;
}

export type Task = FilingTask | ConvertTask;

/** What reading a filing gave: the manifest's fields that the thread knows, and the rows as bytes. */
export type FilingResult = Pick<
  ManifestEntry,
  'outcome' | 'reason' | 'message' | 'sha256' | 'bytes' | 'rows' | 'written' | 'seconds'
> & {
  /** The rows of every file, one after the other in the order of `written`. */
  readonly text: Uint8Array;
};

/** What writing a format gave: remarks for the user, and why it could not be written. */
export interface ConvertResult {
  readonly notes: readonly string[];
  readonly failure: { readonly kind: ExportFailed['kind']; readonly message: string } | null;
}

export type TaskResult = FilingResult | ConvertResult;

/** The files of rows of a run, in the order in which a thread hands back their bytes. */
export const rowFiles = (
  what: readonly string[],
  rows: readonly RowFormatName[],
): { dataset: string; format: RowFormatName; file: string }[] =>
  what.flatMap((dataset) =>
    rows.map((format) => ({ dataset, format, file: `${dataset}.${format}` })),
  );
