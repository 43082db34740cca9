/**
 * The rows of a run as they come, and the journal of what is safely on disk. Each file of rows only grows; after its
 * bytes have reached the disk the journal gets a line for each input, which says how many bytes of each file are its
 * own. Whatever stands behind the last line of the journal is of no account: a run that goes on cuts it off.
 */
import { type FileHandle, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestEntry } from './manifest.ts';

export const journalFile = 'journal.jsonl';

/** A file of rows, and what stands in it before the first row. */
export interface RowFile {
  readonly file: string;
  readonly head: string;
}

export interface Journal {
  /** Takes an input's entry and rows; they are on disk after the next `flush`. */
  add(entry: ManifestEntry, text: Uint8Array): Promise<void>;
  flush(): Promise<void>;
  close(): Promise<void>;
}

const flushBytes = 8 * 1024 * 1024; // rows held in memory before they are written
/** Milliseconds between writes at most, while rows come: what a fault can cost, against what waiting for disks does. */
export const defaultFlushEvery = 500;

/** Opens the files of a folder to add to them, after `recover` where there are any already. */
export async function openJournal(
  folder: string,
  files: readonly RowFile[],
  flushEvery = defaultFlushEvery,
): Promise<Journal> {
  const handles: FileHandle[] = [];
  for (const { file, head } of files) {
    const handle = await open(join(folder, file), 'a');
    handles.push(handle);
    if ((await handle.stat()).size === 0) await handle.writeFile(head);
  }
  const journal = await open(join(folder, journalFile), 'a');
  let pending: { entry: ManifestEntry; parts: Uint8Array[] }[] = [];
  let bytes = 0;
  let flushed = performance.now();

  const flush = async () => {
    flushed = performance.now();
    if (pending.length === 0) return;
    const batch = pending;
    pending = [];
    bytes = 0;
    await Promise.all(
      handles.map(async (handle, i) => {
        const parts = batch.map(({ parts }) => parts[i] as Uint8Array);
        const written = parts.filter(({ length }) => length > 0);
        if (written.length === 0) return;
        await writeAll(handle, written);
        await handle.datasync();
      }),
    );
    await writeAll(journal, [
      Buffer.from(batch.map(({ entry }) => `${JSON.stringify(entry)}\n`).join('')),
    ]);
    await journal.datasync();
  };
  return {
    async add(entry, text) {
      let at = 0;
      const parts = files.map(({ file }) => {
        const length = entry.written[file] ?? 0;
        at += length;
        return text.subarray(at - length, at);
      });
      pending.push({ entry, parts });
      bytes += text.length;
      if (bytes >= flushBytes || performance.now() - flushed >= flushEvery) await flush();
    },
    flush,
    async close() {
      for (const handle of [...handles, journal]) await handle.close();
    },
  };
}

/** Writes parts one after the other, at once as far as the disk takes them. */
async function writeAll(handle: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  let { bytesWritten: done } = await handle.writev(parts);
  for (const part of parts) {
    while (done < part.length) done += (await handle.write(part, done)).bytesWritten;
    done -= part.length;
  }
}

/** Reads a journal line by line; what follows the last whole line is left out. */
export async function* journalEntries(
  path: string,
): AsyncGenerator<{ entry: ManifestEntry; end: number }> {
  const handle = await open(path);
  try {
    const chunk = Buffer.alloc(1024 * 1024);
    let rest: Buffer = Buffer.alloc(0);
    let end = 0;
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length);
      if (bytesRead === 0) return;
      const text = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
      let at = 0;
      for (let stop = text.indexOf(10); stop >= 0; stop = text.indexOf(10, at)) {
        let entry: ManifestEntry;
        try {
          entry = JSON.parse(text.toString('utf8', at, stop));
        } catch {
          return; // a line that a power cut has scarred: the last that counts is the one before
        }
        end += stop + 1 - at;
        at = stop + 1;
        yield { entry, end };
      }
      rest = Buffer.from(text.subarray(at));
    }
  } finally {
    await handle.close();
  }
}

/**
 * Cuts the files of an interrupted run back to what its journal vouches for, and hands each entry that counts to
 * `keep`, in the order in which they were written.
 */
export async function recover(
  folder: string,
  files: readonly RowFile[],
  keep: (entry: ManifestEntry) => void,
): Promise<void> {
  const sizes = await Promise.all(
    files.map(async ({ file }) => {
      const handle = await open(join(folder, file), 'a');
      try {
        return (await handle.stat()).size;
      } finally {
        await handle.close();
      }
    }),
  );
  const ends = files.map(({ head }) => Buffer.byteLength(head));
  const path = join(folder, journalFile);
  let journalEnd = 0;
  const whole = files.every((_, i) => (sizes[i] as number) >= (ends[i] as number));
  if (whole && (await exists(path))) {
    for await (const { entry, end } of journalEntries(path)) {
      const after = ends.map((at, i) => at + (entry.written[files[i]?.file ?? ''] ?? 0));
      if (after.some((at, i) => at > (sizes[i] as number))) break;
      for (const [i, at] of after.entries()) ends[i] = at;
      journalEnd = end;
      keep(entry);
    }
  }
  for (const [i, { file }] of files.entries()) {
    await truncate(join(folder, file), whole ? (ends[i] as number) : 0);
  }
  if (await exists(path)) await truncate(path, journalEnd);
}

const exists = (path: string): Promise<boolean> =>
  open(path).then(
    async (handle) => {
      await handle.close();
      return true;
    },
    () => false,
  );

/** The text of a small file, or null where there is none. */
export const readIfThere = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
