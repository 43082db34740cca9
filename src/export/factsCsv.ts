/** Facts as comma-separated values. */
import type { Fact } from '../statements/fact.ts';

const columns: readonly (readonly [string, (fact: Fact) => string | number | null])[] = [
  ['concept', (f) => f.concept],
  ['label', (f) => f.label],
  ['value', (f) => f.value],
  ['unit', (f) => f.unit],
  ['period_type', (f) => f.period?.type ?? null],
  ['period_end', (f) => f.period?.end ?? null],
  ['period_months', (f) => f.period?.months ?? null],
  ['member', (f) => f.member],
  ['statement', (f) => f.statement],
  ['origin', (f) => f.origin],
  ['table', (f) => f.source.table],
  ['row', (f) => f.source.row],
  ['column', (f) => f.source.column],
  ['line', (f) => f.source.line],
];

/** Rows under a header, if one is wanted; with a first column `path` where one is given. */
export function factsToCsv(facts: readonly Fact[], path: string | null, header: boolean): string {
  const rows = facts.map((fact) => columns.map(([, of]) => quoted(of(fact))));
  const names = columns.map(([name]) => name);
  const all = header ? [names, ...rows] : rows;
  return all
    .map((row, i) => (path === null ? row : [header && i === 0 ? 'path' : quoted(path), ...row]))
    .map((row) => `${row.join(',')}\n`)
    .join('');
}

/** A cell that begins like a formula would be run by a spreadsheet; labels get a quote, figures are figures. */
function quoted(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const safe = /^[=+@\t-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
