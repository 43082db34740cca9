/** A file that takes its name only when all of it is written. */
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { OutputFailed } from './command.ts';

export interface DraftFile {
  write(text: string): Promise<void>;
  /** Gives the file its name, or drops it where `keep` is false. Where nothing was written, there is no file. */
  close(keep: boolean): Promise<void>;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EROFS: 'no permission',
  ENOSPC: 'no space left',
};

export function draftFile(path: string): DraftFile {
  const draft = `${path}.${process.pid}.partial`;
  let handle: FileHandle | undefined;
  /** A device or a pipe, which can't be put in place by a new name. */
  let direct = false;
  const attempt = async <T>(does: () => Promise<T>): Promise<T> => {
    try {
      return await does();
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      throw new OutputFailed(`cannot write ${path}: ${reasons[code] ?? message}`);
    }
  };
  const start = async () => {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    direct = there !== null && !there.isFile();
    return open(direct ? path : draft, 'w');
  };
  return {
    write: (text) =>
      attempt(async () => {
        handle ??= await start();
        await handle.writeFile(text);
      }),
    close: (keep) =>
      attempt(async () => {
        await handle?.close();
        if (!handle || direct) return;
        if (keep) await rename(draft, path);
        else await rm(draft, { force: true });
      }),
  };
}
