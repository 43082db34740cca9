/** A filing's facts as rows of the SEC's Financial Statement Data Sets. */

import type { Submission } from '../../lexer/header.ts';
import type { Reading } from '../../reading.ts';
import type { Fact } from '../../statements/fact.ts';
import type { DataRow } from './layout.ts';
import {
  type DataFigure,
  fiscalYear,
  keyOf,
  monthEnd,
  numRow,
  origins,
  preRow,
  tagRow,
} from './values.ts';

export interface FilingRows {
  readonly sub: readonly DataRow<'sub'>[];
  readonly tag: readonly DataRow<'tag'>[];
  readonly num: readonly DataRow<'num'>[];
  readonly pre: readonly DataRow<'pre'>[];
}

/**
 * @param name what stands for the accession number where the filing has none
 * @param facts those of the filing; the ones without a date or a length have no place in the layout
 */
export function filingRows(reading: Reading, facts: readonly Fact[], name: string): FilingRows {
  const adsh = reading.submission?.accessionNumber ?? name;
  const num = new Map<string, DataRow<'num'>>();
  const pre = new Map<string, DataRow<'pre'>>();
  const tag = new Map<string, DataRow<'tag'>>();
  for (const fact of byRank(facts)) {
    const figure = figureOf(fact);
    const named = tagRow(figure, adsh);
    const number = numRow(figure, named, adsh);
    if (number === null) continue;
    tag.set(`${named.tag} ${named.version}`, named);
    const key = keyOf(number);
    if (!num.has(key)) num.set(key, number);
    const shown = preRow(figure, named, adsh);
    const place = `${shown?.report} ${shown?.line}`;
    if (shown && !pre.has(place)) pre.set(place, shown);
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

const figureOf = ({ period, source, ...fact }: Fact): DataFigure => ({
  ...fact,
  end: period?.end ?? null,
  instant: period?.type === 'instant',
  months: period?.months ?? null,
  table: source.table,
  row: source.row,
});

/** The statements' own figures first: of two under one name, day and unit the first is kept. */
const byRank = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => origins.indexOf(a.origin) - origins.indexOf(b.origin));

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
    period: monthEnd(form.periodEnd ?? ''),
    fy: fiscalYear(form.periodEnd ?? ''),
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
