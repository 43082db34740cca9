import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './collection.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'docs/batch.md');

const counts = /^(?:out|all): \d+ filings.*/m;

/** Runs every `$` line of the page's console blocks, and puts what it prints where the page has it. */
function rerun(text: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin/tenk');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/tenk.js" "$@"\n`);
  chmodSync(program, 0o755);
  for (const name of ['samples', 'examples']) symlinkSync(join(root, name), join(folder, name));
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` };
  return text.replace(/^```console\n(.*?)^```$/gms, (_, block: string) => {
    const commands = block.match(/^\$ (?:.*"\n(?: .*\n)*|.*\n)/gm) ?? [];
    const lines = commands.map((command) => {
      const { stdout, stderr } = spawnSync('bash', ['-c', command.slice(2)], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      // How long it took and how many rows there are is not what the page is held to.
      const printed = `${stdout}${stderr}`
        .replace(/ in \d[\d.]* s:/g, ' in 2 s:')
        .replace(/^(?:out|all): \d+ filings.*/m, (line) => counts.exec(block)?.[0] ?? line);
      return `${command}${printed}`;
    });
    return `\`\`\`console\n${lines.join('')}\`\`\``;
  });
}

it('the walk-through prints what the page shows', { timeout: 120_000 }, async () => {
  await expect(rerun(readFileSync(page, 'utf8'))).toMatchFileSnapshot(page);
});
