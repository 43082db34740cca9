/**
 * Where words line up without figures: exhibits, signatures, officers, properties.
 *
 *     3.1      Restated Articles of Incorporation          Filed herewith
 *     10.2     Employment Agreement dated as of            *
 *              May 1, 1997
 */

import { isPageNumber, isProse } from './lineTests.ts';
import type { TableLine } from './pieces.ts';
import type { Zone } from './zone.ts';

const leastLines = 3; // lines that agree on where a column begins
const maxBlanks = 3;

/** Runs of lines, by index, among `from` to `to` (not included) of a zone. */
export function wordRuns(zone: Zone, from: number, to: number): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (let i = from; i < to; i++) {
    const start = zone.mayBegin(i) ? columnStart(zone.line(i)!) : null;
    if (start === null) continue;
    const last = runEnd(zone, i, to, start);
    if (last < 0) continue;
    const first = headerFirst(zone, i, from);
    runs.push({ first, last });
    i = last;
  }
  return runs;
}

/** Where the second piece of a line begins, set off by three blanks; null where there is none. */
function columnStart(line: TableLine): number | null {
  if ((line.shape !== 'gapped' && line.shape !== 'row') || isProse(line)) return null;
  const [first, second] = line.pieces;
  if (!first || !second || second.start - first.end < 3 || first.leader) return null;
  return second.kind === 'rule' ? null : second.start;
}

/** The last line of the run that begins at `i`; -1 where too few agree. */
function runEnd({ line: lineAt }: Zone, i: number, to: number, start: number): number {
  let last = i;
  let agree = 1;
  let blanks = 0;
  let stray = 0;
  for (let k = i + 1; k < to; k++) {
    const line = lineAt(k)!;
    if (line.shape === 'blank') {
      if (++blanks > maxBlanks) break;
      continue;
    }
    if (line.shape === 'break' || isPageNumber(lineAt, k) || isProse(line)) break;
    if (line.shape === 'rule') continue;
    const begins = line.pieces.some((p, at) => Math.abs(p.start - start) <= 1 && at <= 1);
    if (begins) {
      agree++;
      last = k;
      stray = 0;
    } else if (line.pieces.length === 1 && line.start < start - 2 && line.end > start + 2) {
      break;
    } else if (++stray > 6) break;
    else if (line.start > start) last = k;
    blanks = 0;
  }
  return agree >= leastLines ? last : -1;
}

/** The header above: lines with gaps, short words and a rule. */
function headerFirst({ line: lineAt }: Zone, i: number, from: number): number {
  let first = i;
  for (let k = i - 1; k >= Math.max(from, i - 8); k--) {
    const line = lineAt(k)!;
    if (line.shape === 'blank' || line.shape === 'rule' || line.shape === 'tag') continue;
    const short = line.shape === 'words' && line.end - line.start < 24;
    if (line.shape !== 'gapped' && !(short && lineAt(k + 1)?.shape !== 'blank')) break;
    if (isProse(line)) break;
    first = k;
  }
  return first;
}
