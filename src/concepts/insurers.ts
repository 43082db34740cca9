/** Lines of insurance companies (Regulation S-X, article 7). */
import { type ConceptTable, held, owed } from './concept.ts';

export const insurerBalanceSheet: ConceptTable = {
  statement: 'balanceSheet',
  period: 'instant',
  concepts: [
    { concept: 'Investments', labels: /^total investments?(?: and cash)?$/, balance: 'debit' },
    {
      concept: 'HeldToMaturitySecurities',
      labels: /^fixed maturit(?:y|ies).*held (?:to maturity|for investment).*$/,
      balance: 'debit',
    },
    {
      concept: 'AvailableForSaleSecuritiesDebtSecurities',
      labels: /^fixed maturit(?:y|ies).*$|^bonds(?: .*)?at .*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'AvailableForSaleSecuritiesEquitySecurities',
      labels: /^equity securities.*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'MortgageLoansOnRealEstateCommercialAndConsumerNet',
      labels: /^mortgage loans(?: on real estate)?$/,
      balance: 'debit',
    },
    {
      concept: 'RealEstateInvestmentPropertyNet',
      labels: /^(?:investment )?real estate(?: held for investment)?(?: net| at cost| less .*)?$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'AccruedInvestmentIncomeReceivable',
      labels: /^accrued investment income$/,
      balance: 'debit',
    },
    { concept: 'PolicyLoans', labels: /^policy loans$/, balance: 'debit' },
    {
      concept: 'PremiumsReceivableAtCarryingValue',
      labels: /^premiums? (?:and (?:other|agents) )?(?:receivables?|balances).*$/,
      balance: 'debit',
    },
    {
      concept: 'ReinsuranceRecoverables',
      labels:
        /^(?:amounts? )?(?:recoverable|receivable) from reinsurers.*$|^reinsurance (?:recoverables?|receivables?|balances).*$/,
      balance: 'debit',
    },
    {
      concept: 'DeferredPolicyAcquisitionCosts',
      labels: /^deferred (?:policy )?acquisition costs$/,
      balance: 'debit',
    },
    {
      concept: 'SeparateAccountAssets',
      labels: /^(?:assets held in )?separate accounts?(?: assets)?$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'SeparateAccountsLiability',
      labels: /^(?:liabilities (?:related to|of) )?separate accounts?(?: liabilities)?$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'OtherPolicyholderFunds',
      labels: /^other policy ?holders? (?:funds|liabilities).*$/,
      balance: 'credit',
    },
    {
      concept: 'LiabilityForClaimsAndClaimsAdjustmentExpense',
      labels:
        /^(?:unpaid |reserves? for |liability for )?(?:losses|claims)(?: and (?:loss|claims?)(?: adjustment)? expenses?)(?: .*)?$|^(?:unpaid )?losses and loss (?:adjustment )?expenses.*$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'LiabilityForFuturePolicyBenefits',
      labels:
        /^(?:reserves? for |liability for )?future policy (?:benefits|liabilities).*$|^policy (?:reserves|benefits).*$/,
      balance: 'credit',
    },
    {
      concept: 'UnearnedPremiums',
      labels: /^unearned premiums?(?: reserves?)?$/,
      balance: 'credit',
    },
    {
      concept: 'PolicyholderContractDeposits',
      labels:
        /^(?:policyholders?|contract ?holders?) (?:funds|deposits|account balances|contract deposits).*$/,
      balance: 'credit',
    },
  ],
};

export const insurerIncomeStatement: ConceptTable = {
  statement: 'incomeStatement',
  period: 'duration',
  concepts: [
    {
      concept: 'PremiumsEarnedNet',
      labels:
        /^(?:total |net )?(?:insurance )?premiums?(?: earned| and other considerations)?(?: net)?$|^earned premiums$/,
      balance: 'credit',
    },
    {
      concept: 'PremiumsWrittenNet',
      labels: /^net premiums written$|^premiums written(?: net)?$/,
      balance: 'credit',
    },
    {
      concept: 'NetInvestmentIncome',
      labels: /^net investment income$|^investment income (?:net|less).*$/,
      balance: 'credit',
    },
    {
      concept: 'RealizedInvestmentGainsLosses',
      labels: /^(?:net )?realized (?:investment |capital )?(?:gains?|losses).*$/,
      balance: 'credit',
    },
    {
      concept: 'PolicyholderBenefitsAndClaimsIncurredNet',
      labels:
        /^(?:insurance |policy |policyholders? )(?:losses|benefits|claims)(?: incurred)?$|^(?:insurance |policyholders? )?(?:losses|benefits|claims) and (?:loss|claims|policyholder|settlement)(?: adjustment)? ?(?:expenses?|benefits)?(?: incurred)?$|^benefits claims losses and .*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestCreditedToPolicyholdersAccountBalances',
      labels: /^interest credited (?:to|on) (?:policy|contract|customers|universal|investment).*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'DeferredPolicyAcquisitionCostAmortizationExpense',
      labels: /^amortization of deferred (?:policy )?acquisition costs$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'BenefitsLossesAndExpenses',
      labels: /^total (?:benefits|losses)(?: losses| claims)*(?: and)? expenses$/,
      balance: 'debit',
      sign: 'magnitude',
    },
  ],
};
