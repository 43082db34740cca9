/** Rows as JSON Lines: every column by its name, null where there is no value. */
import type { RowWriter } from './rows.ts';

export const jsonLines: RowWriter = ({ columns }, rows) => {
  const names = columns.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  let text = '';
  for (const row of rows) {
    for (let i = 0; i < names.length; i++) text += names[i] + json(row[i]);
    text += '}\n';
  }
  return text;
};

function json(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  return JSON.stringify(value);
}
