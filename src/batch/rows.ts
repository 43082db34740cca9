/** Reads finished JSON Lines back, a group of rows at a time. */
import { createReadStream } from 'node:fs';

const groupBytes = 32 * 1024 * 1024;
const groupRows = 100_000;

export async function* readRowGroups(
  path: string,
): AsyncGenerator<Readonly<Record<string, unknown>>[]> {
  let rows: Record<string, unknown>[] = [];
  let bytes = 0;
  for await (const line of lines(path)) {
    rows.push(JSON.parse(line));
    bytes += line.length;
    if (rows.length < groupRows && bytes < groupBytes) continue;
    yield rows;
    rows = [];
    bytes = 0;
  }
  if (rows.length > 0) yield rows;
}

/** The lines of a file; only LF ends one, for JSON may hold other line ends of Unicode. */
async function* lines(path: string): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = chunk as Buffer;
    let at = 0;
    for (let stop = bytes.indexOf(10); stop >= 0; stop = bytes.indexOf(10, at)) {
      const tail = bytes.subarray(at, stop);
      yield rest.length > 0
        ? Buffer.concat([...rest, tail]).toString('utf8')
        : tail.toString('utf8');
      rest = [];
      at = stop + 1;
    }
    if (at < bytes.length) rest.push(bytes.subarray(at));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
}
