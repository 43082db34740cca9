/** The cover page: who files, for which year, with what securities and how many shares. */
import type { Report } from '../../../diagnostics.ts';
import type { LineSpan, Lines } from '../../../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../../../lexer/tree.ts';
import { passageOf } from '../passage.ts';
import { coverSpan } from './bounds.ts';
import { readCheckMarks } from './checkMarks.ts';
import type { Found } from './found.ts';
import { readIdentity } from './identity.ts';
import { readIncorporatedDocuments } from './incorporated.ts';
import { readMarketValue } from './marketValue.ts';
import { readFiscalYearEnd, readFormType, readTransitionPeriod } from './period.ts';
import type { Cover } from './schema.ts';
import { readSecurities } from './securities.ts';
import { readShareClasses } from './shares.ts';

export interface CoverSource {
  readonly lines: Lines;
  readonly main: DocumentSpan;
  readonly landmarks: readonly Landmark[];
  readonly submission: { readonly filers: readonly { readonly name: string | null }[] } | null;
  readonly report: Report;
}

/** What every cover must say; a missing one is reported. */
const required = [
  'name',
  'fiscalYearEnd',
  'commissionFileNumber',
  'stateOfIncorporation',
  'irsEmployerId',
  'address',
  'phone',
  'sharesOutstanding',
] as const satisfies readonly (keyof Cover)[];

export function readCover({ lines, main, landmarks, submission, report }: CoverSource): Cover {
  const span = coverSpan(lines, main, landmarks);
  const passage = passageOf(lines, span);
  const identity = readIdentity(lines, span, submission?.filers[0]?.name ?? null, passage);
  const shareClasses = readShareClasses(passage);
  const marketValue = readMarketValue(passage);
  const marks = readCheckMarks(passage);
  const scalars = {
    ...identity,
    formType: readFormType(passage),
    transitionPeriod: readTransitionPeriod(passage),
  };
  const fiscalYearEnd = readFiscalYearEnd(passage) ?? endOf(scalars.transitionPeriod);
  const cover: Cover = {
    name: valueIn(scalars.name),
    formType: valueIn(scalars.formType),
    fiscalYearEnd: valueIn(fiscalYearEnd),
    transitionPeriod: valueIn(scalars.transitionPeriod),
    commissionFileNumber: valueIn(scalars.commissionFileNumber),
    stateOfIncorporation: valueIn(scalars.stateOfIncorporation),
    irsEmployerId: valueIn(scalars.irsEmployerId),
    address: valueIn(scalars.address),
    phone: valueIn(scalars.phone),
    securities: readSecurities(lines, span),
    sharesOutstanding: shareClasses[0]?.count ?? null,
    shareClasses,
    aggregateMarketValue: marketValue?.value.amount ?? null,
    marketValueAsOf: marketValue?.value.asOf ?? null,
    marketValuePrice: marketValue?.value.price ?? null,
    checkMarks: {
      filedReports: valueIn(marks.filedReports),
      item405: valueIn(marks.item405),
      acceleratedFiler: valueIn(marks.acceleratedFiler),
      shellCompany: valueIn(marks.shellCompany),
    },
    incorporatedDocuments: readIncorporatedDocuments(lines, span),
    lines: span,
    fieldLines: {
      name: placeOf(scalars.name),
      formType: placeOf(scalars.formType),
      fiscalYearEnd: placeOf(fiscalYearEnd),
      transitionPeriod: placeOf(scalars.transitionPeriod),
      commissionFileNumber: placeOf(scalars.commissionFileNumber),
      stateOfIncorporation: placeOf(scalars.stateOfIncorporation),
      irsEmployerId: placeOf(scalars.irsEmployerId),
      address: placeOf(scalars.address),
      phone: placeOf(scalars.phone),
      aggregateMarketValue: placeOf(marketValue),
      filedReports: placeOf(marks.filedReports),
      item405: placeOf(marks.item405),
      acceleratedFiler: placeOf(marks.acceleratedFiler),
      shellCompany: placeOf(marks.shellCompany),
    },
  };
  for (const field of required) {
    if (cover[field] === null)
      report('FIELD_NOT_FOUND', span, `the cover has no ${field} that could be read`);
  }
  return cover;
}

const valueIn = <T>(found: Found<T> | null): T | null => found?.value ?? null;
const placeOf = (found: Found<unknown> | null): LineSpan | null => found?.lines ?? null;

/** A transition report has no fiscal year: its period ends the year. */
const endOf = (period: Found<{ to: string }> | null): Found<string> | null =>
  period && { value: period.value.to, lines: period.lines };
