/** SQLite, one database: a table a dataset with its key and indexes. Lists and nested values are JSON text. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionWriter, FinishedRows } from './collections.ts';
import type { DatasetColumn } from './datasets/columns.ts';
import type { Dataset } from './datasets/dataset.ts';
import { needed } from './failed.ts';

const affinities: Readonly<Record<DatasetColumn['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  json: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
  decimal: 'NUMERIC', // whole amounts stay whole
};

export const writeSqlite: CollectionWriter = async (sources, into) => {
  const { default: sqlite } = await needed(
    'node-sqlite3-wasm',
    'writing SQLite',
    () => import('node-sqlite3-wasm'),
  );
  const path = join(into, 'tenk.sqlite');
  const database = new sqlite.Database(path);
  try {
    // The file has no name yet and is written anew after a fault: no need to guard each step against one.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = 1');
    database.exec('BEGIN');
    const filings = sources.some(({ dataset }) => dataset.name === 'filings');
    for (const source of sources) {
      database.exec(createTable(source.dataset, filings));
      await insertRows(database, source);
      for (const columns of source.dataset.indexes) {
        const { name } = source.dataset;
        const index = quoted(`${name}_${columns.join('_')}`);
        database.exec(
          `CREATE INDEX ${index} ON ${quoted(name)} (${columns.map(quoted).join(', ')})`,
        );
      }
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  await chmod(path, 0o666 & ~process.umask()); // as any other file; the package keeps others out
  return [];
};

async function insertRows(
  database: import('node-sqlite3-wasm').Database,
  { dataset: { name, columns }, batches }: FinishedRows,
): Promise<void> {
  const places = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`);
  try {
    for await (const { rows } of batches) {
      for (const row of rows) insert.run(columns.map((column) => sqlValue(row[column.name])));
    }
  } finally {
    insert.finalize();
  }
}

/** @param filings whether the table of filings is there, to which the rows of the others belong */
function createTable({ name, columns, key }: Dataset, filings: boolean): string {
  const lines = columns.map(
    (column) =>
      `  ${quoted(column.name)} ${column.list ? 'TEXT' : affinities[column.type]}${column.nullable ? '' : ' NOT NULL'}`,
  );
  const owner =
    name === 'filings' || !filings
      ? []
      : ['  FOREIGN KEY ("filing") REFERENCES "filings" ("filing")'];
  const rows = [...lines, `  PRIMARY KEY (${key.map(quoted).join(', ')})`, ...owner];
  return `CREATE TABLE ${quoted(name)} (\n${rows.join(',\n')}\n)`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

type SqlValue = string | number | null;

function sqlValue(value: unknown): SqlValue {
  switch (typeof value) {
    case 'string':
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value === null || value === undefined ? null : JSON.stringify(value);
  }
}
