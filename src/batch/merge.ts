/** Joins what shards wrote to one export: the same bytes as if all inputs had been read in one run. */
import { join, resolve } from 'node:path';
import { type CollectionFormatName, formatNamed } from '../export/collections.ts';
import { ExportFailed } from '../export/failed.ts';
import type { RowFormatName } from '../export/rows.ts';
import type { RowSource } from './assemble.ts';
import { writing } from './failure.ts';
import { nameAll } from './finish.ts';
import {
  exists,
  folderOf,
  lockFolder,
  manifestName,
  prepareFolder,
  type RunDescription,
  readRun,
} from './folder.ts';
import { journalFile } from './journal.ts';
import type { ManifestEntry } from './manifest.ts';
import { openPool } from './pool.ts';
import { rowFilesOf, tenkVersion } from './run.ts';
import type { Summary } from './summary.ts';

export interface MergeOptions {
  /** Output folders of finished runs. */
  readonly parts: readonly string[];
  readonly output: string;
  /** Those of the parts where none are given. */
  readonly formats?: readonly CollectionFormatName[];
  readonly jobs: number;
  readonly overwrite?: boolean;
  /** Whether shards may be missing. */
  readonly partial?: boolean;
}

interface Part {
  readonly path: string;
  readonly run: RunDescription;
}

/** @throws ExportFailed where a part is unfinished, or the parts are not of one kind */
export async function mergeExports(options: MergeOptions): Promise<Summary> {
  const { output, jobs, overwrite = false, partial = false } = options;
  const parts = await Promise.all(options.parts.map(readPart));
  const [first] = parts;
  if (!first) throw new ExportFailed('misuse', 'name the folders to merge');
  for (const part of parts) refuseOddPart(part, first, output);
  const shards = areShards(parts, partial);
  const run = {
    version: tenkVersion,
    what: first.run.what,
    formats: options.formats ?? first.run.formats,
    shard: null,
  };
  const folder = folderOf(output, run);
  for (const part of parts) refuseMissingRows(part, folder.rowFormats);
  const unlock = await writing(output, () => lockFolder(folder.work));
  try {
    // A merge that was cut short has neither journal nor manifest, and is begun anew.
    const begun = await exists(join(folder.work, journalFile));
    const cutShort = !begun && !(await exists(join(output, manifestName)));
    const settings = {
      resume: false,
      overwrite: overwrite || (cutShort && (await isExport(output))),
    };
    await writing(output, () => prepareFolder(folder, settings));
    const files = await rowFilesOf(folder);
    const sources = parts.map(
      ({ path }): RowSource => ({
        journal: join(path, manifestName),
        files: files.map(({ file, head }) => ({ path: join(path, file), name: file, head })),
      }),
    );
    // Shards of one list have its order between them; other parts come one after the other.
    const orderOf = (entry: ManifestEntry, source: number) =>
      shards ? entry.order : [source, ...entry.order];
    const setup = { what: run.what, rows: folder.rowFormats, maxUnpacked: 0 };
    const pool = await openPool({ jobs, timeout: 0, setup });
    try {
      return await nameAll(folder, pool, sources, orderOf, { keepSources: true });
    } finally {
      await pool.close();
    }
  } finally {
    await unlock().catch(() => {});
  }
}

const isExport = async (path: string): Promise<boolean> => (await readRun(path)) !== null;

async function readPart(path: string): Promise<Part> {
  const run = await readRun(path);
  if (!run) throw new ExportFailed('misuse', `${path} holds no export`);
  if (await exists(join(path, manifestName))) return { path, run };
  throw new ExportFailed('misuse', `${path} is not finished; go on with it by export --resume`);
}

function refuseOddPart({ path, run }: Part, first: Part, output: string): void {
  if (resolve(path) === resolve(output)) {
    throw new ExportFailed('misuse', `${path} is to be read and to be written`);
  }
  for (const field of ['version', 'what'] as const) {
    const [one, other] = [first.run[field], run[field]].map((value) => JSON.stringify(value));
    if (one === other) continue;
    const message = `${path} and ${first.path} differ in ${field}: ${other} and ${one}`;
    throw new ExportFailed('misuse', message);
  }
}

/** Whether the parts are shards of one list. */
function areShards(parts: readonly Part[], partial: boolean): boolean {
  const [first] = parts;
  const count = first?.run.shard?.count;
  if (count === undefined) return false;
  if (parts.some(({ run }) => run.shard?.count !== count)) return false;
  const there = new Set(parts.map(({ run }) => run.shard?.index));
  if (there.size < parts.length) return false;
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !there.has(i));
  if (missing.length > 0 && !partial) {
    const list = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' ...' : ''}`;
    const message = `of ${count} shards these are missing: ${list}; --partial merges without them`;
    throw new ExportFailed('misuse', message);
  }
  return true;
}

function refuseMissingRows({ path, run }: Part, wanted: readonly RowFormatName[]): void {
  const kept = new Set<string | null>(run.formats.map((name) => formatNamed(name).rows));
  if (run.shard) kept.add('jsonl');
  const missing = wanted.find((format) => !kept.has(format));
  if (missing === undefined) return;
  throw new ExportFailed(
    'misuse',
    `${path} kept no rows as ${missing}: export it with --shard, or with --format ${missing}`,
  );
}
