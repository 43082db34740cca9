/** Reads one filing into the rows of each dataset: the work of a thread, free of anything else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UnreadableInput } from '../diagnostics.ts';
import { rowOf } from '../export/datasets/columns.ts';
import type { Dataset } from '../export/datasets/dataset.ts';
import { openFiling } from '../export/datasets/filing.ts';
import type { RowFormatName, RowWriter } from '../export/rows.ts';
import { largestFiling } from './archives.ts';
import { inputFailure } from './failure.ts';
import type { FilingResult, FilingTask } from './task.ts';

export interface ReadSetup {
  readonly datasets: readonly Dataset[];
  readonly writers: readonly (readonly [RowFormatName, RowWriter])[];
  readonly maxUnpacked: number;
}

const none = new Uint8Array(0);

/** Never throws: what goes wrong is the outcome. */
export function readRows(
  { name, from }: Pick<FilingTask, 'name' | 'from'>,
  setup: ReadSetup,
): FilingResult {
  const begun = performance.now();
  let bytes: Uint8Array | null = null;
  const ended = (): Pick<FilingResult, 'sha256' | 'bytes' | 'seconds'> => ({
    sha256: bytes && createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes?.length ?? null,
    seconds: Math.round(performance.now() - begun) / 1000,
  });
  try {
    bytes = unpack('path' in from ? readFileSync(from.path) : from.bytes, setup.maxUnpacked);
    const { rows, written, text } = rowsOf(name, bytes, setup);
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

function rowsOf(
  name: string,
  bytes: Uint8Array,
  { datasets, writers }: ReadSetup,
): Pick<FilingResult, 'rows' | 'written' | 'text'> {
  const filing = openFiling(name, bytes);
  const rows: Record<string, number> = {};
  const written: Record<string, number> = {};
  const parts: Buffer[] = [];
  for (const dataset of datasets) {
    const values = Array.from(dataset.records(filing), (record) => rowOf(dataset.columns, record));
    rows[dataset.name] = values.length;
    for (const [format, write] of writers) {
      const part = Buffer.from(write(dataset, values));
      written[`${dataset.name}.${format}`] = part.length;
      parts.push(part);
    }
  }
  return { rows, written, text: join(parts) };
}

/** One buffer of its own, which can be handed to another thread without a copy. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
