/** The outline of the main document: which headings are real, and what stands under each. */
import type { IToken } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import type { ItemEntry } from '../filing.ts';
import type { Lines } from '../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../lexer/tree.ts';
import type { Form } from './form.ts';

/** A line that looks like the heading of an item. */
export interface Candidate {
  readonly line: number;
  readonly item: string;
  readonly score: number;
  readonly taken: boolean;
  readonly reason: string;
}

export interface Outline {
  readonly items: readonly ItemEntry[];
  readonly landmarks: readonly Landmark[];
  readonly candidates: readonly Candidate[];
}

export function readOutline(
  _lines: Lines,
  _tokens: readonly IToken[],
  _documents: readonly DocumentSpan[],
  _main: DocumentSpan,
  _form: Form,
  _report: Report,
): Outline {
  return { items: [], landmarks: [], candidates: [] };
}
