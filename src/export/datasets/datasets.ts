/** The datasets, in the order in which help lists them and files are written. */
import { cells } from './cells.ts';
import { checks } from './checks.ts';
import type { Dataset } from './dataset.ts';
import { diagnostics } from './diagnostics.ts';
import { facts } from './facts.ts';
import { filings } from './filings.ts';
import { items } from './items.ts';
import { recordKinds } from './recordKinds.ts';
import { records } from './records.ts';
import { tables } from './tables.ts';

export const datasets: readonly Dataset[] = [
  filings,
  items,
  tables,
  cells,
  records,
  facts,
  checks,
  diagnostics,
];

/** What an export writes where nothing else is asked for. */
export const datasetNames: readonly string[] = datasets.map(({ name }) => name);

const byName: ReadonlyMap<string, Dataset> = new Map(
  [...datasets, ...recordKinds].map((dataset) => [dataset.name, dataset]),
);

/** What an export can be asked for: also each kind of record with columns of its own. */
export const everyDatasetName: readonly string[] = [...byName.keys()];

export function datasetNamed(name: string): Dataset {
  const dataset = byName.get(name);
  if (!dataset) throw new Error(`no dataset is called ${name}`);
  return dataset;
}
