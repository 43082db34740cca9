/**
 * Reading one line as the beginning of an item, a part or another landmark, without judging whether it is one.
 *
 *     PART I, ITEM 7A. - Quantitative and Qualitative Disclosures
 *     ^part   ^numbers   ^rest
 */
import { inkEnd } from '../lexer/ink.ts';
import type { Part } from './itemTable.ts';

export interface ItemHead {
  /** Numbers as printed, in Arabic digits and upper case, in order: 7A, or 10 to 13. */
  readonly numbers: readonly string[];
  readonly part: Part | null;
  /** `Item 14(a)`: a paragraph of an item. */
  readonly paragraph: boolean;
  /** Whether a mark or a wide gap sets the number off from what follows. */
  readonly setOff: boolean;
  /** What follows the number on the line. */
  readonly rest: string;
  /** Column at which `rest` begins. */
  readonly restColumn: number;
}

const numberWords: Readonly<Record<string, number>> = {
  ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5, SIX: 6, SEVEN: 7, EIGHT: 8, NINE: 9, TEN: 10,
  ELEVEN: 11, TWELVE: 12, THIRTEEN: 13, FOURTEEN: 14, FIFTEEN: 15, SIXTEEN: 16,
}; // biome-ignore format: a row reads as one
const romanNumbers: Readonly<Record<string, number>> = {
  I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10, XI: 11, XII: 12, XIII: 13, XIV: 14, XV: 15,
}; // biome-ignore format: a row reads as one
const highestItem = 16; // no form of the family has more

const lead =
  /^[\s*_"(]*(?:PART +([IVX]{1,4}|[1-4])[ ,.:;-]+)?(?:ITEMS?|I +T +E +M(?: +S)?)\b[\s.:]*(?:(?:NO|NOS|NUMBER)\b[.\s]*)?(?:\((?=\d{1,2}[A-C]?\)))?/i;
/** `7A`, `7 a`, `7(A)`, `9A(T)`, `SEVEN`, `VII`; the bracket of `Item (7)` is of what leads to it. */
const oneNumber =
  /^(\d{1,2}(?!\d)|[A-Za-z]+)(?: ?([A-Ca-c])(?![A-Za-z])|\(([ABC])\))?(?:\(T\))?[.:]?/;
const joiner =
  /^(?:\s*,\s*(?:and|&)?|\s*(?:and|&|through|thru|to)\b|\s*[-\u2013](?=\s*\d))\s*(?:items?\s*)?/i;

/** Reads `ITEM 7A. ...`; null where no number of an item follows. Only the line's beginning is looked at. */
export function readItemHead(line: string): ItemHead | null {
  const head = lead.exec(line.slice(0, 200));
  if (!head) return null;
  let at = head[0].length;
  if (/^E\.? ?O\.?(?=\s)/i.test(line.slice(at, at + 5))) {
    return { numbers: [], part: null, paragraph: false, setOff: true, ...restFrom(line, at + 4) };
  }
  const first = readNumber(line, at);
  if (!first) return null;
  const numbers = [first.number];
  at = first.end;
  for (;;) {
    const join = joiner.exec(line.slice(at, at + 40));
    const next = join && readNumber(line, at + join[0].length);
    if (!join || !next) break;
    if (/through|thru|to|[-\u2013]/i.test(join[0])) {
      const from = Number.parseInt(numbers.at(-1)!, 10);
      const to = Number.parseInt(next.number, 10);
      if (to <= from) break;
      for (let n = from + 1; n < to; n++) numbers.push(String(n));
    }
    numbers.push(next.number);
    at = next.end;
  }
  const paragraph =
    /^\s?\([a-z0-9]{1,3}\)/i.test(line.slice(at, at + 8)) &&
    !/^\(T\)/i.test(line.slice(at, at + 3));
  const mark = /^\s*(?:[.:;)\u2013\u2014-]+|$)|^\s{2,}/.exec(line.slice(at, at + 80));
  const part = head[1] ? partName(head[1]) : null;
  return {
    numbers,
    part,
    paragraph,
    setOff: mark !== null || /[.:]$/.test(line.slice(0, at)),
    ...restFrom(line, at),
  };
}

function restFrom(line: string, at: number): { rest: string; restColumn: number } {
  const skip = /^[\s.:;)*_\u2013\u2014-]*/.exec(line.slice(at, at + 200))?.[0].length ?? 0;
  return { rest: line.slice(at + skip).trimEnd(), restColumn: at + skip };
}

function readNumber(line: string, at: number): { number: string; end: number } | null {
  const match = oneNumber.exec(line.slice(at, at + 20));
  if (!match) return null;
  const [image, printed = '', letter, bracketed] = match;
  const n = numberOf(printed);
  if (n === undefined || n < 1 || n > highestItem) return null;
  // `7(A)` is an item, `14(A)` a paragraph: only these have had lettered items beside them.
  if (bracketed && (n < 7 || n > 9)) return { number: String(n), end: at + printed.length };
  return { number: `${n}${(letter ?? bracketed ?? '').toUpperCase()}`, end: at + image.length };
}

function numberOf(printed: string): number | undefined {
  if (/^\d/.test(printed)) return Number(printed);
  const upper = printed.toUpperCase();
  return numberWords[upper] ?? (printed === upper ? romanNumbers[upper] : undefined);
}

const partLine = /^[\s*_"(]*(?:PART|P +A +R +T) +([IVX]+|[1-4]|ONE|TWO|THREE|FOUR)\b(.*)$/i;

/** Reads `PART II` and what follows it on the line; null where no part's number follows. */
export function readPartHead(line: string): { part: Part; rest: string } | null {
  const match = partLine.exec(line.slice(0, 300));
  const part = match?.[1] ? partName(match[1]) : null;
  if (!part) return null;
  return { part, rest: (match?.[2] ?? '').replace(/^[\s.:;,*_"'()\u2013\u2014-]+|[\s*_"]+$/g, '') };
}

function partName(printed: string): Part | null {
  const upper = printed.toUpperCase();
  const n = romanNumbers[upper] ?? numberWords[upper] ?? Number(upper);
  return (['I', 'II', 'III', 'IV'] as const)[n - 1] ?? null;
}

/** `(Continued)`, `(con't.)`, `- continued`, `cont'd` at the end of a heading: a page head, no heading. */
export const isContinued = (text: string): boolean =>
  /\bcon(?:t(?:inued|inuation|\.?'?d|d)?\b|'t)[.)\s"*-]*$/i.test(text.trimEnd());

const pageReference =
  /^(?:page +)?(?:[A-Z]{1,2}-)?(?:\d{1,3}|[ivx]{1,5}|n\/a|\*+)(?: *[-,&\u2013] *(?:[A-Z]{1,2}-)?\d{1,3}){0,8}$/i;
const longestReference = 40; // `F-3, F-7 - F-12`, with room

/**
 * Where the leaders or the gap before a page reference at the end of a line begin; -1 where the line has none.
 *
 *     Item 2.  Properties ............ 12
 *                        ^
 */
export function leadersAt(line: string): number {
  const end = inkEnd(line, 0, line.length);
  // Most lines end in a letter or a mark that ends no page reference.
  if (end === 0 || !'0123456789ivxaIVXA*'.includes(line.charAt(end - 1))) return -1;
  const text = line.slice(0, end);
  const gap = Math.max(
    text.lastIndexOf('  '),
    text.lastIndexOf('..'),
    text.lastIndexOf('. .'),
    text.lastIndexOf('__'),
  );
  if (gap < 0 || text.length - gap > longestReference) return -1;
  let from = gap;
  while (from < text.length && isLeader(text, from)) from++;
  if (!pageReference.test(text.slice(from).replace(/^page +/i, ''))) return -1;
  let at = gap;
  while (at > 0 && isLeader(text, at - 1)) at--;
  return at;
}

const isLeader = (text: string, at: number): boolean => ' ._'.includes(text.charAt(at));

/** Whether a line ends in a page reference, as an entry of a contents list does. */
export const endsInPage = (line: string): boolean => leadersAt(line) >= 0;
