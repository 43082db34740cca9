/**
 * Command lines with what they print, as plain files: `test/cases/<topic>/<case>/cmd` and beside it `expected.stdout`,
 * `expected.stderr` and `exit`. After a change that is meant, `npx vitest -u` writes them anew; review them by `git diff`.
 * A file `terminal` says that the streams are terminals, of so many columns.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tenk } from '../support/command.ts';
import { root } from '../support/filings.ts';

const folder = join(root, 'test/cases');
const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe.each(foldersIn(folder).filter((name) => name !== 'inputs'))('%s', (topic) => {
  it.each(foldersIn(join(folder, topic)))('%s', async (name) => {
    const at = (file: string): string => join(folder, topic, name, file);
    const { args, stdin } = readCommand(readFileSync(at('cmd'), 'utf8'));
    const columns = existsSync(at('terminal')) ? Number(readFileSync(at('terminal'), 'utf8')) : 0;
    const outcome = await tenk(args, {
      ...(stdin === null ? {} : { stdin: readFileSync(join(root, stdin)) }),
      terminal: columns > 0,
      columns,
    });
    await expect(outcome.stdout).toMatchFileSnapshot(at('expected.stdout'));
    await expect(outcome.stderr).toMatchFileSnapshot(at('expected.stderr'));
    await expect(`${outcome.exit}\n`).toMatchFileSnapshot(at('exit'));
  });
});

/** `tenk parse 'a b' < file`: words, quoted or not, and where standard input comes from. */
function readCommand(line: string): { args: string[]; stdin: string | null } {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const from = words.indexOf('<');
  const args = words.slice(1, from < 0 ? words.length : from);
  return { args, stdin: from < 0 ? null : (words[from + 1] ?? null) };
}
