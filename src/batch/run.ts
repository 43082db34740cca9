/** Carries a collection of filings to files: the whole of `tenk export`. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import manifestOfPackage from '../../package.json' with { type: 'json' };
import type { CollectionFormatName } from '../export/collections.ts';
import { datasetNamed } from '../export/datasets/datasets.ts';
import { rowFormats } from '../export/rows.ts';
import { type Done, whatIsDone } from './done.ts';
import { InputFailed, writing } from './failure.ts';
import { finish } from './finish.ts';
import {
  exists,
  type Folder,
  folderOf,
  lockFolder,
  manifestName,
  prepareFolder,
  reopenRows,
  rowFileNames,
  type Shard,
  writeWhole,
} from './folder.ts';
import { listInputs } from './inputs.ts';
import { journalEntries, journalFile, openJournal, type RowFile, recover } from './journal.ts';
import type { ManifestEntry } from './manifest.ts';
import { inOrder } from './order.ts';
import { openPool, type Pool } from './pool.ts';
import { type Candidate, candidates } from './source.ts';
import { count, emptySummary, type Summary } from './summary.ts';
import { type FilingResult, rowFiles } from './task.ts';

export const tenkVersion: string = manifestOfPackage.version;

export interface ExportOptions {
  /** Files, folders and globs. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly what: readonly string[];
  readonly formats: readonly CollectionFormatName[];
  readonly jobs: number;
  /** Seconds that one filing may take; 0 for any. */
  readonly timeout: number;
  /** Bytes that one archive, or one gzip file, may unpack to. */
  readonly maxUnpacked: number;
  readonly resume?: boolean;
  /** Whether a run that goes on tells changed inputs by their contents alone. */
  readonly checksum?: boolean;
  readonly overwrite?: boolean;
  readonly shard?: Shard | null;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears of each input as its rows are handed on. */
  readonly onEntry?: (entry: ManifestEntry) => void;
  /** Ends the run early; what is done stays done. */
  readonly signal?: AbortSignal;
  /** Milliseconds between writes to disk, which is what a fault can cost. */
  readonly flushEvery?: number;
  /** The program of a thread, where it is not the built one. */
  readonly program?: URL;
}

export interface Progress {
  readonly files: number;
  readonly filesInAll: number;
  readonly filings: number;
  readonly bytes: number;
  readonly failed: number;
  /** What is being done: reading filings, or making files of the rows. */
  readonly stage: 'reading' | 'writing';
}

/**
 * Reads every input and writes the datasets to a folder.
 * @throws ExportFailed where the folder can't be written, or holds something else
 */
export async function exportCollection(options: ExportOptions): Promise<Summary> {
  const { output, what, formats, shard = null, resume = false, overwrite = false } = options;
  const folder = folderOf(output, { version: tenkVersion, what, formats, shard });
  const unlock = await writing(output, () => lockFolder(folder.work));
  try {
    return await runIn(folder, options, resume, overwrite);
  } finally {
    await unlock().catch(() => {});
  }
}

async function runIn(
  folder: Folder,
  options: ExportOptions,
  resume: boolean,
  overwrite: boolean,
): Promise<Summary> {
  const { path, work } = folder;
  const standing = await writing(path, () => prepareFolder(folder, { resume, overwrite }));
  const files = await rowFilesOf(folder);
  const done = whatIsDone(options);
  const notes: string[] = [];
  const inputs = await listInputs(options.inputs, { without: path });

  if (standing === 'finished') {
    for await (const { entry } of journalEntries(join(path, manifestName))) {
      done.remember(entry);
    }
    if (!(await anythingNew(inputs, options, done))) {
      const summary = emptySummary();
      for await (const { entry } of journalEntries(join(path, manifestName))) count(summary, entry);
      return { ...summary, unchanged: summary.inputs };
    }
    done.forget();
    if (!(await writing(path, () => reopenFinished(folder)))) {
      notes.push('the rows of the finished export were not kept: every input is read anew');
    }
  }
  await writing(path, () => reopenRows(folder));
  await writing(path, () => recover(work, files, done.remember));

  const journal = await writing(path, () => openJournal(work, files, options.flushEvery));
  const { jobs, timeout, maxUnpacked, program } = options;
  const setup = { what: folder.run.what, rows: folder.rowFormats, maxUnpacked };
  const pool = await openPool({ jobs, timeout, setup, ...(program ? { program } : {}) });
  try {
    const read = emptySummary();
    const handle = async (entry: ManifestEntry, text: Uint8Array) => {
      await writing(path, () => journal.add(entry, text));
      count(read, entry);
      options.onEntry?.(entry);
    };
    const progress = await readAll(inputs, options, done, pool, handle);
    await writing(path, () => journal.flush());
    await writing(path, () => journal.close());
    if (options.signal?.aborted) return { ...read, interrupted: true };
    options.onProgress?.({ ...progress, stage: 'writing' });
    const places = new Map(inputs.map(({ name, order }) => [name, order]));
    const summary = await finish(folder, files, pool, places);
    const unchanged = summary.inputs - read.inputs;
    return { ...summary, unchanged, notes: [...notes, ...summary.notes] };
  } finally {
    await journal.close().catch(() => {});
    await pool.close();
  }
}

/** Reads what is not done yet, and hands each entry and its rows to `handle` in the order of the inputs. */
export async function readAll(
  inputs: Awaited<ReturnType<typeof listInputs>>,
  options: Pick<ExportOptions, 'shard' | 'maxUnpacked' | 'signal' | 'onProgress'>,
  done: Done,
  pool: Pool,
  handle: (entry: ManifestEntry, text: Uint8Array) => Promise<void>,
): Promise<Progress> {
  const { shard = null, maxUnpacked, signal, onProgress } = options;
  const state: Mutable<Progress> = {
    stage: 'reading',
    files: 0,
    filesInAll: inputs.length,
    filings: 0,
    bytes: 0,
    failed: 0,
  };
  const tell = () => onProgress?.({ ...state });
  const source = candidates(inputs, {
    shard,
    maxUnpacked,
    done,
    onFile: () => {
      state.files++;
      tell();
    },
  });
  await inOrder(
    until(source, signal),
    (candidate) => read(candidate, pool),
    async ({ entry, text }) => {
      await handle(entry, text);
      state.filings++;
      state.bytes += entry.bytes ?? 0;
      if (entry.outcome === 'failed') state.failed++;
      tell();
    },
    {
      width: pool.width,
      waiting: Math.max(64, pool.width * 8),
      waitingBytes: 32 * 1024 * 1024,
      sizeOf: ({ text }) => text.length,
    },
  );
  return state;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

async function* until<T>(source: AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  for await (const value of source) {
    if (signal?.aborted) return;
    yield value;
  }
}

const nothing: Pick<FilingResult, 'sha256' | 'bytes' | 'rows' | 'written' | 'seconds'> = {
  sha256: null,
  bytes: null,
  rows: {},
  written: {},
  seconds: 0,
};

async function read(
  { name, order, size, modified, from }: Candidate,
  pool: Pool,
): Promise<{ entry: ManifestEntry; text: Uint8Array }> {
  const known = { input: name, size, modified, order, version: tenkVersion };
  try {
    if (from instanceof InputFailed) throw from;
    const transfer = 'bytes' in from ? [from.bytes.buffer] : [];
    const result = await pool.run({ kind: 'filing', name, from }, transfer);
    const { text, ...entry } = result as FilingResult;
    return { entry: { ...known, ...entry }, text };
  } catch (error) {
    if (!(error instanceof InputFailed)) throw error;
    const { reason, message } = error;
    const entry = { ...known, ...nothing, outcome: 'failed' as const, reason, message };
    return { entry, text: new Uint8Array(0) };
  }
}

/** The files of rows of a folder with their heads. */
export async function rowFilesOf({ run, rowFormats: formats }: Folder): Promise<RowFile[]> {
  return Promise.all(
    rowFiles(run.what, formats).map(async ({ dataset, format, file }) => ({
      file,
      head: await rowFormats[format].head(datasetNamed(dataset)),
    })),
  );
}

/** Whether a finished export lacks any of the inputs, or holds one that has changed or failed. */
async function anythingNew(
  inputs: Awaited<ReturnType<typeof listInputs>>,
  { shard = null, maxUnpacked }: ExportOptions,
  done: Done,
): Promise<boolean> {
  const source = candidates(inputs, { shard, maxUnpacked, done });
  for await (const _ of source) return true;
  return false;
}

/** Makes a finished export one that has begun, if its rows are there to go on with. */
async function reopenFinished(folder: Folder): Promise<boolean> {
  const { path, work } = folder;
  const kept = await Promise.all(rowFileNames(folder).map((file) => exists(join(path, file))));
  const whole = kept.every(Boolean);
  if (whole) {
    const lines: string[] = [];
    for await (const { entry } of journalEntries(join(path, manifestName))) {
      lines.push(`${JSON.stringify(entry)}\n`);
    }
    await writeWhole(join(work, journalFile), lines.join(''));
  }
  await rm(join(path, manifestName), { force: true });
  return whole;
}
