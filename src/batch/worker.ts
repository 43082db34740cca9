/** The entry point of an export's threads. */
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { datasetNamed } from '../export/datasets/datasets.ts';
import { rowFormats } from '../export/rows.ts';
import { type ReadSetup, readRows } from './read.ts';
import type { Task, WorkerSetup } from './task.ts';

const setup = workerData as WorkerSetup;
const started = new Int32Array(setup.started);

let reading: Promise<ReadSetup> | undefined;

export default async function work(task: Task): Promise<unknown> {
  Atomics.store(started, task.slot, Math.max(1, Date.now() - setup.epoch));
  if (task.kind === 'convert') {
    const { convert } = await import('./convert.ts');
    return convert(task);
  }
  reading ??= loadReading();
  const result = readRows(task, await reading);
  // The rows are handed over rather than copied.
  return move({ [transferableSymbol]: [result.text.buffer], [valueSymbol]: result } as never);
}

async function loadReading(): Promise<ReadSetup> {
  const { what, rows, maxUnpacked } = setup;
  const formats = await Promise.all(
    rows.map(async (name) => [name, await rowFormats[name].load()] as const),
  );
  return {
    // In the order in which they were asked for: that of the bytes that are handed back.
    datasets: what.map(datasetNamed).map((dataset) => ({
      dataset,
      writers: formats.map(([name, writerOf]) => [name, writerOf(dataset)] as const),
    })),
    maxUnpacked,
  };
}
