#!/usr/bin/env node
// Runs SQL in DuckDB and prints the rows: node duckdb.mjs "SELECT ..." (needs @duckdb/node-api; the duckdb program does as well)
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const result = await connection.runAndReadAll(process.argv[2] ?? 'SELECT 1');
const rows = [
  result.columnNames(),
  ...result.getRows().map((row) => row.map((value) => `${value ?? ''}`)),
];
const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
const isNumber = (text) => /^-?[\d.,]+$/.test(text);
for (const row of rows) {
  const cells = row.map((text, i) =>
    isNumber(rows[1]?.[i] ?? '') ? text.padStart(widths[i]) : text.padEnd(widths[i]),
  );
  process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
}
