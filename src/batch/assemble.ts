/**
 * Puts rows in the order of the inputs. Rows that came in order already stand as they are; those of a run that went on
 * after a fault, or of several shards, are copied together from where each input's rows stand.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { journalEntries } from './journal.ts';
import { compareOrder, type ManifestEntry } from './manifest.ts';

/** Rows with the journal, or manifest, that says which are whose. */
export interface RowSource {
  readonly journal: string;
  /** The files of rows, in one order for all sources, and the bytes before the first row of each. */
  readonly files: readonly {
    readonly path: string;
    readonly name: string;
    readonly head: string;
  }[];
}

/** What is known of one input's rows without holding its entry. */
interface Piece {
  readonly order: readonly number[];
  readonly source: number;
  readonly line: readonly [from: number, to: number];
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

export interface Assembled {
  /** Whether one source stands in order as it is, so that nothing was copied. */
  readonly inPlace: boolean;
  /** Inputs that more than one source holds; the last was taken. */
  readonly repeated: number;
  readonly inputs: number;
}

export interface AssembleOptions {
  /** An input's place among the inputs of now. */
  readonly orderOf: (entry: ManifestEntry, source: number) => readonly number[];
  readonly onEntry: (entry: ManifestEntry) => void;
  /** Whether the sources are to stay where they are, so that even rows in order are copied. */
  readonly keepSources: boolean;
}

/**
 * Writes the rows of all sources to `target` in order, and the manifest with them.
 */
export async function assemble(
  sources: readonly RowSource[],
  target: string,
  manifest: string,
  { orderOf, onEntry, keepSources }: AssembleOptions,
): Promise<Assembled> {
  const pieces = new Map<string, Piece>();
  let inOrder = sources.length === 1 && !keepSources;
  let last: readonly number[] = [];
  let read = 0;
  for (const [source, { journal, files }] of sources.entries()) {
    const ends = files.map(({ head }) => Buffer.byteLength(head));
    let lineEnd = 0;
    for await (const { entry, end } of journalEntries(journal)) {
      const lengths = files.map(({ name }) => entry.written[name] ?? 0);
      const order = orderOf(entry, source);
      read++;
      if (pieces.has(entry.input) || compareOrder(last, order) >= 0) inOrder = false;
      last = order;
      pieces.delete(entry.input);
      pieces.set(entry.input, { order, source, line: [lineEnd, end], starts: [...ends], lengths });
      for (const [i, length] of lengths.entries()) ends[i] = (ends[i] as number) + length;
      lineEnd = end;
    }
  }
  const sorted = [...pieces.values()];
  if (!inOrder) sorted.sort((a, b) => compareOrder(a.order, b.order) || a.source - b.source);
  await writeManifest(sources, sorted, manifest, onEntry);
  if (!inOrder) {
    for (const [i, { name, head }] of (sources[0]?.files ?? []).entries()) {
      await copyPieces(sources, sorted, i, head, join(target, name));
    }
  }
  return { inPlace: inOrder, repeated: read - pieces.size, inputs: pieces.size };
}

async function writeManifest(
  sources: readonly RowSource[],
  pieces: readonly Piece[],
  path: string,
  onEntry: (entry: ManifestEntry) => void,
): Promise<void> {
  const journals = await Promise.all(sources.map(({ journal }) => open(journal)));
  const out = await open(path, 'w');
  try {
    let lines: string[] = [];
    for (const { source, line, order } of pieces) {
      const bytes = await readRange(journals[source] as FileHandle, line[0], line[1]);
      const entry: ManifestEntry = { ...JSON.parse(bytes.toString('utf8')), order };
      onEntry(entry);
      lines.push(`${JSON.stringify(entry)}\n`);
      if (lines.length < 1000) continue;
      await out.writeFile(lines.join(''));
      lines = [];
    }
    await out.writeFile(lines.join(''));
  } finally {
    for (const handle of [...journals, out]) await handle.close();
  }
}

const most = 4 * 1024 * 1024; // bytes copied at a time

async function copyPieces(
  sources: readonly RowSource[],
  pieces: readonly Piece[],
  file: number,
  head: string,
  path: string,
): Promise<void> {
  const handles = await Promise.all(
    sources.map(({ files }) => open((files[file] as { path: string }).path)),
  );
  const out = await open(path, 'w');
  const copy = async (source: number, from: number, to: number) => {
    for (let at = from; at < to; at += most) {
      await out.writeFile(
        await readRange(handles[source] as FileHandle, at, Math.min(to, at + most)),
      );
    }
  };
  try {
    await out.writeFile(head);
    // Pieces that lie one after the other are copied as one.
    let run: [source: number, from: number, to: number] | null = null;
    for (const { source, starts, lengths } of pieces) {
      const from = starts[file] as number;
      const to = from + (lengths[file] as number);
      if (run && run[0] === source && run[2] === from) {
        run[2] = to;
        continue;
      }
      if (run) await copy(...run);
      run = [source, from, to];
    }
    if (run) await copy(...run);
  } finally {
    for (const handle of [...handles, out]) await handle.close();
  }
}

async function readRange(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from);
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0) throw new Error('the rows are shorter than the journal says');
    at += bytesRead;
  }
  return bytes;
}
