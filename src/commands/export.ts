/** `tenk export`: a collection of filings carried to files that other tools open. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { ExportOptions, ManifestEntry, Shard } from '../index.ts';
import { readNames, readSize, readWhole } from './amounts.ts';
import {
  type CommandDefinition,
  Misuse,
  type Options,
  OutputFailed,
  type Terminal,
} from './command.ts';
import { progressDisplay } from './progress.ts';
import { statusOf, summaryLines } from './summary.ts';

export const exportCommand: CommandDefinition = {
  name: 'export',
  arguments: '[input...]',
  summary:
    'carry files, folders and archives of filings to JSON Lines, CSV, Parquet, SQLite, Excel',
  examples: [
    ['tenk export filings/ -o out', 'every dataset as JSON Lines, with a manifest'],
    ['tenk export filings/ -o out --format parquet --what facts,filings', 'two datasets'],
    ['tenk export feeds/*.tar.gz -o out --resume', 'daily feeds; go on with an interrupted run'],
    ['tenk export filing.txt -o out --format xlsx', 'one filing as a workbook'],
    ['find . -name "*.txt" | tenk export --files-from - -o out', 'inputs from a list'],
    ['tenk export filings/ -o part3 --shard 3/8', 'one of eight shares; see tenk merge'],
    ['tenk export filings/ --what facts -o -', 'one dataset to standard output'],
  ],
  configure(parser) {
    parser
      .option(
        '--files-from <list>',
        'read the names of inputs from a file, or - for standard input',
      )
      .option(
        '-f, --format <names>',
        'jsonl, csv, parquet, sqlite, xlsx, fsds; several with commas',
        'jsonl',
      )
      .option('-w, --what <names>', 'datasets, with commas (default: all but the kinds of records)')
      .option('-j, --jobs <number>', 'threads that read filings (default: one a core)')
      .option('--timeout <seconds>', 'the most that one filing may take; 0 for any', '60')
      .option('--max-unpacked <size>', 'the most that one archive may unpack to', '10g')
      .option('--shard <i/n>', 'only the i-th of n shares of the inputs')
      .option('--resume', 'go on with an interrupted or finished export; do changed inputs anew')
      .option(
        '--checksum',
        'with --resume: tell changed inputs by their contents, whatever size and time say',
      )
      .option('--overwrite', 'replace an export that the folder holds');
  },
  async run(files, options, terminal) {
    for (const flag of engineFlags) setFlagsFromString(flag);
    const tenk = await import('../index.ts');
    const settings = await readOptions(files, options, terminal, tenk);
    if (options.output === undefined) throw new Misuse('name the output folder: -o DIR');
    const display = await progressDisplay(terminal, options.quiet === true);
    const begun = performance.now();
    const stopping = stopOnSignal();
    try {
      const run: ExportOptions = {
        ...settings,
        output: options.output,
        onProgress: display.show,
        onEntry: (entry) => tellOf(entry, terminal),
        signal: stopping.signal,
      };
      const summary =
        options.output === '-'
          ? await tenk.exportRows(run, { write: terminal.write, closed: () => terminal.closed })
          : await tenk.exportCollection(run);
      display.stop();
      for (const line of summaryLines(
        summary,
        options.output,
        (performance.now() - begun) / 1000,
      )) {
        terminal.note(line);
      }
      return statusOf(summary);
    } catch (error) {
      if (!(error instanceof tenk.ExportFailed)) throw error;
      if (error.kind === 'misuse') throw new Misuse(error.message);
      throw new OutputFailed(error.message);
    } finally {
      display.stop();
      stopping.end();
    }
  },
};

async function readOptions(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
  tenk: typeof import('../index.ts'),
): Promise<Omit<ExportOptions, 'output'>> {
  const { collectionFormatNames, datasetNames, everyDatasetName, namesIn } = tenk;
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const list = text('filesFrom');
  const listed = list === undefined ? [] : namesIn(await readList(list, terminal));
  const inputs = [...files, ...listed];
  if (inputs.length === 0 && list === undefined) {
    throw new Misuse('name files, folders or archives, or a list of them with --files-from');
  }
  const what = text('what');
  const jobs = text('jobs');
  if (options['resume'] === true && options['overwrite'] === true) {
    throw new Misuse('--resume and --overwrite exclude each other');
  }
  if (options['checksum'] === true && options['resume'] !== true) {
    throw new Misuse('--checksum goes with --resume');
  }
  return {
    inputs,
    what: what === undefined ? datasetNames : readNames(what, '--what', everyDatasetName),
    formats: readNames(text('format') ?? 'jsonl', '--format', collectionFormatNames),
    jobs: jobs === undefined ? availableParallelism() : readWhole(jobs, '--jobs', 1, 1024),
    timeout: readWhole(text('timeout') ?? '60', '--timeout', 0, 86_400),
    maxUnpacked: readSize(text('maxUnpacked') ?? '10g', '--max-unpacked'),
    resume: options['resume'] === true,
    checksum: options['checksum'] === true,
    overwrite: options['overwrite'] === true,
    shard: readShard(text('shard')),
  };
}

async function readList(list: string, terminal: Terminal): Promise<string> {
  if (list !== '-') {
    return readFile(list, 'utf8').catch((error: Error) => {
      throw new Misuse(`cannot read the list ${list}: ${error.message}`);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of terminal.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function readShard(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const [, index = '', of = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(of) };
  if (shard.index < 1 || shard.index > shard.count || shard.count > 1_000_000) {
    throw new Misuse(`--shard takes i/n with i from 1 to n, not '${text}'`);
  }
  return shard;
}

function tellOf({ outcome, input, message }: ManifestEntry, terminal: Terminal): void {
  if (outcome === 'failed') terminal.error(`${input}: ${message}`);
}

/** How the engine works in a process that reads on every core for hours; a long run was measured for each. */
const engineFlags = [
  // Its compilers have threads of their own, which take turns with those that read: they shall wait longer until a
  // function counts as hot. Two readers on two cores need 15 % less time between them.
  '--interrupt-budget=500000',
  // A heap may grow to twice, not four times, what is in use before it is swept: a thread is 30 MB smaller.
  '--heap-growing-percent=100',
];

/** Ends a run in order at the first interrupt; the second ends the process. */
function stopOnSignal(): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    signal: controller.signal,
    end: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
