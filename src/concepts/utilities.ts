/** Lines of electric, gas and telephone utilities (FERC's Uniform System of Accounts as filings print it). */
import { type ConceptTable, held } from './concept.ts';

export const utilityBalanceSheet: ConceptTable = {
  statement: 'balanceSheet',
  period: 'instant',
  concepts: [
    {
      concept: 'PublicUtilitiesPropertyPlantAndEquipmentNet',
      labels:
        /^(?:total )?net (?:utility|electric|gas|telephone) (?:plant|property).*$|^utility plant net.*$/,
      balance: 'debit',
    },
    {
      concept: 'PublicUtilitiesPropertyPlantAndEquipmentPlantInService',
      labels: /^(?:total )?(?:utility |electric |gas )?plant in service.*$|^total utility plant$/,
      balance: 'debit',
    },
    {
      concept: 'RegulatoryAssetsNoncurrent',
      labels: /^(?:total )?regulatory assets?(?: .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'RegulatoryLiabilityNoncurrent',
      labels: /^(?:total )?regulatory liabilit(?:y|ies)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'NuclearFuelNetOfAmortization',
      labels: /^nuclear fuel\b.*\b(?:net|amortization).*$/,
      balance: 'debit',
    },
    {
      concept: 'DecommissioningFundInvestments',
      labels: /^(?:nuclear )?decommissioning (?:trusts?|funds?).*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'UnamortizedDebtIssuanceExpense',
      labels: /^unamortized debt (?:issuance )?(?:expenses?|costs?).*$/,
      balance: 'debit',
    },
    { concept: 'Capitalization', labels: /^total capitali[sz]ation$/, balance: 'credit' },
    {
      concept: 'CommonStockholdersEquity',
      labels:
        /^total common (?:stock|share)?(?:holders|owners)? ?(?:stock )?equity$|^common (?:stock|share)(?:holders|owners)? equity$/,
      balance: 'credit',
    },
    {
      concept: 'AccumulatedDeferredInvestmentTaxCredit',
      labels: /^(?:accumulated |unamortized )?(?:deferred )?investment tax credits?.*$/,
      balance: 'credit',
    },
    {
      concept: 'FuelInventory',
      labels: /^fuel(?: stock| inventory|s)?(?: at .*)?$/,
      places: ['currentAssets'],
      balance: 'debit',
    },
    {
      concept: 'UnbilledReceivablesCurrent',
      labels: /^(?:accrued )?(?:unbilled|accrued utility) (?:revenues?|receivables?).*$/,
      places: ['currentAssets'],
      balance: 'debit',
    },
    { concept: 'CustomerDepositsCurrent', labels: /^customers? deposits$/, balance: 'credit' },
  ],
};

export const utilityIncomeStatement: ConceptTable = {
  statement: 'incomeStatement',
  period: 'duration',
  concepts: [
    {
      concept: 'ElectricDomesticRegulatedRevenue',
      labels: /^electric(?: operating)? revenues?$|^electric$/,
      balance: 'credit',
    },
    {
      concept: 'GasDomesticRegulatedRevenue',
      labels: /^gas(?: operating)? revenues?$|^gas$/,
      balance: 'credit',
    },
    {
      concept: 'UtilitiesOperatingExpenseGasAndPetroleumPurchased',
      labels: /^(?:natural )?gas purchased(?: for resale)?$|^(?:cost of )?purchased gas(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestExpense',
      labels: /^net interest charges$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'FuelCosts',
      labels: /^fuel(?: used| expense| for).*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'UtilitiesOperatingExpensePurchasedPower',
      labels: /^purchased power(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'UtilitiesOperatingExpenseMaintenanceAndOperations',
      labels: /^(?:operations? and maintenance|other operations? and maintenance)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'TaxesExcludingIncomeAndExciseTaxes',
      labels: /^taxes other than (?:on )?income(?: taxes)?.*$|^(?:general|other) taxes$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'PublicUtilitiesAllowanceForFundsUsedDuringConstructionCapitalizedCostOfEquity',
      labels:
        /^(?:allowance for )?(?:other |equity )?(?:funds used during construction|allowance for (?:other|equity) funds).*$/,
      balance: 'credit',
    },
  ],
};
