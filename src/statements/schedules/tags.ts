/**
 * The tags of financial data schedules (EX-27; Regulation S-K, Item 601(c), until 2001), each with the element of the
 * US-GAAP taxonomy that holds the same figure; null where no element does.
 */
export interface ScheduleTag {
  readonly concept: string | null;
  readonly period: 'instant' | 'duration';
  /** Figures per share, and rates, are not multiplied by the schedule's multiplier. */
  readonly scaled: boolean;
}

const held = (concept: string | null): ScheduleTag => ({
  concept,
  period: 'instant',
  scaled: true,
});
const earned = (concept: string | null): ScheduleTag => ({
  concept,
  period: 'duration',
  scaled: true,
});
const perShare = (concept: string | null): ScheduleTag => ({
  concept,
  period: 'duration',
  scaled: false,
});

const pretax =
  'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest';

/** What every article has in common: equity and the end of the income statement. */
const common = {
  CASH: held('CashAndCashEquivalentsAtCarryingValue'),
  'TOTAL-ASSETS': held('Assets'),
  'PREFERRED-MANDATORY': held('TemporaryEquityCarryingAmountAttributableToParent'),
  PREFERRED: held('PreferredStockValue'),
  COMMON: held('CommonStockValue'),
  'OTHER-SE': held(null),
  'TOTAL-LIABILITY-AND-EQUITY': held('LiabilitiesAndStockholdersEquity'),
  'TOTAL-LIABILITIES-AND-EQUITY': held('LiabilitiesAndStockholdersEquity'),
  'INTEREST-EXPENSE': earned('InterestExpense'),
  'INCOME-PRETAX': earned(pretax),
  'INCOME-TAX': earned('IncomeTaxExpenseBenefit'),
  'INCOME-CONTINUING': earned('IncomeLossFromContinuingOperations'),
  DISCONTINUED: earned('IncomeLossFromDiscontinuedOperationsNetOfTax'),
  EXTRAORDINARY: earned('ExtraordinaryItemNetOfTax'),
  CHANGES: earned('CumulativeEffectOfNewAccountingPrincipleInPeriodOfAdoption'),
  'NET-INCOME': earned('NetIncomeLoss'),
  'EPS-PRIMARY': perShare('EarningsPerShareBasic'),
  'EPS-BASIC': perShare('EarningsPerShareBasic'),
  'EPS-DILUTED': perShare('EarningsPerShareDiluted'),
} as const;

/** Article 5: commercial and industrial companies. */
const article5 = {
  SECURITIES: held('MarketableSecuritiesCurrent'),
  RECEIVABLES: held('AccountsReceivableGrossCurrent'),
  ALLOWANCES: held('AllowanceForDoubtfulAccountsReceivableCurrent'),
  INVENTORY: held('InventoryNet'),
  'CURRENT-ASSETS': held('AssetsCurrent'),
  'PP&E': held('PropertyPlantAndEquipmentGross'),
  DEPRECIATION: held('AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment'),
  'CURRENT-LIABILITIES': held('LiabilitiesCurrent'),
  BONDS: held('LongTermDebtNoncurrent'),
  SALES: earned('SalesRevenueNet'),
  'TOTAL-REVENUES': earned('Revenues'),
  CGS: earned('CostOfGoodsSold'),
  'TOTAL-COSTS': earned('CostOfRevenue'),
  'OTHER-EXPENSES': earned('OtherCostAndExpenseOperating'),
  'LOSS-PROVISION': earned('ProvisionForDoubtfulAccounts'),
} as const;

/** Article 7: insurance companies. */
const article7 = {
  'DEBT-HELD-FOR-SALE': held('AvailableForSaleSecuritiesDebtSecurities'),
  'DEBT-CARRYING-VALUE': held('HeldToMaturitySecurities'),
  'DEBT-MARKET-VALUE': held('HeldToMaturitySecuritiesFairValue'),
  EQUITIES: held('AvailableForSaleSecuritiesEquitySecurities'),
  MORTGAGE: held('MortgageLoansOnRealEstateCommercialAndConsumerNet'),
  'REAL-ESTATE': held('RealEstateInvestmentPropertyNet'),
  'TOTAL-INVEST': held('Investments'),
  'RECOVER-REINSURE': held('ReinsuranceRecoverables'),
  'DEFERRED-ACQUISITION': held('DeferredPolicyAcquisitionCosts'),
  'POLICY-LOSSES': held('LiabilityForFuturePolicyBenefits'),
  'UNEARNED-PREMIUMS': held('UnearnedPremiums'),
  'POLICY-OTHER': held('OtherPolicyholderFunds'),
  'POLICY-HOLDER-FUNDS': held('PolicyholderContractDeposits'),
  'NOTES-PAYABLE': held('NotesPayable'),
  PREMIUMS: earned('PremiumsEarnedNet'),
  'INVESTMENT-INCOME': earned('NetInvestmentIncome'),
  'INVESTMENT-GAINS': earned('RealizedInvestmentGainsLosses'),
  'OTHER-INCOME': earned('OtherIncome'),
  BENEFITS: earned('PolicyholderBenefitsAndClaimsIncurredNet'),
  'UNDERWRITING-AMORTIZATION': earned('DeferredPolicyAcquisitionCostAmortizationExpense'),
  'UNDERWRITING-OTHER': earned('OtherUnderwritingExpense'),
  'RESERVE-OPEN': held(null),
  'PROVISION-CURRENT': earned('CurrentYearClaimsAndClaimsAdjustmentExpense'),
  'PROVISION-PRIOR': earned('PriorYearClaimsAndClaimsAdjustmentExpense'),
  'PAYMENTS-CURRENT': earned(null),
  'PAYMENTS-PRIOR': earned(null),
  'RESERVE-CLOSE': held('LiabilityForClaimsAndClaimsAdjustmentExpense'),
  'CUMULATIVE-DEFICIENCY': held(null),
} as const;

/** Article 9: bank holding companies. */
const article9 = {
  CASH: held('CashAndDueFromBanks'),
  'INT-BEARING-DEPOSITS': held('InterestBearingDepositsInBanks'),
  'FED-FUNDS-SOLD': held('FederalFundsSoldAndSecuritiesPurchasedUnderAgreementsToResell'),
  'TRADING-ASSETS': held('TradingSecurities'),
  'INVESTMENTS-HELD-FOR-SALE': held('AvailableForSaleSecurities'),
  'INVESTMENTS-CARRYING': held('HeldToMaturitySecurities'),
  'INVESTMENTS-MARKET': held('HeldToMaturitySecuritiesFairValue'),
  LOANS: held('LoansAndLeasesReceivableNetOfDeferredIncome'),
  ALLOWANCE: held('LoansAndLeasesReceivableAllowance'),
  DEPOSITS: held('Deposits'),
  'SHORT-TERM': held('ShortTermBorrowings'),
  'LIABILITIES-OTHER': held('OtherLiabilities'),
  'LONG-TERM': held('LongTermDebt'),
  'INTEREST-LOAN': earned('InterestAndFeeIncomeLoansAndLeases'),
  'INTEREST-INVEST': earned('InterestAndDividendIncomeSecurities'),
  'INTEREST-OTHER': earned('InterestIncomeOther'),
  'INTEREST-TOTAL': earned('InterestAndDividendIncomeOperating'),
  'INTEREST-DEPOSIT': earned('InterestExpenseDeposits'),
  'INTEREST-INCOME-NET': earned('InterestIncomeExpenseNet'),
  'LOAN-LOSSES': earned('ProvisionForLoanAndLeaseLosses'),
  'SECURITIES-GAINS': earned('GainLossOnInvestments'),
  'EXPENSE-OTHER': earned('NoninterestExpense'),
  'INCOME-PRE-EXTRAORDINARY': earned('IncomeLossFromContinuingOperations'),
  'YIELD-ACTUAL': perShare(null),
  'LOANS-NON': held(null),
  'LOANS-PAST': held(null),
  'LOANS-TROUBLED': held(null),
  'LOANS-PROBLEM': held(null),
  'ALLOWANCE-OPEN': held(null),
  'CHARGE-OFFS': earned('AllowanceForLoanAndLeaseLossesWriteOffs'),
  RECOVERIES: earned('AllowanceForLoanAndLeaseLossRecoveries'),
  'ALLOWANCE-CLOSE': held('LoansAndLeasesReceivableAllowance'),
  'ALLOWANCE-DOMESTIC': held(null),
  'ALLOWANCE-FOREIGN': held(null),
  'ALLOWANCE-UNALLOCATED': held(null),
} as const;

/** Article UT (and OPUR1 to OPUR3): public utilities. */
const utilities = {
  'TOTAL-NET-UTILITY-PLANT': held('PublicUtilitiesPropertyPlantAndEquipmentNet'),
  'OTHER-PROPERTY-AND-INVEST': held('OtherPropertyAndInvestments'),
  'TOTAL-CURRENT-ASSETS': held('AssetsCurrent'),
  'TOTAL-DEFERRED-CHARGES': held('DeferredCostsNoncurrent'),
  'OTHER-ASSETS': held('OtherAssetsNoncurrent'),
  'CAPITAL-SURPLUS-PAID-IN': held('AdditionalPaidInCapital'),
  'RETAINED-EARNINGS': held('RetainedEarningsAccumulatedDeficit'),
  'TOTAL-COMMON-STOCKHOLDERS-EQ': held('CommonStockholdersEquity'),
  'LONG-TERM-DEBT-NET': held('LongTermDebtNoncurrent'),
  'SHORT-TERM-NOTES': held('ShortTermBorrowings'),
  'LONG-TERM-NOTES-PAYABLE': held('LongTermNotesPayable'),
  'COMMERCIAL-PAPER-OBLIGATIONS': held('CommercialPaper'),
  'LONG-TERM-DEBT-CURRENT-PORT': held('LongTermDebtCurrent'),
  'PREFERRED-STOCK-CURRENT': held(null),
  'CAPITAL-LEASE-OBLIGATIONS': held('CapitalLeaseObligationsNoncurrent'),
  'LEASES-CURRENT': held('CapitalLeaseObligationsCurrent'),
  'OTHER-ITEMS-CAPITAL-AND-LIAB': held(null),
  'TOT-CAPITALIZATION-AND-LIAB': held('LiabilitiesAndStockholdersEquity'),
  'GROSS-OPERATING-REVENUE': earned('Revenues'),
  'INCOME-TAX-EXPENSE-NET': earned('IncomeTaxExpenseBenefit'),
  'OTHER-OPERATING-EXPENSES': earned('OtherCostAndExpenseOperating'),
  'TOTAL-OPERATING-EXPENSES': earned('OperatingExpenses'),
  'OPERATING-INCOME-LOSS': earned('OperatingIncomeLoss'),
  'OTHER-INCOME-NET': earned('OtherNonoperatingIncomeExpense'),
  'INCOME-BEFORE-INTEREST-EXPEN': earned(null),
  'TOTAL-INTEREST-EXPENSE': earned('InterestExpense'),
  'PREFERRED-STOCK-DIVIDENDS': earned('PreferredStockDividendsIncomeStatementImpact'),
  'EARNINGS-AVAILABLE-FOR-COMM': earned('NetIncomeLossAvailableToCommonStockholdersBasic'),
  'COMMON-STOCK-DIVIDENDS': earned('DividendsCommonStockCash'),
  'TOTAL-INTEREST-ON-BONDS': earned(null),
  'CASH-FLOW-OPERATIONS': earned('NetCashProvidedByUsedInOperatingActivities'),
} as const;

/** The tags of each article; a schedule of any other article keeps its tags without concepts. */
export const articles: Readonly<Record<string, Readonly<Record<string, ScheduleTag>>>> = {
  '5': { ...common, ...article5 },
  CT: { ...common, ...article5 },
  '7': { ...common, ...article7 },
  '9': { ...common, ...article9 },
  UT: { ...common, ...utilities },
  OPUR1: { ...common, ...utilities },
  OPUR2: { ...common, ...utilities },
  OPUR3: { ...common, ...utilities },
};

/** Tags that say what the schedule is, not what a figure is. */
export const headTags = [
  'ARTICLE',
  'LEGEND',
  'RESTATED',
  'CIK',
  'NAME',
  'SUBSIDIARY',
  'NUMBER',
  'MULTIPLIER',
  'CURRENCY',
  'EXCHANGE-RATE',
  'PERIOD-TYPE',
  'FISCAL-YEAR-END',
  'PERIOD-START',
  'PERIOD-END',
  'BOOK-VALUE',
  'PERIOD-YEAR',
] as const;
