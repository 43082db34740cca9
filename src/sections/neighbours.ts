/**
 * What the candidates around one say of it: entries of a contents list have nothing under them and stand close together,
 * page heads repeat a heading, and what follows the signatures is bound in with the report.
 */
import { type IToken, tokenMatcher } from 'chevrotain';
import { type Lines, lineText } from '../lexer/lines.ts';
import { Blank, PageBreak, Rule, TagLine } from '../lexer/tokens.ts';
import type { HeadingCandidate } from './candidate.ts';
import { endsInPage } from './headings.ts';
import { weigh } from './weights.ts';

/** Weighs every candidate by those around it. Linear in the lines. */
export function weighNeighbours(
  lines: Lines,
  tokens: readonly IToken[],
  candidates: readonly HeadingCandidate[],
  last: number,
): void {
  candidates.forEach((candidate, i) => {
    weighContent(lines, tokens, candidate, candidates[i + 1]?.line ?? last + 1);
  });
  weighContents(candidates);
  weighRepeats(candidates);
  weighAfterSignatures(candidates);
}

/** A heading with nothing under it before the next one is an entry of a contents list. */
function weighContent(
  lines: Lines,
  tokens: readonly IToken[],
  candidate: HeadingCandidate,
  next: number,
): void {
  if (candidate.kind === 'part' || candidate.kind === 'signatures') return;
  let words = countWords(candidate.title.content);
  const limit = Math.min(next, candidate.lines[1] + 40);
  for (let n = candidate.lines[1] + 1; n < limit && words === 0; n++) {
    const token = tokens[n - 1]!;
    if (tokenMatcher(token, Blank) || tokenMatcher(token, Rule) || tokenMatcher(token, PageBreak))
      continue;
    const text = lineText(lines, n);
    if (
      tokenMatcher(token, TagLine) ||
      /^(?:\s*page|[-\s]*(?:[A-Z]{1,2}-)?\d{1,3}[-\s]*)$/i.test(text)
    )
      continue;
    if (!endsInPage(text)) words += countWords(text);
  }
  weigh(candidate, 'noContent', words === 0);
}

const countWords = (text: string): number => text.slice(0, 200).match(/[A-Za-z]{2,}/g)?.length ?? 0;

/** A candidate among entries of a contents list is one too, and so are the parts between them. */
function weighContents(candidates: readonly HeadingCandidate[]): void {
  const later = laterContent(candidates);
  const listed = candidates.map(
    (c, i) =>
      c.evidence.includes('pageNumber') || (c.evidence.includes('noContent') && later[i] === true),
  );
  candidates.forEach((candidate, i) => {
    const near = [i - 2, i - 1, i + 1, i + 2].filter((k) => {
      const other = candidates[k];
      return other && Math.abs(other.line - candidate.line) <= contentsReach * Math.abs(k - i);
    });
    const entries = near.filter((k) => listed[k]).length;
    const isEntry =
      candidate.kind === 'part'
        ? listed[i + 1] === true && near.includes(i + 1)
        : entries >= (listed[i] ? 2 : 3);
    weigh(candidate, 'inContents', isEntry);
  });
}

const contentsReach = 5; // lines an entry of a contents list may take, blanks included

/**
 * Whether a heading of the same item with something under it comes later. Entries of a contents list have one; headings
 * that stand one under the other over a text common to all have none.
 */
function laterContent(candidates: readonly HeadingCandidate[]): boolean[] {
  const seen = new Set<string>();
  const later: boolean[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i]!;
    if (candidate.kind !== 'item') continue;
    later[i] = candidate.numbers.some((n) => seen.has(n));
    if (candidate.score > 0 && !candidate.evidence.includes('noContent')) {
      for (const n of candidate.numbers) seen.add(n);
    }
  }
  return later;
}

/** Of headings with the same number and title, those after the first at the top of a page are page heads. */
function weighRepeats(candidates: readonly HeadingCandidate[]): void {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.kind !== 'item' || candidate.score <= 0) continue;
    const name = `${candidate.numbers.join()} ${candidate.title.key ?? candidate.title.text}`;
    weigh(candidate, 'repeated', seen.has(name));
    seen.add(name);
  }
}

/** What stands behind the signatures is bound in with the report: an item there must say by its title what it is. */
function weighAfterSignatures(candidates: readonly HeadingCandidate[]): void {
  let items = 0;
  let signed = false;
  for (const candidate of candidates) {
    if (candidate.kind === 'signatures') signed ||= items >= 3 && candidate.score > 0;
    if (candidate.kind !== 'item') continue;
    weigh(candidate, 'afterSignatures', signed && candidate.title.key === null);
    if (candidate.score > 0) items++;
  }
}
