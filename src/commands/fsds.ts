/** `tenk facts --layout fsds`: the four files of the SEC's Financial Statement Data Sets, all filings in one set. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ExitStatus,
  exitStatus,
  Misuse,
  type Options,
  OutputFailed,
  type Terminal,
} from './command.ts';
import { type DraftFile, draftFile } from './draft.ts';
import { eachFiling } from './filings.ts';

export async function writeDataSets(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options['layout'] !== 'fsds') throw new Misuse(`--layout: no such layout; known: fsds`);
  const folder = options.output;
  if (folder === undefined || folder === '-')
    throw new Misuse('--layout fsds writes four files: name a folder with -o DIR');
  const { dataLine, dataSets, filingRows, headerLine, readFacts, readTables } = await import(
    '../index.ts'
  );
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new OutputFailed(`cannot make the folder ${folder}: ${error.message}`);
  });
  const drafts = new Map<string, DraftFile>(
    dataSets.map((set) => [set, draftFile(join(folder, `${set}.txt`))]),
  );
  const tags = new Set<string>();
  let keep = false;
  try {
    for (const set of dataSets) await drafts.get(set)!.write(headerLine(set));
    const status = await eachFiling(files, options, terminal, async ({ path, reading }) => {
      const name = path === '-' ? 'stdin' : basename(path).replace(/\.[^.]*$/, '');
      const rows = filingRows(reading, readFacts(reading, readTables(reading)), name);
      const fresh = rows.tag.filter((row) => {
        const key = `${row.tag} ${row.version}`;
        return !tags.has(key) && tags.add(key);
      });
      await drafts.get('sub')!.write(rows.sub.map((row) => dataLine('sub', row)).join(''));
      await drafts.get('tag')!.write(fresh.map((row) => dataLine('tag', row)).join(''));
      await drafts.get('num')!.write(rows.num.map((row) => dataLine('num', row)).join(''));
      await drafts.get('pre')!.write(rows.pre.map((row) => dataLine('pre', row)).join(''));
    });
    keep = status === exitStatus.done || tags.size > 0;
    return status;
  } finally {
    for (const draft of drafts.values()) await draft.close(keep);
  }
}
