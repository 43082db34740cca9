/** What earlier runs have done, so that a run that goes on reads only what is new, has changed or failed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isGzip } from './archives.ts';
import type { ManifestEntry } from './manifest.ts';

export interface Done {
  remember(entry: ManifestEntry): void;
  forget(): void;
  /** Whether an input was read before, so that it need not be there any more. */
  has(name: string): boolean;
  /** Whether an input looks as it did: the same size and time of change. */
  looksSame(name: string, size: number, modified: number | null): boolean;
  /** Whether an input that looks otherwise holds what it did: copied anew, or packed anew. */
  holdsSame(name: string, from: string | Uint8Array): Promise<boolean>;
}

type Before = Pick<ManifestEntry, 'size' | 'modified' | 'bytes' | 'sha256'>;

/** @param checksum whether sizes and times are not to be trusted, so that contents alone decide */
export function whatIsDone({ checksum = false } = {}): Done {
  const before = new Map<string, Before>();
  return {
    remember({ input, outcome, size, modified, bytes, sha256 }) {
      if (outcome === 'failed') before.delete(input);
      else before.set(input, { size, modified, bytes, sha256 });
    },
    forget: () => before.clear(),
    has: (name) => before.has(name),
    looksSame(name, size, modified) {
      const was = before.get(name);
      return !checksum && was?.size === size && was.modified === modified;
    },
    async holdsSame(name, from) {
      const { bytes = null, sha256 = null } = before.get(name) ?? {};
      if (bytes === null || sha256 === null) return false;
      // What can't be read is for the reading to tell.
      return (await digestOf(from, bytes).catch(() => null)) === sha256;
    },
  };
}

/** The SHA-256 of a file or a member, unpacked; null where that is longer than it may be. */
async function digestOf(from: string | Uint8Array, longest: number): Promise<string | null> {
  const hash = createHash('sha256');
  let length = 0;
  const file = typeof from === 'string';
  const source = file ? createReadStream(from, { highWaterMark: 1 << 20 }) : Readable.from([from]);
  const packed = file ? await isGzip(from) : from[0] === 0x1f && from[1] === 0x8b;
  const collect = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > longest) return;
      hash.update(chunk);
    }
  };
  await (packed ? pipeline(source, createGunzip(), collect) : pipeline(source, collect));
  return length > longest ? null : hash.digest('hex');
}
