/**
 * The items of Form 10-K and Form 10-KSB by date: number, part, what the item is about, and its title on the form.
 * `from` and `to` are the days on which a row came into force and went out of it, counted by the end of the fiscal year
 * unless `by` says that the filing date decides.
 *
 * Sources: Form 10-K as amended by SEC releases 33-7386 (1997, Item 7A), 33-8124 (2002, Controls as Item 14), 33-8238
 * (2003, Item 9A and Exhibits as Item 15), 33-8183 (2003, Accountant Fees), 33-8400 (2004, Item 9B), 33-8591 (2005, Items
 * 1A and 1B), 33-9089A (2010, Item 4 reserved), 33-9286 (2011, Mine Safety). Form 10-KSB: Regulation S-B, release
 * 33-6949 (1992), with 33-8238 and 33-8400 for Items 8A and 8B.
 */
import type { ItemKey } from '../filing.ts';

export type Part = 'I' | 'II' | 'III' | 'IV';

export interface ItemFact {
  readonly item: string;
  readonly part: Part;
  readonly key: ItemKey;
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: 'filed';
  /** Whether a filing without it lacks something; false for items that only some registrants have. */
  readonly required: boolean;
}

/** When a row is in force, where it is not so for all the years; whether a filing may lack the item. */
type When = Pick<ItemFact, 'from' | 'to' | 'by'> & { readonly optional?: true };

const row = (
  item: string,
  part: Part,
  key: ItemKey,
  title: string,
  { optional, ...when }: When = {},
): ItemFact => ({ item, part, key, title, ...when, required: !optional });

const controlsAs14 = '2002-08-29'; // release 33-8124, effective date, by filing
const controlsAs9A = '2003-08-14'; // release 33-8238, by end of the fiscal period

export const tenKItems: readonly ItemFact[] = [
  row('1', 'I', 'business', 'Business'),
  row('1A', 'I', 'riskFactors', 'Risk Factors', { from: '2005-12-01' }),
  row('1B', 'I', 'unresolvedStaffComments', 'Unresolved Staff Comments', {
    from: '2005-12-01',
    optional: true,
  }),
  row('2', 'I', 'properties', 'Properties'),
  row('3', 'I', 'legalProceedings', 'Legal Proceedings'),
  row('4', 'I', 'securityHolderVotes', 'Submission of Matters to a Vote of Security Holders', {
    to: '2010-02-28',
  }),
  row('4', 'I', 'otherInformation', 'Mine Safety Disclosures', {
    from: '2010-02-28',
    optional: true,
  }),
  row('4A', 'I', 'executiveOfficers', 'Executive Officers of the Registrant', { optional: true }),
  row('5', 'II', 'market', "Market for Registrant's Common Equity and Related Stockholder Matters"),
  row('6', 'II', 'selectedData', 'Selected Financial Data'),
  row(
    '7',
    'II',
    'mdna',
    "Management's Discussion and Analysis of Financial Condition and Results of Operations",
  ),
  row('7A', 'II', 'marketRisk', 'Quantitative and Qualitative Disclosures About Market Risk', {
    from: '1998-06-15',
  }),
  row('7A', 'II', 'marketRisk', 'Quantitative and Qualitative Disclosures About Market Risk', {
    to: '1998-06-15',
    optional: true,
  }),
  row('8', 'II', 'financialStatements', 'Financial Statements and Supplementary Data'),
  row(
    '9',
    'II',
    'accountantChanges',
    'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure',
  ),
  row('9A', 'II', 'controls', 'Controls and Procedures', { from: controlsAs9A }),
  row('9B', 'II', 'otherInformation', 'Other Information', { from: '2004-08-23', optional: true }),
  row('10', 'III', 'directors', 'Directors and Executive Officers of the Registrant'),
  row('11', 'III', 'executiveCompensation', 'Executive Compensation'),
  row(
    '12',
    'III',
    'securityOwnership',
    'Security Ownership of Certain Beneficial Owners and Management',
  ),
  row('13', 'III', 'relatedTransactions', 'Certain Relationships and Related Transactions'),
  row('14', 'IV', 'exhibits', 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K', {
    to: controlsAs14,
    by: 'filed',
  }),
  row('14', 'III', 'controls', 'Controls and Procedures', {
    from: controlsAs14,
    to: controlsAs9A,
    by: 'filed',
  }),
  row('14', 'III', 'accountantFees', 'Principal Accountant Fees and Services', {
    from: controlsAs9A,
    by: 'filed',
  }),
  row('15', 'IV', 'exhibits', 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K', {
    from: controlsAs14,
    by: 'filed',
  }),
  row('16', 'III', 'accountantFees', 'Principal Accountant Fees and Services', {
    from: controlsAs14,
    to: '2004-12-31',
    by: 'filed',
    optional: true,
  }),
];

export const tenKSBItems: readonly ItemFact[] = [
  row('1', 'I', 'business', 'Description of Business'),
  row('1A', 'I', 'riskFactors', 'Risk Factors', { from: '2005-12-01', optional: true }),
  row('2', 'I', 'properties', 'Description of Property'),
  row('3', 'I', 'legalProceedings', 'Legal Proceedings'),
  row('4', 'I', 'securityHolderVotes', 'Submission of Matters to a Vote of Security Holders'),
  row('5', 'II', 'market', 'Market for Common Equity and Related Stockholder Matters'),
  row('6', 'II', 'mdna', "Management's Discussion and Analysis or Plan of Operation"),
  row('7', 'II', 'financialStatements', 'Financial Statements'),
  row(
    '8',
    'II',
    'accountantChanges',
    'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure',
  ),
  row('8A', 'II', 'controls', 'Controls and Procedures', { from: controlsAs9A }),
  row('8B', 'II', 'otherInformation', 'Other Information', { from: '2004-08-23', optional: true }),
  row(
    '9',
    'III',
    'directors',
    'Directors, Executive Officers, Promoters and Control Persons; Compliance with Section 16(a) of the Exchange Act',
  ),
  row('10', 'III', 'executiveCompensation', 'Executive Compensation'),
  row(
    '11',
    'III',
    'securityOwnership',
    'Security Ownership of Certain Beneficial Owners and Management',
  ),
  row('12', 'III', 'relatedTransactions', 'Certain Relationships and Related Transactions'),
  row('13', 'III', 'exhibits', 'Exhibits and Reports on Form 8-K'),
  row('14', 'III', 'controls', 'Controls and Procedures', {
    from: controlsAs14,
    to: controlsAs9A,
    by: 'filed',
    optional: true,
  }),
  row('14', 'III', 'accountantFees', 'Principal Accountant Fees and Services', {
    from: controlsAs9A,
    by: 'filed',
    optional: true,
  }),
];
