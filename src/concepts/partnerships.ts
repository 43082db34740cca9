/** Lines of limited partnerships, most of them in real estate, which have partners where companies have shareholders. */
import { type ConceptTable, held, owed } from './concept.ts';

export const partnershipBalanceSheet: ConceptTable = {
  statement: 'balanceSheet',
  period: 'instant',
  concepts: [
    {
      concept: 'PartnersCapital',
      labels: /^total partners (?:capital|equity|deficit|deficiency)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'GeneralPartnersCapitalAccount',
      labels: /^general partners?(?: .*)?$/,
      places: ['equity'],
      balance: 'credit',
    },
    {
      concept: 'LimitedPartnersCapitalAccount',
      labels: /^limited partners?(?: .*)?$/,
      places: ['equity'],
      balance: 'credit',
    },
    {
      concept: 'DueFromRelatedParties',
      labels:
        /^(?:due|receivables?|advances) (?:from|to) (?:the )?(?:general partners?|affiliates?|related parties)$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'DueToRelatedPartiesCurrentAndNoncurrent',
      labels:
        /^(?:due|payables?|accounts payable|advances|loans?) (?:to|from) (?:the )?(?:general partners?|affiliates?|related parties|parent)$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'SecurityDepositLiability',
      labels: /^(?:tenants? |refundable )?security deposits(?: payable)?$|^tenant deposits$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'EscrowDeposit',
      labels: /^(?:mortgage )?escrow (?:deposits?|accounts?)$|^mortgage escrows?$/,
      places: held,
      balance: 'debit',
    },
  ],
};

export const partnershipIncomeStatement: ConceptTable = {
  statement: 'incomeStatement',
  period: 'duration',
  concepts: [
    {
      concept: 'NetIncomeLossPerOutstandingLimitedPartnershipUnit',
      labels: /^(?:net )?(?:income|loss)(?: loss)? per .*\bunit.*$/,
      places: ['perShare', 'primaryPerShare', 'dilutedPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'NetIncomeLossAllocatedToGeneralPartners',
      labels:
        /^(?:net (?:income|loss)(?: loss)? )?(?:allocated|allocable) to (?:the )?general partners?$/,
      balance: 'credit',
    },
    {
      concept: 'NetIncomeLossAllocatedToLimitedPartners',
      labels:
        /^(?:net (?:income|loss)(?: loss)? )?(?:allocated|allocable) to (?:the )?limited partners?$/,
      balance: 'credit',
    },
    {
      concept: 'RealEstateTaxExpense',
      labels: /^(?:property|real estate) taxes$/,
      balance: 'debit',
      sign: 'magnitude',
    },
  ],
};

export const partnershipCashFlow: ConceptTable = {
  statement: 'cashFlow',
  period: 'duration',
  concepts: [
    {
      concept: 'PaymentsOfCapitalDistribution',
      labels: /^(?:cash )?distributions?(?: paid)?(?: to (?:the )?(?:limited )?partners?)?$/,
      places: ['financing'],
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsForCapitalImprovements',
      labels: /^(?:property|building|capital|tenant) improvements?(?: and .*)?$/,
      places: ['investing'],
      balance: 'credit',
      sign: 'inverse',
    },
  ],
};
