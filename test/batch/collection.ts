/** Collections of the samples in folders that last as long as a test. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ManifestEntry } from '../../src/batch/manifest.ts';
import type { ExportOptions } from '../../src/batch/run.ts';

export const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
export const sampleNames = readdirSync(samples).filter((name) => name.endsWith('.txt'));

export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tenk-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A folder of so many filings, copies of the samples in turn. */
export function collectionOf(count: number, folder = join(temporaryFolder(), 'in')): string {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const sample = sampleNames[i % sampleNames.length] as string;
    copyFileSync(join(samples, sample), join(folder, `${`${i}`.padStart(4, '0')}-${sample}`));
  }
  return folder;
}

export const settings = {
  what: ['filings', 'items', 'diagnostics'],
  formats: ['jsonl'],
  jobs: 1,
  timeout: 60,
  maxUnpacked: 2 ** 30,
} as const satisfies Partial<ExportOptions>;

export const manifestOf = (folder: string): ManifestEntry[] =>
  linesOf(join(folder, 'manifest.jsonl'));

export const linesOf = <T = Record<string, unknown>>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** Every file of an export but the manifest, which holds times; of this, all but these. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(
    names.sort().map((name) => {
      if (name !== 'manifest.jsonl')
        return [name, readFileSync(join(folder, name)).toString('base64')];
      const timeless = manifestOf(folder).map(({ seconds: _, ...entry }) => entry);
      return [name, JSON.stringify(timeless)];
    }),
  );
}
