/**
 * What can be wrong with a filing, as data. Every stage reports through a `Report` and carries on; throwing is kept for
 * misuse and for inputs that are no plain-text 10-K at all (`UnreadableInput`).
 */
import type { LineSpan } from './lexer/lines.ts';
import { type Infer, lineSpan, object, oneOf, string } from './schema.ts';

/** The closed list of codes: what each means, and how grave it is. */
export const diagnosticCodes = {
  CONTROL_BYTES: {
    severity: 'info',
    doc: 'The file holds NULs or other control bytes; they were read as blanks.',
  },
  LONG_LINE: {
    severity: 'warning',
    doc: 'A line is longer than any printed page; the file may have lost its line ends.',
  },
  NO_ENVELOPE: {
    severity: 'info',
    doc: 'The file has no <DOCUMENT> tags: all of it was read as one document.',
  },
  HEADER_KEY_UNKNOWN: {
    severity: 'info',
    doc: 'A key of the submission header is not a known one.',
  },
  HEADER_INCOMPLETE: {
    severity: 'warning',
    doc: 'The submission header lacks a key that every header has.',
  },
  DOCUMENT_UNCLOSED: {
    severity: 'warning',
    doc: 'A <DOCUMENT> is never closed: it was read to the next one or to the end.',
  },
  DOCUMENT_MISSING: {
    severity: 'warning',
    doc: 'The header counts more documents than the file holds; it may be cut short.',
  },
  DOCUMENT_NOT_TEXT: {
    severity: 'info',
    doc: 'A document is HTML, PDF or uuencoded and was not read.',
  },
  STRAY_TAG: { severity: 'info', doc: 'A closing tag has no opening one.' },
  TABLE_UNCLOSED: {
    severity: 'warning',
    doc: 'A <TABLE> is never closed: it was read to the next <TABLE> or heading.',
  },
  NO_ITEMS: { severity: 'error', doc: 'No heading of an Item was found.' },
  ITEM_MISSING: { severity: 'warning', doc: 'An Item that the form asks for has no heading.' },
  ITEM_OUT_OF_ORDER: { severity: 'warning', doc: 'An Item stands out of order.' },
  ITEM_REPEATED: {
    severity: 'warning',
    doc: 'An Item has more than one heading; the likeliest was taken.',
  },
  ITEM_UNKNOWN: { severity: 'warning', doc: 'The form has no Item of this number.' },
  ITEM_EMPTY: { severity: 'warning', doc: 'An Item has a heading and nothing under it.' },
  PART_MISMATCH: {
    severity: 'info',
    doc: 'An Item stands under another part than the form gives it.',
  },
  POINTER_UNRESOLVED: {
    severity: 'info',
    doc: 'An Item is incorporated from an exhibit that this submission does not hold.',
  },
  SEVERAL_REPORTS: {
    severity: 'info',
    doc: 'The document holds more than one report; items of each were read.',
  },
  NO_SIGNATURES: { severity: 'info', doc: 'No signatures were found.' },
  FIELD_NOT_FOUND: {
    severity: 'info',
    doc: 'A field that a record of this kind has was not found; it is null.',
  },
  FORM_UNKNOWN: {
    severity: 'info',
    doc: 'The form could not be read from header or cover; 10-K was assumed.',
  },
  COLUMN_UNDATED: {
    severity: 'warning',
    doc: 'A column of a statement can not be dated; its figures have no period.',
  },
  SCHEDULE_SCALE_UNKNOWN: {
    severity: 'warning',
    doc: 'A financial data schedule names no multiplier; its figures stand as printed.',
  },
} as const satisfies Record<string, { severity: 'error' | 'warning' | 'info'; doc: string }>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

export const diagnosticSchema = object({
  code: oneOf(Object.keys(diagnosticCodes) as DiagnosticCode[], 'from a closed list'),
  severity: oneOf(['error', 'warning', 'info']),
  message: string(),
  lines: lineSpan(),
});
export type Diagnostic = Infer<typeof diagnosticSchema>;

/** How a stage says that something is amiss. Lines are those of the file as given. */
export type Report = (code: DiagnosticCode, lines: LineSpan, message: string) => void;

/** A list that fills through its `report`. */
export function collectDiagnostics(): { diagnostics: Diagnostic[]; report: Report } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, lines, message) => {
    diagnostics.push({ code, severity: diagnosticCodes[code].severity, message, lines });
  };
  return { diagnostics, report };
}

/** Why an input is no plain-text 10-K. */
export type UnreadableReason =
  | 'empty'
  | 'binary'
  | 'html'
  | 'pdf'
  | 'otherForm'
  | 'noDocument'
  | 'truncatedArchive';

/** Thrown where nothing of an input can be read as a 10-K; the message says what is wrong and what to do. */
export class UnreadableInput extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.name = 'UnreadableInput';
    this.reason = reason;
  }
}
