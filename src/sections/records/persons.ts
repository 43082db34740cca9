/** Officers and directors with age, positions and since when, from a table or from the openings of paragraphs. */

import type { LineSpan } from '../../lexer/lines.ts';
import type { Reading } from '../../reading.ts';
import { type Infer, integer, lineSpan, list, nullable, object, string } from '../../schema.ts';
import type { Row, Table } from '../../tables/table.ts';
import { isPersonName, samePerson, splitName } from './names.ts';
import { linesOf, type Passage } from './passage.ts';
import { tablesNear } from './source.ts';
import { tableHeaders } from './tableHeaders.ts';
import { hasTitle, splitTitles } from './titles.ts';

export const personSchema = object({
  name: string(),
  age: nullable(integer()),
  positions: list(string()),
  since: nullable(integer('year in which the person took office')),
  lines: lineSpan(),
});
export type Person = Infer<typeof personSchema>;

/** A header `Age` over a column of its own. */
const ageColumn =
  /(?:^| {2})\W{0,3}ages?\W{0,3}(?: {2}|$)| {2}age (?:position|office|title|director|principal)/i;

const youngest = 18;
const oldest = 99;
const most = 150; // persons of one item

export function personsIn(reading: Reading, span: LineSpan, passage: Passage): Person[] {
  const tabled = fromTables(reading, span);
  const persons = tabled.length > 0 ? tabled : fromParagraphs(passage);
  const distinct: Person[] = [];
  for (const person of persons.slice(0, most)) {
    const at = distinct.findIndex((p) => samePerson(p.name, person.name));
    if (at < 0) distinct.push(person);
    else distinct[at] = completed(distinct[at]!, person);
  }
  return distinct;
}

/** A director whom a second table names as an officer has what the first did not say of him. */
const completed = (person: Person, again: Person): Person => ({
  ...person,
  positions: person.positions.length > 0 ? person.positions : again.positions,
  since: person.since ?? again.since,
});

function fromTables(reading: Reading, span: LineSpan): Person[] {
  return tablesNear(reading, span, /age/gi, 4, 60, ageColumn)
    .map(withAgesApart)
    .flatMap((table) => {
      const columns = columnsOf(reading, table);
      if (columns === null) return [];
      const rows = withPositionsJoined(table.rows, columns.position);
      return rows.flatMap((row) => personOf(row, columns, headingOver(table, row)) ?? []);
    });
}

const agedCell = /^(\d{2}) (?=[A-Z])/;

/** Ages that were read into one column with the positions beside them: `44 Chairman of the Board`. */
function withAgesApart(table: Table): Table {
  const at = table.columns.findIndex((_, c) => {
    const aged = table.rows.filter((row) => agedCell.test(row.cells[c]?.raw ?? ''));
    return aged.length >= 2 && aged.length >= table.rows.length / 2;
  });
  const column = table.columns[at];
  if (!column) return table;
  const rows = table.rows.map((row): Row => {
    const cell = row.cells[at];
    const age = agedCell.exec(cell?.raw ?? '')?.[1];
    if (!cell || !age) return { ...row, cells: row.cells.toSpliced(at, 0, null) };
    const apart = [
      { ...cell, raw: age },
      { ...cell, raw: cell.raw.slice(age.length + 1) },
    ];
    return { ...row, cells: row.cells.toSpliced(at, 1, ...apart) };
  });
  const columns = table.columns.toSpliced(
    at,
    1,
    { ...column, header: ['Age'] },
    { ...column, header: ['Position'] },
  );
  return { ...table, columns, rows };
}

/** A position that goes on under its row, where nothing else stands, is that row's. */
function withPositionsJoined(rows: readonly Row[], position: number | null): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const cell = position === null ? null : row.cells[position];
    const own = position === null ? null : before?.cells[position];
    const alone = row.label === '' && row.cells.every((c, i) => c === null || i === position);
    if (!before || !cell || !own || !alone) joined.push(row);
    else {
      const cells = before.cells.with(position!, { ...own, raw: `${own.raw} ${cell.raw}` });
      joined[joined.length - 1] = { ...before, cells };
    }
  }
  return joined;
}

interface Columns {
  readonly name: number | null;
  readonly age: number;
  readonly position: number | null;
  readonly since: number | null;
}

function columnsOf(reading: Reading, table: Table): Columns | null {
  const headers = tableHeaders(reading, table);
  const find = (pattern: RegExp) => {
    const at = headers.findIndex((h) => pattern.test(h));
    return at < 0 ? null : at;
  };
  const age = find(/\bages?\b/i);
  if (age === null) return null;
  const position = find(
    /\bpositions?\b|\boffices?\b(?!.*\bsince)|\btitles?\b|\boccupation\b|\bcapacity\b/i,
  );
  const since = headers.findIndex(
    (h, i) =>
      i !== position &&
      /\bsince\b|\belected\b|\bappointed\b|\bassumed\b|\bfirst\b|\byear\b|\bheld\b/i.test(h),
  );
  return { name: find(/^\W*names?\b/i), age, position, since: since < 0 ? null : since };
}

function headingOver({ rows }: Table, row: Row): string | null {
  const heading = rows.findLast(
    (r) => r.lines[0] < row.lines[0] && r.cells.every((c) => c === null),
  );
  return heading?.label ?? null;
}

function personOf(row: Row, columns: Columns, heading: string | null): Person | null {
  const cell = (at: number | null): string => (at === null ? '' : (row.cells[at]?.raw ?? ''));
  const label = bare(row.label || cell(columns.name));
  const { name, rest } = splitName(label);
  if (!isPersonName(name)) return null;
  const age = Number.parseInt(cell(columns.age).replace(/\D/g, ''), 10);
  if (!(age >= youngest && age <= oldest)) return null;
  const printed = cell(columns.position);
  // `Senior Vice Presidents` over `Jane A. Roe, Human Resources`
  const place =
    columns.position === null && heading !== null && (rest === '' || hasTitle(heading))
      ? heading.replace(/(?<=President|Officer)s$/, '')
      : '';
  const words = [place, rest].filter((w) => w !== '').join(', ') || printed;
  const own = /(?:\bsince\b|\bfrom\b|\()[^.;]{0,20}?((?:19|20)\d\d)/i.exec(printed)?.[1];
  const since = /(?:19|20)\d\d/.exec(cell(columns.since))?.[0] ?? own ?? null;
  return {
    name,
    age,
    positions: splitTitles(presentOnly(words.replace(/\s*\(\d{1,2}\)|\*+/g, ''))),
    since: since === null ? null : Number(since),
    lines: row.lines,
  };
}

/** Without earlier positions and without since when. */
const presentOnly = (text: string): string =>
  text
    .replace(/\.?\s*\b(?:formerly|previously|prior)\b.*$/i, '')
    .replace(/,?\s*\bsince (?:[A-Z][a-z]+,? )?(?:\d{1,2}, )?(?:19|20)\d\d\.?/gi, '');

const bare = (label: string): string =>
  label
    .replace(/(?:\s?\([a-z0-9]{1,2}\)|\*+|\s?\.{2,})/gi, '')
    .replace(/\((?=[A-Z][a-z]+\))([A-Za-z]+)\)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '');

/** `Jane A. Roe, 52, President`, `JANE A. ROE -- Age 52`, `Jane A. Roe*, President (age 52).` */
const openings = [
  /^(?<name>[A-Z][^\n,(]{3,50}?)(?:,| --?|\s-)? \(?(?:age:? ?)?(?<age>\d{2})\)?(?:[,.:;]| --?| years)\s?(?<rest>[^\n]{0,200})/,
  /^(?<name>[A-Z][^\n,(]{3,50}?) -{1,2} age (?<age>\d{2})\b(?<rest>)/i,
  /^(?<name>[A-Z][^\n,(]{3,50}(?:, (?:Jr|Sr|II|III|IV)\.?)?), (?<rest>[^\n.]{0,160}?)[,;]? \(age (?<age>\d{2})\)/,
];

/** `November, 1994 -- Chairman of the Board -- responsible for ...`, under the name. */
const datedPosition =
  /^[A-Z][a-z]+,? (?<year>(?:19|20)\d\d) -{1,2} (?<title>(?:(?! -- )[^\n(]){3,160})/;

function fromParagraphs(passage: Passage): Person[] {
  const persons: Person[] = [];
  const paragraphs = passage.text.split('\n');
  let from = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    const start = from;
    from += paragraph.length + 1;
    const head = paragraph.slice(0, 400);
    const match = openings.map((o) => o.exec(head)).find((m) => m !== null);
    if (!match?.groups) continue;
    const { name: printed = '', age: years = '', rest = '' } = match.groups;
    const name = bare(printed);
    const age = Number(years);
    if (!isPersonName(name) || age < youngest || age > oldest) continue;
    const dated = rest === '' ? datedPosition.exec(paragraphs[i + 1] ?? '') : null;
    const sentence = dated?.groups?.['title'] ?? /^[^.]*/.exec(rest)?.[0] ?? '';
    const since =
      dated?.groups?.['year'] ?? /\bsince\b[^.\n]{0,25}?((?:19|20)\d\d)/i.exec(head)?.[1] ?? null;
    persons.push({
      name,
      age,
      positions: splitTitles(
        sentence
          .replace(/^(?:has (?:been|served as)|is|was)\s+/i, '')
          .replace(/\b(?:since|from)\b.*$/i, ''),
      ),
      since: since === null ? null : Number(since),
      lines: linesOf(passage, start, start + match[0].length),
    });
  }
  return persons;
}
