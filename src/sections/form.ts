/** Which form a filing is, and which period it is for. */
import type { Report } from '../diagnostics.ts';
import type { Submission } from '../lexer/header.ts';
import type { Lines } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';

export interface Form {
  /** As the filing gives it, hyphenated: 10-K, 10-K405, 10-KSB, 10-KT, 10-K/A. */
  readonly name: string;
  readonly family: '10-K' | '10-KSB';
  readonly amendment: boolean;
  /** End of the fiscal year, YYYY-MM-DD, from header or cover. */
  readonly periodEnd: string | null;
  /** Filing date from the header, YYYY-MM-DD. */
  readonly filed: string | null;
}

export function readForm(
  _lines: Lines,
  main: DocumentSpan,
  submission: Submission | null,
  _report: Report,
): Form {
  const name = main.type ?? submission?.formType ?? '10-K';
  return {
    name,
    family: /KSB/.test(name) ? '10-KSB' : '10-K',
    amendment: /\/A$/.test(name),
    periodEnd: submission?.periodOfReport ?? null,
    filed: submission?.filedAsOf ?? null,
  };
}
