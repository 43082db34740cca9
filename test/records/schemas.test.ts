/** Every output validates against the JSON Schema that `tenk schema` prints for it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  checkFiling,
  decode,
  filingOf,
  jsonSchema,
  outputSchemas,
  readFacts,
  readFiling,
  readTables,
  recordSchemas,
  recordsOf,
  sourceOf,
} from 'tenk';
import { describe, expect, it } from 'vitest';
import { corpus, samples } from '../support/filings.ts';

const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const validators = Object.fromEntries(
  [...Object.entries(outputSchemas), ...Object.entries(recordSchemas)].map(([name, schema]) => [
    name,
    ajv.compile(jsonSchema(schema)),
  ]),
);

/** What an output has against its schema, its undefined fields dropped as JSON drops them. */
function faults(name: string, value: unknown): unknown {
  const validate = validators[name]!;
  return validate(JSON.parse(JSON.stringify(value))) ? null : validate.errors?.slice(0, 3);
}

describe.each([...samples, ...corpus])('$name', ({ name, bytes }) => {
  const raw = bytes();
  const reading = readFiling(decode(raw).text);
  const source = sourceOf(raw, name, reading.lines);

  it('parses, tabulates and records as the schemas say', () => {
    const records = recordsOf(reading);
    expect(faults('parse', { source, ...filingOf(reading) })).toBeNull();
    const tables = readTables(reading);
    const facts = readFacts(reading, tables);
    expect(faults('tables', tables)).toBeNull();
    expect(faults('facts', facts)).toBeNull();
    expect(faults('check', checkFiling(reading, tables, facts))).toBeNull();
    expect(faults('records', { source, records })).toBeNull();
    for (const { key, record } of records) expect(faults(key, record), key).toBeNull();
  });

  it('says of every record on which lines of the file it stands', () => {
    for (const span of spansIn(recordsOf(reading))) {
      expect(span[0]).toBeGreaterThanOrEqual(1);
      expect(span[1]).toBeGreaterThanOrEqual(span[0]);
      expect(span[1]).toBeLessThanOrEqual(reading.lines.count);
    }
  });
});

/** Every `lines` of a value, however deep. */
function spansIn(value: unknown): (readonly [number, number])[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'lines' && Array.isArray(inner)
      ? [inner as unknown as readonly [number, number]]
      : spansIn(inner),
  );
}

describe('the schemas', () => {
  it('refuse a field too many, one too few and a day that is none', () => {
    const signer = { name: 'Jane Roe', titles: [], date: null, signature: 'typed', lines: [1, 2] };
    const signatures = { lines: [1, 9], signers: [signer] };
    expect(faults('signatures', signatures)).toBeNull();
    expect(faults('signatures', { ...signatures, more: 1 })).not.toBeNull();
    expect(faults('signatures', { lines: [1, 9] })).not.toBeNull();
    const undated = { ...signer, date: 'March 1' };
    expect(faults('signatures', { ...signatures, signers: [undated] })).not.toBeNull();
  });
});
