/** Which files an export reads, in what order: files, folders, globs, and lists of these. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { inputFailure } from './failure.ts';

export interface InputFile {
  /** As named on the command line, or below the folder that was named. */
  readonly name: string;
  /** Place among the inputs. */
  readonly order: number;
  /** Why it can't be read, where that is known already. */
  readonly missing?: string;
}

export interface InputOptions {
  /** A folder to leave out: the output, should it stand among the inputs. */
  readonly without?: string;
}

/**
 * Every file that the names stand for, each once, in the order of the names and sorted within a folder or glob.
 * A name that stands for nothing is listed as missing.
 */
export async function listInputs(
  names: readonly string[],
  options: InputOptions = {},
): Promise<InputFile[]> {
  const files: InputFile[] = [];
  const seen = new Set<string>();
  const without = options.without === undefined ? null : resolve(options.without) + sep;
  const add = (name: string, missing?: string) => {
    const absolute = resolve(name);
    if (seen.has(absolute) || (without !== null && absolute.startsWith(without))) return;
    seen.add(absolute);
    files.push({ name, order: files.length, ...(missing === undefined ? {} : { missing }) });
  };
  for (const name of names) {
    const there = await stat(name).catch(() => null);
    if (there?.isDirectory()) {
      for await (const { path, missing } of filesBelow(name)) add(path, missing);
    } else if (there === null && /[*?[\]{}!]/.test(name)) {
      const { glob } = await import('tinyglobby');
      const found = await glob([name], { expandDirectories: false, dot: false });
      for (const path of found.sort(compareText)) add(path);
      if (found.length === 0) add(name, 'no file matches it');
    } else {
      add(name);
    }
  }
  return files;
}

/**
 * Every file below a folder but those whose name, or a folder's on the way, begins with a dot. Links to files are
 * followed; links to folders are not, since they may lead back up.
 */
async function* filesBelow(folder: string): AsyncGenerator<{ path: string; missing?: string }> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, missing: inputFailure(error).message };
    return;
  }
  entries.sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield { path };
  }
}

/** Whether a link leads to a file; one that leads nowhere is kept, to be named as unreadable. */
const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => true,
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The names in a list: one a line, or parted by NULs as `find -print0` prints them. */
export function namesIn(text: string): string[] {
  const parts = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return parts.filter((name) => name.trim() !== '');
}
