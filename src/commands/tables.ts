/** `tenk tables`: the tables of a filing. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type TableFormatName, tableFormats } from '../export/tables/formats.ts';
import type { Table } from '../index.ts';
import { collect } from './collect.ts';
import { paletteFor } from './color.ts';
import {
  type CommandDefinition,
  Misuse,
  type Options,
  OutputFailed,
  type Terminal,
} from './command.ts';
import { draftFile } from './draft.ts';
import { eachFiling } from './filings.ts';
import { inputName } from './inputs.ts';
import { readTableWishes, selectTables, wishesForAll } from './tableSelect.ts';

export const tablesCommand: CommandDefinition = {
  name: 'tables',
  arguments: '[file...]',
  summary: 'list the tables of a filing, draw them, or print them as typed cells',
  examples: [
    ['tenk tables filing.txt', 'list the tables: id, kind, lines, rows x columns, title'],
    ['tenk tables filing.txt --id t12', 'draw one of them'],
    ['tenk tables filing.txt --kind balanceSheet,incomeStatement', 'draw those of a kind'],
    ['tenk tables filing.txt --item 8 --json', 'those of Item 8 with their typed cells'],
    [
      'tenk tables filing.txt --id t12 --explain',
      'its lines as given, with what was read from each',
    ],
    ['tenk tables filing.txt --id t12 --csv -o sheet.csv', 'one table as CSV'],
    ['tenk tables filing.txt --csv -o tables/', 'every table as CSV, a file each'],
    [
      `cat filing.txt | tenk tables --json | jq '.[] | select(.kind=="balanceSheet")'`,
      'for another program',
    ],
  ],
  configure(parser) {
    parser
      .option('--id <id>', 'only the table of this id (repeat, or t1,t2)', collect)
      .option('-k, --kind <kind>', 'only tables of this kind (repeat, or a,b)', collect)
      .option('-i, --item <number>', 'only tables in this item (repeat, or 7,8)', collect)
      .option('--json', 'print the tables as JSON')
      .option('--jsonl', 'print one table a line')
      .option('--csv', `print as CSV: ${tableFormats.csv.doc}; several go into the folder of -o`)
      .option('--markdown', 'print as Markdown')
      .option('--drawn', 'draw with borders, also where the output is no terminal')
      .option('--explain', tableFormats.explain.doc);
  },
  async run(files, options, terminal) {
    const { alignColumns, readTables, tableKinds } = await import('../index.ts');
    const wishes = readTableWishes(options, tableKinds);
    const output = chosenOutput(options, wishesForAll(wishes), terminal);
    const several = files.length > 1;
    const palette = await paletteFor(terminal.color);
    return eachFiling(files, options, terminal, async ({ path, reading }) => {
      const tables = selectTables(readTables(reading), wishes);
      if (tables.length === 0 && !wishesForAll(wishes)) {
        terminal.note(`${inputName(path)}: no table is of that id, kind or item`);
      }
      if (output === 'json') {
        const indent = terminal.interactive && !several ? 2 : undefined;
        return terminal.write(`${JSON.stringify(tables, null, indent)}\n`);
      }
      if (output === 'jsonl') {
        for (const table of tables) await terminal.write(`${JSON.stringify(table)}\n`);
        return;
      }
      const title = several ? `==> ${path} <==\n` : '';
      if (output === 'listing') {
        return terminal.write(`${title}${alignColumns(listing(tables)).join('\n')}\n`);
      }
      const write = await tableFormats[output].load();
      const texts = tables.map((table) =>
        write(table, {
          width: output === 'plain' ? Number.POSITIVE_INFINITY : terminal.width,
          palette,
          lines: reading.lines,
        }),
      );
      if (output === 'csv' && (tables.length > 1 || isFolder(options))) {
        return writeFolder(options, several ? path : null, tables, texts);
      }
      await terminal.write(title + texts.join('\n'));
    });
  },
};

type Output = TableFormatName | 'json' | 'jsonl' | 'listing';

function chosenOutput(options: Options, all: boolean, terminal: Terminal): Output {
  const named = (['json', 'jsonl', 'csv', 'markdown', 'drawn', 'explain'] as const).filter(
    (name) => options[name] === true,
  );
  if (named.length > 1) throw new Misuse(`--${named.join(' and --')} exclude each other`);
  return named[0] ?? (all ? 'listing' : terminal.interactive ? 'drawn' : 'plain');
}

const isFolder = (options: Options): boolean => options.output?.endsWith('/') === true;

/** Writes each table of a filing into the folder of `-o`, under its id and kind. */
async function writeFolder(
  { output }: Options,
  filing: string | null,
  tables: readonly Table[],
  texts: readonly string[],
): Promise<void> {
  if (output === undefined || output === '-') {
    throw new Misuse(
      '--csv prints one table: choose it with --id, or write all into a folder with -o DIR/',
    );
  }
  const folder = filing === null ? output : join(output, basename(filing).replace(/\.[^.]*$/, ''));
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new OutputFailed(`cannot make the folder ${folder}: ${error.message}`);
  });
  for (const [i, { id, kind }] of tables.entries()) {
    const file = draftFile(join(folder, `${id}-${kind}.csv`));
    await file.write(texts[i]!);
    await file.close(true);
  }
}

const listing = (tables: readonly Table[]): string[][] => [
  ['Table', 'Kind', 'Lines', 'Size', 'Title'],
  ...tables.map(({ id, kind, lines, rows, columns, title }) => [
    id,
    kind,
    lines.join('-'),
    `${rows.length} x ${columns.length}`,
    title ?? '-',
  ]),
];
