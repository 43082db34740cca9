/**
 * What a text must hold for a pattern to match: a quick test that spares most texts most patterns.
 *
 *     /\b(?:income|earnings) statements?\b|\bnet loss\b/     ` statement` or `net loss`
 *
 * Literals are compared by their trigrams, three characters each in five bits, so that letters of either case are one.
 * A text that lacks a cue can't match; one that has it may.
 */
import { type Alternative, type Disjunction, RegExpParser } from '@chevrotain/regexp-to-ast';

/** For each way in which a pattern can match, the trigrams that a text then holds; null where there may be none. */
export type Cue = readonly Uint16Array[] | null;

const shortest = 3; // characters of a literal: one trigram

/** The cue of a pattern that is case-insensitive or in lower case. */
export function cueOf(pattern: RegExp): Cue {
  const { value } = new RegExpParser().pattern(pattern.toString());
  return literalsOf(value)?.map(trigramsOf) ?? null;
}

/** One literal for each alternative; null where one of them has none. */
function literalsOf({ value }: Disjunction): string[] | null {
  const all: string[] = [];
  for (const alternative of value) {
    const own = literalsOfAlternative(alternative);
    if (own === null) return null;
    all.push(...own);
  }
  return all;
}

/** The longest literal that an alternative always holds, or the literals of a group that it always holds. */
function literalsOfAlternative({ value }: Alternative): string[] | null {
  let best: string[] | null = null;
  let run = '';
  const offer = (literals: string[] | null) => {
    if (literals && leastOf(literals) >= shortest && leastOf(literals) > leastOf(best ?? [''])) {
      best = literals;
    }
  };
  for (const term of value) {
    const quantifier = 'quantifier' in term ? term.quantifier : undefined;
    if (term.type === 'Character') {
      if (quantifier === undefined || quantifier.atLeast > 0) {
        run += String.fromCharCode(term.value as number);
      }
      if (quantifier === undefined) continue;
    } else if (
      term.type === 'WordBoundary' ||
      term.type === 'StartAnchor' ||
      term.type === 'EndAnchor'
    ) {
      continue; // of no width
    } else if (term.type === 'Group' && (quantifier === undefined || quantifier.atLeast > 0)) {
      offer(literalsOf(term.value as Disjunction));
    }
    offer([run]);
    run = '';
  }
  offer([run]);
  return best;
}

const leastOf = (literals: readonly string[]): number =>
  Math.min(...literals.map(({ length }) => length));

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
