/** Reads one filing into the rows of each dataset: the work of a thread, free of anything else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UnreadableInput } from '../diagnostics.ts';
import type { Dataset } from '../export/datasets/dataset.ts';
import { type OpenFiling, openFiling } from '../export/datasets/filing.ts';
import { openInk } from '../export/ink.ts';
import type { RowFormatName, RowWriter } from '../export/rows.ts';
import { largestFiling } from './archives.ts';
import { inputFailure } from './failure.ts';
import type { FilingResult, FilingTask } from './task.ts';

export interface ReadSetup {
  readonly datasets: readonly OutputDataset[];
  readonly maxUnpacked: number;
}

/** A dataset, and what writes its rows in each format. */
export interface OutputDataset {
  readonly dataset: Dataset;
  readonly writers: readonly (readonly [RowFormatName, RowWriter])[];
}

const none = new Uint8Array(0);

/** Never throws: what goes wrong is the outcome. */
export function readRows(
  { name, from }: Pick<FilingTask, 'name' | 'from'>,
  { datasets, maxUnpacked }: ReadSetup,
): FilingResult {
  const begun = performance.now();
  let bytes: Uint8Array | null = null;
  let sha256: string | null = null;
  const ended = (): Pick<FilingResult, 'sha256' | 'bytes' | 'seconds'> => ({
    sha256: sha256 ?? (bytes && createHash('sha256').update(bytes).digest('hex')),
    bytes: bytes?.length ?? null,
    seconds: Math.round(performance.now() - begun) / 1000,
  });
  try {
    bytes = unpack('path' in from ? readFileSync(from.path) : from.bytes, maxUnpacked);
    const filing = openFiling(name, bytes);
    sha256 = filing.source.sha256;
    const { rows, written, text } = rowsOf(filing, datasets);
    return { outcome: 'done', reason: null, message: null, ...ended(), rows, written, text };
  } catch (error) {
    const nothing = { rows: {}, written: {}, text: none };
    if (error instanceof UnreadableInput) {
      const { reason, message } = error;
      return { outcome: 'skipped', reason, message, ...ended(), ...nothing };
    }
    const { reason, message } = inputFailure(error);
    return { outcome: 'failed', reason, message, ...ended(), ...nothing };
  }
}

function unpack(raw: Uint8Array, maxUnpacked: number): Uint8Array {
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return raw;
  return gunzipSync(raw, { maxOutputLength: Math.min(maxUnpacked, largestFiling) });
}

const rowsOfText = 5; // bytes of rows that a byte of a filing makes, so that there is room for most at once

function rowsOf(
  filing: OpenFiling,
  datasets: readonly OutputDataset[],
): Pick<FilingResult, 'rows' | 'written' | 'text'> {
  const rows: Record<string, number> = {};
  const written: Record<string, number> = {};
  const ink = openInk(filing.source.bytes * rowsOfText);
  for (const { dataset, writers } of datasets) {
    const records = [...dataset.records(filing)];
    rows[dataset.name] = records.length;
    for (const [format, write] of writers) {
      const before = ink.length;
      write(records, ink);
      written[`${dataset.name}.${format}`] = ink.length - before;
    }
  }
  return { rows, written, text: ink.bytes.subarray(0, ink.length) };
}
