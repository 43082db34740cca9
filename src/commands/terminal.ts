/** Standard streams as a `Terminal`: colour, width, broken pipes, and files that are written whole or not at all. */
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { CommonOptions, Terminal } from './command.ts';

export interface Streams {
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface OpenTerminal extends Terminal {
  /** Ends the output: a file of `-o` gets its name now, or none where `keep` is false. */
  close(keep: boolean): Promise<void>;
}

const widthElsewhere = 100; // what text is drawn to where no terminal says its width

export function openTerminal(streams: Streams, options: CommonOptions): OpenTerminal {
  const { stdout, stderr, env } = streams;
  const interactive = stdout.isTTY === true && options.output === undefined;
  const wantsColor = options.color && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const file =
    options.output === undefined || options.output === '-' ? null : draftFile(options.output);
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  const put = (stream: Writable, text: string) =>
    new Promise<void>((resolve) => {
      if (stream === stdout && closed) return resolve();
      stream.write(text, () => resolve());
    });
  return {
    write: (text) => (file ? file.write(text) : put(stdout, interactive ? harmless(text) : text)),
    note: (text) => {
      if (!options.quiet) void put(stderr, `${stderr.isTTY ? harmless(text) : text}\n`);
    },
    error: (text) => void put(stderr, `${stderr.isTTY ? harmless(text) : text}\n`),
    interactive,
    color: wantsColor && interactive,
    errorColor: wantsColor && stderr.isTTY === true,
    width: stdout.columns || widthElsewhere,
    get closed() {
      return closed;
    },
    stdin: streams.stdin,
    close: async (keep) => file?.close(keep),
  };
}

/** Control characters of a filing would be obeyed by a terminal; colours of our own (ESC [ ... m) pass. */
function harmless(text: string): string {
  return text.replace(/\x1b(?!\[[\d;]*m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** A file that takes its name only when all of it is written. */
function draftFile(path: string) {
  const draft = `${path}.${process.pid}.partial`;
  let handle: Promise<FileHandle> | undefined;
  return {
    async write(text: string): Promise<void> {
      handle ??= open(draft, 'w');
      await (await handle).write(text);
    },
    async close(keep: boolean): Promise<void> {
      if (keep) handle ??= open(draft, 'w');
      if (!handle) return;
      const opened = await handle.catch(() => null);
      await opened?.close();
      if (keep && opened) await rename(draft, path);
      else await rm(draft, { force: true });
    },
  };
}
