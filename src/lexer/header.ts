/**
 * The submission header: `KEY:<tabs>value` in indented groups, or the dashed tags of the daily feeds.
 *
 *     CONFORMED SUBMISSION TYPE:	10-K405          <TYPE>10-K405
 *     	COMPANY DATA:                               <COMPANY-DATA>
 *     		COMPANY CONFORMED NAME:	ACME CORP        <CONFORMED-NAME>ACME CORP
 */
import type { Report } from '../diagnostics.ts';
import { type Infer, list, nullable, object, string } from '../schema.ts';
import { type Lines, lineText } from './lines.ts';

export const addressSchema = object({
  street: nullable(string('the lines of the street, joined by a comma')),
  city: nullable(string()),
  state: nullable(string('as printed: two letters in a header, often the name on a cover')),
  zip: nullable(string()),
});
export type Address = Infer<typeof addressSchema>;

export const filerSchema = object({
  name: nullable(string('conformed name')),
  cik: nullable(string('Central Index Key, ten digits')),
  irsNumber: nullable(string()),
  sicCode: nullable(string('Standard Industrial Classification, four digits')),
  stateOfIncorporation: nullable(string()),
  fiscalYearEnd: nullable(string('month and day, MMDD')),
  fileNumber: nullable(string('SEC file number')),
  businessAddress: nullable(addressSchema),
  formerNames: list(
    object({ name: string(), until: nullable(string('date of the change, YYYY-MM-DD')) }),
  ),
});
export type Filer = Infer<typeof filerSchema>;

export const submissionSchema = object({
  accessionNumber: nullable(string()),
  formType: nullable(string('as the header gives it')),
  periodOfReport: nullable(string('YYYY-MM-DD')),
  filedAsOf: nullable(string('YYYY-MM-DD')),
  documentCount: nullable(string('public document count as the header gives it')),
  filers: list(filerSchema),
});
export type Submission = Infer<typeof submissionSchema>;

type SubmissionKey =
  | 'accessionNumber'
  | 'formType'
  | 'periodOfReport'
  | 'filedAsOf'
  | 'documentCount';
type FilerKey =
  | 'name'
  | 'cik'
  | 'irsNumber'
  | 'sicCode'
  | 'stateOfIncorporation'
  | 'fiscalYearEnd'
  | 'fileNumber';

/** Keys of a submission, in both dialects and in the misspellings that occur. */
const submissionKeys: Readonly<Record<string, SubmissionKey>> = {
  'ACCESSION NUMBER': 'accessionNumber',
  'CONFORMED SUBMISSION TYPE': 'formType',
  TYPE: 'formType',
  'CONFORMED PERIOD OF REPORT': 'periodOfReport',
  PERIOD: 'periodOfReport',
  'FILED AS OF DATE': 'filedAsOf',
  'FILING DATE': 'filedAsOf',
  'PUBLIC DOCUMENT COUNT': 'documentCount',
};
const filerKeys: Readonly<Record<string, FilerKey>> = {
  'COMPANY CONFORMED NAME': 'name',
  'CONFORMED NAME': 'name',
  'CENTRAL INDEX KEY': 'cik',
  CIK: 'cik',
  'IRS NUMBER': 'irsNumber',
  'STANDARD INDUSTRIAL CLASSIFICATION': 'sicCode',
  'ASSIGNED SIC': 'sicCode',
  'STATE OF INCORPORATION': 'stateOfIncorporation',
  'FISCAL YEAR END': 'fiscalYearEnd',
  'SEC FILE NUMBER': 'fileNumber',
  'FILE NUMBER': 'fileNumber',
};
/** Keys that open a group, and those of groups that are passed over. */
const groups = {
  filer: new Set(['FILER', 'SUBJECT COMPANY', 'FILED BY', 'CO REGISTRANT']),
  address: new Set(['BUSINESS ADDRESS']),
  mail: new Set(['MAIL ADDRESS']),
  former: new Set(['FORMER COMPANY', 'FORMER NAME']),
  other: new Set(['COMPANY DATA', 'FILING VALUES']),
} as const;

interface DraftFiler extends Record<FilerKey, string | null> {
  street: string[];
  city: string | null;
  state: string | null;
  zip: string | null;
  hasAddress: boolean;
  former: { name: string; until: string | null }[];
}
const draftFiler = (): DraftFiler => ({
  name: null,
  cik: null,
  irsNumber: null,
  sicCode: null,
  stateOfIncorporation: null,
  fiscalYearEnd: null,
  fileNumber: null,
  street: [],
  city: null,
  state: null,
  zip: null,
  hasAddress: false,
  former: [],
});

/** Reads the header that stands before line `before`; null where there is none. */
export function readHeader(lines: Lines, before: number, report: Report): Submission | null {
  const found: Record<SubmissionKey, string | null> = {
    accessionNumber: null,
    formType: null,
    periodOfReport: null,
    filedAsOf: null,
    documentCount: null,
  };
  let filers: DraftFiler[] = [];
  let group: keyof typeof groups = 'other';
  let headerFirst = 0;
  for (let n = 1; n < before; n++) {
    const line = lineText(lines, n).slice(0, 1000);
    if (/^<(?:SEC|IMS)-HEADER>|^<SUBMISSION>/i.test(line)) {
      // A second header, as where a message was wrapped twice, says it all again.
      headerFirst ||= n;
      filers = [];
      group = 'other';
      continue;
    }
    const entry = headerFirst > 0 ? readEntry(line) : null;
    if (!entry) continue;
    const { key, value } = entry;
    const opened = groupOf(key);
    if (opened && value === '') {
      group = opened;
      if (opened === 'filer') filers.push(draftFiler());
      const filer = filers.at(-1);
      if (opened === 'address' && filer) filer.hasAddress = true;
      continue;
    }
    const submissionKey = submissionKeys[key];
    if (submissionKey && filers.length === 0) {
      found[submissionKey] ??= value;
      continue;
    }
    let filer = filers.at(-1);
    if (!filer) {
      if (!(key in filerKeys)) continue;
      filer = draftFiler();
      filers.push(filer);
    }
    if (!fillFiler(filer, group, key, value))
      report('HEADER_KEY_UNKNOWN', [n, n], `unknown header key ${key}`);
  }
  if (headerFirst === 0) return null;
  for (const key of ['accessionNumber', 'formType'] as const) {
    if (found[key] === null) {
      report('HEADER_INCOMPLETE', [headerFirst, before - 1], `the submission header has no ${key}`);
    }
  }
  return {
    ...found,
    periodOfReport: calendarDay(found.periodOfReport),
    filedAsOf: calendarDay(found.filedAsOf),
    filers: filers.map(finishFiler),
  };
}

/** `KEY:   value` or `<KEY>value`, the key in capitals with blanks between its words. */
function readEntry(line: string): { key: string; value: string } | null {
  const match =
    /^\s*<([A-Z][A-Z0-9 -]*)>(.*)$/i.exec(line) ?? /^\s*([A-Z][A-Z0-9 .&/-]*):(.*)$/i.exec(line);
  if (!match) return null;
  const [, key = '', value = ''] = match;
  return {
    key: key
      .toUpperCase()
      .replace(/[-\s]+/g, ' ')
      .trim(),
    value: value.trim(),
  };
}

function groupOf(key: string): keyof typeof groups | null {
  for (const [name, keys] of Object.entries(groups)) {
    if ((keys as ReadonlySet<string>).has(key)) return name as keyof typeof groups;
  }
  return null;
}

const ignoredKeys = new Set([
  'FORM TYPE',
  'SEC ACT',
  'ACT',
  'FILM NUMBER',
  'BUSINESS PHONE',
  'PHONE',
  'RELATIONSHIP',
  'ORGANIZATION NAME',
]); // prettier-ignore

function fillFiler(
  filer: DraftFiler,
  group: keyof typeof groups,
  key: string,
  value: string,
): boolean {
  if (group === 'mail' || ignoredKeys.has(key)) return true;
  if (group === 'former') {
    const last = filer.former.at(-1);
    if (key === 'FORMER CONFORMED NAME') filer.former.push({ name: value, until: null });
    else if (/^DATE (?:OF )?(?:NAME )?CHANGED?$/.test(key) && last) last.until = calendarDay(value);
    return true;
  }
  if (/^STREET ?\d?$/.test(key)) filer.street.push(value);
  else if (key === 'CITY') filer.city = value;
  else if (key === 'STATE') filer.state = value;
  else if (key === 'ZIP') filer.zip = value;
  else {
    const known = filerKeys[key];
    if (!known) return false;
    filer[known] ??= value;
    return true;
  }
  filer.hasAddress = true;
  return true;
}

function finishFiler({ street, city, state, zip, hasAddress, former, ...rest }: DraftFiler): Filer {
  return {
    ...rest,
    sicCode: /\b\d{4}\b/.exec(rest.sicCode ?? '')?.[0] ?? null,
    businessAddress: hasAddress ? { street: street.join(', ') || null, city, state, zip } : null,
    formerNames: former,
  };
}

/** `19950630` as `1995-06-30`; null where it is no day. */
function calendarDay(digits: string | null): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)/.exec(digits ?? '');
  if (!match || Number(match[2]) > 12 || Number(match[3]) > 31) return null;
  return `${match[1]}-${match[2]}-${match[3]}`;
}
