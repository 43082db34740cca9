/** What both grammars have in common. */
import type { EmbeddedActionsParser, IParserConfig } from 'chevrotain';

/** One token of lookahead is enough for grammars of lines. What the validations look for, the tests of the grammars find. */
export const parserOptions: IParserConfig = { maxLookahead: 1, skipValidations: true };

/** The tree, which there is for every sequence of tokens. */
export function accepted<T>(by: EmbeddedActionsParser, tree: T): T {
  const error = by.errors[0];
  if (error) throw new Error(`the grammar did not accept its tokens: ${error.message}`);
  return tree;
}
