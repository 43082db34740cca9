/** The documents of a submission, by the tags of its envelope. */
import type { IToken } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import { type LineSpan, type Lines, lineText } from './lines.ts';
import { type DocumentTags, parseSubmission } from './submissionGrammar.ts';
import { EnvelopeLine } from './tokens.ts';
import type { DocumentSpan } from './tree.ts';

/** Every document in order; where there are no tags, the whole text as one document of no type. */
export function readDocuments(
  lines: Lines,
  tokens: readonly IToken[],
  report: Report,
): DocumentSpan[] {
  const { documents, strays } = parseSubmission(envelopeTokens(lines, tokens));
  for (const stray of strays) {
    const n = lineOf(lines, stray);
    report('STRAY_TAG', [n, n], `${lineText(lines, n).trim()} stands where no document is open`);
  }
  if (documents.length === 0) {
    const whole: LineSpan = [afterHeader(lines), lines.count];
    const content = contentOf(lines, whole);
    report('NO_ENVELOPE', whole, 'no <DOCUMENT> tag: the whole text was read as one document');
    return [{ ...untagged, lines: whole, body: whole, content }];
  }
  return documents.map((tags, i) => {
    const next = documents[i + 1];
    const limit = next ? lineOf(lines, next.open) - 1 : lines.count;
    return readDocument(lines, tags, limit, report);
  });
}

const headerLines = 2000; // a header with many filers is no longer

/** The first line that is not of a submission header; 1 where there is none. */
function afterHeader(lines: Lines): number {
  let after = 1;
  if (!/<\/(?:SEC|IMS)-HEADER>/i.test(lines.text.slice(0, lines.starts[headerLines]))) return after;
  for (let n = 1; n <= Math.min(lines.count, headerLines); n++) {
    const line = lineText(lines, n).slice(0, 100);
    if (/^<\/(?:SEC|IMS)-HEADER>/i.test(line)) after = n + 1;
  }
  return after;
}

const untagged = { type: null, sequence: null, description: null, filename: null } as const;

const lessThan = 60;

/** By index of a token's type, whether it is a tag of the envelope. */
let envelopeTypes: readonly boolean[] | undefined;

function envelopeTokens({ text }: Lines, tokens: readonly IToken[]): IToken[] {
  if (!envelopeTypes) {
    const types: boolean[] = [];
    for (const index of EnvelopeLine.categoryMatches ?? []) types[index] = true;
    envelopeTypes = types;
  }
  const found: IToken[] = [];
  for (const token of tokens) {
    // Tags of the envelope begin their line, which is quickly seen.
    if (text.charCodeAt(token.startOffset) !== lessThan) continue;
    if (envelopeTypes[token.tokenTypeIdx]) found.push(token);
  }
  return found;
}

function readDocument(
  lines: Lines,
  tags: DocumentTags,
  limit: number,
  report: Report,
): DocumentSpan {
  const first = lineOf(lines, tags.open);
  const last = tags.close
    ? Math.min(lineOf(lines, tags.close), limit)
    : lastBeforePem(lines, limit);
  if (!tags.close) {
    report(
      'DOCUMENT_UNCLOSED',
      [first, first],
      '<DOCUMENT> is never closed: read to the next one or to the end',
    );
  }
  const bodyFirst = tags.textOpen
    ? lineOf(lines, tags.textOpen) + 1
    : lastField(lines, tags, first) + 1;
  const bodyLast = tags.textClose
    ? lineOf(lines, tags.textClose) - 1
    : tags.close
      ? last - 1
      : last;
  const body: LineSpan = [bodyFirst, bodyLast];
  return {
    type: field(lines, tags, 'TYPE')?.toUpperCase() ?? null,
    sequence: field(lines, tags, 'SEQUENCE'),
    description: field(lines, tags, 'DESCRIPTION'),
    filename: field(lines, tags, 'FILENAME'),
    lines: [first, last],
    body,
    content: contentOf(lines, body),
  };
}

/** `<TYPE>10-K405`: what follows the tag. */
function field(lines: Lines, tags: DocumentTags, name: string): string | null {
  const tag = `<${name}>`;
  for (const token of tags.fields) {
    const line = lineText(lines, lineOf(lines, token));
    if (line.slice(0, tag.length).toUpperCase() === tag)
      return line.slice(tag.length).trim() || null;
  }
  return null;
}

function lastField(lines: Lines, tags: DocumentTags, first: number): number {
  const token = tags.fields.at(-1);
  return token ? lineOf(lines, token) : first;
}

/** An unclosed last document does not hold the line that ends the message. */
function lastBeforePem(lines: Lines, limit: number): number {
  let last = limit;
  while (last > 1 && /^(?:-----END PRIVACY|\s*$)/.test(lineText(lines, last))) last--;
  return last;
}

const sniffLines = 60; // enough for the comments and blank lines that stand before <HTML>

function contentOf(lines: Lines, [first, last]: LineSpan): DocumentSpan['content'] {
  let empty = true;
  for (let n = first; n <= Math.min(last, first + sniffLines); n++) {
    const line = lineText(lines, n).slice(0, 2000);
    if (/^\s*$|^-----END PRIVACY|^<\/(?:SEC|IMS)-DOCUMENT>/.test(line)) continue;
    empty = false;
    if (/^begin [0-7]{3} /.test(line)) return 'uuencoded';
    if (/<PDF>|^%PDF-/.test(line)) return 'pdf';
    if (/<!DOCTYPE html|<html[\s>]|<body[\s>]|<div[\s>]|<p [a-z]+=|<font /i.test(line))
      return 'html';
  }
  return empty ? 'empty' : 'text';
}

/** The line (1-based) on which a token stands, by its offset. */
export function lineOf(lines: Lines, token: IToken): number {
  let low = 0;
  let high = lines.count;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((lines.starts[middle] ?? 0) <= token.startOffset) low = middle;
    else high = middle;
  }
  return low + 1;
}
