/** Item 11: the summary compensation table, where the filing itself prints it, or what it says in words. */
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
import { linesOf, type Passage, sentencesWith } from './passage.ts';
import { type RecordSource, tablesNear } from './source.ts';
import { yearlyAmounts } from './yearly.ts';

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

export function readExecutiveCompensation({
  reading,
  span,
  passage,
}: RecordSource): ExecutiveCompensation {
  const tables = tablesNear(reading, span, /\bsalary\b/gi, 12, longest);
  const summary = tables.flatMap(rowsOf);
  return {
    kind: 'executiveCompensation',
    summary: summary.length > 0 ? summary : told(passage),
    lines: span,
  };
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
  const found: (Compensation & { person: Person })[] = [];
  let person: Person | null = null;
  for (const row of table.rows) {
    const label = row.label.replace(/(?:\s?\(\w{1,2}\)|\*+|\.{2,})/g, '').trim();
    const year = yearOf(row, columns.year);
    // Years go down under one name: what stands beside an earlier one goes on with the position.
    const last = found.at(-1);
    const goesOn = person !== null && last?.person === person && year !== null && year < last.year;
    person = personIn(label, person, goesOn);
    if (person && year !== null) found.push({ ...entryOf(row, columns, person, year), person });
  }
  return found.map(({ person: { position }, ...entry }) => ({ ...entry, position }));
}

interface Person {
  readonly name: string;
  /** Grows as the rows of the person are read. */
  position: string | null;
}

/** A label begins with a name, or goes on with the position of the last one. */
function personIn(label: string, before: Person | null, goesOn: boolean): Person | null {
  if (label === '') return before;
  if (!goesOn) {
    const words = label.split(/\s+/);
    const { name, rest } = splitName(label);
    if (isPersonName(name)) return { name, position: rest || null };
    for (let count = Math.min(5, words.length - 1); count >= 2; count--) {
      const head = words.slice(0, count).join(' ').replace(/,$/, '');
      if (isPersonName(head)) return { name: head, position: words.slice(count).join(' ') };
    }
  }
  if (before !== null) {
    before.position = [before.position, label].filter((p) => p !== null).join(' ');
  }
  return before;
}

/** `1997` or `97`. */
function yearOf(row: Row, column: number): number | null {
  const printed = row.cells[column]?.raw.replace(/\D/g, '') ?? '';
  const year =
    printed.length === 2
      ? 1900 + Number(printed) + (Number(printed) < 50 ? 100 : 0)
      : Number(printed);
  return year < 1985 || year > 2030 ? null : year;
}

function entryOf(
  row: Row,
  columns: Readonly<Record<'salary' | 'bonus' | 'otherAnnual' | 'allOther', number>>,
  { name, position }: Person,
  year: number,
): Compensation {
  const value = (at: number): number | null => {
    const cell = at < 0 ? null : row.cells[at];
    return cell?.value == null ? null : cell.value * cell.scale;
  };
  return {
    name,
    position,
    year,
    salary: value(columns.salary),
    bonus: value(columns.bonus),
    otherAnnual: value(columns.otherAnnual),
    allOther: value(columns.allOther),
    lines: row.lines,
  };
}

const paid = /\b(?:was|were) paid\b|\bsalary\b|\breceived\b/i;
/** Of what is no salary, or not one person's. */
const otherPay =
  /\b(?:bonus|options?|fees?|shares?|stock|commissions?|expenses?|aggregate|group|each|directors|will|agreement)\b/i;

/** A small company may say it in words: `Mr. Roe was paid a salary of $74,000 in 1998 and $71,000 in 1997.` */
function told(passage: Passage): Compensation[] {
  return sentencesWith(passage, /paid|salary|received/gi).flatMap(({ text, from, to }) => {
    const name =
      /^(?:In fiscal \d{4}, )?((?:Mr|Ms|Mrs|Dr)\. [A-Z][\w'.-]+|[A-Z][\w'. -]+?) (?:was|received|had)\b/.exec(
        text,
      )?.[1];
    if (!name || !(/^(?:Mr|Ms|Mrs|Dr)\./.test(name) || isPersonName(name))) return [];
    if (!paid.test(text) || otherPay.test(text)) return [];
    return yearlyAmounts(text).map(({ year, value }) => ({
      name,
      position: null,
      year,
      salary: value,
      bonus: null,
      otherAnnual: null,
      allOther: null,
      lines: linesOf(passage, from, to),
    }));
  });
}
