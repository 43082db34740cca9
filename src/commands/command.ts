/** What a command is, and what it is given to work with. */
import type { Command as Parser } from 'commander';

/** The exit statuses of every command. */
export const exitStatus = {
  done: 0,
  /** An input could not be read, or is no plain-text 10-K. */
  inputFailed: 1,
  /** The command line is wrong. */
  misuse: 2,
  /** `tenk check` found a discrepancy of severity error. */
  discrepancy: 3,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Where a command writes and how. */
export interface Terminal {
  /** Data: to standard output or to the file of `-o`. Waits until it is taken. */
  write(text: string): Promise<void>;
  /** Anything but data, to standard error; `--quiet` drops all but errors. */
  note(text: string): void;
  error(text: string): void;
  /** Whether data goes to a terminal, so that it is drawn for a reader. */
  readonly interactive: boolean;
  /** Whether to colour what is drawn on standard output, and on standard error. */
  readonly color: boolean;
  readonly errorColor: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
  /** Whether the reader of standard output has gone: go on with nothing. */
  readonly closed: boolean;
  readonly stdin: NodeJS.ReadableStream;
  /** Standard error itself where it is a terminal, for what is drawn there and wiped again. */
  readonly screen: NodeJS.WriteStream | null;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
}

/** Options as commander hands them over; each command narrows them. */
export type Options = Readonly<Record<string, unknown>> & CommonOptions;

export interface CommandDefinition {
  readonly name: string;
  /** The arguments as commander spells them: `[file...]`. */
  readonly arguments: string;
  readonly summary: string;
  /** Command lines with what they do, shown by `--help`. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Adds the command's own options. */
  configure(parser: Parser): void;
  run(files: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus>;
}

/** Thrown for a command line that is wrong in a way commander can't see. */
export class Misuse extends Error {}

/** Thrown where what a command prints can't be written. */
export class OutputFailed extends Error {}
