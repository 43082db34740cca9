/** From rows to the files that were asked for, each of which takes its name only when all are whole. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CollectionFormatName, formatNamed } from '../export/collections.ts';
import { ExportFailed } from '../export/failed.ts';
import { assemble, type RowSource } from './assemble.ts';
import { writing } from './failure.ts';
import { clearWork, type Folder, manifestName, settle, syncFolder } from './folder.ts';
import { journalFile, type RowFile } from './journal.ts';
import type { ManifestEntry } from './manifest.ts';
import type { Pool } from './pool.ts';
import { count, emptySummary, type Summary } from './summary.ts';
import type { ConvertResult } from './task.ts';

/** Puts the rows of a run in order, makes the formats of them, and names everything. */
export async function finish(
  folder: Folder,
  files: readonly RowFile[],
  pool: Pool,
  places: ReadonlyMap<string, number>,
): Promise<Summary> {
  const { work } = folder;
  const source: RowSource = {
    journal: join(work, journalFile),
    files: files.map(({ file, head }) => ({ path: join(work, file), name: file, head })),
  };
  const orderOf = (entry: ManifestEntry) => placeOf(entry, places);
  return nameAll(folder, pool, [source], orderOf);
}

/** The place of an input in the list of now, or the one it had where the list no longer has it. */
function placeOf(
  { input, order }: ManifestEntry,
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const [, ...within] = order;
  // A name may hold the mark itself: the archive is the longest beginning that is an input.
  let file = input;
  while (!places.has(file) && file.includes('!')) file = file.slice(0, file.lastIndexOf('!'));
  const place = places.get(file);
  return place === undefined ? order : [place, ...within];
}

/** Orders the rows of one or more sources, makes the formats, and gives the files their names, the manifest last. */
export async function nameAll(
  folder: Folder,
  pool: Pool,
  sources: readonly RowSource[],
  orderOf: (entry: ManifestEntry, source: number) => readonly number[],
  { keepSources = false } = {},
): Promise<Summary> {
  const { path, work, run, rowFormats } = folder;
  const ordered = join(work, 'ordered');
  const made = join(work, 'made');
  const summary = emptySummary();
  const { notes } = summary;
  await writing(path, async () => {
    for (const name of [ordered, made]) {
      await rm(name, { recursive: true, force: true });
      await mkdir(name, { recursive: true });
    }
  });
  const manifest = join(made, manifestName);
  const { inPlace, repeated } = await writing(path, () =>
    assemble(sources, ordered, manifest, {
      orderOf,
      onEntry: (entry) => count(summary, entry),
      keepSources,
    }),
  );
  if (repeated > 0 && sources.length > 1) {
    notes.push(`${repeated} inputs were in more than one part; the last was taken`);
  }
  const rowsIn = inPlace ? null : ordered;
  const rowPath = (file: string) => {
    const first = sources[0]?.files.find(({ name }) => name === file);
    return rowsIn === null && first ? first.path : join(ordered, file);
  };
  if (!run.shard) {
    for (const format of run.formats) {
      if (formatNamed(format).rows !== null) continue;
      notes.push(...(await makeFormat(format, run.what, rowPath, made, pool)));
    }
  }
  await writing(path, async () => {
    const finals = run.shard ? [] : run.formats.flatMap((format) => filesMade(format, run.what));
    for (const name of finals) await settle(join(made, name), join(path, name));
    for (const format of rowFormats) {
      const asked = run.formats.some((name) => formatNamed(name).rows === format);
      if (!asked && !(run.shard && format === 'jsonl')) continue;
      for (const dataset of run.what) {
        const file = `${dataset}.${format}`;
        await settle(rowPath(file), join(path, file));
      }
    }
    await settle(manifest, join(path, manifestName));
    await syncFolder(path);
    await clearWork(work);
  });
  return summary;
}

/** Files of a format that is made of finished rows. */
const filesMade = (format: CollectionFormatName, what: readonly string[]): readonly string[] =>
  formatNamed(format).rows === null ? formatNamed(format).files(what) : [];

async function makeFormat(
  format: CollectionFormatName,
  what: readonly string[],
  rowPath: (file: string) => string,
  into: string,
  pool: Pool,
): Promise<string[]> {
  const { needs = what } = formatNamed(format);
  const sources = needs.map((dataset) => ({ dataset, path: rowPath(`${dataset}.jsonl`) }));
  const tasks = formatNamed(format).apart ? sources.map((source) => [source]) : [sources];
  const notes: string[] = [];
  // No more at once than the pool takes; the datasets are few.
  for (let at = 0; at < tasks.length; at += pool.width) {
    const results = await Promise.all(
      tasks.slice(at, at + pool.width).map(async (task) => {
        const result = await pool.run({ kind: 'convert', format, sources: task, into });
        return result as ConvertResult;
      }),
    );
    for (const { notes: remarks, failure } of results) {
      if (failure) throw new ExportFailed(failure.kind, failure.message);
      notes.push(...remarks);
    }
  }
  return notes;
}
