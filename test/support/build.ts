/** Builds dist/ before the tests where a source is newer: threads and whole processes are tested as they are built. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function setup(): void {
  const newest = (folder: string): number =>
    Math.max(
      ...readdirSync(`${root}${folder}`, { recursive: true }).map(
        (name) => statSync(`${root}${folder}/${name}`).mtimeMs,
      ),
    );
  const built = statSync(`${root}dist/worker.js`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(newest('src'), newest('scripts'))) return;
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/build.mjs`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
}
