/** Makes a format of the finished rows, in a thread of its own. */

import { type CollectionFormatName, formatNamed } from '../export/collections.ts';
import { datasetNamed } from '../export/datasets/datasets.ts';
import { ExportFailed } from '../export/failed.ts';
import { writing } from './failure.ts';
import { readRowBatches } from './rows.ts';
import type { ConvertResult, ConvertTask } from './task.ts';

export async function convert({ format, sources, into }: ConvertTask): Promise<ConvertResult> {
  try {
    const write = await formatNamed(format as CollectionFormatName).load?.();
    if (!write) throw new Error(`${format} is not made of finished rows`);
    const rows = sources.map(({ dataset, path }) => ({
      dataset: datasetNamed(dataset),
      batches: readRowBatches(path),
    }));
    return { notes: await writing(into, () => write(rows, into)), failure: null };
  } catch (error) {
    if (!(error instanceof ExportFailed)) throw error;
    return { notes: [], failure: { kind: error.kind, message: error.message } };
  }
}
