/** What transport did to a file: told, so that a reader knows what was read around. */
import type { Report } from '../diagnostics.ts';
import type { Submission } from './header.ts';
import type { Lines } from './lines.ts';
import type { DocumentSpan } from './tree.ts';

const longest = 2000; // characters: fifteen times the widest table that EDGAR accepts

export function reportCondition(
  lines: Lines,
  documents: readonly DocumentSpan[],
  submission: Submission | null,
  report: Report,
): void {
  if (lines.hasControlBytes) {
    const n = lineWithControlByte(lines);
    report('CONTROL_BYTES', [n, n], 'control bytes were read as blanks, here first');
  }
  const long = longLines(lines);
  if (long.count > 0) {
    const more = long.count > 1 ? `, and so are ${long.count - 1} more` : '';
    report(
      'LONG_LINE',
      [long.first, long.first],
      `this line is longer than ${longest} characters${more}: line ends may be lost`,
    );
  }
  const counted = Number(submission?.documentCount ?? 0);
  const last = documents.at(-1);
  if (last && counted > documents.length) {
    report(
      'DOCUMENT_MISSING',
      [last.lines[1], last.lines[1]],
      `the header counts ${counted} documents and the file ends after ${documents.length}: it may be cut short`,
    );
  }
  for (const { type, content, lines: span } of documents) {
    if (content === 'text' || content === 'empty') continue;
    report(
      'DOCUMENT_NOT_TEXT',
      span,
      `the ${type ?? 'first'} document is ${content}; it was not read`,
    );
  }
}

function longLines({ starts, count }: Lines): { first: number; count: number } {
  let first = 0;
  let found = 0;
  for (let i = 0; i < count; i++) {
    if ((starts[i + 1] ?? 0) - (starts[i] ?? 0) <= longest) continue;
    if (found++ === 0) first = i + 1;
  }
  return { first, count: found };
}

function lineWithControlByte({ given, givenStarts, count }: Lines): number {
  const at = given.search(/[\x00-\x08\x0b\x0e-\x1f\x7f]/);
  let n = 1;
  while (n < count && (givenStarts[n] ?? 0) <= at) n++;
  return n;
}
