/** Every dataset, in the order in which help lists them and files are written. */
import { cells } from './cells.ts';
import { checks } from './checks.ts';
import type { Dataset } from './dataset.ts';
import { diagnostics } from './diagnostics.ts';
import { facts } from './facts.ts';
import { filings } from './filings.ts';
import { items } from './items.ts';
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

export const datasetNames: readonly string[] = datasets.map(({ name }) => name);
