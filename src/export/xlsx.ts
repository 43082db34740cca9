/** An Excel workbook, a sheet a dataset: numbers are numbers, dates are dates, text is text and never a formula. */
import { join } from 'node:path';
import type { CollectionWriter, FinishedRow } from './collections.ts';
import type { DatasetColumn } from './datasets/columns.ts';
import { ExportFailed, needed } from './failed.ts';

const mostRows = 1_048_575; // of a sheet, without its header
const mostCells = 20_000_000; // of a workbook: all of it is held in memory until it is written
const mostCharacters = 32_767; // of a cell

export const writeXlsx: CollectionWriter = async (sources, into) => {
  const { default: writeExcelFile } = await needed(
    'write-excel-file',
    'writing Excel workbooks',
    () => import('write-excel-file/node'),
  );
  let cells = 0;
  let cut = 0;
  const sheets = [];
  for (const { dataset, batches } of sources) {
    const { name, columns } = dataset;
    const data: SheetRow[] = [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
    ];
    for await (const { rows } of batches) {
      for (const row of rows) {
        data.push(
          columns.map((column) => {
            const cell = cellOf(column, row);
            if (typeof cell?.value !== 'string' || cell.value.length <= mostCharacters) return cell;
            cut++;
            return { ...cell, value: cutText(cell.value) };
          }),
        );
      }
      cells += rows.length * columns.length;
      if (data.length > mostRows + 1 || cells > mostCells) {
        const message = `the ${name} are too many for a workbook; --format parquet or sqlite holds any number`;
        throw new ExportFailed('misuse', message);
      }
    }
    sheets.push({ data, sheet: name, stickyRowsCount: 1 });
  }
  await writeExcelFile(sheets).toFile(join(into, 'tenk.xlsx'));
  const note = `${cut} texts are longer than a cell of Excel holds and end in the workbook with […]; the other formats hold all`;
  return cut > 0 ? [note] : [];
};

type SheetCell =
  | { readonly value: string; readonly type: StringConstructor; readonly fontWeight?: 'bold' }
  | { readonly value: number; readonly type: NumberConstructor }
  | { readonly value: boolean; readonly type: BooleanConstructor }
  | { readonly value: Date; readonly type: DateConstructor; readonly format: string };
type SheetRow = (SheetCell | null)[];

function cellOf({ name, type, list }: DatasetColumn, row: FinishedRow): SheetCell | null {
  const value = row[name] ?? null;
  if (value === null) return null;
  if (list || type === 'json') return { value: JSON.stringify(value), type: String };
  switch (type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return { value: value as number, type: Number };
    case 'boolean':
      return { value: value as boolean, type: Boolean };
    case 'date':
      return dateCell(value as string);
    default:
      return { value: printable(value as string), type: String };
  }
}

/** Excel's calendar begins in 1900; an earlier day stays text. */
function dateCell(day: string): SheetCell {
  if (day < '1900-03-01') return { value: day, type: String };
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

/** XML can't hold control characters. */
const printable = (text: string): string =>
  text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');

const cutText = (text: string): string => `${text.slice(0, mostCharacters - 4)} […]`;
