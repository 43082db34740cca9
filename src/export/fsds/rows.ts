/** A filing's facts as rows of the SEC's Financial Statement Data Sets. */

import { conceptsByName } from '../../concepts/concepts.ts';
import type { Submission } from '../../lexer/header.ts';
import type { Reading } from '../../reading.ts';
import type { Fact } from '../../statements/fact.ts';
import type { TableKind } from '../../tables/table.ts';
import type { DataRow } from './layout.ts';

/** The taxonomy whose element names the concepts are. */
const taxonomy = 'us-gaap/2009';

export interface FilingRows {
  readonly sub: readonly DataRow<'sub'>[];
  readonly tag: readonly DataRow<'tag'>[];
  readonly num: readonly DataRow<'num'>[];
  readonly pre: readonly DataRow<'pre'>[];
}

/**
 * @param name what stands for the accession number where the filing has none
 * @param facts those of the filing; the ones that can't be dated have no place in the layout
 */
export function filingRows(reading: Reading, facts: readonly Fact[], name: string): FilingRows {
  const adsh = reading.submission?.accessionNumber ?? name;
  const dated = byRank(facts.filter((fact) => fact.period?.end));
  const num = new Map<string, DataRow<'num'>>();
  const pre = new Map<string, DataRow<'pre'>>();
  const tag = new Map<string, DataRow<'tag'>>();
  const reports = new Map<string, number>();
  for (const fact of dated) {
    const named = tagOf(fact, adsh);
    tag.set(`${named.tag} ${named.version}`, named);
    const { value, unit, period } = fact;
    const row = {
      adsh,
      tag: named.tag,
      version: named.version,
      ddate: monthEnd(period!.end!),
      qtrs: period!.type === 'instant' ? 0 : Math.round((period!.months ?? 12) / 3),
      uom: unit,
      segments: fact.member ? `Column=${fact.member};` : '',
      value: Number(value.toFixed(4)),
    } satisfies DataRow<'num'>;
    const key = [row.tag, row.version, row.ddate, row.qtrs, row.uom, row.segments].join('\t');
    if (!num.has(key)) num.set(key, row);
    const place = `${fact.source.table ?? 'schedule'}`;
    if (!reports.has(place)) reports.set(place, reports.size + 1);
    const report = reports.get(place)!;
    const line = fact.source.row === null ? fact.source.line : fact.source.row + 1;
    const stands = `${report} ${line}`;
    if (pre.has(stands)) continue;
    pre.set(stands, {
      adsh,
      report,
      line,
      stmt: statementCode(fact.statement),
      inpth: 0,
      rfile: 'T', // a text, where the SEC's own rows have H or X
      tag: row.tag,
      version: row.version,
      plabel: fact.label,
      negating: 0,
    });
  }
  return {
    sub: [submissionRow(reading, adsh, name)],
    tag: [...tag.values()],
    num: [...num.values()],
    pre: [...pre.values()].sort(
      (a, b) => Number(a.report) - Number(b.report) || Number(a.line) - Number(b.line),
    ),
  };
}

const ranks = { statement: 0, selectedData: 1, note: 2, financialDataSchedule: 3 } as const;

/** The statements' own figures first: of two under one name, day and unit the first is kept. */
const byRank = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => ranks[a.origin] - ranks[b.origin]);

const codes: Partial<Record<TableKind, string>> = {
  balanceSheet: 'BS',
  incomeStatement: 'IS',
  cashFlow: 'CF',
  stockholdersEquity: 'EQ',
  comprehensiveIncome: 'CI',
};
const statementCode = (kind: TableKind | null): string => codes[kind ?? 'other'] ?? 'UN';

function tagOf(fact: Fact, adsh: string) {
  const known = fact.concept ? conceptsByName.get(fact.concept) : undefined;
  const shares = fact.unit === 'shares';
  const datatype = fact.unit.endsWith('/shares')
    ? 'perShare'
    : shares
      ? 'shares'
      : fact.unit === 'pure'
        ? 'pure'
        : 'monetary';
  return {
    tag: fact.concept ?? customTag(fact.label),
    version: fact.concept ? taxonomy : adsh,
    custom: fact.concept ? 0 : 1,
    abstract: 0,
    datatype,
    iord: fact.period?.type === 'instant' ? 'I' : 'D',
    crdr: known?.balance === 'debit' ? 'D' : known?.balance === 'credit' ? 'C' : '',
    tlabel: fact.label,
  } satisfies DataRow<'tag'>;
}

/** `Net kite works, at cost` as `NetKiteWorksAtCost`, as filers name their own elements. */
function customTag(label: string): string {
  const words = label.replace(/[’']/g, '').match(/[A-Za-z0-9]+/g) ?? ['Unlabelled'];
  return words
    .map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase())
    .join('')
    .slice(0, 200);
}

/** The nearest end of a month, as YYYYMMDD: a year that ends on Saturday, 28 September is one to the 30th. */
export function monthEnd(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const end = new Date(Date.UTC(year, day <= 15 ? month - 1 : month, 0));
  return end.toISOString().slice(0, 10).replaceAll('-', '');
}

function submissionRow(reading: Reading, adsh: string, name: string): DataRow<'sub'> {
  const { submission, form } = reading;
  const filer: Submission['filers'][number] | undefined = submission?.filers[0];
  const former = filer?.formerNames.at(-1);
  const address = filer?.businessAddress;
  return {
    adsh,
    cik: filer?.cik ? Number(filer.cik) : '',
    name: filer?.name ?? '',
    sic: filer?.sicCode ?? '',
    stprba: address?.state ?? '',
    cityba: address?.city ?? '',
    zipba: address?.zip ?? '',
    bas1: address?.street ?? '',
    stprinc: filer?.stateOfIncorporation ?? '',
    ein: filer?.irsNumber ?? '',
    former: former?.name ?? '',
    changed: former?.until?.replaceAll('-', '') ?? '',
    wksi: 0,
    fye: filer?.fiscalYearEnd ?? form.periodEnd?.slice(5).replace('-', '') ?? '',
    form: form.name,
    period: form.periodEnd ? monthEnd(form.periodEnd) : '',
    fy: form.periodEnd?.slice(0, 4) ?? '',
    fp: 'FY',
    filed: form.filed?.replaceAll('-', '') ?? '',
    prevrpt: 0,
    detail: 0,
    instance: name,
    nciks: submission?.filers.length ?? 1,
    aciks:
      submission?.filers
        .slice(1)
        .flatMap((f) => (f.cik ? [Number(f.cik)] : []))
        .join(' ') ?? '',
  };
}
