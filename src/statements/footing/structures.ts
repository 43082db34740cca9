/** The structures by which the last lines of the stack may make a total, tried from the likeliest on. */
import { evidenceFor } from './evidence.ts';
import type { SumLine } from './solver.ts';
import { roundingTolerance } from './tolerance.ts';

/** A line, or a sum that took the place of its lines. */
export interface Node {
  readonly line: number;
  /** Figures by column; where a sum has none printed, what its lines make. */
  readonly values: readonly number[];
  readonly less: boolean;
}

export type Signs = readonly (1 | -1)[];

export interface Structure {
  /** How many nodes of the stack take part, from the top. */
  readonly count: number;
  /** Their signs, the deepest first; null where all are plus. */
  readonly signs: Signs | null;
  readonly evidence: number;
}

const longestSum = 60; // lines that make one total
const likely = 2; // digits of evidence asked of a line that looks like a total
const unlikely = 4.5; // and of one that does not
const slipEvidence = 2.5; // what a line that does not look like one must show on top, if a column fails
const freeSignTerms = 9; // beyond so many, all choices of sign are too many to mean anything
const freeSignTermsOfSlip = 6;

/** The first structure that holds in all columns; failing that, the first in which one column holds a slip of a key. */
export function findSum(
  stack: readonly Node[],
  lines: readonly SumLine[],
  index: number,
  freeSigns: boolean,
): Structure | null {
  const line = lines[index]!;
  const shown = line.values.flatMap((v, c) => (v === null ? [] : [c]));
  if (shown.length === 0 || shown.every((c) => line.values[c] === 0)) return null;
  const attempt = newAttempt(stack, lines, index, shown);
  const columns = line.values.length;
  const plain = new Array<number>(columns).fill(0);
  const hinted = new Array<number>(columns).fill(0);
  const restOff = new Array<number>(columns).fill(0);
  let anyHint = false;
  const deepest = Math.min(stack.length, longestSum);
  for (let count = 1; count <= deepest; count++) {
    const node = stack[stack.length - count]!;
    for (const c of shown) {
      const value = node.values[c]!;
      restOff[c] = value - plain[c]!;
      plain[c]! += value;
      hinted[c]! += node.less && value > 0 ? -value : value;
      if (node.less && value > 0) anyHint = true;
    }
    if (count === 1 && !line.total) continue;
    attempt(plain, count, count, null);
    if (anyHint && attempt.open) attempt(hinted, count, count, (n) => (n.less ? -1 : 1));
    if (count < 2) continue;
    if (attempt.open) attempt(restOff, count, count, (_, i) => (i === 0 ? 1 : -1));
    if (attempt.open && line.total) tryOneOff(attempt, stack, line, shown, plain, count);
    if (attempt.open && line.total && freeSigns && count >= 3)
      tryAnySigns(attempt, stack, line, shown, count);
    if (!attempt.open) break;
  }
  return attempt.whole ?? attempt.slipped;
}

interface Attempt {
  /** Weighs one structure: what it makes by column, how many like it were tried, and its signs. */
  (
    made: readonly number[],
    count: number,
    tried: number,
    sign: ((node: Node, i: number) => 1 | -1) | null,
  ): void;
  open: boolean;
  whole: Structure | null;
  slipped: Structure | null;
}

function newAttempt(
  stack: readonly Node[],
  lines: readonly SumLine[],
  index: number,
  shown: readonly number[],
): Attempt {
  const line = lines[index]!;
  const attempt: Attempt = (made, count, tried, sign) => {
    const tolerance = roundingTolerance(count);
    let failed = -1;
    for (const c of shown) {
      if (Math.abs(line.values[c]! - made[c]!) <= tolerance) continue;
      if (failed >= 0 || attempt.slipped !== null || shown.length < 2) return;
      failed = c;
    }
    const nodes = stack.slice(stack.length - count);
    const signs = sign ? nodes.map(sign) : null;
    const evidence =
      evidenceFor({ nodes, signs, made, failed, shown }, lines, index) - Math.log10(tried);
    const needed = line.total ? likely : unlikely + (failed < 0 ? 0 : slipEvidence);
    if (evidence < needed) return;
    if (failed >= 0) attempt.slipped = { count, signs, evidence };
    else {
      attempt.whole = { count, signs, evidence };
      attempt.open = false;
    }
  };
  attempt.open = true;
  attempt.whole = null;
  attempt.slipped = null;
  return attempt;
}

/** One line that must be taken off for the others to make the total, in all columns but one at most. */
function tryOneOff(
  attempt: Attempt,
  stack: readonly Node[],
  line: SumLine,
  shown: readonly number[],
  plain: readonly number[],
  count: number,
): void {
  const tolerance = roundingTolerance(count);
  for (let i = 0; i < count && attempt.open; i++) {
    const node = stack[stack.length - count + i]!;
    let misses = 0;
    for (const c of shown) {
      const residual = plain[c]! - 2 * node.values[c]! - line.values[c]!;
      if (Math.abs(residual) > tolerance && ++misses > 1) break;
    }
    if (misses > 1) continue;
    const made = plain.map((sum, c) => sum - 2 * node.values[c]!);
    attempt(made, count, count * count, (_, at) => (at === i ? -1 : 1));
  }
}

/** Every choice of signs, where a statement prints what it takes off like what it adds. */
function tryAnySigns(
  attempt: Attempt,
  stack: readonly Node[],
  line: SumLine,
  shown: readonly number[],
  count: number,
): void {
  if (count > freeSignTerms) return;
  const allowed = count <= freeSignTermsOfSlip ? 1 : 0;
  const tolerance = roundingTolerance(count);
  const choices = 1 << count;
  const base = stack.length - count;
  const sumOf = (choice: number, c: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const value = stack[base + i]!.values[c]!;
      sum += choice & (1 << i) ? -value : value;
    }
    return sum;
  };
  for (let choice = 1; choice < choices && attempt.open; choice++) {
    let misses = 0;
    for (const c of shown) {
      if (Math.abs(sumOf(choice, c) - line.values[c]!) > tolerance && ++misses > allowed) break;
    }
    if (misses > allowed) continue;
    const made = line.values.map((_, c) => sumOf(choice, c));
    attempt(made, count, choices, (_, i) => (choice & (1 << i) ? -1 : 1));
  }
}
