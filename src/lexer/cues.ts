/**
 * What a text must hold for a pattern to match: a quick test that spares most texts most patterns.
 *
 *     /\b(?:income|earnings) statements?\b|\bnet loss\b/     ` statement` or `net loss`
 *
 * Literals are compared by their trigrams, three characters each in five bits, so that letters of either case are one.
 * A text that lacks a cue can't match; one that has it may.
 */

import { lazy } from '../once.ts';

/** For each way in which a pattern can match, the trigrams that a text then holds; null where there may be none. */
export type Cue = readonly Uint16Array[] | null;

const shortest = 3; // characters of a literal: one trigram

/** The cue of a pattern that is case-insensitive or in lower case. */
export const cueOf = ({ source }: RegExp): Cue =>
  readAlternatives({ source, at: 0 })?.map(trigramsOf) ?? null;

/** A pattern's source, and how far it is read. */
interface Reader {
  readonly source: string;
  at: number;
}

/** One literal for each alternative up to the end of the group; null where one of them has none. */
function readAlternatives(reader: Reader): string[] | null {
  let all: string[] | null = [];
  for (;;) {
    const own = readAlternative(reader);
    all = all && own && [...all, ...own];
    if (reader.source[reader.at] !== '|') return all;
    reader.at++;
  }
}

/** The longest literal that an alternative always holds, or the literals of a group that it always holds. */
function readAlternative(reader: Reader): string[] | null {
  let best: string[] = [];
  let run = '';
  const offer = (literals: readonly string[] | null) => {
    const least = leastOf(literals ?? []);
    if (least >= shortest && least > leastOf(best)) best = [...(literals ?? [])];
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const term = readTerm(reader);
    if (term === undefined) continue;
    const least = readLeast(reader);
    if (typeof term === 'string' && least !== 0) run += term;
    if (typeof term === 'string' && least === null) continue;
    offer([run]);
    run = '';
    if (typeof term !== 'string' && least !== 0) offer(term);
  }
  offer([run]);
  return best.length === 0 ? null : best;
}

/** A character; the literals of a group; null for any of several characters; undefined for what has no width. */
function readTerm(reader: Reader): string | readonly string[] | null | undefined {
  const { source } = reader;
  const start = reader.at++;
  switch (source[start]) {
    case '^':
    case '$':
      return undefined;
    case '.':
      return null;
    case '[':
      for (; source[reader.at] !== ']'; reader.at++) if (source[reader.at] === '\\') reader.at++;
      reader.at++;
      return null;
    case '\\': {
      const escaped = source.charAt(reader.at++);
      if (escaped === 'b' || escaped === 'B') return undefined;
      if (escaped === 'x' || escaped === 'u') reader.at += escaped === 'x' ? 2 : 4; // `\u2019`
      return /[a-z0-9]/i.test(escaped) ? null : escaped;
    }
    case '(': {
      const opening = /\((?:\?(?::|<?[=!]))?/y;
      opening.lastIndex = start;
      const [open = '('] = opening.exec(source) ?? [];
      reader.at = start + open.length;
      const literals = readAlternatives(reader);
      reader.at++; // the closing parenthesis
      return open === '(' || open === '(?:' ? literals : undefined;
    }
    default:
      return source.charAt(start);
  }
}

/** The least number of times that the quantifier asks for; null where none stands. */
function readLeast(reader: Reader): number | null {
  const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) return null;
  reader.at += found[0].length;
  return found[1] === undefined ? (found[0].startsWith('+') ? 1 : 0) : Number(found[1]);
}

/** How long the shortest is; 0 where there is none. */
const leastOf = (literals: readonly string[]): number =>
  literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length));

const size = 2 ** 15; // trigrams of five bits a character

function trigramsOf(literal: string): Uint16Array {
  const trigrams = new Uint16Array(literal.length - 2);
  let code = 0;
  for (let i = 0; i < literal.length; i++) {
    code = ((code << 5) | (literal.charCodeAt(i) & 31)) & (size - 1);
    if (i >= 2) trigrams[i - 2] = code;
  }
  return trigrams;
}

export interface Trigrams {
  /** Takes the trigrams of a text in place of those of the text before. */
  readonly read: (text: string) => void;
  /** Whether the text that was read last may match a pattern with this cue. */
  readonly mayMatch: (cue: Cue) => boolean;
}

/** A table of the trigrams of one text after another. */
export function createTrigrams(): Trigrams {
  const seenIn = new Uint32Array(size); // by trigram: the number of the last text that held it
  let current = 0;
  const read = (text: string): void => {
    current++;
    let code = 0;
    for (let i = 0; i < text.length; i++) {
      code = ((code << 5) | (text.charCodeAt(i) & 31)) & (size - 1);
      seenIn[code] = current;
    }
  };
  const holds = (trigrams: Uint16Array): boolean => {
    for (let i = 0; i < trigrams.length; i++) {
      if (seenIn[trigrams[i]!] !== current) return false;
    }
    return true;
  };
  const mayMatch = (cue: Cue): boolean => {
    if (cue === null) return true;
    for (let i = 0; i < cue.length; i++) if (holds(cue[i]!)) return true;
    return false;
  };
  return { read, mayMatch };
}

const trigrams = createTrigrams();

/**
 * Tells which of some entries have patterns that may match a text, in their order. A pattern's cue is read when a text is
 * first asked about.
 */
export function candidatesAmong<Entry extends { readonly pattern: RegExp }>(
  entries: readonly Entry[],
): (text: string) => readonly Entry[] {
  const cues = lazy(() => entries.map(({ pattern }) => cueOf(pattern)));
  return (text) => {
    const known = cues();
    trigrams.read(text);
    return entries.filter((_, i) => trigrams.mayMatch(known[i] ?? null));
  };
}
