/** Rows as JSON Lines: every column by its name, null where there is no value. */
import { putBytes, putJson } from './ink.ts';
import type { RowWriterOf } from './rows.ts';

export const jsonLines: RowWriterOf = ({ columns }) => {
  const fields = columns.map(({ name, read }, i) => ({
    name: Buffer.from(`${i === 0 ? '{' : ','}${JSON.stringify(name)}:`),
    read,
  }));
  const end = Buffer.from('}\n');
  return (records, ink) => {
    for (const record of records) {
      for (const { name, read } of fields) {
        putBytes(ink, name);
        putJson(ink, read(record));
      }
      putBytes(ink, end);
    }
  };
};
