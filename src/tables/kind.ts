/** Which kind of table one is, from its title, labels, headers and place. */
import type { ItemKey } from '../filing.ts';
import { kindPatterns } from './kindPatterns.ts';
import type { TableKind } from './table.ts';

export interface KindEvidence {
  readonly title: string | null;
  /** Words just above the table: section headings and the sentence that leads to it. */
  readonly near: string;
  readonly labels: readonly string[];
  /** Cells of a table of words. */
  readonly words: readonly string[];
  readonly headers: readonly string[];
  readonly stub: readonly string[];
  readonly itemKey: ItemKey | null;
}

/** What the item that a table stands in makes likelier. */
const itemHints: Partial<Record<ItemKey, Partial<Record<TableKind, number>>>> = {
  properties: { properties: 6 },
  executiveOfficers: { executiveOfficers: 7 },
  market: { marketPrices: 4 },
  selectedData: { selectedData: 9 },
  exhibits: { exhibitIndex: 1 },
};

const leadLength = 160; // characters of the sentence that leads to the table: they count more
const enough = 5; // the least weight that names a kind
const labelCap = 10; // labels of one kind count up to this in all

export function kindOf(evidence: KindEvidence): TableKind {
  const scores = new Map<TableKind, number>();
  const add = (kind: TableKind, weight: number) =>
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
  const labelSums = new Map<TableKind, number>();
  const headers = [...new Set([...evidence.headers, ...evidence.stub])];
  for (const { kind, where, pattern, weight } of kindPatterns) {
    switch (where) {
      case 'title':
        if (evidence.title !== null && pattern.test(evidence.title)) add(kind, weight);
        break;
      case 'near':
        if (pattern.test(evidence.near.slice(-leadLength))) add(kind, weight * 1.6);
        else if (pattern.test(evidence.near)) add(kind, weight);
        break;
      case 'header':
        if (headers.some((h) => pattern.test(h))) add(kind, weight);
        break;
      default: {
        const words = where === 'word' ? evidence.words : evidence.labels;
        const hits = words.filter((l) => pattern.test(l)).length;
        if (hits > 0)
          labelSums.set(kind, (labelSums.get(kind) ?? 0) + weight * Math.min(hits, 3) ** 0.5);
      }
    }
  }
  for (const [kind, sum] of labelSums) add(kind, Math.min(labelCap, sum));
  const hints = evidence.itemKey === null ? undefined : itemHints[evidence.itemKey];
  for (const [kind, weight] of Object.entries(hints ?? {})) add(kind as TableKind, weight);
  let best: TableKind = 'other';
  let most = enough;
  for (const [kind, score] of scores) {
    if (score > most) {
      most = score;
      best = kind;
    }
  }
  return best;
}
