/** Standard streams as a `Terminal`: colour, width, broken pipes, and files that are written whole or not at all. */
import type { Readable, Writable } from 'node:stream';
import { type CommonOptions, OutputFailed, type Terminal } from './command.ts';
import { draftFile } from './draft.ts';

export interface Streams {
  readonly argv: readonly string[];
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface OpenTerminal extends Terminal {
  /** Ends the output: a file of `-o` gets its name now, or none where `keep` is false or nothing was written. */
  close(keep: boolean): Promise<void>;
}

const widthElsewhere = 100; // what text is drawn to where no terminal says its width

export function openTerminal(streams: Streams, options: CommonOptions): OpenTerminal {
  const { stdin, stdout, stderr, env } = streams;
  const toFile = options.output !== undefined && options.output !== '-';
  const interactive = stdout.isTTY === true && !toFile;
  const wantsColor = options.color && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const file = toFile ? draftFile(options.output) : null;
  let closed = false;
  let failure: Error | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may have had enough: `| head -1` is no failure.
    if (error.code !== 'EPIPE') failure = error;
    closed = true;
  });
  const put = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (closed) return resolve();
      stdout.write(text, () =>
        failure
          ? reject(new OutputFailed(`cannot write to standard output: ${failure.message}`))
          : resolve(),
      );
    });
  const tell = (text: string) => void stderr.write(`${stderr.isTTY ? harmless(text) : text}\n`);
  return {
    write: (text) => (file ? file.write(text) : put(interactive ? harmless(text) : text)),
    note: (text) => {
      if (!options.quiet) tell(text);
    },
    error: tell,
    interactive,
    color: wantsColor && interactive,
    errorColor: wantsColor && stderr.isTTY === true,
    width: stdout.columns || widthElsewhere,
    get closed() {
      return closed;
    },
    stdin,
    screen: stderr.isTTY === true ? (stderr as NodeJS.WriteStream) : null,
    close: async (keep) => file?.close(keep),
  };
}

/**
 * Control characters of a filing would be obeyed by a terminal, and some of Unicode would turn its text around. Colours
 * of our own (`ESC [ ... m`) pass: no text of a filing reaches here with an ESC in it.
 */
function harmless(text: string): string {
  return text.replace(
    /\x1b(?!\[[\d;]{0,20}m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  );
}
