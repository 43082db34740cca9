/** `tenk merge`: what shards wrote, joined to one export. */
import { availableParallelism } from 'node:os';
import { readNames, readWhole } from './amounts.ts';
import { type CommandDefinition, Misuse, OutputFailed } from './command.ts';
import { statusOf, summaryLines } from './summary.ts';

export const mergeCommand: CommandDefinition = {
  name: 'merge',
  arguments: '<folder...>',
  summary: 'join the output folders of tenk export --shard',
  examples: [
    ['tenk merge part1 part2 part3 -o out', 'as if all inputs had been read in one run'],
    ['tenk merge part* -o out --format parquet,sqlite', 'in other formats than the parts'],
  ],
  configure(parser) {
    parser
      .option(
        '-f, --format <names>',
        'jsonl, csv, parquet, sqlite, xlsx, fsds (default: the parts’)',
      )
      .option('-j, --jobs <number>', 'threads that make the formats (default: one a core)')
      .option('--partial', 'merge though shards are missing')
      .option('--overwrite', 'replace an export that the folder holds');
  },
  async run(folders, options, terminal) {
    const { collectionFormatNames, ExportFailed, mergeExports } = await import('../index.ts');
    if (options.output === undefined || options.output === '-') {
      throw new Misuse('name the output folder: -o DIR');
    }
    const format = options['format'] as string | undefined;
    const jobs = options['jobs'] as string | undefined;
    const begun = performance.now();
    try {
      const summary = await mergeExports({
        parts: folders,
        output: options.output,
        ...(format === undefined
          ? {}
          : { formats: readNames(format, '--format', collectionFormatNames) }),
        jobs: jobs === undefined ? availableParallelism() : readWhole(jobs, '--jobs', 1, 1024),
        partial: options['partial'] === true,
        overwrite: options['overwrite'] === true,
      });
      const seconds = (performance.now() - begun) / 1000;
      for (const line of summaryLines(summary, options.output, seconds)) terminal.note(line);
      return statusOf(summary);
    } catch (error) {
      if (!(error instanceof ExportFailed)) throw error;
      if (error.kind === 'misuse') throw new Misuse(error.message);
      throw new OutputFailed(error.message);
    }
  },
};
