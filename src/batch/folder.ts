/**
 * The output folder of an export. Rows grow in `.tenk/` until all inputs are read; then every file takes its name at
 * once, the manifest last. `.tenk/run.json` stays, to say what the folder holds.
 */
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type CollectionFormatName, formatNamed } from '../export/collections.ts';
import { ExportFailed } from '../export/failed.ts';
import type { RowFormatName } from '../export/rows.ts';
import { journalFile, readIfThere } from './journal.ts';
import { rowFiles } from './task.ts';

/** A share of the inputs: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What a folder is written for; a run that goes on must ask for the same. */
export interface RunDescription {
  readonly version: string;
  readonly what: readonly string[];
  readonly formats: readonly CollectionFormatName[];
  readonly shard: Shard | null;
}

export interface Folder {
  readonly path: string;
  /** `.tenk` within it. */
  readonly work: string;
  readonly run: RunDescription;
  /** Formats in which rows are written as they come. */
  readonly rowFormats: readonly RowFormatName[];
}

export const manifestName = 'manifest.jsonl';
const runName = 'run.json';
const lockName = 'lock';

export const finalFiles = ({ what, formats }: RunDescription): string[] =>
  formats.flatMap((format) => [...formatNamed(format).files(what)]);

/** A shard keeps its rows as JSON Lines whatever its format, and a merge makes the format of all of them. */
export function folderOf(path: string, run: RunDescription): Folder {
  const rows = new Set<RowFormatName>();
  for (const format of run.formats) rows.add(formatNamed(format).rows ?? 'jsonl');
  if (run.shard) rows.add('jsonl');
  return { path, work: join(path, '.tenk'), run, rowFormats: [...rows].sort() };
}

/** The description of what a folder holds, or null where it holds no export. */
export async function readRun(path: string): Promise<RunDescription | null> {
  const text = await readIfThere(join(path, '.tenk', runName));
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null; // cut short by a power cut before anything was written
  }
}

/** How a folder stands before a run. What has begun may have come to nothing yet. */
export type Standing = 'begun' | 'finished';

/**
 * Makes a folder ready for a run.
 * @throws ExportFailed where it holds something else
 */
export async function prepareFolder(
  folder: Folder,
  { resume, overwrite }: { resume: boolean; overwrite: boolean },
): Promise<Standing> {
  const { path, work, run } = folder;
  for (const format of run.formats) {
    const missing = formatNamed(format).needs?.find((name) => !run.what.includes(name));
    if (missing === undefined) continue;
    throw new ExportFailed(
      'misuse',
      `${format} is made of datasets of which ${missing} is not asked for`,
    );
  }
  await mkdir(work, { recursive: true });
  const before = await readRun(path);
  if (before && !overwrite) {
    if (!resume) {
      throw new ExportFailed(
        'misuse',
        `${path} holds an export already: --resume goes on with it, --overwrite begins anew`,
      );
    }
    refuseOther(path, before, run);
    if (!(await exists(join(path, manifestName)))) return 'begun';
    await clearWork(work); // whatever a fault left there after all was named
    return 'finished';
  }
  const there = (await readdir(path)).filter((name) => finalFiles(run).includes(name));
  if (!before && there.length > 0 && !overwrite) {
    throw new ExportFailed(
      'misuse',
      `${path} holds ${there[0]}, which is not of an export; --overwrite replaces it`,
    );
  }
  // The manifest goes first: where there is none, nothing is taken for finished.
  for (const name of [manifestName, ...(before ? finalFiles(before) : []), ...there]) {
    await rm(join(path, name), { force: true });
  }
  await clearWork(work);
  await writeWhole(join(work, runName), `${JSON.stringify(run)}\n`);
  return 'begun';
}

/** Empties `.tenk` but for what stays. The journal goes first, for without it nothing else counts. */
export async function clearWork(work: string): Promise<void> {
  await rm(join(work, journalFile), { force: true });
  for (const name of await readdir(work)) {
    if (name !== lockName && name !== runName) {
      await rm(join(work, name), { recursive: true, force: true });
    }
  }
}

function refuseOther(path: string, before: RunDescription, now: RunDescription): void {
  const fields = {
    version: 'tenk',
    what: '--what',
    formats: '--format',
    shard: '--shard',
  } as const;
  for (const [field, option] of Object.entries(fields) as [keyof RunDescription, string][]) {
    const [was, is] = [before[field], now[field]].map((value) => JSON.stringify(value));
    if (was === is) continue;
    const message = `${path} was begun with ${option} ${was}, not ${is}; --overwrite begins anew`;
    throw new ExportFailed('misuse', message);
  }
}

/** Names of the row files of a folder. */
export const rowFileNames = ({ run, rowFormats }: Folder): string[] =>
  rowFiles(run.what, rowFormats).map(({ file }) => file);

/** Takes back row files that had their final name, so that the run can go on with them. */
export async function reopenRows(folder: Folder): Promise<void> {
  for (const file of rowFileNames(folder)) {
    const there = await exists(join(folder.work, file));
    const named = join(folder.path, file);
    if (!there && (await exists(named))) await rename(named, join(folder.work, file));
  }
}

/** Keeps other runs out of a folder; gives back what lets them in again. */
export async function lockFolder(work: string): Promise<() => Promise<void>> {
  await mkdir(work, { recursive: true });
  const path = join(work, lockName);
  const mine = `${hostname()} ${process.pid}`;
  const held = (await readIfThere(path))?.trim() ?? '';
  const [host, pid] = held.split(' ');
  if (held !== mine && host === hostname() && isAlive(Number(pid))) {
    const message = `another run (process ${pid}) is at work in ${work}`;
    throw new ExportFailed('misuse', message);
  }
  await writeFile(path, `${mine}\n`);
  return () => rm(path, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Writes a file that is there whole or not at all, power cut or not. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const handle = await open(`${path}.partial`, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.partial`, path);
}

/** Gives a finished file its name. Its bytes are on disk before, so that the name never stands for less. */
export async function settle(from: string, to: string): Promise<void> {
  const handle = await open(from, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(from, to);
}

/** Makes the new names of a folder last through a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch {
    // not every file system can, and then it needs not
  } finally {
    await handle.close();
  }
}
