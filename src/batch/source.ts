/** The filings of the inputs, one by one: files, and members of archives as they are unpacked. */
import { stat } from 'node:fs/promises';
import { archiveKind, readMembers } from './archives.ts';
import type { Done } from './done.ts';
import { InputFailed, inputFailure } from './failure.ts';
import type { Shard } from './folder.ts';
import type { InputFile } from './inputs.ts';
import type { FilingTask } from './task.ts';

/** One filing to read, or one that can't be. */
export interface Candidate {
  readonly name: string;
  readonly order: readonly number[];
  readonly size: number | null;
  readonly modified: number | null;
  readonly from: FilingTask['from'] | InputFailed;
}

export interface SourceOptions {
  readonly shard: Shard | null;
  readonly maxUnpacked: number;
  readonly done: Done;
  /** Hears of each file that is read through. */
  readonly onFile?: (bytes: number) => void;
}

/**
 * A shard takes every n-th file; where there are fewer files than shards, every n-th member of each archive. The share
 * depends on the list of inputs alone.
 */
export async function* candidates(
  files: readonly InputFile[],
  options: SourceOptions,
): AsyncGenerator<Candidate> {
  const { shard } = options;
  const byFile = shard !== null && files.length >= shard.count;
  const isMine = (n: number) => shard === null || n % shard.count === shard.index - 1;
  for (const file of files) {
    const kind = archiveKind(file.name);
    if (byFile ? !isMine(file.order) : kind === null && !isMine(file.order)) continue;
    if (file.missing !== undefined) {
      yield unreadable(file, new InputFailed('unreadable', file.missing));
    } else if (kind === null) {
      yield* plainFile(file, options);
    } else {
      yield* archiveMembers(file, kind, byFile ? () => true : isMine, options);
    }
  }
}

async function* plainFile(
  file: InputFile,
  { done, onFile }: SourceOptions,
): AsyncGenerator<Candidate> {
  const { name } = file;
  try {
    const { size, mtimeMs: modified } = await stat(name);
    if (!done.looksSame(name, size, modified) && !(await done.holdsSame(name, name))) {
      yield { name, order: [file.order], size, modified, from: { path: name } };
    }
    onFile?.(size);
  } catch (error) {
    if (!done.has(name)) yield unreadable(file, inputFailure(error));
  }
}

async function* archiveMembers(
  file: InputFile,
  kind: 'tar' | 'zip',
  isMine: (member: number) => boolean,
  options: SourceOptions,
): AsyncGenerator<Candidate> {
  const seen = new Map<string, number>();
  let asked = 0;
  const { done } = options;
  const nameOf = (member: string): string => {
    const times = (seen.get(member) ?? 0) + 1;
    seen.set(member, times);
    return `${file.name}!${member}${times > 1 ? `#${times}` : ''}`;
  };
  let current: { name: string; number: number; skip: boolean } | null = null;
  const unwanted = (member: string, size: number, modified: number | null) => {
    const name = nameOf(member);
    const number = asked++;
    const mine = isMine(number);
    current = { name, number, skip: !mine || done.looksSame(name, size, modified) };
    return current.skip;
  };
  const { maxUnpacked } = options;
  for await (const member of readMembers(file.name, kind, maxUnpacked, unwanted)) {
    const { size, modified, bytes } = member;
    if (member.name === null) {
      // The archive itself failed, after the members that were handed out.
      if (bytes instanceof InputFailed)
        yield { ...unreadable(file, bytes), order: [file.order, asked] };
      return;
    }
    const { name, number, skip } = current ?? { name: '', number: 0, skip: true };
    if (skip) continue;
    const failed = bytes instanceof InputFailed;
    if (!failed && (await done.holdsSame(name, bytes))) continue;
    const from = failed ? bytes : { bytes };
    yield { name, order: [file.order, number], size, modified, from };
  }
  const size = await stat(file.name).then(
    (there) => there.size,
    () => 0,
  );
  options.onFile?.(size);
}

const unreadable = ({ name, order }: InputFile, from: InputFailed): Candidate => ({
  name,
  order: [order],
  size: null,
  modified: null,
  from,
});
