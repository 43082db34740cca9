/**
 * Cash flow statements (SFAS 95): what its parts come to, operating activities, and what is told besides. Signs: a payment or
 * an increase of an asset is positive in the taxonomy.
 */
import type { ConceptTable, Place } from './concept.ts';

const operating: readonly Place[] = ['operating'];

const ofContinuing =
  /^(?:total|net) cash(?: flows?)? (?:provided|used|generated|from|by|for|in)[a-z ]* continuing operations$/;
const ofDiscontinued =
  /^(?:total|net) cash(?: flows?)? (?:provided|used|generated|from|by|for|in)[a-z ]* discontinued operations$/;

export const cashFlow: ConceptTable = {
  statement: 'cashFlow',
  period: 'duration',
  concepts: [
    {
      concept: 'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
      labels: ofContinuing,
      places: operating,
      balance: null,
    },
    {
      concept: 'CashProvidedByUsedInOperatingActivitiesDiscontinuedOperations',
      labels: ofDiscontinued,
      places: operating,
      balance: null,
    },
    {
      concept: 'NetCashProvidedByUsedInInvestingActivitiesContinuingOperations',
      labels: ofContinuing,
      places: ['investing'],
      balance: null,
    },
    {
      concept: 'CashProvidedByUsedInInvestingActivitiesDiscontinuedOperations',
      labels: ofDiscontinued,
      places: ['investing'],
      balance: null,
    },
    {
      concept: 'NetCashProvidedByUsedInFinancingActivitiesContinuingOperations',
      labels: ofContinuing,
      places: ['financing'],
      balance: null,
    },
    {
      concept: 'CashProvidedByUsedInFinancingActivitiesDiscontinuedOperations',
      labels: ofDiscontinued,
      places: ['financing'],
      balance: null,
    },
    {
      concept: 'NetCashProvidedByUsedInOperatingActivities',
      labels:
        /^(?:total|net) (?:cash|operating cash)(?: flows?)? (?:provided|used|generated|from|by|for|in)[a-z ]*operat(?:ing activities|ions)(?! before)[a-z ]*$|^net operating cash flows?$|^(?:total )?cash (?:flows? )?(?:provided|generated)[a-z ]*operat(?:ing activities|ions)$|^(?:net )?cash flows? from (?:used in |used for )?operat(?:ing activities|ions)$|^total (?:from )?operating activities$/,
      balance: null,
    },
    {
      concept: 'NetCashProvidedByUsedInInvestingActivities',
      labels:
        /^(?:total|net) (?:cash)?(?: flows?)? ?(?:provided|used|generated|from|by|for|in|required|utilized|invested|applied|expended)[a-z ]*invest(?:ing activities|ments?|ing)(?: activities)?[a-z ]*$|^cash (?:flows? )?(?:provided|used|generated|required|utilized)[a-z ]*invest(?:ing activities|ment activities|ments?|ing)$|^(?:net )?cash flows? (?:from|used in|used for) (?:used in |used for )?investing(?: activities)?$|^total (?:from )?invest(?:ing|ment) activities$/,
      balance: null,
    },
    {
      concept: 'NetCashProvidedByUsedInFinancingActivities',
      labels:
        /^(?:total|net) (?:cash)?(?: flows?)? ?(?:provided|used|generated|from|by|for|in|required|utilized|applied)[a-z ]*financ(?:ing activities|ing)(?: activities)?[a-z ]*$|^cash (?:flows? )?(?:provided|used|generated|required|utilized)[a-z ]*financ(?:ing activities|ing)$|^(?:net )?cash flows? (?:from|used in|used for) (?:used in |used for )?financing(?: activities)?$|^total (?:from )?financing activities$/,
      balance: null,
    },
    {
      concept: 'EffectOfExchangeRateOnCashAndCashEquivalents',
      labels:
        /^(?:foreign )?(?:currency )?(?:exchange|translation) .*\bcash\b.*$|^(?:net )?effects? of (?:foreign )?(?:currency )?(?:exchange|translation).*$|^effects? of (?:changes? in )?(?:foreign )?(?:currency |exchange ).*$/,
      places: ['operating', 'investing', 'financing', 'supplemental'],
      balance: 'debit',
    },
    {
      concept: 'CashAndCashEquivalentsPeriodIncreaseDecrease',
      labels:
        /^(?:total |net )?(?:increase|decrease|change)s?(?: or)?(?: increase| decrease)?(?: decrease| increase)? (?:in|of) (?:cash|total cash)(?: and)?(?: cash)?(?: equivalents?| items?| due from banks| short term investments| temporary (?:cash )?investments| temporary investments)*(?: .*)?$|^(?:net )?(?:cash )?(?:increase|decrease)(?: decrease| increase)?$|^net change(?: in)? cash.*$|^cash (?:increase|decrease)$|^net (?:increase|decrease)$|^total cash (?:generated|provided|used)(?: used)?$|^increase decrease in cash.*$/,
      balance: 'debit',
    },
    {
      concept: 'NetIncomeLoss',
      labels: /^(?:net (?:income|earnings|loss|profit)(?: loss| for the year| earnings)?)$/,
      places: operating,
      balance: 'credit',
    },
    {
      concept: 'IncomeLossFromContinuingOperations',
      labels:
        /^(?:net )?(?:income|earnings|loss)(?: loss)? (?:from continuing operations|before (?:cumulative|extraordinary|accounting|discontinued|effect)).*$/,
      places: operating,
      balance: 'credit',
    },
    {
      concept:
        'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
      labels: /^(?:income|earnings) before (?:income )?taxes.*$/,
      places: operating,
      balance: 'credit',
    },
    {
      concept: 'DepreciationDepletionAndAmortization',
      labels:
        /^(?:depreciation|depletion)(?: depletion| depreciation)?(?: amortization)?(?: and (?:special tools )?(?:amortization|depletion|other|depletion and amortization))(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'Depreciation',
      labels: /^depreciation(?: of .*| expense)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'AmortizationOfFinancingCostsAndDiscounts',
      labels:
        /^amortization of (?:(?:deferred|unamortized) )?(?:debt|loan|financing|bond|original issue|discounts?)\b.*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'AmortizationOfIntangibleAssets',
      labels: /^amortization(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'DeferredIncomeTaxExpenseBenefit',
      labels:
        /^(?:increase decrease in |change in |provision for |benefit from )?deferred (?:federal )?(?:income )?tax(?:es)?(?! (?:assets?|liabilit|charges|benefits))(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'ProvisionForLoanAndLeaseLosses',
      labels:
        /^provisions? for (?:possible )?(?:credit|loan|lease)(?: and (?:lease|loan))? losses.*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'MinorityInterestInNetIncomeLossOfConsolidatedEntities',
      labels: /^minority (?:interests?|(?:share|stock)holders)(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncomeLossFromEquityMethodInvestmentsNetOfDividendsOrDistributions',
      labels:
        /^(?:undistributed|equity in) (?:undistributed |net )*(?:earnings|income|loss(?:es)?)(?: loss(?:es)?)? (?:of|from|in) .*$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'GainLossOnInvestments',
      labels:
        /^(?:net )?(?:investment )?securities (?:gains?|loss(?:es)?)(?: .*)?$|^(?:net )?(?:realized )?(?:gains?|loss(?:es)?)(?: loss(?:es)?| gains?)? (?:on|from) (?:the )?(?:sales? (?:of|and .*) )?(?:investment )?(?:securities|investments)(?: .*)?$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProvisionForDoubtfulAccounts',
      labels:
        /^provisions? for (?:doubtful|uncollectible|losses on (?:accounts|receivables)|bad|credit|loan).*$|^bad debt.*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'GainLossOnSaleOfPropertyPlantEquipment',
      labels:
        /^(?:net )?(?:gain|loss)(?:es|s)?(?: loss| gain)? (?:on|from) (?:the )?(?:sales?|disposals?|dispositions?|retirements?) of (?:property|fixed|assets|plant|equipment|other).*$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'RestructuringCharges',
      labels: /^(?:provision for )?(?:restructuring).*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncreaseDecreaseInAccountsReceivable',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:trade |notes and |accounts and |net )*(?:accounts |notes |trade )?receivables?(?: .*)?$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'IncreaseDecreaseInInventories',
      labels: /^(?:increase |decrease |change |changes )*(?:in )?inventor(?:y|ies)(?: .*)?$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:prepaid|other (?:current )?assets(?! and (?:other )?liabilities))(?: .*)?$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'IncreaseDecreaseInAccountsPayableAndAccruedLiabilities',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:trade )?accounts payable (?:and|accrued|other).*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncreaseDecreaseInAccountsPayable',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:trade )?(?:accounts |trade )payables?(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncreaseDecreaseInAccruedIncomeTaxesPayable',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:accrued )?(?:federal )?income taxes(?: payable| receivable)?(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncreaseDecreaseInAccruedInterestReceivableNet',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:accrued )?interest (?:income )?receivable(?: .*)?$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'IncreaseDecreaseInAccruedLiabilities',
      labels: /^(?:increase |decrease |change |changes )*(?:in )?accrued(?: .*)?$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncreaseDecreaseInDeferredRevenue',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?(?:unearned|deferred) (?:revenue|income).*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'IncreaseDecreaseInOtherOperatingLiabilities',
      labels:
        /^(?:increase |decrease |change |changes )*(?:in )?other (?:current |non ?current |long term )?liabilities.*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'ShareBasedCompensation',
      labels:
        /^(?:non ?cash )?(?:stock|compensation)(?: option| based| expense)*(?: .*)?\b(?:compensation|stock|options)(?: .*)?$|^amortization of (?:unearned|deferred|restricted) (?:compensation|stock).*$/,
      places: operating,
      balance: 'debit',
    },
    {
      concept: 'GainsLossesOnExtinguishmentOfDebt',
      labels:
        /^(?:extraordinary )?(?:gain|loss)(?: loss)? (?:on|from) (?:the )?(?:early )?(?:extinguishment|retirement|redemption) of .*(?:debt|notes|debentures).*$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'IncreaseDecreaseInOtherOperatingCapitalNet',
      labels: /^other assets and (?:other )?liabilities(?: net)?$|^other working capital.*$/,
      places: operating,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'OtherOperatingActivitiesCashFlowStatement',
      labels: /^other(?: net| operating.*| items.*)?$/,
      places: operating,
      balance: null,
    },
    {
      concept: 'InterestPaid',
      labels:
        /^(?:cash (?:paid|payments)(?: during the (?:year|period))? for )?interest(?: paid)?(?: .*)?$/,
      places: ['supplemental'],
      balance: 'credit',
      sign: 'magnitude',
    },
    {
      concept: 'CapitalLeaseObligationsIncurred',
      labels: /^(?:additions to )?capital(?:ized)? lease obligations? (?:incurred|entered into).*$/,
      places: ['supplemental'],
      balance: null,
    },
    {
      concept: 'IncomeTaxesPaid',
      labels:
        /^(?:cash (?:paid|payments)(?: during the (?:year|period))? for )?(?:federal )?(?:income )?taxes(?: paid)?(?: .*)?$/,
      places: ['supplemental'],
      balance: 'credit',
    },
  ],
};
