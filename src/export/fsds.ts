/**
 * Figures in the layout of the SEC's Financial Statement Data Sets: sub.txt (submissions), num.txt (numbers), tag.txt
 * (tags) and pre.txt (presentation), tab-separated. A figure without a taxonomy name gets a custom tag made of its
 * label, whose version is the accession number, as in the SEC's own files.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionWriter, FinishedRow, FinishedRows } from './collections.ts';

export const fsdsFiles = ['sub.txt', 'num.txt', 'tag.txt', 'pre.txt'] as const;

const heads = {
  'sub.txt':
    'adsh cik name sic countryba stprba cityba zipba bas1 bas2 baph countryma stprma cityma zipma mas1 mas2 countryinc stprinc ein former changed afs wksi fye form period fy fp filed accepted prevrpt detail instance nciks aciks',
  'num.txt': 'adsh tag version ddate qtrs uom segments coreg value footnote',
  'tag.txt': 'tag version custom abstract datatype iord crdr tlabel doc',
  'pre.txt': 'adsh report line stmt inpth rfile tag version plabel negating',
} as const;

/** The SEC's two letters for a statement. */
const statements: Readonly<Record<string, string>> = {
  balanceSheet: 'BS',
  incomeStatement: 'IS',
  cashFlow: 'CF',
  stockholdersEquity: 'EQ',
  comprehensiveIncome: 'CI',
};

type Values = readonly (string | number | null)[];

interface Sheet {
  put(values: Values): Promise<void>;
  close(): Promise<void>;
}

export const writeFsds: CollectionWriter = async (sources, into) => {
  const rowsOf = (name: string): FinishedRows['batches'] =>
    (sources.find(({ dataset }) => dataset.name === name) as FinishedRows).batches;
  const [sub, num, tag, pre] = await Promise.all(fsdsFiles.map((name) => openSheet(into, name)));
  if (!sub || !num || !tag || !pre) return [];
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
    const tags = new Map<string, Values>();
    for await (const rows of byFiling(rowsOf('facts'))) {
      const adsh = numbers.get(rows[0]?.['filing'] as string);
      if (adsh === undefined) continue;
      const seen = new Set<string>();
      for (const row of inOrderOfOrigin(rows)) {
        const { name, version, custom } = tagOf(row, adsh);
        // Custom tags are of their filing alone; the others are written once, at the end.
        if (!custom) tags.set(name, tagRow(name, version, custom, row));
        else if (once(seen, `tag ${name}`)) await tag.put(tagRow(name, version, custom, row));
        const shown = presentation(adsh, name, version, row);
        if (shown && once(seen, `pre ${shown[1]} ${shown[2]}`)) await pre.put(shown);
        const number = numberRow(adsh, name, version, row);
        if (number === null) undated++;
        else if (once(seen, number.slice(0, 8).join('\t'))) await num.put(number);
      }
    }
    for (const key of [...tags.keys()].sort()) await tag.put(tags.get(key) as Values);
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
      ? [`${undated} figures without a date or a length of period are left out of num.txt`]
      : []),
  ];
};

function once(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

const origins = ['statement', 'selectedData', 'note', 'financialDataSchedule'];

/** Of a figure that stands in several places, that of the statement comes first and is kept. */
function inOrderOfOrigin(rows: readonly FinishedRow[]): FinishedRow[] {
  const rank = ({ origin }: FinishedRow): number => origins.indexOf(origin as string);
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

function submission(adsh: string, row: FinishedRow): Values {
  const of = (name: string): string => text(row[name]);
  const former = (row['formerNames'] as { name: string; until: string | null }[]).at(-1);
  const others = row['coRegistrants'] as { cik: string | null }[];
  const period = of('periodOfReport') || of('coverFiscalYearEnd');
  const values: Readonly<Record<string, string | number | null>> = {
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
  return heads['sub.txt'].split(' ').map((name) => values[name] ?? '');
}

function tagOf(row: FinishedRow, adsh: string): { name: string; version: string; custom: boolean } {
  const { concept, label } = row;
  if (typeof concept === 'string') return { name: concept, version: 'us-gaap', custom: false };
  const words = text(label).match(/[A-Za-z0-9]+/g) ?? ['Unnamed'];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return { name: name.join('').slice(0, 256), version: adsh, custom: true };
}

function tagRow(name: string, version: string, custom: boolean, row: FinishedRow): Values {
  const kind = /shares$/.test(text(row['unit'])) ? 'shares' : 'monetary';
  const datatype = /\/shares$/.test(text(row['unit'])) ? 'perShare' : kind;
  const iord = row['periodType'] === 'instant' ? 'I' : 'D';
  return [name, version, custom ? 1 : 0, 0, datatype, iord, '', text(row['label']), ''];
}

/** Null for a figure without a date, or of a length that is not known: each must have both. */
function numberRow(adsh: string, name: string, version: string, row: FinishedRow): Values | null {
  const end = row['periodEnd'];
  const instant = row['periodType'] === 'instant';
  const months = row['periodMonths'];
  if (typeof end !== 'string' || (!instant && typeof months !== 'number')) return null;
  const quarters = instant ? 0 : Math.round((months as number) / 3);
  const member = text(row['member']);
  const value = Number((row['value'] as number).toFixed(4));
  const segments = member === '' ? '' : `Member=${member.replace(/[;=]/g, ' ')};`;
  return [adsh, name, version, monthEnd(end), quarters, text(row['unit']), segments, '', value, ''];
}

function presentation(
  adsh: string,
  name: string,
  version: string,
  row: FinishedRow,
): Values | null {
  const report = Number(/\d+/.exec(text(row['sourceTable']))?.[0] ?? 0);
  if (report === 0 || typeof row['sourceRow'] !== 'number') return null;
  const stmt = statements[text(row['statement'])] ?? 'UN';
  return [adsh, report, row['sourceRow'] + 1, stmt, 0, 'H', name, version, text(row['label']), 0];
}

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : `${value}`.replace(/\s+/g, ' ').trim();

/** The end of the month nearest to a day, as YYYYMMDD: 1995-09-29 is 19950930, and so is 1995-10-03. */
export function monthEnd(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return '';
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const end = new Date(Date.UTC(year, date < 15 ? month - 1 : month, 0));
  return end.toISOString().slice(0, 10).replaceAll('-', '');
}

/** The year in which most of a fiscal year lies: one that ends before the middle of March is of the year before. */
const fiscalYear = (day: string): string =>
  /^\d{4}/.test(day) ? `${Number(day.slice(0, 4)) - (day.slice(5) < '03-15' ? 1 : 0)}` : '';

const most = 1 << 20; // characters held before they are written

async function openSheet(into: string, name: (typeof fsdsFiles)[number]): Promise<Sheet> {
  const handle: FileHandle = await open(join(into, name), 'w');
  let held = `${heads[name].replaceAll(' ', '\t')}\n`;
  return {
    async put(values) {
      held += `${values.join('\t')}\n`;
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
