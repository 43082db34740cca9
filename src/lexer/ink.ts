/**
 * Where the words of a line begin and end. Most tests of a line ask that first, and most are answered by it: looking at
 * the characters themselves costs a fraction of cutting the line out, trimming it and trying a pattern.
 */
import { codeAt, isSpace } from './characters.ts';
import type { Lines } from './lines.ts';

/** Offset of the first character of `text[from, to)` that is no white space; `to` where there is none. */
export function inkStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last character of `text[from, to)` that is no white space; `from` where there is none. */
export function inkEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Offset in the text of the first character of line `n` that is no white space; that of the next line where it has none. */
export const firstInk = ({ text, starts }: Lines, n: number): number =>
  inkStart(text, starts[n - 1] ?? text.length, starts[n] ?? text.length);

/** Which characters a pattern of one character matches, by their codes; of those beyond 127 every one. */
export type Characters = Uint8Array;

export const charactersOf = (pattern: RegExp): Characters =>
  new Uint8Array(128).map((_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a line begins with one of some characters, white space apart: to be asked before a pattern. */
export const beginsWith = (lines: Lines, n: number, characters: Characters): boolean =>
  characters[codeAt(lines.text, firstInk(lines, n))] !== 0;

export const isBlankLine = (lines: Lines, n: number): boolean =>
  firstInk(lines, n) === (lines.starts[n] ?? lines.text.length);
