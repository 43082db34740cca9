/** The line lexer: one mode, one token a line. Context is the grammar's. */
import { type IToken, Lexer } from 'chevrotain';
import type { Lines } from './lines.ts';
import { lineTokens, tokenCategories } from './tokens.ts';

let lexer: Lexer | undefined;

/** One token a line, in order: `tokens[i]` is line `i + 1`. */
export function tokenize(lines: Lines): IToken[] {
  lexer ??= new Lexer([...tokenCategories, ...lineTokens], {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    lineTerminatorsPattern: /\n/g,
    lineTerminatorCharacters: ['\n'],
    skipValidations: true,
  });
  // The lexer chooses patterns by first character, up to 0xff; what lies above is a letter like any other to it.
  const text = lines.isLatin ? lines.text : lines.text.replace(/[^\x00-\xff]/g, '\xaa');
  return lexer.tokenize(text).tokens;
}
