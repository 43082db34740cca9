/** `tenk tree`: the filing as the grammar sees it, every line in one node. */
import type { TreeNode } from '../index.ts';
import type { CommandDefinition } from './command.ts';
import { eachFiling } from './filings.ts';

export const treeCommand: CommandDefinition = {
  name: 'tree',
  arguments: '[file...]',
  summary: 'show the tree of header, documents, parts, items and blocks',
  examples: [
    ['tenk tree filing.txt', 'one node a line, indented'],
    ['tenk tree filing.txt --depth 3', 'without the blocks of each item'],
    ['tenk tree filing.txt --json', 'kind, label, lines and children of each node'],
  ],
  configure(parser) {
    parser
      .option('--json', 'the tree as JSON')
      .option('--depth <levels>', 'no deeper than this many levels', Number);
  },
  async run(files, options, terminal) {
    const { treeOf } = await import('../index.ts');
    const depth = Number(options['depth'] ?? Number.POSITIVE_INFINITY) || Number.POSITIVE_INFINITY;
    return eachFiling(files, options, terminal, async ({ reading }) => {
      const nodes = prune(treeOf(reading), depth);
      if (options['json'] === true) {
        const indent = terminal.interactive && files.length <= 1 ? 2 : undefined;
        await terminal.write(`${JSON.stringify(nodes, null, indent)}\n`);
      } else {
        await terminal.write(`${[...rows(nodes, '')].join('\n')}\n`);
      }
    });
  },
};

const prune = (nodes: readonly TreeNode[], depth: number): TreeNode[] =>
  nodes.map((node) => ({ ...node, children: depth > 1 ? prune(node.children, depth - 1) : [] }));

function* rows(nodes: readonly TreeNode[], indent: string): Generator<string> {
  for (const { kind, label, lines, children } of nodes) {
    yield `${indent}${kind}${label ? ` ${label}` : ''}  ${lines[0]}-${lines[1]}`;
    yield* rows(children, `${indent}  `);
  }
}
