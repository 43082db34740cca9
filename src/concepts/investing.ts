/** Investing activities in cash flow statements. Signs: a payment is positive in the taxonomy. */
import type { ConceptTable, Place } from './concept.ts';

const investing: readonly Place[] = ['investing'];

export const investingActivities: ConceptTable = {
  statement: 'cashFlow',
  period: 'duration',
  concepts: [
    {
      concept: 'ProceedsFromSaleOfPropertyPlantAndEquipment',
      labels:
        /^(?:proceeds from |cash from )?(?:the )?(?:sales?|disposals?|dispositions?|retirements?)(?: and (?:retirements?|disposals?))? of (?:property|plant|fixed|equipment|capital).*$|^proceeds .*(?:property|plant|fixed assets|equipment).*$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'PaymentsToAcquirePropertyPlantAndEquipment',
      labels:
        /^(?:net )?(?:capital (?:expenditures?|additions?|spending)|(?:purchases?|additions?|acquisitions?|payments? for|investments? in|expenditures? for)(?: of| to| for| in)?(?: the)? ?(?:bank )?(?:property|plant|fixed|capital|equipment|land|facilities|properties|premises|rental).*)(?: .*)?$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsToAcquireBusinessesNetOfCashAcquired',
      labels:
        /^(?:payments? for |cash paid for )?(?:purchases?|acquisitions?|business acquisitions?)(?: of)?(?: .*)?(?:business(?:es)?|compan(?:y|ies)|subsidiar(?:y|ies)|net of cash|acquisitions?|acquired)(?: .*)?$|^acquisitions?(?: .*)?$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsToAcquireAvailableForSaleSecurities',
      labels: /^purchases? (?!.*held to maturity).*available for sale.*$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsToAcquireHeldToMaturitySecurities',
      labels: /^purchases? (?!.*available for sale).*held to maturity.*$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromSaleOfAvailableForSaleSecurities',
      labels:
        /^(?:proceeds from )?(?:the )?sales? of (?!.*(?:held to maturity|maturities)).*available for sale.*$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromMaturitiesPrepaymentsAndCallsOfAvailableForSaleSecurities',
      labels:
        /^(?:proceeds from )?(?:the )?(?:maturities|calls|paydowns)(?!.*(?:held to maturity|sales)).*available for sale.*$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromMaturitiesPrepaymentsAndCallsOfHeldToMaturitySecurities',
      labels:
        /^(?:proceeds from )?(?:the )?(?:maturities|calls|paydowns)(?!.*(?:available for sale|sales)).*held to maturity.*$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'PaymentsForProceedsFromLoansAndLeases',
      labels: /^net (?:increase|decrease|change)(?: decrease| increase)? in loans(?: .*)?$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsToAcquireInvestments',
      labels:
        /^(?:purchases?|investments?)(?: of| in)?(?: .*)?(?:securities|investments?)(?: .*)?$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromSaleMaturityAndCollectionsOfInvestments',
      labels:
        /^(?:proceeds from )?(?:the )?(?:sales?|maturit(?:y|ies)|redemptions?|dispositions?)(?: .*)?(?:securities|investments?)(?: .*)?$|^proceeds from .*(?:securities|investments).*$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromCollectionOfNotesReceivable',
      labels:
        /^(?:collections?|payments? received|principal collected|decrease)(?: of| on| in)? notes? receivable(?: .*)?$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromDivestitureOfBusinesses',
      labels:
        /^sales? of (?:business(?:es)?|subsidiar(?:y|ies)|divisions?)(?: .*)?$|^(?:net )?proceeds from (?:the )?(?:sales?|dispositions?|divestitures?|disposals?) of (?!.*(?:real estate|loans)).*$/,
      places: investing,
      balance: 'debit',
    },
    {
      concept: 'PaymentsForProceedsFromOtherInvestingActivities',
      labels: /^other(?: net| investing.*)?$/,
      places: investing,
      balance: 'credit',
      sign: 'inverse',
    },
  ],
};
