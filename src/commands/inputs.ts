/** Reading the inputs that a command line names. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Terminal } from './command.ts';

export interface Input {
  /** As named on the command line; `-` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a path could not be read, in words that say what to do. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is too large to read (512 MB at most)',
  ERR_STRING_TOO_LONG: 'is too large to read (512 MB at most)',
  Z_BUF_ERROR: 'the gzip data is cut short',
  Z_DATA_ERROR: 'the gzip data is damaged',
  ERR_BUFFER_TOO_LARGE: 'unpacks to more than can be held',
};

/** What an input is called in messages. */
export const inputName = (path: string): string => (path === '-' ? 'standard input' : path);

/** `FILE: what is wrong with it`, for any error of reading or parsing. */
export function explain(path: string, error: unknown): string {
  const name = inputName(path);
  const { code, message, stack, name: kind } = error as NodeJS.ErrnoException;
  if (code === undefined && kind !== 'UnreadableInput') {
    const place = /\n\s+at (.*)/.exec(stack ?? '')?.[1] ?? 'unknown place';
    return `${name}: tenk itself failed, which is a fault worth reporting: ${message} (${place})`;
  }
  return `${name}: ${reasons[code ?? ''] ?? message}`;
}

/** The bytes of a path, unpacked where they are gzip. `-` is standard input. */
export async function readInput(path: string, terminal: Terminal): Promise<Input> {
  const raw = path === '-' ? await readAll(terminal.stdin) : await readFile(path);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? await promisify(gunzip)(raw) : raw;
  return { path, bytes };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
