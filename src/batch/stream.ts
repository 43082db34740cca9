/** One dataset as rows on a stream, in the order of the inputs: for pipes, where there is no folder to resume from. */
import { formatNamed } from '../export/collections.ts';
import { ExportFailed } from '../export/failed.ts';
import { whatIsDone } from './done.ts';
import { folderOf } from './folder.ts';
import { listInputs } from './inputs.ts';
import { openPool } from './pool.ts';
import { type ExportOptions, readAll, rowFilesOf, tenkVersion } from './run.ts';
import { count, emptySummary, type Summary } from './summary.ts';

export interface RowStream {
  write(text: string): Promise<void>;
  /** Whether the reader has gone. */
  closed(): boolean;
}

/** @throws ExportFailed where more than one dataset, or a format that is no text, is asked for */
export async function exportRows(options: ExportOptions, stream: RowStream): Promise<Summary> {
  const { what, formats, jobs, timeout, maxUnpacked, program, shard = null } = options;
  const rows = formats.map((name) => formatNamed(name).rows);
  if (what.length !== 1 || rows.length !== 1 || rows[0] === null) {
    const message = 'standard output takes one dataset (--what NAME) as jsonl or csv';
    throw new ExportFailed('misuse', message);
  }
  const run = { version: tenkVersion, what, formats, shard: null };
  const [file] = await rowFilesOf(folderOf('-', run));
  const inputs = await listInputs(options.inputs);
  const setup = { what, rows: rows.filter((name) => name !== null), maxUnpacked };
  const pool = await openPool({ jobs, timeout, setup, ...(program ? { program } : {}) });
  const summary = emptySummary();
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    await stream.write(file?.head ?? '');
    await readAll(
      inputs,
      { ...options, shard, signal },
      whatIsDone(),
      pool,
      async (entry, text) => {
        count(summary, entry);
        options.onEntry?.(entry);
        if (stream.closed()) gone.abort();
        else await stream.write(Buffer.from(text).toString('utf8'));
      },
    );
    return { ...summary, interrupted: options.signal?.aborted === true };
  } finally {
    await pool.close();
  }
}
