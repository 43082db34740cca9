/** A filing as datasets see it: each stage is run once, and only when a dataset asks for it. */
import type { Source } from '../../filing.ts';
import { decode } from '../../lexer/bytes.ts';
import { type Filing, filingOf, sourceOf } from '../../parse.ts';
import { type Reading, readFiling } from '../../reading.ts';
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
  readonly parsed: () => Omit<Filing, 'source'>;
  readonly tables: () => readonly Table[];
  readonly facts: () => readonly Fact[];
  readonly checks: () => CheckReport;
}

/**
 * @param bytes the filing, unpacked
 * @throws UnreadableInput where it is no plain-text 10-K
 */
export function openFiling(input: string, bytes: Uint8Array): OpenFiling {
  const reading = readFiling(decode(bytes).text);
  const tables = once(() => readTables(reading));
  const facts = once(() => readFacts(reading, tables()));
  return {
    input,
    source: sourceOf(bytes, input, reading.lines),
    reading,
    parsed: once(() => filingOf(reading)),
    tables,
    facts,
    checks: once(() => checkFiling(reading, tables(), facts())),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
