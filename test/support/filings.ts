/** The sample filings, and real ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface FilingFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

const textFilesOf = (folder: string): FilingFile[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => {
          const path = join(folder, name);
          return { name, path, bytes: () => readFileSync(path) };
        })
    : [];

export const samples = textFilesOf(join(root, 'samples'));

/** Real filings are in the folder TENK_CORPUS, or in ../shared/corpus beside the project; they are not part of it. */
export const corpus = textFilesOf(process.env['TENK_CORPUS'] ?? join(root, '../shared/corpus'));
