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

/** A filing without what is read from inside its items: enough to list items and print them, in a fraction of the time. */
export type FilingOutline = Omit<Filing, 'items' | 'signatures' | 'exhibits'> & {
  readonly items: readonly (ItemEntry & { readonly text: string })[];
};

/** Items with their texts, and everything that stands around them. */
export function outlineOf(reading: Reading): Omit<FilingOutline, 'source'> {
  return {
    submission: reading.submission,
    documents: reading.documents.map(({ sequence, type, description, filename, lines }) => ({
      sequence,
      type,
      description,
      filename,
      lines,
    })),
    form: reading.form.name,
    cover: readCover(reading),
    items: reading.items.map((item) => ({ ...item, text: itemText(reading, item.lines) })),
    diagnostics: reading.diagnostics,
  };
}

/** Everything of a filing but its source. */
export function filingOf(reading: Reading): Omit<Filing, 'source'> {
  const { items, diagnostics, ...outline } = outlineOf(reading);
  return {
    ...outline,
    items: items.map((item) => ({ ...item, record: readRecord(reading, item) })),
    signatures: readSignatures(reading),
    exhibits: readExhibits(reading),
    diagnostics,
  };
}
