/**
 * The best rising chain: of candidates in the order of the document, each with a rank and a score, those whose ranks
 * rise and whose scores add up to the most. The headings of a filing are such a chain; contents lists, page heads and
 * mentions in prose are not in it. A document that holds several reports holds several chains one after the other.
 */
export interface Link {
  /** Index of the candidate; a candidate that may have several ranks has a link for each. */
  readonly candidate: number;
  readonly rank: number;
  readonly score: number;
  /** Whether a further report may begin here. */
  readonly opens: boolean;
}

/** What a further report must bring beyond its cost: about three headings that nothing speaks against. */
const restartCost = 18;

/** The indices of the links of the best chain, in order. Takes n log r time for n links of r ranks. */
export function bestChain(links: readonly Link[]): number[] {
  const ranks = [...new Set(links.map((link) => link.rank))].sort((a, b) => a - b);
  const place = new Map(ranks.map((rank, i) => [rank, i + 1]));
  const tree = new Int32Array(ranks.length + 1).fill(-1); // best link by rank, as a tree of prefix maxima
  const total = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  const better = (a: number, b: number) => (b < 0 || (a >= 0 && total[a]! >= total[b]!) ? a : b);
  const below = (rank: number) => {
    let best = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) best = better(tree[at]!, best);
    return best;
  };
  const enter = (rank: number, link: number) => {
    for (let at = rank; at < tree.length; at += at & -at) {
      if (tree[at]! < 0 || total[link]! > total[tree[at]!]!) tree[at] = link;
    }
  };
  let best = -1;
  for (let i = 0; i < links.length; ) {
    // Links of one candidate can't follow one another: all are weighed before any is entered.
    let end = i;
    while (end < links.length && links[end]!.candidate === links[i]!.candidate) end++;
    for (let k = i; k < end; k++) {
      const { rank, score, opens } = links[k]!;
      const rising = below(place.get(rank)!);
      const gain = rising < 0 ? 0 : total[rising]!;
      const restart = opens && best >= 0 ? total[best]! - restartCost : Number.NEGATIVE_INFINITY;
      before[k] = restart > gain ? best : rising;
      total[k] = score + Math.max(gain, restart);
    }
    for (; i < end; i++) {
      if (links[i]!.score <= 0) continue;
      enter(place.get(links[i]!.rank)!, i);
      if (best < 0 || total[i]! > total[best]!) best = i;
    }
  }
  const chain: number[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.push(at);
  return chain.reverse();
}
