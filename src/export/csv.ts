/**
 * Rows as CSV (RFC 4180, UTF-8). Lists and nested values are JSON in their field. Text that a spreadsheet would run as
 * a formula gets an apostrophe before it.
 */
import { type Options, stringify } from 'csv-stringify/sync';
import { rowOf } from './datasets/columns.ts';
import type { Dataset } from './datasets/dataset.ts';
import { putText } from './ink.ts';
import type { RowWriterOf } from './rows.ts';

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

export const csvLines: RowWriterOf =
  ({ columns }) =>
  (records, ink) => {
    if (records.length === 0) return;
    putText(
      ink,
      stringify(
        records.map((record) => rowOf(columns, record)),
        options,
      ),
    );
  };
