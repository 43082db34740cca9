/**
 * Tables that go on after a page break. The second part is the same table where nothing stands between the two but what
 * pages repeat (the registrant's name, the title, `(continued)`, page numbers) and its header is the same or missing.
 */
import { isDigit } from '../lexer/characters.ts';
import { type Lines, lineText } from '../lexer/lines.ts';
import { lazy } from '../once.ts';
import type { Table } from './table.ts';

const reach = 40; // lines between the parts at most
const headLines = 14; // lines above a table that its page may repeat

/** Joins each table with those that continue it. */
export function joinContinued(tables: readonly Table[], lines: Lines): Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before && continues(before, table, lines)) joined[joined.length - 1] = join(before, table);
    else if (before && goesOnBelow(before, table)) joined.push(underHeaderOf(before, table));
    else joined.push(table);
  }
  return joined;
}

function continues(a: Table, b: Table, lines: Lines): boolean {
  if (a.document !== b.document || b.lines[0] - a.lines[1] > reach) return false;
  if (a.columns.length !== b.columns.length) return false;
  const sameHeader = a.columns.every(({ header }, i) => isSame(header, b.columns[i]!.header));
  const noHeader = b.columns.every((c) => c.header.length === 0);
  if (!sameHeader && !(noHeader && aligned(a, b))) return false;
  const between: string[] = [];
  for (let n = a.lines[1] + 1; n < b.lines[0]; n++) between.push(lineText(lines, n).slice(0, 200));
  if (!between.some(turnsPage)) return false;
  const head = lazy(() => headOf(a, lines));
  return between.every((text) => turnsPage(text) || saysNothing(text) || head().has(plain(text)));
}

const turnsPage = (text: string): boolean =>
  /^\s*<PAGE|continued/i.test(text) || isPageNumber(text);

const saysNothing = (text: string): boolean =>
  !/[A-Za-z0-9]/.test(text) ||
  /^\s*<\/?(?:TABLE|CAPTION|S|C|FN)>/i.test(text) ||
  /accompanying notes|notes to .*statements/i.test(text);

/** The lines above a table and its first ones, which the next page may repeat. */
function headOf({ lines: [first] }: Table, lines: Lines): ReadonlySet<string> {
  const head = new Set<string>();
  for (let n = Math.max(1, first - headLines); n < first + 4; n++) {
    head.add(plain(lineText(lines, n)));
  }
  return head;
}

/** Whether two headers say the same, in letters of either case. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a.join(' '), b.join(' ')];
  return ours === theirs || (!endApart(ours, theirs) && plain(ours) === plain(theirs));
}

/** Whether two texts end in different digits, as the headers of columns of other years do. */
function endApart(a: string, b: string): boolean {
  const [ours, theirs] = [a.charCodeAt(a.length - 1), b.charCodeAt(b.length - 1)];
  return ours !== theirs && isDigit(ours) && isDigit(theirs);
}

const isPageNumber = (text: string): boolean =>
  /^\s*-*\s*(?:page )?(?:[A-Z]{1,3}-)?\d{1,3}\s*-*\s*$/i.test(text);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|\(?continued\)?/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function aligned(a: Table, b: Table): boolean {
  return a.columns.every(({ columns: [from, to] }, i) => {
    const other = b.columns[i]!.columns;
    return other[0] < to && from < other[1];
  });
}

const closeBelow = 14; // lines at most between a table and one that stands under its header

/** Whether a table without a header stands right under another of the same columns. */
function goesOnBelow(a: Table, b: Table): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.length > 1 &&
    b.lines[0] - a.lines[1] <= closeBelow &&
    b.columns.every((c) => c.header.length === 0) &&
    a.columns.some((c) => c.header.length > 0) &&
    aligned(a, b)
  );
}

/** The table with the header of the one above; `continues` names that one. */
function underHeaderOf(a: Table, b: Table): Table {
  return {
    ...b,
    kind: b.kind === 'other' ? a.kind : b.kind,
    title: b.title ?? a.title,
    columns: b.columns.map((column, i) => ({
      ...column,
      header: a.columns[i]!.header,
      period: a.columns[i]!.period,
    })),
    continues: previous,
  };
}

/** Stands for the id of the table before, until tables have theirs. */
const previous = 'previous';

/** Gives tables their ids, in order. */
export function numbered(tables: readonly Table[]): Table[] {
  return tables.map((table, i) => ({
    ...table,
    id: `t${i + 1}`,
    continues: table.continues === previous ? `t${i}` : table.continues,
  }));
}

function join(a: Table, b: Table): Table {
  return {
    ...a,
    lines: [a.lines[0], b.lines[1]],
    unit: a.unit ?? b.unit,
    rows: [...a.rows, ...b.rows],
    footnotes: [...a.footnotes, ...b.footnotes],
  };
}
