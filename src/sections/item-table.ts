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

const controlsAs14 = '2002-08-29'; // release 33-8124, effective date, by filing
const controlsAs9A = '2003-08-14'; // release 33-8238, by end of the fiscal period

export const tenKItems: readonly ItemFact[] = [
  { item: '1', part: 'I', key: 'business', title: 'Business', required: true },
  {
    item: '1A',
    part: 'I',
    key: 'riskFactors',
    title: 'Risk Factors',
    from: '2005-12-01',
    required: true,
  },
  {
    item: '1B',
    part: 'I',
    key: 'unresolvedStaffComments',
    title: 'Unresolved Staff Comments',
    from: '2005-12-01',
    required: false,
  },
  { item: '2', part: 'I', key: 'properties', title: 'Properties', required: true },
  { item: '3', part: 'I', key: 'legalProceedings', title: 'Legal Proceedings', required: true },
  {
    item: '4',
    part: 'I',
    key: 'securityHolderVotes',
    title: 'Submission of Matters to a Vote of Security Holders',
    to: '2010-02-28',
    required: true,
  },
  {
    item: '4',
    part: 'I',
    key: 'otherInformation',
    title: 'Mine Safety Disclosures',
    from: '2010-02-28',
    required: false,
  },
  {
    item: '4A',
    part: 'I',
    key: 'executiveOfficers',
    title: 'Executive Officers of the Registrant',
    required: false,
  },
  {
    item: '5',
    part: 'II',
    key: 'market',
    title: "Market for Registrant's Common Equity and Related Stockholder Matters",
    required: true,
  },
  { item: '6', part: 'II', key: 'selectedData', title: 'Selected Financial Data', required: true },
  {
    item: '7',
    part: 'II',
    key: 'mdna',
    title: "Management's Discussion and Analysis of Financial Condition and Results of Operations",
    required: true,
  },
  {
    item: '7A',
    part: 'II',
    key: 'marketRisk',
    title: 'Quantitative and Qualitative Disclosures About Market Risk',
    from: '1998-06-15',
    required: true,
  },
  {
    item: '7A',
    part: 'II',
    key: 'marketRisk',
    title: 'Quantitative and Qualitative Disclosures About Market Risk',
    to: '1998-06-15',
    required: false,
  },
  {
    item: '8',
    part: 'II',
    key: 'financialStatements',
    title: 'Financial Statements and Supplementary Data',
    required: true,
  },
  {
    item: '9',
    part: 'II',
    key: 'accountantChanges',
    title: 'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure',
    required: true,
  },
  {
    item: '9A',
    part: 'II',
    key: 'controls',
    title: 'Controls and Procedures',
    from: controlsAs9A,
    required: true,
  },
  {
    item: '9B',
    part: 'II',
    key: 'otherInformation',
    title: 'Other Information',
    from: '2004-08-23',
    required: false,
  },
  {
    item: '10',
    part: 'III',
    key: 'directors',
    title: 'Directors and Executive Officers of the Registrant',
    required: true,
  },
  {
    item: '11',
    part: 'III',
    key: 'executiveCompensation',
    title: 'Executive Compensation',
    required: true,
  },
  {
    item: '12',
    part: 'III',
    key: 'securityOwnership',
    title: 'Security Ownership of Certain Beneficial Owners and Management',
    required: true,
  },
  {
    item: '13',
    part: 'III',
    key: 'relatedTransactions',
    title: 'Certain Relationships and Related Transactions',
    required: true,
  },
  {
    item: '14',
    part: 'IV',
    key: 'exhibits',
    title: 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K',
    to: controlsAs14,
    by: 'filed',
    required: true,
  },
  {
    item: '14',
    part: 'III',
    key: 'controls',
    title: 'Controls and Procedures',
    from: controlsAs14,
    to: controlsAs9A,
    by: 'filed',
    required: true,
  },
  {
    item: '14',
    part: 'III',
    key: 'accountantFees',
    title: 'Principal Accountant Fees and Services',
    from: controlsAs9A,
    by: 'filed',
    required: true,
  },
  {
    item: '15',
    part: 'IV',
    key: 'exhibits',
    title: 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K',
    from: controlsAs14,
    by: 'filed',
    required: true,
  },
  {
    item: '16',
    part: 'III',
    key: 'accountantFees',
    title: 'Principal Accountant Fees and Services',
    from: controlsAs14,
    to: '2004-12-31',
    by: 'filed',
    required: false,
  },
];

export const tenKSBItems: readonly ItemFact[] = [
  { item: '1', part: 'I', key: 'business', title: 'Description of Business', required: true },
  {
    item: '1A',
    part: 'I',
    key: 'riskFactors',
    title: 'Risk Factors',
    from: '2005-12-01',
    required: false,
  },
  { item: '2', part: 'I', key: 'properties', title: 'Description of Property', required: true },
  { item: '3', part: 'I', key: 'legalProceedings', title: 'Legal Proceedings', required: true },
  {
    item: '4',
    part: 'I',
    key: 'securityHolderVotes',
    title: 'Submission of Matters to a Vote of Security Holders',
    required: true,
  },
  {
    item: '5',
    part: 'II',
    key: 'market',
    title: 'Market for Common Equity and Related Stockholder Matters',
    required: true,
  },
  {
    item: '6',
    part: 'II',
    key: 'mdna',
    title: "Management's Discussion and Analysis or Plan of Operation",
    required: true,
  },
  {
    item: '7',
    part: 'II',
    key: 'financialStatements',
    title: 'Financial Statements',
    required: true,
  },
  {
    item: '8',
    part: 'II',
    key: 'accountantChanges',
    title: 'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure',
    required: true,
  },
  {
    item: '8A',
    part: 'II',
    key: 'controls',
    title: 'Controls and Procedures',
    from: controlsAs9A,
    required: true,
  },
  {
    item: '8B',
    part: 'II',
    key: 'otherInformation',
    title: 'Other Information',
    from: '2004-08-23',
    required: false,
  },
  {
    item: '9',
    part: 'III',
    key: 'directors',
    title:
      'Directors, Executive Officers, Promoters and Control Persons; Compliance with Section 16(a) of the Exchange Act',
    required: true,
  },
  {
    item: '10',
    part: 'III',
    key: 'executiveCompensation',
    title: 'Executive Compensation',
    required: true,
  },
  {
    item: '11',
    part: 'III',
    key: 'securityOwnership',
    title: 'Security Ownership of Certain Beneficial Owners and Management',
    required: true,
  },
  {
    item: '12',
    part: 'III',
    key: 'relatedTransactions',
    title: 'Certain Relationships and Related Transactions',
    required: true,
  },
  {
    item: '13',
    part: 'III',
    key: 'exhibits',
    title: 'Exhibits and Reports on Form 8-K',
    required: true,
  },
  {
    item: '14',
    part: 'III',
    key: 'controls',
    title: 'Controls and Procedures',
    from: controlsAs14,
    to: controlsAs9A,
    by: 'filed',
    required: false,
  },
  {
    item: '14',
    part: 'III',
    key: 'accountantFees',
    title: 'Principal Accountant Fees and Services',
    from: controlsAs9A,
    by: 'filed',
    required: false,
  },
];
