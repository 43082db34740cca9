/**
 * Tables from a filing read up to its outline. The stages, each linear in the text:
 *
 *     regions -> blocks (header, body) -> columns -> headers, rows -> values, units, periods, kind -> records
 */

import type { ItemEntry } from '../filing.ts';
import { givenColumn } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';
import type { Reading } from '../reading.ts';
import { blocksOf, type TableBlock } from './blocks.ts';
import { finishRows } from './cells.ts';
import { inferColumns } from './columns.ts';
import { readFootnotes } from './footnotes.ts';
import { readHeaders } from './headers.ts';
import { kindOf } from './kind.ts';
import { readPeriod } from './periods.ts';
import { findRegions } from './regions.ts';
import { draftRows } from './rows.ts';
import type { Table, TableKind, Unit } from './table.ts';
import { lookAbove } from './title.ts';
import { readUnit } from './units.ts';

/** Kinds whose figures are balances at a day. */
const instantKinds: ReadonlySet<TableKind> = new Set(['balanceSheet', 'inventories']);

/** Every table of the filing's text documents, in order; a financial data schedule (EX-27) is none. */
export function readTables(reading: Reading): Table[] {
  const tables: Table[] = [];
  for (const document of reading.documents) {
    if (document.content !== 'text' || /^EX-27/.test(document.type ?? '')) continue;
    let limit = document.body[0];
    for (const region of findRegions(reading.lines, reading.tokens, document, reading.report)) {
      for (const block of blocksOf(region)) {
        const table = readTable(reading, document, block, limit, `t${tables.length + 1}`);
        if (!table) continue;
        tables.push(table);
        limit = table.lines[1] + 1;
      }
    }
  }
  return tables;
}

function readTable(
  reading: Reading,
  document: DocumentSpan,
  block: TableBlock,
  limit: number,
  id: string,
): Table | null {
  const { lines } = reading;
  const grid = inferColumns(block.body);
  if (grid.columns.length === 0) return null;
  const headers = readHeaders(block.header, grid.columns, grid.stubEnd);
  const drafts = draftRows(grid);
  if (!drafts.some((d) => d.role !== 'heading')) return null;
  const firstLine = firstWords(block.header) ?? block.body[0]!.n;
  const above = lookAbove(lines, firstLine, limit);
  const stubWords = headers.stub.join(' ');
  const headerWords = [...new Set(headers.columns.flat())];
  const unit: Unit | null =
    readUnit(stubWords) ??
    readUnit(
      headerWords.filter((h) => !/\bshares?\b/i.test(h) || /dollars?/i.test(h)).join(' ; '),
    ) ??
    above.unit;
  const rows = finishRows(drafts, lines, unit);
  const item = itemAt(reading, document, firstLine);
  const kind = kindOf({
    title: above.title,
    near: above.near,
    labels: rows.map((r) => r.label),
    headers: headerWords,
    stub: headers.stub,
    itemKey: item?.key ?? null,
    rows: rows.length,
    columns: grid.columns.length,
  });
  const around = [stubWords, above.title ?? '', above.near.slice(-400)].join(' ');
  const fiscalYearEnd = reading.form.periodEnd?.slice(5) ?? null;
  const anchor = block.body.find((l) => l.shape === 'row')?.n ?? firstLine;
  return {
    id,
    kind,
    title: above.title,
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
      period: readPeriod(headers.columns[c]!, {
        around,
        instant: instantKinds.has(kind),
        fiscalYearEnd,
      }),
    })),
    rows,
    footnotes: readFootnotes(block.below),
    continues: null,
  };
}

function firstWords(header: TableBlock['header']): number | null {
  return header.find((l) => l.pieces.some((p) => p.kind !== 'rule'))?.n ?? null;
}

function itemAt(reading: Reading, document: DocumentSpan, line: number): ItemEntry | null {
  if (document !== reading.main) return null;
  return reading.items.find((item) => item.lines[0] <= line && line <= item.lines[1]) ?? null;
}
