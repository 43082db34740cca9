/** Which kind of table one is, from its title, labels, headers and place. */
import type { ItemKey } from '../filing.ts';
import { candidatesAmong } from '../lexer/cues.ts';
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

/** What the item that a table stands in makes likelier, or less likely. */
const itemHints: Partial<Record<ItemKey, Partial<Record<TableKind, number>>>> = {
  properties: { properties: 6 },
  executiveOfficers: { executiveOfficers: 7 },
  market: { marketPrices: 4 },
  selectedData: { selectedData: 9 },
  mdna: { incomeStatement: -4, selectedData: -6 },
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
  // One text for each sort of words, a line an entry: a pattern is tried once, not once an entry.
  const texts = {
    title: evidence.title ?? '',
    header: [...new Set([...evidence.headers, ...evidence.stub])].join('\n'),
    label: evidence.labels.join('\n'),
    word: evidence.words.join('\n'),
    near: evidence.near,
  };
  for (const { where, candidates } of byPlace) {
    if (texts[where] === '') continue;
    // In lower case, as the patterns are, which is tried in half the time of letters in either case.
    const text = texts[where].toLowerCase();
    for (const { kind, pattern, weight } of candidates(text)) {
      if (where === 'label' || where === 'word') {
        const hits = countLines(pattern, text, 3);
        if (hits > 0) labelSums.set(kind, (labelSums.get(kind) ?? 0) + weight * hits ** 0.5);
      } else if (pattern.test(text)) {
        const leads = where === 'near' && pattern.test(text.slice(-leadLength));
        add(kind, leads ? weight * 1.6 : weight);
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

/** The patterns by where they look, with `^` and `$` at the ends of lines, for text in lower case. */
const byPlace = (['title', 'header', 'label', 'word', 'near'] as const).map((where) => ({
  where,
  candidates: candidatesAmong(
    kindPatterns
      .filter((p) => p.where === where)
      .map(({ kind, pattern, weight }) => ({
        kind,
        weight,
        pattern: new RegExp(pattern.source, where === 'label' || where === 'word' ? 'gm' : 'm'),
      })),
  ),
}));

/** How many lines a pattern fits, up to a limit. */
function countLines(pattern: RegExp, text: string, limit: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < limit && pattern.test(text)) {
    count++;
    const end = text.indexOf('\n', pattern.lastIndex);
    if (end < 0) break;
    pattern.lastIndex = end + 1;
  }
  return count;
}
