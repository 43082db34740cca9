/** Deciding which candidates are headings, over the whole document at once. */
import type { HeadingCandidate, ItemCandidate } from './candidate.ts';
import { bestChain, type Link } from './chain.ts';
import type { Form } from './form.ts';
import { itemRank, officersRanks, partRanks, signaturesRank } from './meaning.ts';
import { weights } from './weights.ts';

export interface Decision {
  /** The headings, in the order of the document. */
  readonly taken: readonly HeadingCandidate[];
  /** Of these, items that stand out of order. */
  readonly strays: ReadonlySet<HeadingCandidate>;
  /** Index in `taken` at which each report begins. */
  readonly reports: readonly number[];
  /** Why each candidate that was turned down was. */
  readonly refused: ReadonlyMap<HeadingCandidate, string>;
}

/** What a heading must score to be taken out of order: a known title after a break, and nothing against it. */
const strayScore = 6;

export function decideHeadings(candidates: readonly HeadingCandidate[], form: Form): Decision {
  const links: Link[] = candidates.flatMap((c, candidate) =>
    ranksOf(c, form).map((rank) => ({ candidate, rank, score: c.score, opens: rank <= 1 })),
  );
  const chain = bestChain(links).map((at) => links[at]!);
  const chosen = new Set(chain.map((link) => link.candidate));
  const strays = findStrays(candidates, chosen);
  for (const stray of strays) chosen.add(stray);
  const taken = [...chosen].sort((a, b) => a - b).map((i) => candidates[i]!);
  const restarts = chain
    .filter((link, i) => i === 0 || link.rank <= chain[i - 1]!.rank)
    .map((link) => taken.indexOf(candidates[link.candidate]!));
  const refused = new Map<HeadingCandidate, string>();
  candidates.forEach((candidate, i) => {
    if (!chosen.has(i)) refused.set(candidate, reasonAgainst(candidate, taken));
  });
  return {
    taken,
    strays: new Set([...strays].map((i) => candidates[i]!)),
    reports: restarts,
    refused,
  };
}

function ranksOf(candidate: HeadingCandidate, form: Form): readonly number[] {
  switch (candidate.kind) {
    case 'item':
      return [itemRank(candidate.numbers[0]!)];
    case 'part':
      return partRanks(form, candidate.part);
    case 'officers':
      return officersRanks;
    case 'signatures':
      return [signaturesRank];
  }
}

/** Items that no chain could hold because they stand out of order, and that nothing speaks against. */
function findStrays(
  candidates: readonly HeadingCandidate[],
  chosen: ReadonlySet<number>,
): number[] {
  const items = [...chosen].map((i) => candidates[i]!).filter((c) => c.kind === 'item');
  const numbers = new Set(items.flatMap((c) => c.numbers));
  const first = Math.min(...items.map((c) => c.line));
  const last = Math.max(...items.map((c) => c.line));
  const strays: number[] = [];
  candidates.forEach((c, i) => {
    if (c.kind !== 'item' || chosen.has(i) || c.score < strayScore) return;
    if (c.line < first || c.line > last || c.numbers.some((n) => numbers.has(n))) return;
    strays.push(i);
    for (const n of c.numbers) numbers.add(n);
  });
  return strays;
}

function reasonAgainst(candidate: HeadingCandidate, taken: readonly HeadingCandidate[]): string {
  const against = candidate.evidence
    .map((name) => weights[name])
    .filter(({ points }) => points < -1)
    .sort((a, b) => a.points - b.points)[0];
  if (against) return against.says;
  const better = taken.find((other) => sameHeading(candidate, other));
  if (better)
    return `the heading on line ${better.line} is a better one of the same ${candidate.kind}`;
  return 'stands out of order';
}

function sameHeading(a: HeadingCandidate, b: HeadingCandidate): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'part' && b.kind === 'part') return a.part === b.part;
  if (a.kind === 'item') return a.numbers.some((n) => (b as ItemCandidate).numbers.includes(n));
  return true;
}
