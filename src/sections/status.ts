/** Whether an item's content stands under its heading, elsewhere, or nowhere; and where the text says it stands. */
import type { Report } from '../diagnostics.ts';
import type { Incorporation, ItemKey, ItemStatus } from '../filing.ts';
import { isDigit, isLetter } from '../lexer/characters.ts';
import type { LineSpan } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';
import type { HeadingCandidate } from './candidate.ts';
import { leadersAt } from './headings.ts';
import * as phrases from './statusPhrases.ts';
import { type TextSource, textLines } from './text.ts';

export interface Standing {
  readonly status: ItemStatus;
  readonly incorporatedFrom: Incorporation | null;
}

const shortItem = 80; // words up to which an item that begins with "no ..." says nothing else
const leadingPointer = 150; // words of its own that an item may have under a pointer and still be a pointer
const trailingPointer = 30; // the same where its own words come first
const rowWords = 15; // words that a line of a table counts for
const scannedLines = 90; // lines over which a short item is read
const openingLines = 15; // lines of a long one, for its first paragraph
const longestParagraph = 4000; // characters

/** Reads the status of an item about `key` whose heading is `candidate`, over the lines `span`. */
export function readStatus(
  source: TextSource,
  documents: readonly DocumentSpan[],
  candidate: HeadingCandidate,
  key: ItemKey | null,
  span: LineSpan,
  report: Report,
): Standing {
  const isLong = span[1] - span[0] > 2 * scannedLines;
  const { paragraphs, rows } = contentOf(
    source,
    candidate,
    span,
    isLong ? openingLines : scannedLines,
  );
  const first = inSingleBlanks(paragraphs[0] ?? '');
  const present: Standing = { status: 'present', incorporatedFrom: null };
  const words = isLong ? Number.POSITIVE_INFINITY : countWordsUpTo(2 * shortItem, paragraphs);
  if (
    phrases.reserved.test(first) ||
    (first === '' && /\breserved\b/i.test(candidate.title.text ?? ''))
  ) {
    return { ...present, status: 'reserved' };
  }
  if (first === '' && rows === 0) {
    report(
      'ITEM_EMPTY',
      candidate.lines,
      `nothing stands under the heading of ${nameOf(candidate)}`,
    );
    return present;
  }
  if (phrases.nothing.test(first)) return { ...present, status: 'none' };
  if (
    key !== null &&
    phrases.nothingHappened[key]?.test(first) &&
    (words <= shortItem || key === 'securityHolderVotes')
  ) {
    return { ...present, status: 'none' };
  }
  if (words <= 2 * shortItem && phrases.omitted.test(paragraphs.map(inSingleBlanks).join(' ')))
    return { ...present, status: 'omitted' };
  if (key === 'exhibits' || isLong) return present;
  return readPointers(paragraphs, rows, documents) ?? present;
}

interface Content {
  /** The item's own text from what follows its title on, each paragraph on one line. */
  readonly paragraphs: readonly string[];
  /** How many lines are set in columns, entries of an index not counted. */
  readonly rows: number;
}

function contentOf(
  source: TextSource,
  candidate: HeadingCandidate,
  span: LineSpan,
  limit: number,
): Content {
  const { title } = candidate;
  const runsIn = title.prose ? (title.text ?? '') : title.content;
  const last = Math.min(span[1], candidate.lines[1] + limit);
  const paragraphs: string[] = [];
  let rows = 0;
  let open = runsIn === '' ? [] : [runsIn];
  const close = () => {
    if (open.length > 0) paragraphs.push(open.length > 1 ? open.join(' ').trim() : open[0]!);
    open = [];
  };
  for (const { text } of textLines(source, [candidate.lines[1] + 1, last])) {
    const row = isRow(text);
    if (text === '' || row || /^[\s=_*-]+$/.test(text)) {
      close();
      if (row && !isListing(text)) rows++;
    } else open.push(text.trim());
  }
  close();
  return { paragraphs: paragraphs.map((p) => p.slice(0, longestParagraph)), rows };
}

const inSingleBlanks = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;

/** A line set in columns: a row of a table, or an entry of an index. */
const isRow = (text: string): boolean => /\S {3,}\S/.test(text) || leadersAt(text) >= 0;

/** `Income Statements for three years .......... 19`: the only figure is a page. */
function isListing(text: string): boolean {
  const at = leadersAt(text);
  return at >= 0 && !/ {2}[$(]? ?\d/.test(text.slice(0, at));
}

interface Pointer {
  readonly target: (typeof phrases.pointerTargets)[number];
  readonly number: string | null;
  readonly text: string;
}

const sentenceEnd = /(?<=[.!?;]["')\u201d]?) (?=["'(\u201c]?[A-Z])/;

/** The status of an item that is mostly pointers; null where it is mostly content of its own. */
function readPointers(
  paragraphs: readonly string[],
  rows: number,
  documents: readonly DocumentSpan[],
): Standing | null {
  const pointers: Pointer[] = [];
  let own = rows * rowWords;
  let leads: boolean | null = null; // whether the first sentence of some length is a pointer
  for (const paragraph of paragraphs) {
    for (const sentence of inSingleBlanks(paragraph).split(sentenceEnd)) {
      const pointer = readPointer(sentence);
      const words = countWords(sentence);
      if (pointer) pointers.push(pointer);
      else own += words;
      if (words >= 5) leads ??= pointer !== null;
      if (own > leadingPointer) return null;
    }
  }
  if (pointers.length === 0 || own > (leads ? leadingPointer : trailingPointer)) return null;
  const external = pointers.find((p) => p.target.source !== 'item');
  const chosen = external ?? pointers[0]!;
  return {
    status: external ? 'incorporated' : 'referenced',
    incorporatedFrom: follow(chosen, documents),
  };
}

function readPointer(sentence: string): Pointer | null {
  if (!phrases.pointer.test(sentence)) return null;
  for (const target of phrases.pointerTargets) {
    const match = target.names.exec(sentence);
    if (match) return { target, number: match[1] ?? null, text: sentence };
  }
  return null;
}

/** Finds what a pointer points to among the documents of the submission. */
function follow(
  { target, number, text }: Pointer,
  documents: readonly DocumentSpan[],
): Incorporation {
  const pointsAt = { source: target.source, exhibit: null, item: null, lines: null, text };
  if (target.source === 'item') return { ...pointsAt, item: number };
  const named = phrases.pointerTargets[2].names.exec(text)?.[1] ?? null;
  if (target.source === 'proxyStatement' && named === null) return pointsAt;
  const exhibit = findExhibit(documents, named ?? '13');
  return {
    ...pointsAt,
    exhibit: exhibit?.type ?? (named ? `EX-${named}` : null),
    lines: exhibit?.body ?? null,
  };
}

/** `EX-13.1` for 13.1; where there is none, `EX-13`, if it is the only one of its number. */
function findExhibit(documents: readonly DocumentSpan[], number: string): DocumentSpan | null {
  const texts = documents.filter((d) => d.content === 'text' && d.type?.startsWith('EX-'));
  const exact = texts.find((d) => d.type === `EX-${number}`);
  if (exact) return exact;
  const whole = number.split('.')[0];
  const family = texts.filter((d) => d.type?.slice(3).split(/[.(]/)[0] === whole);
  return family.length === 1 ? family[0]! : null;
}

/** Words and figures: runs of letters and digits of two characters or more, or of digits alone. */
function countWords(text: string): number {
  let words = 0;
  let run = 0; // length of the run that is open; a digit counts for two
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) run += 2;
    else if (isLetter(code)) run++;
    else {
      if (run >= 2) words++;
      run = 0;
    }
  }
  return run >= 2 ? words + 1 : words;
}

/** How many words paragraphs hold; more than `limit` is not counted to its end. */
function countWordsUpTo(limit: number, paragraphs: readonly string[]): number {
  let words = 0;
  for (const paragraph of paragraphs) {
    words += countWords(paragraph);
    if (words > limit) break;
  }
  return words;
}

const nameOf = (candidate: HeadingCandidate): string =>
  candidate.kind === 'item' ? `Item ${candidate.numbers.join(', ')}` : 'the executive officers';
