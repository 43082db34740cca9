/** A filing as datasets see it: each stage is run once, and only when a dataset asks for it. */
import type { ItemEntry, Source } from '../../filing.ts';
import { sourceOf } from '../../filingOutline.ts';
import { decode } from '../../lexer/bytes.ts';
import { lazy } from '../../once.ts';
import type { Filing } from '../../parse.ts';
import { type Reading, readFiling } from '../../reading.ts';
import { readCover } from '../../sections/records/cover/cover.ts';
import { readExhibits } from '../../sections/records/exhibits/exhibits.ts';
import { readRecord } from '../../sections/records/registry.ts';
import { readSignatures } from '../../sections/records/signatures/signatures.ts';
import { itemText } from '../../sections/text.ts';
import { checkFiling } from '../../statements/checkFiling.ts';
import type { CheckReport } from '../../statements/checks/check.ts';
import type { Fact } from '../../statements/fact.ts';
import { readFacts } from '../../statements/readFacts.ts';
import type { Table } from '../../tables/table.ts';
import { readTables } from '../../tables/tables.ts';

export interface OpenFiling {
  /** The input's name: what joins the datasets to each other and to the manifest. */
  readonly input: string;
  readonly source: Source;
  readonly reading: Reading;
  readonly cover: () => Filing['cover'];
  readonly items: () => readonly (ItemEntry & { readonly text: string })[];
  readonly records: () => FilingRecords;
  readonly tables: () => readonly Table[];
  readonly facts: () => readonly Fact[];
  readonly checks: () => CheckReport;
}

/** What the parts of a filing say, as data. */
export interface FilingRecords extends Pick<Filing, 'signatures' | 'exhibits'> {
  /** One an item, in their order; null where an item has none. */
  readonly items: readonly Filing['items'][number]['record'][];
}

/**
 * @param bytes the filing, unpacked
 * @throws UnreadableInput where it is no plain-text 10-K
 */
export function openFiling(input: string, bytes: Uint8Array): OpenFiling {
  const reading = readFiling(decode(bytes).text);
  const tables = lazy(() => readTables(reading));
  const facts = lazy(() => readFacts(reading, tables()));
  return {
    input,
    source: sourceOf(bytes, input, reading.lines),
    reading,
    cover: lazy(() => readCover(reading)),
    items: lazy(() =>
      reading.items.map((item) => ({ ...item, text: itemText(reading, item.lines) })),
    ),
    records: lazy(() => ({
      items: reading.items.map((item) => readRecord(reading, item)),
      signatures: readSignatures(reading),
      exhibits: readExhibits(reading),
    })),
    tables,
    facts,
    checks: lazy(() => checkFiling(reading, tables(), facts())),
  };
}
