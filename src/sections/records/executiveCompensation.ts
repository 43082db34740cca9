/** Item 11: the summary compensation table, where the filing itself prints it. */
import {
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import type { Row, Table } from '../../tables/table.ts';
import { isPersonName, splitName } from './names.ts';
import { type RecordSource, tablesNear } from './source.ts';

export const compensationSchema = object({
  name: string(),
  position: nullable(string()),
  year: integer(),
  salary: nullable(number()),
  bonus: nullable(number()),
  otherAnnual: nullable(number()),
  allOther: nullable(number()),
  lines: lineSpan(),
});
export type Compensation = Infer<typeof compensationSchema>;

export const executiveCompensationSchema = object({
  kind: oneOf(['executiveCompensation']),
  summary: list(compensationSchema),
  lines: lineSpan('where it was read'),
});
export type ExecutiveCompensation = Infer<typeof executiveCompensationSchema>;

const longest = 70; // lines of the table

export function readExecutiveCompensation({ reading, span }: RecordSource): ExecutiveCompensation {
  const tables = tablesNear(reading, span, /\bsalary\b/gi, 12, longest);
  return { kind: 'executiveCompensation', summary: tables.flatMap(rowsOf), lines: span };
}

function rowsOf(table: Table): Compensation[] {
  const headers = table.columns.map((c) => c.header.join(' '));
  const find = (pattern: RegExp) => headers.findIndex((h) => pattern.test(h));
  const columns = {
    year: find(/\byear\b/i),
    salary: find(/\bsalary\b/i),
    bonus: find(/\bbonus\b/i),
    otherAnnual: find(/\bother annual\b/i),
    allOther: find(/\ball other\b/i),
  };
  if (columns.year < 0 || columns.salary < 0) return [];
  const found: Compensation[] = [];
  let person: { name: string; position: string | null } | null = null;
  for (const row of table.rows) {
    const label = row.label.replace(/(?:\s?\(\w{1,2}\)|\*+|\.{2,})/g, '').trim();
    person = personIn(label, person);
    const entry = entryOf(row, columns, person);
    if (entry) found.push(entry);
  }
  return found;
}

/** A label begins with a name, or goes on with the position of the last one. */
function personIn(label: string, before: { name: string; position: string | null } | null) {
  if (label === '') return before;
  const words = label.split(/\s+/);
  const { name, rest } = splitName(label);
  if (isPersonName(name)) return { name, position: rest || null };
  for (let count = Math.min(5, words.length - 1); count >= 2; count--) {
    const head = words.slice(0, count).join(' ').replace(/,$/, '');
    if (isPersonName(head)) return { name: head, position: words.slice(count).join(' ') };
  }
  if (before === null) return null;
  return { ...before, position: [before.position, label].filter((p) => p !== null).join(' ') };
}

function entryOf(
  row: Row,
  columns: Readonly<Record<'year' | 'salary' | 'bonus' | 'otherAnnual' | 'allOther', number>>,
  person: { name: string; position: string | null } | null,
): Compensation | null {
  const value = (at: number): number | null => {
    const cell = at < 0 ? null : row.cells[at];
    return cell?.value == null ? null : cell.value * cell.scale;
  };
  const printed = row.cells[columns.year]?.raw.replace(/\D/g, '') ?? '';
  const year =
    printed.length === 2
      ? 1900 + Number(printed) + (Number(printed) < 50 ? 100 : 0)
      : Number(printed);
  if (person === null || year < 1985 || year > 2030) return null;
  return {
    ...person,
    year,
    salary: value(columns.salary),
    bonus: value(columns.bonus),
    otherAnnual: value(columns.otherAnnual),
    allOther: value(columns.allOther),
    lines: row.lines,
  };
}
