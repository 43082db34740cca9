/**
 * Tables from a filing read up to its outline. The stages, each linear in the text:
 *
 *     regions -> blocks (header, body) -> columns -> headers, rows -> values, units, periods, kind -> records
 */

import type { Report } from '../diagnostics.ts';
import type { ItemEntry } from '../filing.ts';
import { isBlankLine } from '../lexer/ink.ts';
import { givenColumn, type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';
import type { Reading } from '../reading.ts';
import { blocksOf, type TableBlock } from './blocks.ts';
import { finishRows, rescaleRows } from './cells.ts';
import { inferColumns } from './columns.ts';
import { joinContinued, numbered } from './continuation.ts';
import { readFootnotes } from './footnotes.ts';
import { type Headers, readHeaders } from './headers.ts';
import { kindOf } from './kind.ts';
import { datesOf, lastLead, readPeriod, sayingOf } from './periods.ts';
import { findRegions } from './regions.ts';
import { draftRows } from './rows.ts';
import { holdsTables, notesOf, periodContext } from './setting.ts';
import { unrollBlocks } from './sideBySide.ts';
import type { Table, TableKind, Unit } from './table.ts';
import { lookAbove } from './title.ts';
import { readUnit, saysScale } from './units.ts';

/** Kinds whose figures are balances at a day. */
const instantKinds: ReadonlySet<TableKind> = new Set(['balanceSheet', 'inventories']);

/** Every table of the filing's text documents, in order; a financial data schedule (EX-27) is none. */
export function readTables(reading: Reading): Table[] {
  return numbered(
    reading.documents
      .filter(holdsTables)
      .flatMap((document) => tablesOf(reading, document, document.body, reading.report)),
  );
}

/**
 * The tables of some lines alone, which spares reading those of the whole filing. What is amiss with them is reported where
 * those are read.
 */
export function readTablesIn(reading: Reading, span: LineSpan): Table[] {
  const document = reading.documents.find(
    ({ lines }) => lines[0] <= span[0] && span[1] <= lines[1],
  );
  if (!document || !holdsTables(document) || span[0] > span[1]) return [];
  return numbered(tablesOf(reading, document, span, () => {}));
}

function tablesOf(
  reading: Reading,
  document: DocumentSpan,
  span: LineSpan,
  report: Report,
): Table[] {
  const found: Table[] = [];
  let limit = span[0];
  for (const region of findRegions(reading.lines, reading.tokens, span, report)) {
    let above: Table | null = null; // the block above in the same region
    for (const block of blocksOf(region)) {
      const table = readTable({
        reading,
        document,
        block,
        limit,
        above,
        before: found.at(-1) ?? null,
      });
      if (!table || (region.loose && !isTold(table))) continue;
      found.push(table);
      above = table;
      limit = table.lines[1] + 1;
    }
  }
  return shareUnits(joinContinued(found, reading.lines));
}

interface Place {
  readonly reading: Reading;
  readonly document: DocumentSpan;
  readonly block: TableBlock;
  /** The first line that the table before leaves. */
  readonly limit: number;
  readonly above: Table | null;
  /** The last table of the document before this one. */
  readonly before: Table | null;
}

function readTable({ reading, document, block, limit, above, before }: Place): Table | null {
  const { lines } = reading;
  const grid = unrollBlocks(inferColumns(block.body, block.header, block.segments));
  if (grid.columns.length === 0) return null;
  const headers = readHeaders(block.header, grid.columns, grid.stubEnd);
  const drafts = draftRows(grid);
  if (!drafts.some((d) => d.role !== 'heading')) return null;
  const firstLine = firstWords(block.header) ?? block.body[0]!.n;
  const around = lookAbove(lines, firstLine, limit);
  const title = around.title ?? above?.title ?? inherited(before, firstLine);
  const stub = headers.stub.join(' ');
  const headerWords = distinct(headers.columns);
  const own = readUnit(stub) ?? unitOfHeaders(headers.columns, headerWords) ?? around.unit;
  const item = itemAt(reading, document, firstLine);
  // What the notes state ends with the item that they stand in.
  const noted = notesOf(reading, document).findLast((n) => n.line < firstLine);
  const inNotes = noted !== undefined && itemAt(reading, document, noted.line) === item;
  const unit =
    own ??
    above?.unit ??
    (before?.unit && meets(lines, before, firstLine) ? before.unit : null) ??
    (inNotes ? noted.unit : null);
  const rows = finishRows(drafts, lines, unit, own === null ? (above?.rows ?? []) : []);
  const kind = kindOf({
    title,
    near: around.near,
    labels: rows.map((r) => r.label),
    headers: headerWords,
    stub: headers.stub,
    words: grid.textual ? someWords(rows) : [],
    itemKey: item?.key ?? null,
  });
  const periods = periodContext(
    reading,
    sayingOf(() => `${stub} ${title ?? ''}`),
    sayingOf(() => lastLead(around.near.slice(-300))),
    instantKinds.has(kind),
  );
  const listed = listedDates([stub, title ?? '', around.near.slice(-240)], headers.columns);
  const anchor = block.body.find((l) => l.shape === 'row')?.n ?? firstLine;
  return {
    id: '', // given last, in the order of the filing
    kind,
    title: kind === 'signatures' && !overSignatures.test(title ?? '') ? null : title,
    item: item?.item ?? null,
    document: document.type,
    lines: [firstLine, Math.max(...rows.map((r) => r.lines[1]))],
    tagged: block.tagged,
    unit,
    columns: grid.columns.map((extent, c) => ({
      header: [...headers.columns[c]!],
      columns: [
        givenColumn(lines, anchor, extent.from),
        givenColumn(lines, anchor, extent.to),
      ] as const,
      period: readPeriod(headers.columns[c]!, periods, listed[c] ?? null),
    })),
    rows,
    footnotes: readFootnotes(block.below),
    continues: null,
  };
}

/** Who signs is named right above the table as often as what is signed. */
const overSignatures = /\bsignatures?\b|\bpower of attorney\b/i;

/** Whether lines that only line up are said to be a table: by a kind, or as an exhibit, such as a list of subsidiaries. */
const isTold = ({ kind, title }: Table): boolean =>
  kind !== 'other' || /^exhibit\b/i.test(title ?? '');

/** Cells of words, as far as they tell what a table is about. */
function someWords(rows: Table['rows']): string[] {
  const words: string[] = [];
  for (const { cells } of rows.slice(0, 40)) {
    for (const cell of cells) if (cell?.type === 'text') words.push(cell.raw);
  }
  return words;
}

function distinct(headers: Headers['columns']): string[] {
  const words = new Set<string>();
  for (const header of headers) for (const part of header) words.add(part);
  return [...words];
}

/** The title of the table before, where both stand under one heading. */
function inherited(before: Table | null, line: number): string | null {
  if (!before?.title || line - before.lines[1] > sameSection) return null;
  return /\bstatements?\b|\bbalance sheets?\b|^schedule/i.test(before.title) ? null : before.title;
}
const sameSection = 30; // lines

/** Whether nothing but tags and rules stands between a table and the line that another begins with. */
function meets(lines: Lines, { lines: [, last] }: Table, first: number): boolean {
  for (let n = last + 1; n < first; n++) {
    if (!isBlankLine(lines, n) && !emptyLine.test(lineText(lines, n))) return false;
  }
  return true;
}
const emptyLine = /^[-=_ ]*$|^ *<\/?(?:TABLE|CAPTION|S|C)>(?: *<[SC]>)* *$/i;

/** The dates that a text names, where it names one for each column, in or beside the year of its header. */
function listedDates(texts: readonly string[], headers: readonly (readonly string[])[]): string[] {
  const years = headers.map((header) => /\b(?:19|20)\d\d\b/.exec(header.at(-1) ?? '')?.[0]);
  if (years.includes(undefined)) return [];
  for (const text of texts) {
    const dates = datesOf(text);
    const fits =
      dates.length === headers.length &&
      new Set(dates).size === dates.length &&
      dates.every((date, c) => {
        const year = years[c];
        // A year of 52 or 53 weeks may end in the first days of the next.
        return year === date.slice(0, 4) || `${Number(year) + 1}-01` === date.slice(0, 7);
      });
    if (fits && dates.length > 0) return dates;
  }
  return [];
}

/** The unit that headers state for all columns: `Shares (in thousands)` says so of one alone. */
function unitOfHeaders(columns: Headers['columns'], words: readonly string[]): Unit | null {
  if (!words.some(saysScale)) return null;
  const amounts = columns.filter((header) => saysUnit(header.join(' ')));
  const ofAmounts = amounts.length > 0 ? distinct(amounts) : words;
  return readUnit(ofAmounts.filter(saysUnit).join(' ; '));
}

/** A header that speaks of shares alone says nothing of the table. */
const saysUnit = (header: string): boolean =>
  !/\bshares?\b/i.test(header) || /dollars?/i.test(header);

const statements: ReadonlySet<TableKind> = new Set([
  'balanceSheet',
  'incomeStatement',
  'cashFlow',
  'stockholdersEquity',
]);

/**
 * A statement that states no unit is in that of the statements beside it; selected data in dollars are in that of the
 * selected data before them.
 */
function shareUnits(tables: readonly Table[]): Table[] {
  const primary = tables.filter((t) => statements.has(t.kind));
  let selected: Table | null = null;
  return tables.map((table) => {
    if (table.kind === 'selectedData') {
      const read: Table =
        selected && table.unit === null && sharesUnit(selected, table)
          ? inUnit(table, selected.unit, [...selected.rows, ...table.rows])
          : table;
      if (read.unit !== null) selected = read;
      return read;
    }
    if (table.unit !== null || !statements.has(table.kind)) return table;
    const at = primary.indexOf(table);
    return inUnit(table, [primary[at - 1], primary[at + 1]].find((t) => t?.unit)?.unit ?? null);
  });
}

const inUnit = (table: Table, unit: Unit | null, among = table.rows): Table =>
  unit === null ? table : { ...table, unit, rows: rescaleRows(table.rows, unit, among) };

const sameItem = 100; // lines between tables of selected data

const sharesUnit = (before: Table, table: Table): boolean =>
  table.lines[0] - before.lines[1] <= sameItem &&
  table.rows.some((row) => row.cells.some((cell) => cell?.currency));

function firstWords(header: TableBlock['header']): number | null {
  return header.find((l) => l.pieces.some((p) => p.kind !== 'rule'))?.n ?? null;
}

function itemAt(reading: Reading, document: DocumentSpan, line: number): ItemEntry | null {
  if (document !== reading.main) return null;
  return reading.items.find((item) => item.lines[0] <= line && line <= item.lines[1]) ?? null;
}
