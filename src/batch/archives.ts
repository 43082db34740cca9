/** Archives as streams of members. Nothing is written to disk, so a member's name is only a name. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { needed } from '../export/failed.ts';
import { InputFailed, inputFailure } from './failure.ts';

/** A member, or a failure to read one; without a name, the archive itself failed and no member follows. */
export interface Member {
  readonly name: string | null;
  readonly size: number;
  readonly modified: number | null;
  readonly bytes: Uint8Array | InputFailed;
}

/** Asked once for each member: whether it is to be passed over. It is still handed out, but with a failure. */
export type Unwanted = (name: string, size: number, modified: number | null) => boolean;

export type ArchiveKind = 'tar' | 'zip';

/** The largest member: what can be held as one text. */
export const largestFiling = 512 * 1024 * 1024;

/** The kind of an archive by its name. */
export function archiveKind(name: string): ArchiveKind | null {
  if (/\.zip$/i.test(name)) return 'zip';
  return /\.(tar|tgz|tar\.gz|tar\.z)$/i.test(name) ? 'tar' : null;
}

/** @param limit the most that the archive may unpack to, in bytes */
export function readMembers(
  path: string,
  kind: ArchiveKind,
  limit: number,
  unwanted: Unwanted,
): AsyncGenerator<Member> {
  return kind === 'zip' ? zipMembers(path, limit, unwanted) : tarMembers(path, limit, unwanted);
}

const broken = (bytes: InputFailed): Member => ({ name: null, size: 0, modified: null, bytes });

const tooLarge = (limit: number): InputFailed =>
  new InputFailed(
    'tooLarge',
    `unpacks to more than ${limit} bytes; --max-unpacked sets another limit`,
  );

async function* tarMembers(
  path: string,
  limit: number,
  unwanted: Unwanted,
): AsyncGenerator<Member> {
  const { extract } = await needed(
    'tar-stream',
    'reading tar archives',
    () => import('tar-stream'),
  );
  const members = extract();
  const ending = new AbortController();
  let failure: unknown;
  const unpacked = feed();
  try {
    for await (const entry of members) {
      const { name, type, size = 0, mtime } = entry.header;
      const modified = mtime?.getTime() ?? null;
      if (type !== 'file' && type !== 'contiguous-file') {
        entry.resume();
        continue;
      }
      if (unwanted(name, size, modified) || size > largestFiling) {
        yield { name, size, modified, bytes: tooLarge(largestFiling) };
        entry.resume();
        continue;
      }
      const bytes = new Uint8Array(size);
      let at = 0;
      for await (const chunk of entry as AsyncIterable<Uint8Array>) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      yield { name, size, modified, bytes };
    }
    await unpacked;
    if (failure !== undefined) throw failure;
  } catch (error) {
    yield broken(damaged(failure ?? error));
  } finally {
    ending.abort();
    members.destroy();
  }

  /** Reads and unpacks the file into `members`; an error ends them. */
  async function feed(): Promise<void> {
    try {
      const gzip = await isGzip(path);
      const source = createReadStream(path, { highWaterMark: 256 * 1024 });
      const steps = gzip ? [createGunzip({ chunkSize: 256 * 1024 })] : [];
      const counted = countTo(limit);
      await pipeline([source, ...steps, counted, members], { signal: ending.signal });
    } catch (error) {
      if (!ending.signal.aborted) failure = error;
      members.destroy(error as Error);
    }
  }
}

const damagedTar = /unexpected end of data|invalid tar header|unexpected end/i;

function damaged(error: unknown): InputFailed {
  if (error instanceof InputFailed) return error;
  const { message, code } = error as NodeJS.ErrnoException;
  if (damagedTar.test(message) && code === undefined) {
    return new InputFailed('damaged', 'the tar archive is cut short or damaged');
  }
  return inputFailure(error);
}

export async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function countTo(limit: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      passed += chunk.length;
      if (passed > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
}

async function* zipMembers(
  path: string,
  limit: number,
  unwanted: Unwanted,
): AsyncGenerator<Member> {
  const yauzl = await needed('yauzl', 'reading zip archives', () => import('yauzl'));
  let zip: Awaited<ReturnType<typeof yauzl.openPromise>> | undefined;
  try {
    await stat(path);
    zip = await yauzl.openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false, // names are not paths here: any will do
    });
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      const name = (entry.fileNameRaw ?? Buffer.from(entry.fileName)).toString('utf8');
      if (name.endsWith('/')) continue;
      const size = entry.uncompressedSize;
      const modified = entry.getLastModDate({ timezone: 'UTC' }).getTime();
      if (unwanted(name, size, modified) || size > largestFiling) {
        yield { name, size, modified, bytes: tooLarge(largestFiling) };
        continue;
      }
      unpacked += size;
      if (unpacked > limit) throw tooLarge(limit);
      yield { name, size, modified, bytes: await memberBytes(zip, entry, size) };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const known = error instanceof InputFailed || code !== undefined;
    const failure = known
      ? inputFailure(error)
      : new InputFailed('damaged', `the zip archive is damaged: ${(error as Error).message}`);
    yield broken(failure);
  } finally {
    zip?.close();
  }
}

async function memberBytes(
  zip: import('yauzl').ZipFile,
  entry: import('yauzl').Entry,
  size: number,
): Promise<Uint8Array | InputFailed> {
  try {
    const bytes = new Uint8Array(size);
    let at = 0;
    // The size that the archive states is held to: a member that unpacks to more ends in an error.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  } catch (error) {
    return new InputFailed('damaged', `the member is damaged: ${(error as Error).message}`);
  }
}
