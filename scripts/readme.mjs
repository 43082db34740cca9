// Runs the commands of README.md and puts what they print under them, so that the README shows what the program does.
// `node scripts/readme.mjs` writes it anew; with `--check` it only says whether it is up to date.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const before = readFileSync('README.md', 'utf8');
// ```console, then lines `$ command` each followed by its output
const after = before.replace(/(?<=^```console\n)[\s\S]*?(?=^```$)/gm, (block) =>
  block
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => `${line}\n${outputOf(line.slice(2))}`)
    .join('\n'),
);
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md does not show what its commands print: run node scripts/readme.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync('README.md', after);
}

function outputOf(command) {
  const script = `tenk() { "${process.execPath}" bin/tenk.js "$@"; }\n${command}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${script}\n} 2>&1`], { encoding: 'utf8' });
  return stdout + stderr;
}
