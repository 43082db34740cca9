import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestChain, type Link } from '../../src/sections/chain.ts';

/** The best sum over all rising chains, by trying every one. */
function bestByTrying(links: readonly Link[]): number {
  let best = 0;
  const go = (at: number, rank: number, sum: number): void => {
    best = Math.max(best, sum);
    for (let i = at; i < links.length; i++) {
      const link = links[i]!;
      if (link.rank > rank && link.score > 0) go(i + 1, link.rank, sum + link.score);
    }
  };
  go(0, Number.NEGATIVE_INFINITY, 0);
  return best;
}

const link = fc.record({
  rank: fc.integer({ min: 1, max: 8 }),
  score: fc.integer({ min: -5, max: 9 }),
});

describe('the best rising chain', () => {
  it('rises, and no other sums to more', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (made) => {
        const links = made.map((l, candidate) => ({ ...l, candidate, opens: false }));
        const chain = bestChain(links).map((i) => links[i]!);
        for (let i = 1; i < chain.length; i++)
          expect(chain[i]!.rank).toBeGreaterThan(chain[i - 1]!.rank);
        const sum = chain.reduce((total, l) => total + l.score, 0);
        expect(sum).toBe(bestByTrying(links));
      }),
    );
  });

  it('takes the first of two equals', () => {
    const links = [1, 1].map((rank, candidate) => ({ candidate, rank, score: 3, opens: false }));
    expect(bestChain(links)).toEqual([0]);
  });

  it('begins anew only where what follows is worth more than its cost', () => {
    const report = (from: number, score: number) =>
      [1, 2, 3].map((rank) => ({ candidate: from + rank, rank, score, opens: rank === 1 }));
    expect(bestChain([...report(0, 7), ...report(3, 6)])).toHaveLength(3);
    expect(bestChain([...report(0, 7), ...report(3, 7)])).toHaveLength(6);
  });

  it('takes 200,000 links in a moment', () => {
    const links = Array.from({ length: 200_000 }, (_, candidate) => ({
      candidate,
      rank: candidate % 20,
      score: 1 + (candidate % 7),
      opens: false,
    }));
    expect(bestChain(links).length).toBe(20);
  });
});
