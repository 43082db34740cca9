/** Balance sheets of commercial and industrial companies (Regulation S-X, article 5-02): liabilities and equity. */
import { type ConceptTable, owed, type Place } from './concept.ts';

const due: readonly Place[] = ['currentLiabilities', 'liabilities'];
const later: readonly Place[] = ['liabilities', 'noncurrentLiabilities'];

export const liabilities: ConceptTable = {
  statement: 'balanceSheet',
  period: 'instant',
  concepts: [
    {
      concept: 'ShortTermBorrowings',
      labels:
        /^(?:short term|bank) (?:debt|borrowings?|loans?|obligations|notes(?: payable)?|bank (?:loans|borrowings|debt))(?: .*)?$|^(?:notes|loans) payable(?: to banks?| banks?)?(?: current| and .*)?$|^borrowings under lines? of credit$|^commercial paper(?: and .*)?$|^lines? of credit$|^short term debt and .*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'CapitalLeaseObligationsCurrent',
      labels:
        /^current (?:portions?|maturities|installments?) of (?:obligations under )?capital(?:ized)? leases?(?: obligations)?$/,
      balance: 'credit',
    },
    {
      concept: 'LongTermDebtCurrent',
      labels:
        /^(?:current )?(?:portions?|maturities|installments?) ?(?:of )?(?:long term|term)? ?(?:debt|obligations|notes|loans|borrowings).*$|^current (?:portions?|maturities|installments?)(?: of)?(?: .*)$|^(?:long term debt|notes payable|debt)(?: due| payable)? (?:within one year|current).*$|^long term debt due within one year$|^debt payable within one year$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'AccountsPayableAndAccruedLiabilitiesCurrent',
      labels:
        /^accounts payable (?:and|trade and) (?:other )?accrued (?:expenses|liabilities|charges).*$|^accounts payable and other.*$|^payables and accru.*$/,
      balance: 'credit',
    },
    {
      concept: 'AccountsPayableCurrent',
      labels:
        /^(?:trade |total )?(?:accounts?|trade|vouchers) payables?(?: trade| principally trade| net)?$|^accounts payable .*$|^trade payables?$|^payables?$/,
      balance: 'credit',
    },
    {
      concept: 'EmployeeRelatedLiabilitiesCurrent',
      labels:
        /^(?:accrued )?(?:salaries|wages|compensation|payroll|employee compensation|commissions)(?:.*)$|^accrued (?:employee|payroll|vacation|retirement|profit sharing|pension|compensation).*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'AccruedIncomeTaxesCurrent',
      labels:
        /^(?:accrued |federal |current )*(?:and (?:foreign|state) )*income tax(?:es)?(?: payable| currently payable| accrued| and .*)?$|^taxes (?:on income|payable)$|^accrued (?:and deferred )?income taxes$|^(?:u s |foreign )+(?:and .*)?income taxes(?: payable)?$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'TaxesPayableCurrent',
      labels: /^(?:accrued |other )?taxes(?: payable| other than income.*)?$|^accrued taxes.*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'InterestPayableCurrent',
      labels: /^(?:accrued )?interest(?: payable| accrued)?$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'DividendsPayableCurrent',
      labels: /^(?:cash )?dividends payable$/,
      balance: 'credit',
    },
    {
      concept: 'DeferredRevenueCurrent',
      labels:
        /^(?:deferred|unearned) (?:revenues?|income(?! tax)|service revenue.*)(?: .*)?$|^(?:customer|advance) (?:deposits|payments|advances).*$|^advances from customers$|^billings in excess.*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'AccruedMarketingCostsCurrent',
      labels: /^accrued (?:marketing|advertising).*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'ProductWarrantyAccrualClassifiedCurrent',
      labels: /^(?:accrued )?(?:product )?warrant(?:y|ies).*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'RestructuringReserveCurrent',
      labels: /^(?:accrued |reserve for )?restructuring.*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'DeferredTaxLiabilitiesCurrent',
      labels: /^deferred (?:income )?tax(?:es)?(?: liabilit(?:y|ies))?$/,
      places: ['currentLiabilities'],
      balance: 'credit',
    },
    {
      concept: 'AccruedLiabilitiesCurrent',
      labels:
        /^(?:other )?accru(?:ed|als?)(?: expenses?| liabilities| charges| costs| and other)?(?: and other(?: current)?(?: liabilities| expenses)?| other)?$|^other accrued (?:expenses|liabilities).*$|^accrued expenses.*$|^accrued liabilities.*$/,
      places: due,
      balance: 'credit',
    },
    {
      concept: 'OtherLiabilitiesCurrent',
      labels: /^other(?: current)? (?:liabilities|payables)(?: current)?$|^other current$|^other$/,
      places: ['currentLiabilities'],
      balance: 'credit',
    },
    {
      concept: 'LongTermDebt',
      labels:
        /^(?:total )?long term (?:debt|borrowings?|obligations)\b.*\bincluding current (?:portion|maturities)/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'SubordinatedDebt',
      labels:
        /^(?:senior |convertible )*subordinated (?:convertible )?(?:debentures|notes|debt)(?: .*)?$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'DeferredCompensationLiabilityClassifiedNoncurrent',
      labels: /^deferred compensation(?: .*)?$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'LongTermDebtNoncurrent',
      labels:
        /^(?:total )?long term (?:debt|borrowings?|notes?(?: payable)?|obligations|loans)(?: .*)?$|^long term debt.*$|^(?:notes|bonds|mortgages?)(?: and .*)? payable.*$|^(?:senior|convertible|subordinated|debentures|mortgage)(?: .*)?(?:notes|debentures|debt|bonds).*$|^debt(?: due after one year| payable after one year| long term)?$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'CapitalLeaseObligationsNoncurrent',
      labels:
        /^(?:long term )?(?:capital(?:ized)? )?lease obligations.*$|^obligations under capital leases.*$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'DeferredTaxLiabilitiesNoncurrent',
      labels:
        /^(?:non ?current |accumulated |long term )?deferred (?:federal )?(?:income )?tax(?:es)?(?: liabilit(?:y|ies))?(?: net)?$|^deferred (?:income )?taxes and .*$|^deferred taxes on income$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'DefinedBenefitPensionPlanLiabilitiesNoncurrent',
      labels:
        /^(?:accrued )?(?:pensions?|retirement|benefits?)(?: .*)?(?:costs?|obligations?|liabilit(?:y|ies)|benefits)(?: .*)?$|^pension and other benefits$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'OtherPostretirementDefinedBenefitPlanLiabilitiesNoncurrent',
      labels: /^(?:accrued )?(?:postretirement|post retirement).*$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'DeferredRevenueNoncurrent',
      labels: /^(?:long term )?(?:deferred|unearned) (?:revenues?|income(?! tax)).*$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'OtherLiabilitiesNoncurrent',
      labels:
        /^other(?: non ?current| long term)? liabilities(?: .*)?$|^other$|^deferred credits and other.*$|^other (?:long term )?(?:obligations|deferred credits).*$|^other non ?current.*$/,
      places: later,
      balance: 'credit',
    },
    {
      concept: 'MinorityInterest',
      labels: /^minority (?:interests?|(?:share|stock)holders)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'CommitmentsAndContingencies',
      labels:
        /^(?:commitments|contingencies)(?: and (?:contingencies|contingent liabilities|commitments))?.*$/,
      places: [...owed, 'equity'],
      balance: 'credit',
    },
    {
      concept: 'TemporaryEquityCarryingAmountAttributableToParent',
      labels: /^(?:mandatorily )?redeemable (?:convertible )?preferred.*$|^put warrants.*$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'PreferredStockValue',
      labels:
        /^(?:cumulative |convertible |non ?voting |series [a-z] |redeemable |serial |participating |junior )*(?:preferred|preference) (?:stock|shares)(?: .*)?$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'credit',
    },
    {
      concept: 'CommonStocksIncludingAdditionalPaidInCapital',
      labels:
        /^(?:common|capital) (?:stock|shares)(?: .*)?(?:and|plus) (?:additional )?(?:paid in capital|capital in excess|additional capital).*$/,
      balance: 'credit',
    },
    {
      concept: 'CommonStockValue',
      labels:
        /^(?:class [a-z] )?(?:common|capital) (?:stock|shares)(?: .*)?$|^class [a-z] (?:common )?(?:stock|shares).*$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'credit',
    },
    {
      concept: 'AdditionalPaidInCapital',
      labels:
        /^(?:additional )?(?:paid in|contributed|other|additional) (?:capital|surplus)(?: .*)?$|^(?:capital|amounts?) (?:contributed |paid )?in excess of.*$|^(?:capital )?surplus$|^premiums? on (?:common|capital) stock.*$|^excess of .* over par.*$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'credit',
    },
    {
      concept: 'DevelopmentStageEnterpriseDeficitAccumulatedDuringDevelopmentStage',
      labels: /^deficit accumulated (?:during|in) (?:the )?development stage.*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'RetainedEarningsAccumulatedDeficit',
      labels:
        /^(?:retained|reinvested|accumulated|undistributed) (?:earnings|deficit|profits?|income|losses)(?: .*)?$|^earnings? (?:retained|reinvested|employed|invested).*$|^income retained.*$|^deficit$|^accumulated deficit.*$|^profit employed.*$|^undivided profits.*$/,
      balance: 'credit',
    },
    {
      concept: 'TreasuryStockValue',
      labels:
        /^(?:less )?(?:common )?(?:stock |shares )?(?:held )?(?:in )?treasury(?: .*)?$|^(?:less )?(?:cost of )?(?:common )?(?:stock|shares)(?: held)?(?: in)? treasury.*$|^less (?:cost of )?treasury.*$|^(?:cost of )?treasury (?:stock|shares).*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'AccumulatedOtherComprehensiveIncomeLossNetOfTax',
      labels:
        /^(?:accumulated )?other comprehensive (?:income|loss|earnings|items)(?: .*)?$|^accumulated (?:non owner|nonowner).*$|^accumulated other (?:comprehensive|non ?owner).*$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'credit',
    },
    {
      concept:
        'AccumulatedOtherComprehensiveIncomeLossForeignCurrencyTranslationAdjustmentNetOfTax',
      labels:
        /^(?:accumulated |cumulative |equity adjustment (?:from )?)?(?:foreign )?(?:currency )?translation(?: adjustments?)?(?: .*)?$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'credit',
    },
    {
      concept:
        'AccumulatedOtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
      labels: /^(?:net )?unrealized (?:investment )?(?:gains?|holding|appreciation|loss).*$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'credit',
    },
    {
      concept:
        'AccumulatedOtherComprehensiveIncomeLossDefinedBenefitPensionAndOtherPostretirementPlansNetOfTax',
      labels: /^(?:additional )?minimum pension liabilit.*$/,
      places: ['equity'],
      balance: 'credit',
    },
    {
      concept: 'ReceivableFromShareholdersOrAffiliatesForIssuanceOfCapitalStock',
      labels:
        /^(?:less )?(?:notes?|loans?|subscriptions?|amounts?) (?:receivable|due) from (?:(?:share|stock) ?holders?|officers?|employees|directors|affiliates?|sale of).*$/,
      places: ['equity'],
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'UnearnedESOPShares',
      labels:
        /^(?:less )?(?:unearned|deferred|unamortized) (?:esop|compensation|restricted|employee).*$|^employee benefits? trust.*$/,
      places: ['equity', 'liabilities', 'noncurrentLiabilities'],
      balance: 'debit',
      sign: 'magnitude',
    },
  ],
};
