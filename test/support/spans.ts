/** What must hold of every tree, whatever the input. */
import type { TreeNode } from 'tenk';
import { expect } from 'vitest';

/** Nodes follow each other without gap or overlap over exactly these lines, and so do the children of each. */
export function expectSpans(nodes: readonly TreeNode[], first: number, last: number): void {
  let next = first;
  for (const { lines, children, kind } of nodes) {
    expect(lines[0], `${kind} begins where the node before it ended`).toBe(next);
    expect(lines[1], `${kind} has a line`).toBeGreaterThanOrEqual(lines[0]);
    if (children.length > 0) expectSpans(children, lines[0], lines[1]);
    next = lines[1] + 1;
  }
  expect(next, 'the last node ends with its parent').toBe(last + 1);
}

export function* leaves(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    if (node.children.length > 0) yield* leaves(node.children);
    else yield node;
  }
}
