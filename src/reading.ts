/** A filing read up to its outline: what every later stage starts from. */
import type { IToken } from 'chevrotain';
import {
  collectDiagnostics,
  type Diagnostic,
  type Report,
  UnreadableInput,
} from './diagnostics.ts';
import type { ItemEntry } from './filing.ts';
import { reportCondition } from './lexer/condition.ts';
import { readDocuments } from './lexer/documents.ts';
import { readHeader, type Submission } from './lexer/header.ts';
import { tokenize } from './lexer/lexer.ts';
import { holdsControlBytes, type Lines, layOut } from './lexer/lines.ts';
import type { DocumentSpan, Landmark } from './lexer/tree.ts';
import { type Form, readForm } from './sections/form.ts';
import type { FurnitureMap } from './sections/furniture.ts';
import { chooseMain } from './sections/main.ts';
import { type Candidate, readOutline } from './sections/outline.ts';

export interface Reading {
  readonly lines: Lines;
  /** One token a line. */
  readonly tokens: readonly IToken[];
  readonly submission: Submission | null;
  readonly documents: readonly DocumentSpan[];
  /** The 10-K itself, one of `documents`. */
  readonly main: DocumentSpan;
  readonly form: Form;
  /** The items in the order of the filing, without text and record. */
  readonly items: readonly ItemEntry[];
  /** The decided headings of the main document. */
  readonly landmarks: readonly Landmark[];
  /** Every line that looked like an item's heading, with what became of it. */
  readonly candidates: readonly Candidate[];
  /** Page numbers, running heads and tags of the main document. */
  readonly furniture: FurnitureMap;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
}

/**
 * Reads a filing's envelope, documents, form and items.
 * @throws UnreadableInput where the text is no plain-text 10-K
 */
export function readFiling(text: string): Reading {
  refuseNonText(text);
  const { diagnostics, report } = collectDiagnostics();
  const lines = layOut(text);
  const tokens = tokenize(lines);
  const documents = readDocuments(lines, tokens, report);
  const submission = readHeader(lines, bodyStart(documents), report);
  if (submission && documents.every(({ type, content }) => type === null && content === 'empty')) {
    throw new UnreadableInput('noDocument', 'a submission header and no document after it');
  }
  reportCondition(lines, documents, submission, report);
  const main = chooseMain(lines, documents, submission);
  const form = readForm(lines, main, submission, report);
  const outline = readOutline(lines, tokens, documents, main, form, report);
  const named = submission !== null || diagnostics.every(({ code }) => code !== 'FORM_UNKNOWN');
  if (outline.items.length === 0 && !named) {
    throw new UnreadableInput('otherForm', 'this is no 10-K: it names no form and has no item');
  }
  return { lines, tokens, submission, documents, main, form, ...outline, diagnostics, report };
}

/** Where the first document begins: its tag, or, in a file without tags, the line after the submission header. */
const bodyStart = ([first]: readonly DocumentSpan[]): number =>
  first?.type === null ? first.body[0] : (first?.lines[0] ?? 1);

const sampled = 65_536; // characters from the start that show what a file is
const controlShare = 0.1; // of these; a text that transport has scarred has far fewer, a program or an image more

/** @throws UnreadableInput for an input that is empty or no text at all */
function refuseNonText(text: string): void {
  if (!/\S/.test(text)) throw new UnreadableInput('empty', 'the input is empty');
  if (text.startsWith('%PDF-')) {
    throw new UnreadableInput('pdf', 'the input is a PDF; tenk reads plain text');
  }
  const start = text.slice(0, sampled);
  if (!holdsControlBytes(start)) return;
  const controls = start.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  if (controls > start.length * controlShare) {
    throw new UnreadableInput('binary', 'the input is binary, not text');
  }
}
