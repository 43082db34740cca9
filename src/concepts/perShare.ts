/** Figures a share and numbers of shares, below an income statement: the place says so, whatever the label. */
import type { ConceptTable, Place } from './concept.ts';

const perShare: readonly Place[] = ['perShare', 'primaryPerShare', 'dilutedPerShare'];
const earned = '(?:net )?(?:income|earnings|loss|profit)(?: or loss| loss| and losses)?';
/** What may follow it and still mean all of the income, not a part of it. */
const ofAll =
  '(?: (?:per|for the|applicable|available|attributable|as reported|assuming|on a|to common)(?: .*)?)?';

export const perShareFigures: ConceptTable = {
  statement: 'incomeStatement',
  period: 'duration',
  concepts: [
    {
      concept: 'CommonStockDividendsPerShareDeclared',
      labels:
        /^(?:cash |common |regular )*(?:stock )?dividends?(?: .*)?$|^dividends?(?: declared| paid)?$/,
      places: perShare,
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromContinuingOperationsPerBasicAndDilutedShare',
      labels:
        /^(?!.*(?:diluted|dilution|basic|primary)).*(?:continuing operations|before (?:extraordinary|cumulative|discontinued|accounting|effect)).*$/,
      places: ['perShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromContinuingOperationsPerDilutedShare',
      labels:
        /^(?!.*(?:discontinued)).*(?:continuing operations|before (?:extraordinary|cumulative|accounting)).*$/,
      places: ['dilutedPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromContinuingOperationsPerBasicShare',
      labels:
        /^(?!.*(?:diluted|dilution)).*(?:continuing operations|before (?:extraordinary|cumulative|accounting)).*$/,
      places: ['perShare', 'primaryPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromDiscontinuedOperationsNetOfTaxPerDilutedShare',
      labels: /.*discontinued.*/,
      places: ['dilutedPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromDiscontinuedOperationsNetOfTaxPerBasicShare',
      labels: /.*discontinued.*/,
      places: ['perShare', 'primaryPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromExtraordinaryItemsNetOfTaxPerDilutedShare',
      labels: /.*extraordinary.*/,
      places: ['dilutedPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'IncomeLossFromExtraordinaryItemsNetOfTaxPerBasicShare',
      labels: /.*extraordinary.*/,
      places: ['perShare', 'primaryPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'CumulativeEffectOfChangeInAccountingPrinciplePerDilutedShare',
      labels: /.*(?:cumulative|accounting (?:change|principle)).*/,
      places: ['dilutedPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'CumulativeEffectOfChangeInAccountingPrinciplePerBasicShare',
      labels: /.*(?:cumulative|accounting (?:change|principle)).*/,
      places: ['perShare', 'primaryPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'BookValuePerShare',
      labels: /.*(?:book value|stockholders equity|shareholders equity|net worth).*/,
      places: perShare,
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'EarningsPerShareBasicAndDiluted',
      labels: /.*basic and (?:fully )?diluted.*|.*primary and fully diluted.*/,
      places: perShare,
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'EarningsPerShareDiluted',
      labels: /.*(?:dilut).*/,
      places: perShare,
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'EarningsPerShareBasic',
      labels: /.*(?:basic|primary).*/,
      places: perShare,
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'EarningsPerShareDiluted',
      labels: new RegExp(`^(?:total )?${earned}${ofAll}$|^total$|^per share.*|^per common share.*`),
      places: ['dilutedPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'EarningsPerShareBasic',
      labels: new RegExp(`^(?:total )?${earned}${ofAll}$|^total$|^per share.*|^per common share.*`),
      places: ['primaryPerShare'],
      balance: null,
      unit: 'USD/shares',
    },
    {
      concept: 'EarningsPerShareBasicAndDiluted',
      labels: new RegExp(`^(?:total )?${earned}${ofAll}$|^total$|^per (?:common )?share.*$`),
      places: ['perShare'],
      balance: null,
      unit: 'USD/shares',
    },
    // shares
    {
      concept: 'WeightedAverageNumberOfDilutedSharesOutstanding',
      labels: /^(?!.*(?:adjustment|effect|incremental|options|conver)).*dilut.*/,
      places: ['shares'],
      balance: null,
      unit: 'shares',
    },
    {
      concept: 'WeightedAverageNumberOfSharesOutstandingBasic',
      labels:
        /.*(?:basic|primary).*|^(?:weighted )?average.*shares.*$|^(?:weighted )?average.*outstanding.*$|^shares (?:used|outstanding).*$|.*shares.*outstanding.*|^common and common.*$|^common shares?.*$/,
      places: ['shares'],
      balance: null,
      unit: 'shares',
    },
  ],
};
