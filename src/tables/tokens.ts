/**
 * The vocabulary of table lines. A token is a run without blanks, or a part of one where things stand glued together
 * (`6,587(1)(2)5,850(3)`). What a run of tokens makes is put together in runs.ts. Every pattern is linear.
 */
import { createToken, Lexer } from 'chevrotain';

/** Footnote marks that stand right on a figure: `(1)`, `(a)`, `<F2>`, `*`, `b/`. */
const marks = String.raw`(?:\((?:\d{1,2}|[A-Za-z]{1,2})\)|<F\d{1,2}>|\*{1,3}|[a-z]\/)*`;
/** What may follow a figure: a blank, a leader, the line's end, or after a mark the next figure glued to it. */
const after = String.raw`(?:(?=[ \n$)%<]|$|\.\.\.|\(\d)|(?<=[)>*/])(?=[.\d]))`;

/** Left out: how many blanks part two tokens, and where lines end, is known from their offsets. */
const Blanks = createToken({
  name: 'Blanks',
  pattern: /[ \n]+/,
  line_breaks: true,
  group: Lexer.SKIPPED,
});
/** `.......`, `. . . . .` */
export const Leader = createToken({
  name: 'Leader',
  pattern: /\.{3,}(?!\d)|\.(?: \.){2,}|\.\.(?=[ \n]|$)|\.(?= [ .$\d(-]|\n)/,
});
/** `12/31/95` */
export const SlashDate = createToken({
  name: 'SlashDate',
  pattern: /\d{1,2}\/\d{1,2}\/\d{2,4}(?=[ \n)]|$)/,
});
/** `1/4` of `67 1/4` */
export const Fraction = createToken({
  name: 'Fraction',
  pattern: /[1-9]\d?\/(?:2|4|8|16|32|64)(?=[ \n%]|$)/,
});
/** `$ 0.16 - $ 25.07`, `6.0-9.5%`, `$0.56-  $5.97`: two figures with a dash between, a range */
export const Range = createToken({
  name: 'Range',
  pattern: new RegExp(
    String.raw`\$? ?(?:\d(?:,?\d)*(?:\.\d+)?|\.\d+)%? ?(?:--?|to) {0,4}\$? {0,2}(?:\d(?:,?\d)*(?:\.\d+)?|\.\d+)%?${marks}(?=[ \n]|$|\.\.\.)`,
  ),
});
/** `1,234`, `(56)`, `$(1,234)`, `.28`, `-5.5`, `(5.5)%`, `.(81)`, `12-`, and any of them with footnote marks */
export const Figure = createToken({
  name: 'Figure',
  pattern: new RegExp(
    String.raw`[-+(]?\$?[-(]?(?:\d(?:,?\d)*(?:\.\d+)?|\.\d+|\.\(\d+\))(?:-\d{1,2}\/\d{1,2})?%?\)?%?\)?(?:-(?=[ \n]|$))?${marks}${after}`,
  ),
});
/** `-`, `--`, `-0-`, `nil` */
export const Nil = createToken({
  name: 'Nil',
  pattern: /\$?(?:-0-|\(?-{1,3}\)?(?=[ \n%$)]|$)%?|nil\b(?=[ \n]|$)|NIL(?=[ \n]|$))/,
});
/** `------`, `=====`, `_____` */
export const RuleRun = createToken({
  name: 'RuleRun',
  pattern: /-{3,}(?=[ \n$]|$)|={2,}|_{2,}|\*{4,}|~{3,}/,
});
/** `$`, `US$` standing apart from its figure */
export const Currency = createToken({
  name: 'Currency',
  pattern: /(?:US|C|A|HK|NZ)?\$(?=[ \n(.\d-]|$)/,
});
/** `(` standing apart from its figure */
export const Open = createToken({ name: 'Open', pattern: /\((?=[ \n$]|$)/ });
/** `)`, `)%` standing apart from its figure */
export const Close = createToken({ name: 'Close', pattern: /\)%?(?=[ \n<(]|$)/ });
export const Percent = createToken({ name: 'Percent', pattern: /%\)?(?=[ \n<(]|$)/ });
/** `<F1>` standing apart, `<S>`, `<C>` and the other tags of a table */
export const Tag = createToken({
  name: 'Tag',
  pattern: /<\/?(?:S|C|TABLE|CAPTION|PAGE|FN|F\d{1,2})>/i,
});
/** A footnote mark standing apart: `*`, `(a)`, `b/` */
export const Mark = createToken({
  name: 'Mark',
  pattern: /\*{1,3}(?=[ \n]|$)|\([a-zA-Z]\)(?=[ \n]|$)|[a-z]\/(?=[ \n]|$)|\[\d{1,2}\](?=[ \n]|$)/,
});
/** `Accounts receivable, less allowance for`: words of letters, one blank apart, in one token for speed. */
export const Phrase = createToken({
  name: 'Phrase',
  pattern: /[A-Za-z][A-Za-z,'&;:-]*(?: [A-Za-z][A-Za-z,'&;:-]*)*(?=[ \n]|$|\.\.\.)/,
});
/** Anything else, up to a blank or a leader. */
export const Word = createToken({
  name: 'Word',
  pattern: /[^ \n](?:[^ \n.<]|\.(?!\.\.)|<(?!F\d))*/,
  start_chars_hint: Array.from({ length: 256 }, (_, code) => code).filter(
    (code) => code !== 10 && code !== 32,
  ),
});

const cellTokens = [
  Blanks,
  Leader,
  SlashDate,
  Fraction,
  Range,
  Figure,
  Nil,
  RuleRun,
  Currency,
  Open,
  Close,
  Percent,
  Mark,
  Tag,
  Phrase,
  Word,
];

let lexer: Lexer | undefined;

/** The lexer of table lines, made when first asked for. */
export function cellLexer(): Lexer {
  lexer ??= new Lexer(cellTokens, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    lineTerminatorsPattern: /\n/g,
    lineTerminatorCharacters: ['\n'],
    skipValidations: true,
  });
  return lexer;
}
