/** The command line as a function of its streams; nothing here knows a command by name. */
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import {
  type CommandDefinition,
  type ExitStatus,
  exitStatus,
  Misuse,
  type Options,
  OutputFailed,
} from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { openTerminal, type Streams } from './commands/terminal.ts';

/** Runs one command line and returns its exit status. Never throws for what a user did. */
export async function run(streams: Streams): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  // Help goes to a pipe as well, whose reader may have had enough. What a command writes is watched by its terminal.
  for (const stream of [streams.stdout, streams.stderr]) stream.on('error', () => {});
  const program = new Command('tenk')
    .description('Reads plain-text 10-K filings: items, tables, typed records and checked figures.')
    .version(manifest.version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    })
    .addHelpText('after', "\nRun `tenk COMMAND --help` for a command's options and examples.");
  for (const definition of commands) {
    addCommand(program, definition, streams, (ended) => {
      status = ended;
    });
  }
  try {
    if (streams.argv.length <= 2) program.help();
    await program.parseAsync([...streams.argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitStatus.done : exitStatus.misuse;
  }
  return status;
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  streams: Streams,
  ended: (status: ExitStatus) => void,
): void {
  const command = program
    .command(`${definition.name} ${definition.arguments}`)
    .description(definition.summary)
    .showSuggestionAfterError();
  definition.configure(command);
  command
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-q, --quiet', 'no diagnostics on standard error')
    .option('-v, --verbose', 'all diagnostics, those of no consequence too')
    .option('--no-color', 'no colours (also by NO_COLOR)')
    .addHelpText('after', examplesText(definition))
    .action(async (...given: unknown[]) => {
      const files = given[0] as readonly string[];
      const options = given[1] as Options;
      const terminal = openTerminal(streams, options);
      let status: ExitStatus = exitStatus.misuse;
      try {
        status = await definition.run(files, options, terminal);
      } catch (error) {
        if (!(error instanceof Misuse) && !(error instanceof OutputFailed)) throw error;
        terminal.error(`error: ${error.message}`);
      }
      try {
        await terminal.close(status !== exitStatus.misuse);
      } catch (error) {
        if (!(error instanceof OutputFailed)) throw error;
        terminal.error(`error: ${error.message}`);
        status = exitStatus.misuse;
      }
      ended(status);
    });
}

function examplesText({ examples }: CommandDefinition): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const rows = examples.map(([line, does]) => `  ${line.padEnd(width)}   ${does}`);
  return `\nExamples:\n${rows.join('\n')}`;
}
