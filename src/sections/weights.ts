/**
 * What each piece of evidence counts when a line is weighed as a heading, and how it is told to a user who asks why a
 * candidate was turned down. Points were set by hand so that one strong sign against outweighs all for.
 */
export const weights = {
  knownTitle: { points: 4, says: 'has a title known for an item' },
  strangeTitle: { points: 1, says: 'has a title, but none known' },
  noTitle: { points: -1, says: 'has no title' },
  severalNumbers: { points: 4, says: 'names several items' },
  setOff: { points: 0.5, says: 'a mark or gap follows the number' },
  capitals: { points: 0.5, says: 'is in capitals' },
  afterBreak: { points: 2, says: 'stands after a blank line, rule or page break' },
  midParagraph: { points: -1, says: 'stands right under other text' },
  midSentence: { points: -5, says: 'stands in the middle of a sentence' },
  prose: { points: -7, says: 'goes on as a sentence' },
  paragraph: { points: -4, says: 'is a paragraph of an item' },
  continued: { points: -20, says: 'is a page head: (continued)' },
  repeated: { points: -1.5, says: 'repeats an earlier heading' },
  pageNumber: { points: -7, says: 'ends in a page number, as in a contents list' },
  noContent: { points: -5, says: 'has nothing under it, as in a contents list' },
  inContents: { points: -6, says: 'stands among the entries of a contents list' },
  partAlone: { points: 2, says: 'stands alone on its line' },
  partProse: { points: -7, says: 'goes on as a sentence' },
  afterSignatures: { points: -4, says: 'stands behind the signatures under no known title' },
  signing: { points: 3, says: 'opens the signatures' },
  officersHeading: { points: 3, says: 'is the heading of the executive officers' },
} as const satisfies Record<string, { points: number; says: string }>;

export type Evidence = keyof typeof weights;

/** Counts a piece of evidence where it holds. */
export function weigh(
  candidate: { score: number; readonly evidence: Evidence[] },
  evidence: Evidence,
  holds: boolean,
): void {
  if (!holds) return;
  candidate.score += weights[evidence].points;
  candidate.evidence.push(evidence);
}
