/**
 * Which lines of a table make which totals, worked out from the figures themselves.
 *
 * Lines are read from the top onto a stack. A line that is the sum of the last few on the stack takes their place:
 *
 *     Cash                     100     100                      [100]
 *     Receivables, net         250     100 250                  [100 250]
 *     Total current assets     350     350 = 100 + 250          [350]
 *     Plant                    900     350 900
 *     Less depreciation        300     350 900 300              signs that the filing leaves out are tried
 *     Net plant                600     350 600 = 900 - 300
 *     Total assets             950     950 = 350 + 600          [950]
 *
 * The same lines with the same signs must make the total in every column. How much chance could have to do with it is
 * weighed: each column that holds is worth the digits of its figure, each structure that was tried costs.
 */
import { findSum, type Node } from './structures.ts';

/** A row of a table as the solver sees it: figures in units of the last printed place, null where none stands. */
export interface SumLine {
  readonly row: number;
  readonly values: readonly (number | null)[];
  /** Whether rule, role or label make it likely that the line is a sum. */
  readonly total: boolean;
  /** Whether its label says that it is taken off though no sign does: `Less allowance`. */
  readonly less: boolean;
}

export interface Term {
  /** Index into the lines. */
  readonly line: number;
  readonly sign: 1 | -1;
}

export interface Sum {
  /** Index into the lines. */
  readonly total: number;
  readonly terms: readonly Term[];
  /** A column: what the lines make, what stands there less that, null where the total has no figure. */
  readonly columns: readonly ({ readonly made: number; readonly residual: number } | null)[];
  /** Digits of evidence that this is no chance. */
  readonly evidence: number;
}

export interface SolverOptions {
  /** Whether any line may be taken off: expenses of an income statement are printed without signs. */
  readonly freeSigns: boolean;
}

export function solve(lines: readonly SumLine[], { freeSigns }: SolverOptions): Sum[] {
  const stack: Node[] = [];
  const columns = lines[0]?.values.map((_, c) => c) ?? [];
  const solving = { lines, stack, columns, freeSigns };
  const sums: Sum[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const found = findSum(solving, index);
    if (!found) {
      push(stack, index, isFull(line.values) ? line.values : line.values.map(orNone), line.less);
      continue;
    }
    const nodes = stack.splice(stack.length - found.count);
    const terms = nodes.map((node, i): Term => ({ line: node.line, sign: found.signs?.[i] ?? 1 }));
    const made = line.values.map((_, c) =>
      nodes.reduce((sum, node, i) => sum + terms[i]!.sign * node.values[c]!, 0),
    );
    push(
      stack,
      index,
      line.values.map((v, c) => v ?? made[c]!),
      line.less,
    );
    if (terms.length < 2) continue;
    const columns = line.values.map((v, c) =>
      v === null ? null : { made: made[c]!, residual: v - made[c]! },
    );
    sums.push({ total: index, terms, columns, evidence: found.evidence });
  }
  return sums;
}

const isFull = (values: SumLine['values']): values is readonly number[] => !values.includes(null);
const orNone = (value: number | null): number => value ?? 0;

function push(stack: Node[], line: number, values: readonly number[], less: boolean): void {
  const below = stack.at(-1)?.sums;
  stack.push({ line, values, sums: below ? values.map((v, c) => v + below[c]!) : values, less });
}
