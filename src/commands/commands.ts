/** Every command, in the order in which `tenk --help` lists them. */
import { checkCommand } from './check.ts';
import type { CommandDefinition } from './command.ts';
import { exportCommand } from './export.ts';
import { factsCommand } from './facts.ts';
import { itemsCommand } from './items.ts';
import { mergeCommand } from './merge.ts';
import { parseCommand } from './parse.ts';
import { recordsCommand } from './records.ts';
import { schemaCommand } from './schema.ts';
import { tablesCommand } from './tables.ts';
import { tokensCommand } from './tokens.ts';
import { treeCommand } from './tree.ts';

export const commands: readonly CommandDefinition[] = [
  parseCommand,
  itemsCommand,
  tablesCommand,
  recordsCommand,
  factsCommand,
  checkCommand,
  exportCommand,
  mergeCommand,
  schemaCommand,
  tokensCommand,
  treeCommand,
];
