/** Names of what items are about and how they stand: apart from the records, so that to know them costs nothing. */

/** What an item is about, the same across forms and years. */
export const itemKeys = [
  'business',
  'riskFactors',
  'unresolvedStaffComments',
  'properties',
  'legalProceedings',
  'securityHolderVotes',
  'executiveOfficers',
  'market',
  'selectedData',
  'mdna',
  'marketRisk',
  'financialStatements',
  'accountantChanges',
  'controls',
  'otherInformation',
  'directors',
  'executiveCompensation',
  'securityOwnership',
  'relatedTransactions',
  'accountantFees',
  'exhibits',
] as const;
export type ItemKey = (typeof itemKeys)[number];

export const itemStatuses = [
  'present',
  'incorporated',
  'referenced',
  'none',
  'omitted',
  'reserved',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];
