/** Statements of stockholders' equity, and of retained earnings or comprehensive income. */
import type { ConceptTable } from './concept.ts';

export const equity: ConceptTable = {
  statement: 'stockholdersEquity',
  period: 'duration',
  concepts: [
    {
      concept: 'NetIncomeLoss',
      labels: /^net (?:income|earnings|loss|profit)(?: loss| for the (?:year|period))?$/,
      balance: 'credit',
    },
    {
      concept: 'ComprehensiveIncomeNetOfTax',
      labels: /^(?:total )?comprehensive (?:income|loss|earnings)(?: loss)?(?: net of tax.*)?$/,
      balance: 'credit',
    },
    {
      concept: 'OtherComprehensiveIncomeLossNetOfTax',
      labels:
        /^(?:total )?other comprehensive (?:income|loss|earnings)(?: loss)?(?: net of tax.*)?$/,
      balance: 'credit',
    },
    {
      concept:
        'OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
      labels:
        /^(?:net |change in |changes in )?(?:accumulated )?(?:foreign )?(?:currency )?(?:translation|transaction)(?: adjustments?)?(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
      labels:
        /^(?:net |change in )*unrealized (?:holding )?(?:gains?|losses|appreciation).*(?:investments?|securities).*$/,
      balance: 'credit',
    },
    {
      concept: 'OtherComprehensiveIncomeMinimumPensionLiabilityNetAdjustmentNetOfTax',
      labels: /^(?:change in )?(?:additional )?minimum pension liabilit.*$/,
      balance: 'credit',
    },
    {
      concept: 'DividendsCommonStockCash',
      labels:
        /^(?:cash )?dividends?(?: declared| paid)?(?: on common.*| per share.*)?$|^(?:cash dividends?|common stock dividends?|cash common dividends?)(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'DividendsPreferredStockCash',
      labels: /^(?:cash )?(?:preferred (?:stock )?dividends?|dividends? on preferred.*)(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'TreasuryStockValueAcquiredCostMethod',
      labels:
        /^(?:purchases?|acquisitions?|repurchases?) of (?:common stock for |shares for )?treasury.*$|^(?:common stock|shares) (?:purchased|acquired) for treasury.*$|^treasury (?:stock|shares) (?:purchased|acquired)(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'StockRepurchasedAndRetiredDuringPeriodValue',
      labels:
        /^(?:common )?(?:stock|shares) (?:re)?purchased(?: (?:and|retired|cancell?ed).*)?$|^(?:re)?purchases? (?:and retirement )?of (?:common )?(?:stock|shares).*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'StockIssuedDuringPeriodValueStockOptionsExercised',
      labels: /.*exercise of.*options.*|^stock options exercised.*/,
      balance: 'credit',
    },
    {
      concept: 'StockIssuedDuringPeriodValueNewIssues',
      labels:
        /^(?:common )?(?:stock|shares) issued(?: .*)?$|^issuances? of (?:common )?(?:stock|shares).*$|^sales? of common stock.*$/,
      balance: 'credit',
    },
    {
      concept: 'AdjustmentsToAdditionalPaidInCapitalTaxEffectFromShareBasedCompensation',
      labels: /.*tax benefits?.*(?:stock|options).*|.*stock option.*tax benefits?.*/,
      balance: 'credit',
    },
  ],
};
