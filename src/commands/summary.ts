/** What is said at the end of a run over a collection. */
import type { Summary } from '../index.ts';
import { durationText, sizeText } from './amounts.ts';
import { type ExitStatus, exitStatus } from './command.ts';

/** What became of the inputs, for standard error. */
export function summaryLines(summary: Summary, output: string, seconds: number): string[] {
  const { inputs, done, failed, unchanged, reasons, rows, bytes, interrupted, notes } = summary;
  const skipped = inputs - done - failed;
  const because = Object.entries(reasons)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, times]) => `${times} ${reason}`)
    .join(', ');
  const into = output === '-' ? 'standard output' : output;
  const made = Object.entries(rows).map(([name, times]) => `${times} ${name}`);
  return [
    ...notes,
    `${inputs} inputs, ${sizeText(bytes)} in ${durationText(seconds)}: ${done} read, ${skipped} no plain-text 10-K, ${failed} failed${because ? ` (${because})` : ''}`,
    ...(unchanged > 0 ? [`${unchanged} of them were done before and have not changed`] : []),
    interrupted
      ? 'stopped before the end; go on with --resume'
      : `${into}: ${made.join(', ') || 'no rows'}`,
  ];
}

export const statusOf = ({ failed, interrupted }: Summary): ExitStatus =>
  failed > 0 || interrupted ? exitStatus.inputFailed : exitStatus.done;
