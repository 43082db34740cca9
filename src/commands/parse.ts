/** `tenk parse`: a filing read into its items. */
import { type CommandDefinition, exitStatus } from './command.ts';
import { explain, readInput } from './inputs.ts';

export const parseCommand: CommandDefinition = {
  name: 'parse',
  arguments: '[file...]',
  summary: 'read a filing into its items',
  examples: [['tenk parse filing.txt --item 8', 'the text of Item 8']],
  configure(parser) {
    parser.option('--json', 'print the whole filing as JSON');
  },
  async run(files, _options, terminal) {
    const { parse } = await import('../index.ts');
    let status: 0 | 1 = exitStatus.done;
    for (const path of files.length > 0 ? files : ['-']) {
      try {
        const { bytes } = await readInput(path, terminal);
        await terminal.write(`${JSON.stringify(parse(bytes, { path }))}\n`);
      } catch (error) {
        terminal.error(explain(path, error));
        status = exitStatus.inputFailed;
      }
    }
    return status;
  },
};
