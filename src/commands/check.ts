/** `tenk check`: whether the figures of a filing add up, and agree with each other. */

import { paletteFor } from './color.ts';
import { type CommandDefinition, exitStatus } from './command.ts';
import { eachFiling } from './filings.ts';

export const checkCommand: CommandDefinition = {
  name: 'check',
  arguments: '[file...]',
  summary: 'prove the statements by their arithmetic and report what does not add up',
  examples: [
    ['tenk check filing.txt', 'what was checked, and each discrepancy with its lines'],
    ['tenk check *.txt --json', 'one JSON value a filing; exit status 3 where a figure is wrong'],
  ],
  configure(parser) {
    parser
      .option('--json', 'print every check as JSON')
      .option('--all', 'list the checks that hold, too');
  },
  async run(files, options, terminal) {
    const { checkFiling, drawChecks, readFacts, readTables } = await import('../index.ts');
    const palette = await paletteFor(terminal.color);
    const several = files.length > 1;
    let wrong = false;
    const status = await eachFiling(files, options, terminal, async ({ path, reading }) => {
      const tables = readTables(reading);
      const report = checkFiling(reading, tables, readFacts(reading, tables));
      wrong ||= report.checks.some((c) => !c.ok && c.severity === 'error');
      if (options['json'] === true) {
        const indent = terminal.interactive && !several ? 2 : undefined;
        await terminal.write(`${JSON.stringify(report, null, indent)}\n`);
        return;
      }
      const all = options['all'] === true;
      await terminal.write(`${drawChecks(path, report, reading.lines, palette, all).join('\n')}\n`);
    });
    return status === exitStatus.done && wrong ? exitStatus.discrepancy : status;
  },
};
