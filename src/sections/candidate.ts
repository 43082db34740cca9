/** A line that may be a heading, and what is known of it. */
import type { LineSpan } from '../lexer/lines.ts';
import type { Part } from './itemTable.ts';
import type { Title } from './title.ts';
import type { Evidence } from './weights.ts';

interface Common {
  readonly line: number;
  readonly lines: LineSpan;
  readonly title: Title;
  score: number;
  /** What counted, for and against. */
  readonly evidence: Evidence[];
}
export interface ItemCandidate extends Common {
  readonly kind: 'item';
  readonly numbers: readonly string[];
  readonly part: Part | null;
}
export interface PartCandidate extends Common {
  readonly kind: 'part';
  readonly part: Part;
}
export interface OfficersCandidate extends Common {
  readonly kind: 'officers';
}
/** Where the signatures of a report begin: no item follows them. */
export interface SignaturesCandidate extends Common {
  readonly kind: 'signatures';
}
export type HeadingCandidate =
  | ItemCandidate
  | PartCandidate
  | OfficersCandidate
  | SignaturesCandidate;
