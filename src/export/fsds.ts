/**
 * Figures in the layout of the SEC's Financial Statement Data Sets: sub.txt (submissions), num.txt (numbers), tag.txt
 * (tags) and pre.txt (presentation), tab-separated. A figure without a taxonomy name gets a custom tag made of its
 * label, whose version is the accession number, as in the SEC's own files.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../statements/fact.ts';
import type { CollectionWriter, FinishedRow, FinishedRows } from './collections.ts';
import { type DataRow, type DataSet, dataLine, headerLine } from './fsds/layout.ts';
import {
  type DataFigure,
  fiscalYear,
  keyOf,
  monthEnd,
  numRow,
  origins,
  preRow,
  tagRow,
} from './fsds/values.ts';

interface Sheet<S extends DataSet> {
  put(row: DataRow<S>): Promise<void>;
  close(): Promise<void>;
}

export const writeFsds: CollectionWriter = async (sources, into) => {
  const rowsOf = (name: string): FinishedRows['batches'] =>
    (sources.find(({ dataset }) => dataset.name === name) as FinishedRows).batches;
  const sub = await openSheet(into, 'sub');
  const num = await openSheet(into, 'num');
  const tag = await openSheet(into, 'tag');
  const pre = await openSheet(into, 'pre');
  const numbers = new Map<string, string>(); // accession number of each filing
  const taken = new Set<string>();
  let repeated = 0;
  let undated = 0;
  try {
    for await (const { rows } of rowsOf('filings')) {
      for (const row of rows) {
        const adsh = text(row['accessionNumber']) || text(row['filing']);
        if (taken.has(adsh)) {
          repeated++;
          continue;
        }
        taken.add(adsh);
        numbers.set(row['filing'] as string, adsh);
        await sub.put(submission(adsh, row));
      }
    }
    const tags = new Map<string, DataRow<'tag'>>();
    for await (const rows of byFiling(rowsOf('facts'))) {
      const adsh = numbers.get(rows[0]?.['filing'] as string);
      if (adsh === undefined) continue;
      const seen = new Set<string>();
      for (const row of inOrderOfOrigin(rows)) {
        const figure = figureOf(row);
        const named = tagRow(figure, adsh);
        const number = numRow(figure, named, adsh);
        if (number === null) {
          undated++;
          continue;
        }
        // Custom tags are of their filing alone; the others are written once, at the end.
        if (!named.custom) tags.set(named.tag, named);
        else if (once(seen, `tag ${named.tag}`)) await tag.put(named);
        if (once(seen, `num ${keyOf(number)}`)) await num.put(number);
        const shown = preRow(figure, named, adsh);
        if (shown && once(seen, `pre ${shown.report} ${shown.line}`)) await pre.put(shown);
      }
    }
    for (const key of [...tags.keys()].sort()) await tag.put(tags.get(key)!);
  } finally {
    for (const sheet of [sub, num, tag, pre]) await sheet.close();
  }
  return [
    ...(repeated > 0
      ? [
          `${repeated} filings with an accession number that was there already are left out of sub.txt`,
        ]
      : []),
    ...(undated > 0
      ? [`${undated} figures without a date or a length of period are left out`]
      : []),
  ];
};

function once(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Of a figure that stands in several places, that of the statement comes first and is kept. */
function inOrderOfOrigin(rows: readonly FinishedRow[]): FinishedRow[] {
  const rank = ({ origin }: FinishedRow): number => origins.indexOf(origin as Fact['origin']);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** The rows of each filing, which stand one after the other. */
async function* byFiling(batches: FinishedRows['batches']): AsyncGenerator<FinishedRow[]> {
  let held: FinishedRow[] = [];
  for await (const { rows } of batches) {
    for (const row of rows) {
      if (held.length > 0 && held[0]?.['filing'] !== row['filing']) {
        yield held;
        held = [];
      }
      held.push(row);
    }
  }
  if (held.length > 0) yield held;
}

function submission(adsh: string, row: FinishedRow): DataRow<'sub'> {
  const of = (name: string): string => text(row[name]);
  const former = (row['formerNames'] as { name: string; until: string | null }[]).at(-1);
  const others = row['coRegistrants'] as { cik: string | null }[];
  const period = of('periodOfReport') || of('coverFiscalYearEnd');
  return {
    adsh,
    cik: of('cik').replace(/^0+/, ''),
    name: of('name') || of('coverName'),
    sic: of('sicCode'),
    stprba: of('businessAddressState'),
    cityba: of('businessAddressCity'),
    zipba: of('businessAddressZip'),
    bas1: of('businessAddressStreet'),
    baph: of('coverPhone'),
    stprinc: of('stateOfIncorporation'),
    ein: of('irsNumber'),
    former: former?.name ?? '',
    changed: former?.until?.replaceAll('-', '') ?? '',
    fye: of('fiscalYearEnd'),
    form: of('formType') || of('form'),
    period: monthEnd(period),
    fy: fiscalYear(period),
    fp: 'FY',
    filed: of('filedAsOf').replaceAll('-', ''),
    prevrpt: 0,
    detail: 0,
    instance: of('filing'),
    nciks: 1 + others.length,
    aciks: others.map(({ cik }) => (cik ?? '').replace(/^0+/, '')).join(' '),
  };
}

const figureOf = (row: FinishedRow): DataFigure => ({
  concept: textOrNone(row['concept']),
  label: text(row['label']),
  value: row['value'] as number,
  unit: text(row['unit']),
  end: textOrNone(row['periodEnd']),
  instant: row['periodType'] === 'instant',
  months: numberOrNone(row['periodMonths']),
  member: textOrNone(row['member']),
  statement: textOrNone(row['statement']),
  table: textOrNone(row['sourceTable']),
  row: numberOrNone(row['sourceRow']),
});

const textOrNone = (value: unknown): string | null => text(value) || null;
const numberOrNone = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : `${value}`.replace(/\s+/g, ' ').trim();

const most = 1 << 20; // characters held before they are written

async function openSheet<S extends DataSet>(into: string, set: S): Promise<Sheet<S>> {
  const handle: FileHandle = await open(join(into, `${set}.txt`), 'w');
  let held = headerLine(set);
  return {
    async put(row) {
      held += dataLine(set, row);
      if (held.length < most) return;
      await handle.writeFile(held);
      held = '';
    },
    async close() {
      await handle.writeFile(held);
      await handle.close();
    },
  };
}
