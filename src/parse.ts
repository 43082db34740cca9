/** The pipeline, from bytes to a filing. */
import { createHash } from 'node:crypto';
import { filingSchema, type ItemEntry, type Source } from './filing.ts';
import { decode } from './lexer/bytes.ts';
import type { Lines } from './lexer/lines.ts';
import { type Reading, readFiling } from './reading.ts';
import type { Infer } from './schema.ts';
import { readCover } from './sections/records/cover/cover.ts';
import { readExhibits } from './sections/records/exhibits/exhibits.ts';
import { readRecord } from './sections/records/registry.ts';
import { readSignatures } from './sections/records/signatures/signatures.ts';
import { itemText } from './sections/text.ts';

export type Filing = Infer<typeof filingSchema>;
export { filingSchema };

export interface ParseOptions {
  /** What `source.path` shall say. */
  readonly path?: string;
}

/**
 * Reads a plain-text 10-K into its submission, documents and items.
 * @param input the file's bytes, or its text
 * @throws UnreadableInput where the input is no plain-text 10-K
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): Filing {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const reading = readFiling(typeof input === 'string' ? input : decode(input).text);
  return { source: sourceOf(bytes, options.path ?? null, reading.lines), ...filingOf(reading) };
}

/** What was read: `source` of a filing. */
export function sourceOf(bytes: Uint8Array, path: string | null, lines: Lines): Source {
  return {
    path,
    bytes: bytes.length,
    lines: lines.count,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** What lists items and prints them needs of a filing: no cover and no records, which take longer than all before them. */
export interface FilingOutline
  extends Pick<Filing, 'source' | 'submission' | 'documents' | 'form' | 'diagnostics'> {
  /** Names of the registrants, from the header or else from the cover. */
  readonly registrants: readonly string[];
  /** End of the period reported on, from header or cover. */
  readonly periodEnd: string | null;
  readonly items: readonly (ItemEntry & { readonly text: string })[];
}

/** Items with their texts, and what a reader is told of the filing beside them. */
export function outlineOf(reading: Reading, source: Source): FilingOutline {
  const { submission, form, diagnostics } = reading;
  const filers = (submission?.filers ?? []).flatMap(({ name }) => name ?? []);
  const registrants = filers.length > 0 ? filers : [readCover(reading).name ?? []].flat();
  return {
    source,
    submission,
    registrants,
    documents: documentsOf(reading),
    form: form.name,
    periodEnd: form.periodEnd,
    items: itemsOf(reading),
    diagnostics,
  };
}

/** Everything of a filing but its source. */
export function filingOf(reading: Reading): Omit<Filing, 'source'> {
  return {
    submission: reading.submission,
    documents: documentsOf(reading),
    form: reading.form.name,
    cover: readCover(reading),
    items: itemsOf(reading).map((item) => ({ ...item, record: readRecord(reading, item) })),
    signatures: readSignatures(reading),
    exhibits: readExhibits(reading),
    diagnostics: reading.diagnostics,
  };
}

const itemsOf = (reading: Reading): (ItemEntry & { text: string })[] =>
  reading.items.map((item) => ({ ...item, text: itemText(reading, item.lines) }));

const documentsOf = ({ documents }: Reading): Filing['documents'] =>
  documents.map(({ sequence, type, description, filename, lines }) => ({
    sequence,
    type,
    description,
    filename,
    lines,
  }));
