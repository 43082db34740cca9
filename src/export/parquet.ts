/** Parquet, one file a dataset: dates are DATE, exact figures DECIMAL, lists LIST, nested values JSON. */
import { join } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import type { CollectionWriter, FinishedRow, RowBatch } from './collections.ts';
import type { DatasetColumn } from './datasets/columns.ts';
import { needed } from './failed.ts';

/** Figures of filings have at most a few decimals; 28 digits stand before them. */
const decimal = { precision: 38, scale: 10 } as const;

export const writeParquet: CollectionWriter = async (sources, into) => {
  const { ParquetWriter, fileWriter } = await needed(
    'hyparquet-writer',
    'writing Parquet',
    () => import('hyparquet-writer'),
  );
  for (const { dataset, batches } of sources) {
    const { name, columns } = dataset;
    const writer = fileWriter(join(into, `${name}.parquet`));
    const file = new ParquetWriter({
      writer,
      schema: [{ name, num_children: columns.length }, ...columns.flatMap(elements)],
      createdBy: 'tenk',
    });
    let group = openGroup(columns);
    for await (const batch of batches) {
      addRows(group, batch);
      if (group.rows < mostRows && group.size < mostSize) continue;
      await file.write({ columnData: group.columns, rowGroupSize: group.rows });
      group = openGroup(columns);
    }
    if (group.rows > 0) {
      await file.write({ columnData: group.columns, rowGroupSize: group.rows });
    }
    await file.finish();
  }
  return [];
};

/** Rows of a group at most, and characters of their text: more would make a thread larger than reading filings does. */
const mostRows = 40_000;
const mostSize = 12 * 1024 * 1024;

interface Group {
  readonly columns: {
    readonly name: string;
    readonly data: unknown[];
    readonly column: DatasetColumn;
  }[];
  rows: number;
  size: number;
}

const openGroup = (columns: readonly DatasetColumn[]): Group => ({
  columns: columns.map((column) => ({ name: column.name, data: [], column })),
  rows: 0,
  size: 0,
});

/** Adds rows to a group column by column, so that the rows themselves can go. */
function addRows(group: Group, { rows, size }: RowBatch): void {
  for (const { column, data } of group.columns) {
    let last: unknown = null;
    for (const row of rows) {
      const value = parquetValue(column, row);
      // A text that stands in row after row is held once.
      if (value !== last) last = value;
      data.push(last);
    }
  }
  group.rows += rows.length;
  group.size += size;
}

function elements({ name, type, list, nullable }: DatasetColumn): SchemaElement[] {
  const repetition = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (!list) return [{ name, repetition_type: repetition, ...plainElement(type) }];
  return [
    { name, repetition_type: repetition, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...plainElement(type) },
  ];
}

function plainElement(type: DatasetColumn['type']): Omit<SchemaElement, 'name'> {
  switch (type) {
    case 'string':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'json':
      return { type: 'BYTE_ARRAY', converted_type: 'JSON' };
    case 'integer':
      return { type: 'INT64' };
    case 'number':
      return { type: 'DOUBLE' };
    case 'decimal':
      return {
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: 16,
        converted_type: 'DECIMAL',
        logical_type: { type: 'DECIMAL', ...decimal },
        ...decimal,
      };
    case 'boolean':
      return { type: 'BOOLEAN' };
    case 'date':
      return { type: 'INT32', converted_type: 'DATE' };
  }
}

function parquetValue({ name, type, list }: DatasetColumn, row: FinishedRow): unknown {
  const value = row[name] ?? null;
  if (value === null) return null;
  return list ? (value as unknown[]).map((one) => plainValue(type, one)) : plainValue(type, value);
}

function plainValue(type: DatasetColumn['type'], value: unknown): unknown {
  switch (type) {
    case 'integer':
      return bigIntOf(value as number);
    case 'decimal':
      return unscaled(value as number);
    case 'date':
      return daysSince1970(value as string);
    default:
      return value;
  }
}

const small = 1 << 16;
const smallOnes = new Map<number, bigint>();

/** Small numbers, such as those of lines and rows, are held once. */
function bigIntOf(value: number): bigint {
  const known = smallOnes.get(value);
  if (known !== undefined) return known;
  const made = BigInt(value);
  if (Math.abs(value) < small) smallOnes.set(value, made);
  return made;
}

const millisecondsOfDay = 86_400_000;
const daysSince1970 = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;

/** A number times ten to the scale, exact in its shortest decimal form; null where it has no place in the type. */
export function unscaled(value: number): bigint | null {
  const [mantissa = '', exponent = '0'] = `${value}`.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = decimal.scale - fraction.length + Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  const result =
    shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(Math.min(-shift, 400));
  const limit = 10n ** BigInt(decimal.precision);
  return result < limit && result > -limit ? result : null;
}
