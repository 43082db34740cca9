/**
 * A span of lines as running text, in which sentences can be searched, with the way back to the lines. Lines of a
 * paragraph are joined by one blank and runs of blanks become one; a blank line becomes `\n`; rules, tags and page
 * numbers are left out.
 */
import { codeAt, isDigit, isLetter } from '../../lexer/characters.ts';
import { inkEnd, inkStart } from '../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';

export interface Passage {
  readonly text: string;
  /** Offset in `text` at which each line begins, ascending. */
  readonly starts: readonly number[];
  /** The line that begins at each of `starts`. */
  readonly numbers: readonly number[];
}

const longestLine = 1000; // more is no printed line; the rest of it is not searched

/** `-----`, `=====`, `_____ ____`, `* * *`: a line without a letter or digit. */
export const isRule = (line: string): boolean => /^[^A-Za-z0-9]*$/.test(line) && /\S/.test(line);
/** `<PAGE>`, `<PAGE>   12`, `</TABLE>`, `<S>   <C>   <C>`. */
export const isTag = (line: string): boolean =>
  /^\s*<(?:\/?[A-Za-z][^<>]{0,30})>(?:\s*<[^<>]{1,10}>)*\s*\d*\s*$/.test(line);
/** `12`, `-12-`, `F-7`, `Page 3`: all that a line says. */
export const isPageNumber = (line: string): boolean => {
  const plain = line.trim();
  return plain.length <= 14 && /^(?:page\s+)?[-(]*\s?(?:[A-Z]{1,2}-)?\d{1,3}\s?[-)]*$/i.test(plain);
};

export function passageOf(lines: Lines, [first, last]: LineSpan): Passage {
  const starts: number[] = [];
  const numbers: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  /** The character at the end of the text so far; it stays apart, as the text is put together at the end. */
  let end = '\n';
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const begin = lines.starts[first - 1] ?? lines.text.length;
  const text = lines.text.slice(begin, lines.starts[last]);
  // Where the next run of blanks and the next rare space stand: not looked for again before they are passed.
  let run = -1;
  let rare = -1;
  const isWide = wideSpace.test(text);
  for (let n = first; n <= Math.min(last, lines.count); n++) {
    const lineStart = lines.starts[n - 1]! - begin;
    const limit = Math.min(lines.starts[n]! - begin, lineStart + longestLine);
    const from = inkStart(text, lineStart, limit);
    if (from === limit) {
      if (end !== '\n') add('\n');
      end = '\n';
      continue;
    }
    const to = inkEnd(text, from, limit);
    const trimmed = text.slice(from, to);
    if (run < from) run = found(text.indexOf('  ', from));
    if (rare < from && !isWide) rare = nextRareSpace(text, from);
    const plain =
      rare < to && /\s\s|[\f\v]/.test(trimmed)
        ? trimmed.replace(/\s+/g, ' ')
        : run < to
          ? trimmed.replace(/ {2,}/g, ' ')
          : trimmed;
    // Most lines begin with a word: they are neither rule nor tag.
    if (!(isAlphanumeric(codeAt(text, from)) && isAlphanumeric(codeAt(text, from + 1)))) {
      if (!/[A-Za-z0-9]{2}/.test(plain) || plain.startsWith('<')) {
        if (isTag(plain) || (isRule(plain) && !/[$[(]/.test(plain))) continue;
      }
    }
    if (plain.length < 12 && isPageNumber(plain) && beforePageBreak(lines, n, last)) continue;
    if (end !== '\n' && end !== '-') add(' ');
    starts.push(length);
    numbers.push(n);
    add(plain);
    end = codeAt(text, to - 1) === dash && /[a-z]-$/i.test(plain) ? '-' : ' ';
  }
  return { text: pieces.join(''), starts, numbers };
}

const dash = 45;

const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code);

/** White space beside blanks and line ends that a laid-out text may hold; in few texts there is any. */
const wideSpace = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

function nextRareSpace(text: string, from: number): number {
  return Math.min(found(text.indexOf('\f', from)), found(text.indexOf('\u00a0', from)));
}

const found = (at: number): number => (at < 0 ? Number.POSITIVE_INFINITY : at);

function beforePageBreak(lines: Lines, n: number, last: number): boolean {
  for (let next = n + 1; next <= last && next <= n + 4; next++) {
    const line = lineText(lines, next).slice(0, 100);
    if (/<PAGE>|\f/i.test(line)) return true;
    if (/\S/.test(line)) return false;
  }
  return n + 4 > last;
}

/** The lines that hold `text[from, to)`. */
export function linesOf({ starts, numbers }: Passage, from: number, to = from + 1): LineSpan {
  return [
    numbers[indexAt(starts, from)] ?? 1,
    numbers[indexAt(starts, Math.max(from, to - 1))] ?? 1,
  ];
}

function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Sentence {
  readonly text: string;
  /** Offsets `[from, to)` in the passage. */
  readonly from: number;
  readonly to: number;
}

/** Every sentence of a passage, in order; a paragraph's end ends one too. */
export function sentencesOf(passage: Passage): Sentence[] {
  return endsOf(passage).map((to, i, ends) => cut(passage, ends[i - 1] ?? 0, to));
}

/**
 * The sentences that may hold some words, found in the passage as a whole: the others are not cut out.
 * @param words with the flag `g`; they may match over the end of a sentence, as only their beginning counts
 * @param near how many sentences after one with the words are given too
 * @param pattern what a sentence with the words must match besides, where they alone don't tell
 */
export function sentencesWith(
  passage: Passage,
  words: RegExp,
  near = 0,
  pattern: RegExp | null = null,
): Sentence[] {
  const sentences: Sentence[] = [];
  const ends = endsOf(passage);
  let next = 0; // the first sentence not given yet
  words.lastIndex = 0;
  for (let match = words.exec(passage.text); match; match = words.exec(passage.text)) {
    const at = indexAt(ends, match.index) + (match.index < ends[0]! ? 0 : 1);
    words.lastIndex = ends[at]!;
    if (pattern && !pattern.test(cut(passage, ends[at - 1] ?? 0, ends[at]!).text)) continue;
    for (let s = Math.max(next, at); s <= Math.min(at + near, ends.length - 1); s++) {
      sentences.push(cut(passage, ends[s - 1] ?? 0, ends[s]!));
    }
    next = at + near + 1;
  }
  return sentences;
}

const cut = ({ text }: Passage, from: number, to: number): Sentence => ({
  text: text.slice(from, to).trim(),
  from,
  to,
});

const known = new WeakMap<Passage, readonly number[]>();

/** Where each sentence of a passage ends, asked once. */
function endsOf(passage: Passage): readonly number[] {
  const ends = known.get(passage) ?? sentenceEnds(passage.text);
  known.set(passage, ends);
  return ends;
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(text)) ends.push(sentenceEnd.lastIndex);
  if (text.length > (ends.at(-1) ?? 0)) ends.push(text.length);
  return ends;
}

const longestSentence = 3000; // characters

/** The sentence around an offset. */
export function sentenceAt({ text }: Passage, offset: number): { from: number; to: number } {
  let from = Math.max(0, offset - longestSentence);
  let to = Math.min(text.length, offset + longestSentence);
  const start = from;
  for (const end of text.slice(start, to).matchAll(sentenceEnd)) {
    const at = start + end.index + end[0].length;
    if (at <= offset) from = at;
    else {
      to = at;
      break;
    }
  }
  return { from, to };
}

/** A full stop that ends a sentence: not after an abbreviation or initial, and a capital follows. */
const sentenceEnd =
  /\n|\.(?<!\b(?:No|Nos|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St|U\.S|Jr|Sr|approx|[A-Z])\.)[")\]]? (?=["(]?[A-Z])/g;
