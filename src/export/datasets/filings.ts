/** One row a filing: its header, the filer, the cover page, and what was read. */
import { documentSchema } from '../../filing.ts';
import { addressSchema, filerSchema } from '../../lexer/header.ts';
import { date, integer, list, nullable, object, string } from '../../schema.ts';
import { coverSchema } from '../../sections/records/cover/schema.ts';
import { dataset } from './dataset.ts';

export const filingColumn = { filing: string('the input, as the manifest names it') } as const;

export const filings = dataset({
  name: 'filings',
  doc: 'one row a filing: header, registrant, cover page',
  schema: object({
    ...filingColumn,
    accessionNumber: nullable(string()),
    form: string('10-K, 10-K405, 10-KSB, 10-KT, 10-K/A ...'),
    formType: nullable(string('as the header gives it')),
    periodOfReport: nullable(date()),
    filedAsOf: nullable(date()),
    name: nullable(string('conformed name of the first filer')),
    cik: nullable(string('Central Index Key, ten digits')),
    irsNumber: nullable(string()),
    sicCode: nullable(string('Standard Industrial Classification, four digits')),
    stateOfIncorporation: nullable(string()),
    fiscalYearEnd: nullable(string('month and day, MMDD')),
    fileNumber: nullable(string('SEC file number')),
    businessAddress: nullable(addressSchema),
    formerNames: list(object({ name: string(), until: nullable(string()) })),
    coRegistrants: list(filerSchema, 'the filers after the first'),
    cover: coverSchema,
    documents: list(documentSchema),
    bytes: integer(),
    lines: integer(),
    sha256: string('of the bytes as given'),
  }),
  key: ['filing'],
  indexes: [['cik'], ['accessionNumber'], ['periodOfReport']],
  *records({ input, source, reading, cover }) {
    const { submission, form } = reading;
    const documents = reading.documents.map(({ sequence, type, description, filename, lines }) => ({
      sequence,
      type,
      description,
      filename,
      lines,
    }));
    const [filer, ...coRegistrants] = submission?.filers ?? [];
    yield {
      filing: input,
      accessionNumber: submission?.accessionNumber ?? null,
      form: form.name,
      formType: submission?.formType ?? null,
      periodOfReport: submission?.periodOfReport ?? null,
      filedAsOf: submission?.filedAsOf ?? null,
      name: filer?.name ?? null,
      cik: filer?.cik ?? null,
      irsNumber: filer?.irsNumber ?? null,
      sicCode: filer?.sicCode ?? null,
      stateOfIncorporation: filer?.stateOfIncorporation ?? null,
      fiscalYearEnd: filer?.fiscalYearEnd ?? null,
      fileNumber: filer?.fileNumber ?? null,
      businessAddress: filer?.businessAddress ?? null,
      formerNames: filer?.formerNames ?? [],
      coRegistrants,
      cover: cover(),
      documents,
      bytes: source.bytes,
      lines: source.lines,
      sha256: source.sha256,
    };
  },
});
