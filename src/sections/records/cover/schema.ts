/** What the cover page says. */
import {
  boolean,
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../../schema.ts';

const where = () => nullable(lineSpan());

export const addressSchema = object({
  street: nullable(string()),
  city: nullable(string()),
  state: nullable(string('state, province or country, as printed')),
  zip: nullable(string()),
});

export const securitySchema = object({
  title: string('of the class, as printed'),
  exchange: nullable(string('on which it is registered; several are parted by semicolons')),
  section: oneOf(['12(b)', '12(g)'], 'of the Exchange Act under which it is registered'),
  lines: lineSpan(),
});
export type Security = Infer<typeof securitySchema>;

export const shareClassSchema = object({
  title: nullable(string('of the class, as printed')),
  count: integer('shares outstanding'),
  asOf: nullable(date()),
  lines: lineSpan(),
});
export type ShareClass = Infer<typeof shareClassSchema>;

export const checkMarksSchema = object({
  filedReports: nullable(
    boolean('has filed all reports required and been subject to it for 90 days'),
  ),
  item405: nullable(boolean('no disclosure of delinquent filers under Item 405 is to come')),
  acceleratedFiler: nullable(boolean('is an accelerated filer (covers of 2003 on)')),
  shellCompany: nullable(boolean('is a shell company (covers of 2005 on)')),
});
export type CheckMarks = Infer<typeof checkMarksSchema>;

export const incorporatedDocumentSchema = object({
  document: string('as printed'),
  parts: list(string(), 'parts of the form into which it is incorporated: II, III'),
  items: list(string(), 'items into which it is incorporated, where they are named'),
  lines: lineSpan(),
});
export type IncorporatedDocument = Infer<typeof incorporatedDocumentSchema>;

export const coverSchema = object({
  name: nullable(string('exact name of the registrant; the first where there are several')),
  formType: nullable(string('as the cover names it: 10-K, 10-K405, 10-KSB')),
  fiscalYearEnd: nullable(date()),
  transitionPeriod: nullable(object({ from: date(), to: date() }), 'of a transition report'),
  commissionFileNumber: nullable(string()),
  stateOfIncorporation: nullable(string('as printed')),
  irsEmployerId: nullable(string()),
  address: nullable(addressSchema, 'of the principal executive offices'),
  phone: nullable(string()),
  securities: list(securitySchema),
  sharesOutstanding: nullable(integer('of the first class')),
  shareClasses: list(shareClassSchema),
  aggregateMarketValue: nullable(number('held by non-affiliates, in dollars')),
  marketValueAsOf: nullable(date()),
  marketValuePrice: nullable(number('dollars a share, where the cover says it')),
  checkMarks: checkMarksSchema,
  incorporatedDocuments: list(incorporatedDocumentSchema),
  lines: lineSpan('of the cover'),
  fieldLines: object(
    {
      name: where(),
      formType: where(),
      fiscalYearEnd: where(),
      transitionPeriod: where(),
      commissionFileNumber: where(),
      stateOfIncorporation: where(),
      irsEmployerId: where(),
      address: where(),
      phone: where(),
      aggregateMarketValue: where(),
      filedReports: where(),
      item405: where(),
      acceleratedFiler: where(),
      shellCompany: where(),
    },
    'where each field was read',
  ),
});
export type Cover = Infer<typeof coverSchema>;
