/** The command line run in process, over streams that keep what is written to them. */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli.ts';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface Circumstances {
  readonly stdin?: string | Uint8Array;
  /** Whether standard output and standard error are terminals. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export async function tenk(
  args: readonly string[],
  { stdin = '', terminal = false, columns = 80, env = {} }: Circumstances = {},
): Promise<Outcome> {
  const stdout = collector();
  const stderr = collector();
  const exit = await run({
    argv: ['node', 'tenk', ...args],
    stdin: Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : []),
    stdout: Object.assign(stdout.stream, { isTTY: terminal, columns: terminal ? columns : 0 }),
    stderr: Object.assign(stderr.stream, { isTTY: terminal }),
    env,
  });
  return { stdout: stdout.text(), stderr: stderr.text(), exit };
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
