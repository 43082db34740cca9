/** What a format of `tenk tables` is: a function from one table to text. */
import type { Lines } from '../../lexer/lines.ts';
import type { Table } from '../../tables/table.ts';
import type { Palette } from '../format.ts';

export interface TableDrawing {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
  /** The lines of the filing, for formats that show them. */
  readonly lines: Lines;
}

export type TableWriter = (table: Table, drawing: TableDrawing) => string;
