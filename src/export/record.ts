/** A typed record as a reader sees it above the text of its item: a line a field, a row an entry. */
import { alignColumns } from './align.ts';
import type { Palette } from './format.ts';

const longest = 90; // characters of a value that are shown
const mostRows = 30; // entries of a list that are shown

/** Lines of a record; fields that were not found, and where each was read, are left out. */
export function recordLines(record: object, palette: Palette, indent = ''): string[] {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    if (name === 'kind' || name === 'lines' || isNothing(value)) continue;
    if (Array.isArray(value) && typeof value[0] === 'object') {
      lines.push(`${indent}${palette.strong(name)}`);
      for (const row of rowsOf(value)) lines.push(`${indent}  ${row}`);
    } else if (typeof value === 'object' && !Array.isArray(value)) {
      lines.push(
        `${indent}${palette.strong(name)}`,
        ...recordLines(value as object, palette, `${indent}  `),
      );
    } else {
      lines.push(`${indent}${palette.strong(name)}  ${shown(value)}`);
    }
  }
  return lines;
}

/** A list of entries as columns, those that no entry fills left out. */
function rowsOf(entries: readonly object[]): string[] {
  const rows = entries.slice(0, mostRows) as Record<string, unknown>[];
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => name !== 'lines' && rows.some((row) => !isNothing(row[name])),
  );
  const more = entries.length > rows.length ? [`... and ${entries.length - rows.length} more`] : [];
  const width = Math.max(12, Math.floor(longest / Math.max(1, names.length)) * 2);
  const cells = rows.map((row) => names.map((name) => shown(row[name]).slice(0, width)));
  return [...alignColumns([names, ...cells]), ...more];
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function shown(value: unknown): string {
  if (isNothing(value)) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ').slice(0, longest);
  if (typeof value === 'object')
    return Object.entries(value as object)
      .flatMap(([name, v]) => (name === 'lines' || isNothing(v) ? [] : [`${shown(v)}`]))
      .join(' ')
      .slice(0, longest);
  return String(value).replace(/\s+/g, ' ').slice(0, longest);
}
