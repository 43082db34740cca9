/** `tenk records`: what the parts of a filing say, as data. */
import type { RecordKey } from '../index.ts';
import { collect } from './collect.ts';
import { type CommandDefinition, Misuse } from './command.ts';
import { eachFiling } from './filings.ts';

export const recordsCommand: CommandDefinition = {
  name: 'records',
  arguments: '[file...]',
  summary: 'print the typed records: cover, prices, officers, auditor, signers ...',
  examples: [
    ['tenk records filing.txt', 'every record, as JSON'],
    ['tenk records filing.txt --key market', 'exchanges, symbol, quarterly prices, holders'],
    ['tenk records filings/*.txt --key cover,signatures', 'one JSON value a line, one filing each'],
  ],
  configure(parser) {
    parser.option(
      '-k, --key <key>',
      'only the record of this key (repeat, or cover,market)',
      collect,
    );
  },
  async run(files, options, terminal) {
    const { recordKeys, recordsOf } = await import('../index.ts');
    const keys = knownKeys((options['key'] ?? []) as string[], recordKeys);
    const several = files.length > 1;
    return eachFiling(files, options, terminal, async ({ reading, source }) => {
      const records = recordsOf(reading, keys);
      const indent = terminal.interactive && !several ? 2 : undefined;
      await terminal.write(`${JSON.stringify({ source, records }, null, indent)}\n`);
    });
  },
};

function knownKeys(wishes: readonly string[], known: readonly RecordKey[]): RecordKey[] {
  return wishes.map((wish) => {
    const key = known.find((k) => k.toLowerCase() === wish.toLowerCase());
    if (!key) throw new Misuse(`no record has the key '${wish}'; the keys are ${known.join(', ')}`);
    return key;
  });
}
