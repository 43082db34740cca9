/**
 * Rows as CSV (RFC 4180, UTF-8). Lists and nested values are JSON in their field. Text that a spreadsheet would run as
 * a formula gets an apostrophe before it.
 */
import { type Options, stringify } from 'csv-stringify/sync';
import type { Dataset } from './datasets/dataset.ts';
import type { RowWriter } from './rows.ts';

const options: Options = {
  record_delimiter: '\n',
  escape_formulas: true,
  quoted_match: /\r/, // a lone carriage return ends a line for many readers
  cast: {
    boolean: (value) => (value ? 'true' : 'false'),
    object: (value) => JSON.stringify(value),
  },
};

export const csvHead = ({ columns }: Dataset): string =>
  stringify([columns.map(({ name }) => name)], options);

export const csvLines: RowWriter = (_dataset, rows) =>
  rows.length === 0 ? '' : stringify(rows as unknown[][], options);
