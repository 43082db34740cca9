/**
 * Lines that may be headings, each with a score that says how much it looks like one. Nothing is decided here: a score
 * is evidence of one line and its neighbours, and the best chain over the document decides.
 */
import { type IToken, tokenMatcher } from 'chevrotain';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import {
  Blank,
  ItemLine,
  LandmarkLine,
  OfficersLine,
  PageBreak,
  PartLine,
  Rule,
  SignatureLine,
  TagLine,
} from '../lexer/tokens.ts';
import type {
  HeadingCandidate,
  ItemCandidate,
  OfficersCandidate,
  PartCandidate,
  SignaturesCandidate,
} from './candidate.ts';
import { opensSignatures } from './closings.ts';
import { endsInPage, isContinued, readItemHead, readPartHead } from './headings.ts';
import { weighNeighbours } from './neighbours.ts';
import { readTitle, type Title, untitled } from './title.ts';
import { type Evidence, weigh } from './weights.ts';

/** Every candidate in the lines of a document, in order, scored by itself and its neighbours. */
export function findCandidates(
  lines: Lines,
  tokens: readonly IToken[],
  [first, last]: LineSpan,
): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  for (let n = first; n <= last; n++) {
    const token = tokens[n - 1];
    if (!token || !landmarkTypes.has(token.tokenTypeIdx)) continue;
    const candidate = readCandidate(lines, tokens, n, last);
    if (candidate) candidates.push(candidate);
  }
  weighNeighbours(lines, tokens, candidates, last);
  return candidates;
}

const landmarkTypes = new Set(
  [ItemLine, PartLine, OfficersLine, SignatureLine].map((type) => type.tokenTypeIdx),
);

function readCandidate(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  last: number,
): HeadingCandidate | null {
  const token = tokens[n - 1]!;
  const text = lineText(lines, n).slice(0, maxHeadingLine);
  if (token.tokenType === PartLine) return readPart(lines, tokens, n, text);
  if (token.tokenType === SignatureLine) return readSignatures(lines, tokens, n, last, text);
  if (token.tokenType === OfficersLine) return readOfficers(lines, tokens, n, last, text);
  const head = readItemHead(text);
  if (!head) return null;
  const several = head.numbers.length > 1;
  const title = readTitle(lines, tokens, n, last, head.rest, head.restColumn, several);
  const evidence: Evidence[] = [];
  const common = { line: n, lines: [n, title.lastLine] as const, title, score: 0, evidence };
  if (head.numbers.length === 0) {
    const officers: OfficersCandidate = { kind: 'officers', ...common };
    weigh(officers, 'officersHeading', title.key === 'executiveOfficers');
    weighPlace(lines, tokens, officers);
    return officers;
  }
  const candidate: ItemCandidate = {
    kind: 'item',
    numbers: head.numbers,
    part: head.part,
    ...common,
  };
  weigh(candidate, 'knownTitle', title.key !== null);
  weigh(candidate, 'noTitle', title.text === null && !several);
  weigh(
    candidate,
    'strangeTitle',
    title.text !== null && title.key === null && !several && !title.prose,
  );
  weigh(candidate, 'severalNumbers', several && !isMidParagraph(lines, tokens, n));
  weigh(candidate, 'prose', title.prose && !(several && sendsAway.test(paragraphFrom(lines, n))));
  weigh(candidate, 'setOff', head.setOff);
  weigh(candidate, 'capitals', /^[\s*_"(]*(?:PART|ITEM|I T)/.test(text));
  weigh(candidate, 'paragraph', head.paragraph);
  weighPlace(lines, tokens, candidate);
  return candidate;
}

const maxHeadingLine = 400; // a printed line has 132 columns at most; more is a file without line ends

/** Words by which a sentence in the place of several items' headings says where they are. */
const sendsAway =
  /\b(?:incorporated|contained|included|furnished|set forth|omitted|filed|provided|proxy|definitive)\b/i;

const paragraphFrom = (lines: Lines, n: number): string =>
  [n, n + 1, n + 2]
    .map((k) => (k <= lines.count ? lineText(lines, k).slice(0, maxHeadingLine) : ''))
    .join(' ');

function readPart(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  text: string,
): PartCandidate | null {
  const head = readPartHead(text);
  if (!head) return null;
  const title: Title = {
    text: head.rest || null,
    key: null,
    lastLine: n,
    prose: false,
    content: '',
    continued: isContinued(text),
    inContents: endsInPage(text),
  };
  const candidate: PartCandidate = {
    kind: 'part',
    part: head.part,
    line: n,
    lines: [n, n],
    title,
    score: 0,
    evidence: [],
  };
  weigh(candidate, 'partAlone', head.rest === '');
  weigh(
    candidate,
    'partProse',
    head.rest !== '' && (/^[a-z,;("]/.test(head.rest) || head.rest.length > 60),
  );
  weighPlace(lines, tokens, candidate);
  return candidate;
}

function readSignatures(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  last: number,
  text: string,
): SignaturesCandidate | null {
  if (!opensSignatures(lines, n, last)) return null;
  const title: Title = { ...untitled, text: text.trim(), lastLine: n };
  const candidate: SignaturesCandidate = {
    kind: 'signatures',
    line: n,
    lines: [n, n],
    title,
    score: 0,
    evidence: [],
  };
  weigh(candidate, 'signing', true);
  weighPlace(lines, tokens, candidate);
  return candidate;
}

function readOfficers(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
  last: number,
  text: string,
): OfficersCandidate | null {
  const rest = text.trim();
  const title = readTitle(lines, tokens, n, last, rest, text.length - text.trimStart().length);
  const candidate: OfficersCandidate = {
    kind: 'officers',
    line: n,
    lines: [n, title.lastLine],
    title,
    score: 0,
    evidence: [],
  };
  weigh(candidate, 'officersHeading', officersTitle.test(rest));
  weigh(candidate, 'prose', !officersTitle.test(rest) || title.prose);
  weigh(candidate, 'capitals', !/[a-z]/.test(rest));
  weighPlace(lines, tokens, candidate);
  return candidate;
}

/** The whole line: `EXECUTIVE OFFICERS OF THE REGISTRANT (AT MARCH 27, 1998):`, `Executive Officers of Acme`. */
const officersTitle =
  /^["*_(]*executive +officers? +of +[A-Za-z][\w.,'& -]{0,50}?["*_).:]*(?: *\(.{0,60}\)?[.:]?)?$/i;

/** Counts what the line's place says: what stands before it, and marks of contents lists and page heads. */
function weighPlace(lines: Lines, tokens: readonly IToken[], candidate: HeadingCandidate): void {
  const mid = isMidParagraph(lines, tokens, candidate.line);
  weigh(candidate, 'afterBreak', mid === null);
  weigh(candidate, 'midSentence', mid === 'sentence');
  weigh(candidate, 'midParagraph', mid === 'paragraph');
  weigh(candidate, 'continued', candidate.title.continued);
  weigh(candidate, 'pageNumber', candidate.title.inContents);
}

/** Whether the line before is text that goes on: null after a blank line, a rule, a tag or another landmark. */
function isMidParagraph(
  lines: Lines,
  tokens: readonly IToken[],
  n: number,
): 'sentence' | 'paragraph' | null {
  const before = tokens[n - 2];
  if (!before || n <= 1) return null;
  if ([Blank, Rule, PageBreak, TagLine, LandmarkLine].some((type) => tokenMatcher(before, type)))
    return null;
  const text = lineText(lines, n - 1).trimEnd();
  if (/[.?!:]["')]?$/.test(text) || !/[a-z]/.test(text) || text.length < 40) return 'paragraph';
  return 'sentence';
}
