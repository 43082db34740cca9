/** `tenk tables`: the tables of a filing. */
import type { Table } from '../index.ts';
import type { CommandDefinition } from './command.ts';
import { eachFiling } from './filings.ts';

export const tablesCommand: CommandDefinition = {
  name: 'tables',
  arguments: '[file...]',
  summary: 'list the tables of a filing, or print them as typed cells',
  examples: [
    ['tenk tables filing.txt', 'list the tables: id, kind, lines, rows x columns, title'],
    ['tenk tables filing.txt --json', 'every table with its typed cells'],
    ['tenk tables filing.txt --jsonl', 'one table a line'],
  ],
  configure(parser) {
    parser.option('--json', 'print the tables as JSON').option('--jsonl', 'print one table a line');
  },
  async run(files, options, terminal) {
    const { alignColumns, readTables } = await import('../index.ts');
    const several = files.length > 1;
    return eachFiling(files, options, terminal, async ({ path, reading }) => {
      const tables = readTables(reading);
      if (options['jsonl'] === true) {
        for (const table of tables) await terminal.write(`${JSON.stringify(table)}\n`);
        return;
      }
      if (options['json'] === true) {
        const indent = terminal.interactive && !several ? 2 : undefined;
        await terminal.write(`${JSON.stringify(tables, null, indent)}\n`);
        return;
      }
      const title = several ? `==> ${path} <==\n` : '';
      await terminal.write(`${title}${alignColumns(listing(tables)).join('\n')}\n`);
    });
  },
};

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
