import type { IToken } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import type { Incorporation, ItemStatus } from '../filing.ts';
import type { LineSpan, Lines } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';
import type { HeadingCandidate } from './candidates.ts';
import type { Form } from './form.ts';

export interface StatusContext {
  readonly lines: Lines;
  readonly tokens: readonly IToken[];
  readonly documents: readonly DocumentSpan[];
  readonly main: DocumentSpan;
  readonly form: Form;
}

export function readStatus(
  _context: StatusContext,
  _candidate: HeadingCandidate,
  _span: LineSpan,
  _report: Report,
): { status: ItemStatus; incorporatedFrom: Incorporation | null } {
  return { status: 'present', incorporatedFrom: null };
}
