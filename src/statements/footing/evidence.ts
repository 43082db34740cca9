/** How much speaks for a structure, in decimal digits: what chance would have to hit. */
import { slipOf } from './slip.ts';
import type { SumLine } from './solver.ts';
import type { Node, Signs } from './structures.ts';

export interface Proposal {
  readonly nodes: readonly Node[];
  readonly signs: Signs | null;
  /** What the nodes make, by column. */
  readonly made: readonly number[];
  /** The one column in which it does not hold; -1 where it holds in all. */
  readonly failed: number;
  readonly shown: readonly number[];
}

const linesBelow = 4; // in which a line that was left out may stand

/** Digits of evidence; minus infinity where a column fails by more than a slip of a key. */
export function evidenceFor(proposal: Proposal, lines: readonly SumLine[], index: number): number {
  const { nodes, made, failed, shown } = proposal;
  const line = lines[index]!;
  if (failed >= 0 && !isSlip(proposal, lines, index)) return Number.NEGATIVE_INFINITY;
  if (cancels(proposal)) return Number.NEGATIVE_INFINITY;
  let evidence = 0;
  const counted: number[] = [];
  for (const c of shown) {
    if (c === failed) continue;
    const value = line.values[c]!;
    if (counted.includes(value)) continue; // a column repeated says nothing new
    counted.push(value);
    if (nodes.length === 1 || nodes.filter((n) => n.values[c] !== 0).length > 1) {
      evidence += Math.log10(Math.max(1, Math.abs(value)) / (2 * Math.abs(value - made[c]!) + 1));
    }
  }
  return evidence;
}

/** Whether a line is taken off that another adds: then neither is a part of the total. */
function cancels({ nodes, signs, shown }: Proposal): boolean {
  if (!signs) return false;
  return nodes.some(
    (off, i) =>
      signs[i] === -1 &&
      nodes.some((on, j) => signs[j] === 1 && shown.every((c) => on.values[c] === off.values[c])),
  );
}

/** Whether one slip of a key, in the total or in one of its lines, is what keeps them from agreeing. */
function isSlip(
  { nodes, signs, made, failed }: Proposal,
  lines: readonly SumLine[],
  index: number,
): boolean {
  if (nodes.length < 2) return false;
  const total = lines[index]!.values[failed]!;
  const off = total - made[failed]!;
  // A line left out, counted twice or taken with the wrong sign is another structure, no slip.
  const wasLeftOut = lines
    .slice(index + 1, index + 1 + linesBelow)
    .some((l) => Math.abs(l.values[failed] ?? 0) === Math.abs(off));
  if (wasLeftOut) return false;
  for (const value of [...nodes.map((n) => n.values[failed]!), total]) {
    if (Math.abs(value) === Math.abs(off) || Math.abs(2 * value) === Math.abs(off)) return false;
  }
  if (slipOf(total, made[failed]!)) return true;
  return nodes.some((node, i) => {
    const printed = node.values[failed]!;
    return isKeySlip(printed, printed + (signs?.[i] ?? 1) * off);
  });
}

/** The slips that a line among others may be charged with: digits that were mistyped, not left out or put in. */
export function isKeySlip(printed: number, right: number): boolean {
  const slip = slipOf(printed, right);
  return slip === 'digit' || slip === 'transposition' || slip === 'doubled';
}
