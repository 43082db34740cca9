/** Schedule II: valuation and qualifying accounts, by year. */
import { lineText, spanText } from '../../../lexer/lines.ts';
import type { Reading } from '../../../reading.ts';
import type { Row, Table } from '../../../tables/table.ts';
import { readTablesIn } from '../../../tables/tables.ts';
import type { ValuationAccount } from '../exhibitsItem.ts';
import { linesWith } from '../linesWith.ts';

const title = /\bvaluation and qualifying accounts\b|\bschedule {1,4}(?:ii|viii)\b/gi;
const window = 80; // lines under its title

export function readValuationAccounts(reading: Reading): ValuationAccount[] {
  const [first, last] = reading.main.body;
  const found: ValuationAccount[] = [];
  const item = reading.items.find((i) => i.key === 'financialStatements');
  let done = 0;
  for (const n of linesWith(reading.lines, [item?.lines[0] ?? first, last], title)) {
    const text = lineText(reading.lines, n).trim();
    if (n <= done || text.length > 90 || /\.{3}|[a-z]\s+\d{1,3}$/.test(text)) continue;
    const end = Math.min(last, n + window);
    const near = spanText(reading.lines, [n, Math.min(end, n + 25)]);
    if (!/\bbalance\b/i.test(near) || !/\b(?:additions?|charged|provision)/i.test(near)) continue;
    const rows = readTablesIn(reading, [n, end]).filter(isSchedule).flatMap(rowsOf);
    if (rows.length === 0) continue;
    found.push(...rows);
    done = end;
  }
  return found;
}

const columnWords = {
  beginning: /\bbeginning\b|\bopening\b/i,
  charged: /\bcosts?\b|\bexpenses?\b|\bincome\b|\bprovision\b|\boperations\b/i,
  other: /\bother\b/i,
  deductions: /\bdeduct|\bwrite-?offs?\b|\bcharge-?offs?\b|\bcharged off\b|\busage\b/i,
  end: /\bend\b|\bending\b|\bclose\b|\bclosing\b/i,
} as const;
type ColumnName = keyof typeof columnWords;

const headersOf = (table: Table): string[] => table.columns.map((c) => c.header.join(' '));
const find = (table: Table, name: ColumnName): number =>
  headersOf(table).findIndex((h) => columnWords[name].test(h));

/** Until 1995 a schedule of the same number listed what related parties owe: nothing is charged there. */
const isSchedule = (table: Table): boolean =>
  find(table, 'beginning') >= 0 &&
  find(table, 'end') >= 0 &&
  (find(table, 'charged') >= 0 || find(table, 'deductions') >= 0);

function rowsOf(table: Table): ValuationAccount[] {
  const at = {
    beginning: find(table, 'beginning'),
    charged: find(table, 'charged'),
    other: find(table, 'other'),
    deductions: find(table, 'deductions'),
    end: headersOf(table).findLastIndex((h) => columnWords.end.test(h)),
  };
  const value = (row: Row, column: number): number | null => {
    const cell = column < 0 ? null : row.cells[column];
    return cell?.value == null ? null : Number((cell.value * cell.scale).toPrecision(15));
  };
  let heading = '';
  let year: number | null = null;
  return table.rows.flatMap((row) => {
    const named = /\b((?:19|20)\d\d)\b/.exec(row.label)?.[1];
    if (named !== undefined) year = Number(named);
    const [beginning, end] = [value(row, at.beginning), value(row, at.end)];
    // Without a balance it is a heading, though a mark of the header may stand beside it.
    if (beginning === null && end === null) {
      if (named === undefined) heading = row.label;
      return [];
    }
    // A row that only names its year is of the account over it.
    const account = named === undefined ? row.label : heading;
    return [
      {
        year,
        account,
        beginning,
        charged: value(row, at.charged),
        other: at.other === at.charged ? null : value(row, at.other),
        deductions: value(row, at.deductions),
        end,
        lines: row.lines,
      },
    ];
  });
}
