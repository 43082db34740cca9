/** `tenk facts`: the figures of the statements, one row a figure. */
import type { Fact } from '../index.ts';
import { collect } from './collect.ts';
import { type CommandDefinition, Misuse, type Options } from './command.ts';
import { eachFiling } from './filings.ts';

export const factsCommand: CommandDefinition = {
  name: 'facts',
  arguments: '[file...]',
  summary: 'read the statements into figures under the names of the US-GAAP taxonomy',
  examples: [
    ['tenk facts filing.txt', 'the statements, periods as columns'],
    ['tenk facts filing.txt --concept Assets,NetIncomeLoss --csv', 'two figures of every period'],
    ['tenk facts filing.txt --statement cashFlow --jsonl', 'one JSON object a figure'],
    [
      'tenk facts *.txt --layout fsds -o DIR',
      "sub, num, pre and tag as in the SEC's Financial Statement Data Sets",
    ],
  ],
  configure(parser) {
    parser
      .option('--json', 'print an array of figures')
      .option('--jsonl', 'print one figure a line')
      .option('--csv', 'print comma-separated rows under a header')
      .option('--concept <name>', 'only this concept (repeat, or Assets,NetIncomeLoss)', collect)
      .option(
        '--statement <kind>',
        'only this statement (repeat, or cashFlow,balanceSheet)',
        collect,
      )
      .option('--layout <name>', 'write files in a layout of the SEC: fsds (with -o, a folder)');
  },
  async run(files, options, terminal) {
    if (options['layout'] !== undefined) {
      const { writeDataSets } = await import('./fsds.ts');
      return writeDataSets(files, options, terminal);
    }
    const format = formatOf(options);
    const { drawFacts, factsToCsv, readFacts, readTables } = await import('../index.ts');
    const wanted = await selection(options);
    const several = files.length > 1;
    let first = true;
    return eachFiling(files, options, terminal, async ({ path, reading }) => {
      const facts = readFacts(reading, readTables(reading)).filter(wanted);
      if (format === 'json') {
        const indent = terminal.interactive && !several ? 2 : undefined;
        await terminal.write(`${JSON.stringify(facts, null, indent)}\n`);
      } else if (format === 'jsonl') {
        await terminal.write(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
      } else if (format === 'csv') {
        await terminal.write(factsToCsv(facts, several ? path : null, first));
      } else {
        const title = several ? `==> ${path} <==\n` : '';
        const width = terminal.interactive ? terminal.width : Number.POSITIVE_INFINITY;
        await terminal.write(`${title}${drawFacts(facts, width).join('\n')}\n`);
      }
      first = false;
    });
  },
};

function formatOf(options: Options): 'json' | 'jsonl' | 'csv' | 'drawn' {
  const given = (['json', 'jsonl', 'csv'] as const).filter((name) => options[name] === true);
  if (given.length > 1) throw new Misuse(`--${given.join(' and --')} exclude each other`);
  return given[0] ?? 'drawn';
}

/** What `--concept` and `--statement` leave. */
async function selection(options: Options): Promise<(fact: Fact) => boolean> {
  const { conceptsByName, tableKinds } = await import('../index.ts');
  const concepts = wishesOf(options['concept']);
  const statements = wishesOf(options['statement']);
  for (const kind of statements) {
    if (!(tableKinds as readonly string[]).includes(kind)) {
      throw new Misuse(
        `--statement: no kind of table is called ${kind}; known: ${tableKinds.join(', ')}`,
      );
    }
  }
  for (const name of concepts) {
    if (!conceptsByName.has(name)) {
      throw new Misuse(`--concept: ${name} is none of the concepts that are recognised`);
    }
  }
  return ({ concept, statement }) =>
    (concepts.size === 0 || (concept !== null && concepts.has(concept))) &&
    (statements.size === 0 || (statement !== null && statements.has(statement)));
}

const wishesOf = (values: unknown): ReadonlySet<string> => new Set((values ?? []) as string[]);
