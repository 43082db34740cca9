/** `tenk items`: where the items stand, and why other headings were turned down. */
import type { Reading } from '../index.ts';
import type { CommandDefinition } from './command.ts';
import { eachFiling } from './filings.ts';

export const itemsCommand: CommandDefinition = {
  name: 'items',
  arguments: '[file...]',
  summary: 'list the items, or every line that looked like the heading of one',
  examples: [
    ['tenk items filing.txt', 'number, part, lines, status and title'],
    ['tenk items filing.txt --candidates', 'every candidate, its score, and what became of it'],
  ],
  configure(parser) {
    parser
      .option('--candidates', 'every line that looked like a heading, with the reason for its fate')
      .option('--json', 'the same as JSON');
  },
  async run(files, options, terminal) {
    const { alignColumns, lineText } = await import('../index.ts');
    const several = files.length > 1;
    return eachFiling(files, options, terminal, async ({ path, reading }) => {
      const { items, candidates, lines } = reading;
      if (options['json'] === true) {
        const value = options['candidates'] === true ? candidates : items;
        const indent = terminal.interactive && !several ? 2 : undefined;
        await terminal.write(`${JSON.stringify(value, null, indent)}\n`);
        return;
      }
      const rows =
        options['candidates'] === true
          ? candidateRows(candidates, (n) => lineText(lines, n).trim().slice(0, 60))
          : itemRows(items);
      const title = several ? `==> ${path} <==\n` : '';
      await terminal.write(`${title}${alignColumns(rows).join('\n')}\n`);
    });
  },
};

const itemRows = (items: Reading['items']): string[][] => [
  ['Item', 'Part', 'Lines', 'Status', 'Key', 'Title'],
  ...items.map(({ item, part, lines, status, key, title }) => [
    item ?? '-',
    part ?? '-',
    lines.join('-'),
    status,
    key ?? '-',
    title ?? '-',
  ]),
];

const candidateRows = (
  candidates: Reading['candidates'],
  text: (line: number) => string,
): string[][] => [
  ['Line', 'Heading', 'Score', 'Taken', 'Reason', 'Text'],
  ...candidates.map(({ line, kind, label, score, taken, reason }) => [
    `${line}`,
    label === null ? kind : `${kind} ${label}`,
    score.toFixed(1),
    taken ? 'yes' : 'no',
    reason,
    text(line),
  ]),
];
