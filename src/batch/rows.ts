/** Reads finished JSON Lines back, a few rows at a time. */
import { createReadStream } from 'node:fs';
import type { RowBatch } from '../export/collections.ts';

const batchSize = 1024 * 1024; // characters

export async function* readRowBatches(path: string): AsyncGenerator<RowBatch> {
  let rows: Record<string, unknown>[] = [];
  let size = 0;
  for await (const line of lines(path)) {
    rows.push(JSON.parse(line));
    size += line.length;
    if (size < batchSize) continue;
    yield { rows, size };
    rows = [];
    size = 0;
  }
  if (rows.length > 0) yield { rows, size };
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
