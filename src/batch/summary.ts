/** What became of the inputs of a run, counted. */
import type { ManifestEntry } from './manifest.ts';

export interface Summary {
  inputs: number;
  /** Inputs that an earlier run had done. */
  unchanged: number;
  done: number;
  failed: number;
  /** Inputs without rows, by reason. */
  readonly reasons: Record<string, number>;
  /** Rows of each dataset. */
  readonly rows: Record<string, number>;
  bytes: number;
  /** Whether the run was ended before all inputs were read. */
  interrupted: boolean;
  readonly notes: string[];
}

export const emptySummary = (): Summary => ({
  inputs: 0,
  unchanged: 0,
  done: 0,
  failed: 0,
  reasons: {},
  rows: {},
  bytes: 0,
  interrupted: false,
  notes: [],
});

export function count(summary: Summary, entry: ManifestEntry): void {
  summary.inputs++;
  if (entry.outcome === 'done') summary.done++;
  if (entry.outcome === 'failed') summary.failed++;
  if (entry.reason) summary.reasons[entry.reason] = (summary.reasons[entry.reason] ?? 0) + 1;
  for (const [name, rows] of Object.entries(entry.rows)) {
    summary.rows[name] = (summary.rows[name] ?? 0) + rows;
  }
  summary.bytes += entry.bytes ?? 0;
}
