/** What can go wrong with an input, and with writing the output. */
import { ExportFailed } from '../export/failed.ts';
import type { FailReason } from './manifest.ts';

/** One input can't be read; the others can. */
export class InputFailed extends Error {
  readonly reason: FailReason;
  constructor(reason: FailReason, message: string) {
    super(message);
    this.name = 'InputFailed';
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, readonly [FailReason, string]>> = {
  ENOENT: ['unreadable', 'no such file'],
  ENOTDIR: ['unreadable', 'no such file'],
  EISDIR: ['unreadable', 'is a folder'],
  EACCES: ['unreadable', 'no permission to read it'],
  EPERM: ['unreadable', 'no permission to read it'],
  ELOOP: ['unreadable', 'a link that leads to itself'],
  EIO: ['unreadable', 'the disk could not read it'],
  ENAMETOOLONG: ['unreadable', 'the name is too long'],
  Z_BUF_ERROR: ['damaged', 'the gzip data is cut short'],
  Z_DATA_ERROR: ['damaged', 'the gzip data is damaged'],
  Z_STREAM_ERROR: ['damaged', 'the gzip data is damaged'],
  ERR_BUFFER_TOO_LARGE: ['tooLarge', 'unpacks to more than the limit'],
  ERR_FS_FILE_TOO_LARGE: ['tooLarge', 'is too large to read (512 MB at most)'],
  ERR_STRING_TOO_LONG: ['tooLarge', 'is too large to read (512 MB at most)'],
};

/** Why reading an input failed. An error that is not of the input is a fault of the program: `crashed`. */
export function inputFailure(error: unknown): InputFailed {
  if (error instanceof InputFailed) return error;
  const { code = '', message, stack } = error as NodeJS.ErrnoException;
  const [reason, text] = reasons[code] ?? [];
  if (reason && text) return new InputFailed(reason, text);
  if (code !== '') return new InputFailed('unreadable', message);
  const place = /\n\s+at (.*)/.exec(stack ?? '')?.[1] ?? 'unknown place';
  return new InputFailed('crashed', `tenk itself failed: ${message} (${place})`);
}

const outputReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left; free some, then go on with --resume',
  EDQUOT: 'the quota is used up; free some, then go on with --resume',
  EFBIG: 'a file would grow larger than allowed',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'no permission: it can only be read',
  ENOTDIR: 'a file stands where the folder should be',
  EEXIST: 'a file stands where the folder should be',
  EIO: 'the disk failed',
};

/** Runs what writes to the output folder, and says why it failed. */
export async function writing<T>(path: string, does: () => Promise<T>): Promise<T> {
  try {
    return await does();
  } catch (error) {
    if (error instanceof ExportFailed) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ExportFailed('output', `cannot write ${path}: ${outputReasons[code] ?? message}`);
  }
}
