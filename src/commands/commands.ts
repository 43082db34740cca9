/** Every command, in the order in which `tenk --help` lists them. */
import type { CommandDefinition } from './command.ts';
import { parseCommand } from './parse.ts';

export const commands: readonly CommandDefinition[] = [parseCommand];
