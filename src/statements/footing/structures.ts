/** The structures by which the last lines of the stack may make a total, tried from the likeliest on. */
import { evidenceFor } from './evidence.ts';
import type { SumLine } from './solver.ts';
import { roundingTolerance } from './tolerance.ts';

/** A line, or a sum that took the place of its lines. */
export interface Node {
  readonly line: number;
  /** Figures by column; where a sum has none printed, what its lines make. */
  readonly values: readonly number[];
  /** What it makes with all nodes below it on the stack, by column. */
  readonly sums: readonly number[];
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
const tolerances = Array.from({ length: longestSum + 1 }, (_, terms) => roundingTolerance(terms));

/** What is solved: the lines of a table, and those read that are no part of a sum yet. */
export interface Solving {
  readonly lines: readonly SumLine[];
  readonly stack: Node[];
  /** Indexes of the columns. */
  readonly columns: readonly number[];
  /** Whether any line may be taken off. */
  readonly freeSigns: boolean;
}

/** The first structure that holds in all columns; failing that, the first in which one column holds a slip of a key. */
export function findSum(solving: Solving, index: number): Structure | null {
  const { lines, stack, columns, freeSigns } = solving;
  const line = lines[index]!;
  const { values, total } = line;
  if (stack.length === 0 || !couldTell(line)) return null;
  const shown = values.includes(null) ? columns.filter((c) => values[c] !== null) : columns;
  const search: Search = { stack, lines, index, shown, whole: null, slipped: null };
  const all = stack.at(-1)!.sums;
  let anyLess = false;
  const deepest = Math.min(stack.length, longestSum);
  for (let count = 1; count <= deepest; count++) {
    const node = stack[stack.length - count]!;
    if (node.less) anyLess = true;
    if (count === 1 && !total) continue;
    // A look at the first columns rules out nearly everything: all lines added, and the first less the others.
    const below = stack[stack.length - count - 1]?.sums;
    const tolerance = tolerances[count]!;
    const allowed = allowedMisses(search);
    let missesAdded = 0;
    let missesLessRest = count < 2 ? 2 : 0;
    for (const c of shown) {
      if (missesAdded > allowed && missesLessRest > allowed) break;
      const sum = below ? all[c]! - below[c]! : all[c]!;
      if (Math.abs(sum - values[c]!) > tolerance) missesAdded++;
      if (Math.abs(2 * node.values[c]! - sum - values[c]!) > tolerance) missesLessRest++;
    }
    if (missesAdded <= allowed) attempt(search, count, count, null);
    if (anyLess && !search.whole) attempt(search, count, count, lessOff);
    if (missesLessRest <= allowed && !search.whole) attempt(search, count, count, restOff);
    if (total && count >= 2 && !search.whole) tryOneOff(search, count);
    if (total && count >= 3 && freeSigns && !search.whole) tryAnySigns(search, count);
    if (search.whole) break;
  }
  return search.whole ?? search.slipped;
}

/** Whether the figures of a line have digits enough for any structure to be told from chance. */
function couldTell({ values, total }: SumLine): boolean {
  const needed = total ? likely : unlikely;
  let digits = 0;
  for (let c = 0; c < values.length && digits < needed; c++) {
    const value = values[c];
    if (value) digits += Math.log10(Math.abs(value));
  }
  return digits >= needed;
}

/** One line, and what was found for it. */
interface Search {
  readonly stack: readonly Node[];
  readonly lines: readonly SumLine[];
  readonly index: number;
  /** The columns in which the line has a figure. */
  readonly shown: readonly number[];
  whole: Structure | null;
  slipped: Structure | null;
}

/** In how many columns a structure may fail: in one of several, until such a one is found. */
const allowedMisses = ({ shown, slipped }: Search): number =>
  slipped === null && shown.length > 1 ? 1 : 0;

type SignOf = (node: Node, i: number) => 1 | -1;

/** What is printed with a minus is taken off by adding it. */
const lessOff: SignOf = ({ less, values }) => (less && values.every((v) => v >= 0) ? -1 : 1);
const restOff: SignOf = (_, i) => (i === 0 ? 1 : -1);

/** Weighs one structure: the last nodes with these signs, all plus where none are given, one of so many tried. */
function attempt(search: Search, count: number, tried: number, sign: SignOf | null): void {
  const { stack, lines, index, shown } = search;
  const line = lines[index]!;
  const nodes = stack.slice(stack.length - count);
  const signs = sign ? nodes.map(sign) : null;
  const made = line.values.map((_, c) =>
    nodes.reduce((sum, node, i) => sum + (signs?.[i] ?? 1) * node.values[c]!, 0),
  );
  const missed = shown.filter((c) => Math.abs(line.values[c]! - made[c]!) > tolerances[count]!);
  if (missed.length > allowedMisses(search)) return;
  const failed = missed[0] ?? -1;
  const evidence =
    evidenceFor({ nodes, signs, made, failed, shown }, lines, index) - Math.log10(tried);
  const needed = line.total ? likely : unlikely + (failed < 0 ? 0 : slipEvidence);
  if (evidence < needed) return;
  if (failed >= 0) search.slipped = { count, signs, evidence };
  else search.whole = { count, signs, evidence };
}

/** One line that must be taken off for the others to make the total, in all columns but one at most. */
function tryOneOff(search: Search, count: number): void {
  const { stack, shown } = search;
  const { values } = search.lines[search.index]!;
  const all = stack.at(-1)!.sums;
  const below = stack[stack.length - count - 1]?.sums;
  const over = shown.map((c) => all[c]! - (below?.[c] ?? 0) - values[c]!);
  for (let i = 0; i < count && !search.whole; i++) {
    const node = stack[stack.length - count + i]!;
    const allowed = allowedMisses(search);
    let misses = 0;
    for (let s = 0; s < shown.length && misses <= allowed; s++) {
      if (Math.abs(over[s]! - 2 * node.values[shown[s]!]!) > tolerances[count]!) misses++;
    }
    if (misses <= allowed) attempt(search, count, count * count, (_, at) => (at === i ? -1 : 1));
  }
}

/** Every choice of signs, where a statement prints what it takes off like what it adds. */
function tryAnySigns(search: Search, count: number): void {
  if (count > freeSignTerms) return;
  const { stack, shown } = search;
  const { values } = search.lines[search.index]!;
  const allowed = count <= freeSignTermsOfSlip ? 1 : 0;
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
  for (let choice = 1; choice < choices && !search.whole; choice++) {
    let misses = 0;
    for (const c of shown) {
      if (Math.abs(sumOf(choice, c) - values[c]!) > tolerances[count]! && ++misses > allowed) break;
    }
    if (misses <= allowed) attempt(search, count, choices, (_, i) => (choice & (1 << i) ? -1 : 1));
  }
}
