/** Reads tables from short made-up filings, and checks of each that its cells point back to their characters. */
import { givenLine, layOut, readFiling, readTables, type Table } from 'tenk';
import { expect } from 'vitest';

/** A text as the one document of a 10-K. */
export const asFiling = (text: string): string =>
  `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;

/** Every table of a text. */
export function tablesOf(text: string): Table[] {
  const filing = asFiling(text);
  const tables = readTables(readFiling(filing));
  pointsBack(filing, tables);
  return tables;
}

/** The one table of a text. */
export function tableOf(text: string): Table {
  const tables = tablesOf(text);
  expect(tables.map((t) => t.lines)).toHaveLength(1);
  return tables[0] as Table;
}

/** A table marked as EDGAR asks. */
export const tagged = (header: string, rows: string, marks = '<S>   <C>'): string =>
  `The figures are as follows:\n\n<TABLE>\n<CAPTION>\n${header}\n${marks}\n${rows}\n</TABLE>\n\nThe text goes on here.\n`;

/** The values of a table, row by row, without headings: null where there is no cell, text where there is no value. */
export const valuesOf = (table: Table): (number | string | null)[][] =>
  table.rows
    .filter((row) => row.role !== 'heading')
    .map((row) => row.cells.map((cell) => (cell === null ? null : (cell.value ?? cell.raw))));

export const labelsOf = (table: Table): string[] => table.rows.map((row) => row.label);
export const headersOf = (table: Table): string[][] => table.columns.map((c) => [...c.header]);

/** Lines are in order, and a cell is what stands in its line at its columns. */
export function pointsBack(text: string, tables: readonly Table[]): void {
  const lines = layOut(text);
  for (const table of tables) {
    expect(table.lines[0]).toBeLessThanOrEqual(table.lines[1]);
    for (const row of table.rows) {
      expect(row.cells).toHaveLength(table.columns.length);
      expect(row.lines[0]).toBeGreaterThanOrEqual(table.lines[0]);
      expect(row.lines[1]).toBeLessThanOrEqual(table.lines[1]);
      for (const cell of row.cells) {
        if (cell === null) continue;
        const printed = givenLine(lines, cell.line).slice(...cell.columns);
        const first = printed.replace(/\s+/g, ' ').trim();
        expect(cell.raw.startsWith(first)).toBe(true);
      }
    }
  }
}
