import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCollection } from '../../src/batch/run.ts';
import { csvHead, csvLines } from '../../src/export/csv.ts';
import { columnsOf } from '../../src/export/datasets/columns.ts';
import type { Dataset } from '../../src/export/datasets/dataset.ts';
import { datasetNames, datasets } from '../../src/export/datasets/datasets.ts';
import { jsonLines } from '../../src/export/jsonLines.ts';
import { unscaled } from '../../src/export/parquet.ts';
import { rowText } from '../../src/export/rows.ts';
import * as schema from '../../src/schema.ts';
import { linesOf, samples, settings, temporaryFolder } from './collection.ts';

type Row = Record<string, unknown>;

const made = datasets.map((dataset) => [dataset.name, dataset] as const);

describe('the formats of one export', () => {
  let output = '';
  beforeAll(async () => {
    output = mkdtempSync(join(tmpdir(), 'tenk-formats-'));
    const formats = ['jsonl', 'csv', 'parquet', 'sqlite', 'xlsx'] as const;
    await exportCollection({ ...settings, what: datasetNames, formats, inputs: [samples], output });
  });
  afterAll(() => rmSync(output, { recursive: true, force: true }));
  const rows = (name: string): Row[] => linesOf(join(output, `${name}.jsonl`));

  it.each(made)('%s: JSON Lines have the declared columns, in order', (name, { columns }) => {
    for (const row of rows(name)) {
      expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
      for (const column of columns) {
        if (!column.nullable) expect(row[column.name], column.name).not.toBeNull();
      }
    }
  });

  it.each(made)('%s: CSV has the same columns and rows', (name, { columns }) => {
    const [head, ...lines] = parseCsv(
      readFileSync(join(output, `${name}.csv`), 'utf8'),
    ) as string[][];
    expect(head).toEqual(columns.map((column) => column.name));
    const expected = rows(name).map((row) =>
      columns.map((column) => {
        const value = row[column.name];
        if (value === null) return '';
        const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
        return typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      }),
    );
    expect(lines).toEqual(expected);
  });

  it.each(made)('%s: Parquet has the same columns and values', async (name, { columns }) => {
    const bytes = await readFile(join(output, `${name}.parquet`));
    const file = bytes.buffer.slice(
      bytes.byteOffset,
      bytes.byteOffset + bytes.length,
    ) as ArrayBuffer;
    const read = (await parquetReadObjects({ file })) as Row[];
    const plain = (type: string, value: unknown): unknown => {
      if (typeof value === 'bigint') return Number(value);
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (type === 'decimal') return value === null ? null : Number((value as number).toFixed(10)); // read by way of a float
      if (Array.isArray(value) && type !== 'json') return value.map((one) => plain(type, one));
      return value;
    };
    const values = read.map((row) =>
      Object.fromEntries(columns.map(({ name, type }) => [name, plain(type, row[name])])),
    );
    expect(values).toEqual(rows(name));
  });

  it.each(made)('%s: SQLite has a table of the same rows', (name, { columns }) => {
    const database = new sqlite.Database(join(output, 'tenk.sqlite'), { readOnly: true });
    const read = database.all(`SELECT * FROM "${name}" ORDER BY rowid`) as Row[];
    database.close();
    const values = read.map((row) =>
      Object.fromEntries(
        columns.map(({ name, type, list }) => {
          const value = row[name];
          if (value === null) return [name, null];
          if (list || type === 'json') return [name, JSON.parse(value as string)];
          return [name, type === 'boolean' ? value === 1 : value];
        }),
      ),
    );
    expect(values).toEqual(rows(name));
  });

  it('SQLite holds together: every row is of a filing, and the indexes are there', () => {
    const database = new sqlite.Database(join(output, 'tenk.sqlite'), { readOnly: true });
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const indexes = database.all(
      "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL",
    );
    database.close();
    const declared = datasets.flatMap(({ name, indexes }) =>
      indexes.map((columns) => ({ name: `${name}_${columns.join('_')}` })),
    );
    expect(indexes).toEqual(declared);
  });

  it.each(made)('%s: DuckDB sees the types that were declared', async (name, { columns }) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const path = join(output, `${name}.parquet`);
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${path}'`);
    const types = described
      .getRowObjects()
      .map(({ column_name, column_type }) => [column_name, column_type]);
    const expected = columns.map((column) => {
      const plain = {
        string: 'VARCHAR',
        json: 'JSON',
        integer: 'BIGINT',
        number: 'DOUBLE',
        decimal: 'DECIMAL(38,10)',
        boolean: 'BOOLEAN',
        date: 'DATE',
      }[column.type];
      return [column.name, column.list ? `${plain}[]` : plain];
    });
    expect(types).toEqual(expected);
    const counted = await connection.runAndReadAll(`SELECT count(*)::INT AS n FROM '${path}'`);
    expect(counted.getRowObjects()).toEqual([{ n: rows(name).length }]);
    connection.closeSync();
  });

  it.each(made)(
    '%s: the workbook has a sheet with numbers as numbers',
    async (name, { columns }) => {
      const [head, ...lines] = await readSheet(join(output, 'tenk.xlsx'), name);
      expect(head).toEqual(columns.map((column) => column.name));
      const given = rows(name);
      expect(lines).toHaveLength(given.length);
      for (const [i, line] of lines.entries()) {
        for (const [j, { name, type, list }] of columns.entries()) {
          const value = given[i]?.[name] ?? null;
          if (value === null || list || type === 'json' || type === 'string') continue;
          const read = line[j] instanceof Date ? line[j].toISOString().slice(0, 10) : line[j];
          expect(read, name).toEqual(value);
        }
      }
    },
  );
});

/** A dataset whose records are lists of values, one a column. */
function ofRows(shape: schema.Shape<schema.Fields>): Dataset {
  const columns = columnsOf(shape).map((column, i) => ({
    ...column,
    read: (record: unknown) => (record as readonly unknown[])[i],
  }));
  return { name: 'x', doc: '', columns, key: [], indexes: [], records: () => [] };
}

describe('text that a spreadsheet would run', () => {
  const dataset = ofRows(schema.object({ label: schema.string(), value: schema.number() }));

  it('gets an apostrophe in CSV, and numbers stay numbers', () => {
    const rows = [
      ['=1+1', -5],
      ['+1', 5],
      ['-1', 0.5],
      ['@sum', 0],
      ['\t=1', 1],
      ['\r=1', 1],
      ['plain', -1e21],
    ];
    expect(csvHead(dataset)).toBe('label,value\n');
    expect(rowText(csvLines, dataset, rows)).toBe(
      "'=1+1,-5\n'+1,5\n'-1,0.5\n'@sum,0\n'\t=1,1\n\"'\r=1\",1\nplain,-1e+21\n",
    );
  });

  it('is read back from CSV whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.integer())), (rows) => {
        const read = parseCsv(csvHead(dataset) + rowText(csvLines, dataset, rows)) as string[][];
        const harmless = rows.map(([text, n]) => [
          /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text,
          `${n}`,
        ]);
        expect(read.slice(1)).toEqual(harmless);
      }),
    );
  });

  it('is text in a workbook, not a formula', async () => {
    const folder = temporaryFolder();
    const name = '=HYPERLINK("x").txt';
    const sample = readFileSync(join(samples, 'brindle-1995.txt'));
    writeFileSync(join(folder, name), sample);
    const cwd = process.cwd();
    process.chdir(folder);
    try {
      const options = { ...settings, what: ['filings'], formats: ['xlsx'] as const };
      await exportCollection({ ...options, inputs: [name], output: 'out' });
      const [, row] = await readSheet('out/tenk.xlsx', 'filings');
      expect(row?.[0]).toBe(name);
    } finally {
      process.chdir(cwd);
    }
  });
});

describe('JSON Lines', () => {
  it('hold one line a row, whatever the text', () => {
    const dataset = ofRows(schema.object({ a: schema.string(), b: schema.list(schema.string()) }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.array(fc.string()))),
        (rows) => {
          const lines = rowText(jsonLines, dataset, rows).split('\n').slice(0, -1);
          expect(lines.map((line) => JSON.parse(line))).toEqual(rows.map(([a, b]) => ({ a, b })));
        },
      ),
    );
  });
});

describe('a decimal', () => {
  it('is exact where a float times ten to the scale is not', () => {
    expect(unscaled(1.1)).toBe(11_000_000_000n);
    expect(unscaled(-0.07)).toBe(-700_000_000n);
    expect(unscaled(25_873_480)).toBe(258_734_800_000_000_000n);
    expect(unscaled(1e-7)).toBe(1000n);
    expect(unscaled(1e21)).toBe(10n ** 31n);
  });

  it('has 28 digits before the point and no more', () => {
    expect(unscaled(9e27)).toBe(9n * 10n ** 37n);
    expect(unscaled(1e28)).toBeNull();
    expect(unscaled(-1e28)).toBeNull();
  });
});

describe('columns', () => {
  it('follow from the declaration: nested fields, pairs, lists and what is deeper', () => {
    const columns = columnsOf(
      schema.object({
        lines: schema.lineSpan(),
        period: schema.nullable(schema.object({ end: schema.nullable(schema.date()) })),
        notes: schema.list(schema.string()),
        rows: schema.list(schema.object({ a: schema.integer() })),
      }),
    );
    expect(columns.map(({ name, type, list, nullable }) => [name, type, list, nullable])).toEqual([
      ['linesFrom', 'integer', false, false],
      ['linesTo', 'integer', false, false],
      ['periodEnd', 'date', false, true],
      ['notes', 'string', true, false],
      ['rows', 'json', false, false],
    ]);
    const record = { lines: [3, 5], period: null, notes: ['(1)'], rows: [{ a: 1 }] };
    expect(columns.map(({ read }) => read(record) ?? null)).toEqual([
      3,
      5,
      null,
      ['(1)'],
      [{ a: 1 }],
    ]);
  });
});
