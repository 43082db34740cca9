/** What lists items and prints them needs of a filing: apart from the records, which load and take longer than all before. */
import { createHash } from 'node:crypto';
import type { DocumentEntry, ItemEntry, Source } from './filing.ts';
import type { Lines } from './lexer/lines.ts';
import type { Reading } from './reading.ts';
import { readRegistrant } from './sections/records/cover/registrant.ts';
import { itemText } from './sections/text.ts';

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
export interface FilingOutline extends Pick<Reading, 'submission' | 'diagnostics'> {
  readonly source: Source;
  readonly documents: readonly DocumentEntry[];
  readonly form: string;
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
  const registrants = filers.length > 0 ? filers : [readRegistrant(reading) ?? []].flat();
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

/** The items with their texts. */
export const itemsOf = (reading: Reading): (ItemEntry & { text: string })[] =>
  reading.items.map((item) => ({ ...item, text: itemText(reading, item.lines) }));

/** The documents as they are listed. */
export const documentsOf = ({ documents }: Reading): DocumentEntry[] =>
  documents.map(({ sequence, type, description, filename, lines }) => ({
    sequence,
    type,
    description,
    filename,
    lines,
  }));
