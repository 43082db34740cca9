/** The pipeline, from bytes to a filing. */
import { filingSchema } from './filing.ts';
import { documentsOf, itemsOf, sourceOf } from './filingOutline.ts';
import { decode } from './lexer/bytes.ts';
import { type Reading, readFiling } from './reading.ts';
import type { Infer } from './schema.ts';
import { readCover } from './sections/records/cover/cover.ts';
import { readExhibits } from './sections/records/exhibits/exhibits.ts';
import { readRecord } from './sections/records/registry.ts';
import { readSignatures } from './sections/records/signatures/signatures.ts';

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
