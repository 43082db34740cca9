import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/concepts/concept.ts';
import { conceptTables } from '../../src/concepts/concepts.ts';
import { plainLabel } from '../../src/concepts/labels.ts';
import { findConcept } from '../../src/concepts/lookup.ts';

describe('a label', () => {
  it.each([
    ['Income/(loss) before income taxes (Note 7)', 'income before income taxes'],
    ['Common stock, $.01 par value, authorized 5,000 shares', 'common stock'],
    ["Total stockholders' equity", 'total stockholders equity'],
    ['Property, plant & equipment--net', 'property plant and equipment net'],
    ['5% convertible debentures', 'convertible debentures'],
    ['Balance at December 31, 1996', 'balance at december'],
    ['', ''],
  ])('%s is plainly "%s"', (label, plain) => {
    expect(plainLabel(label)).toBe(plain);
  });

  it('of a million characters costs no more than a short one', () => {
    const started = performance.now();
    plainLabel(`${'('.repeat(500_000)}${'a, '.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('the table of facts', () => {
  const of = (statement: Parameters<typeof findConcept>[1], place: Place | null, label: string) =>
    findConcept(label, statement, place)?.concept ?? null;

  it.each<[Place, string, string | null]>([
    ['currentAssets', 'Other', 'OtherAssetsCurrent'],
    ['noncurrentAssets', 'Other', 'OtherAssetsNoncurrent'],
    ['currentLiabilities', 'Other', 'OtherLiabilitiesCurrent'],
    ['noncurrentLiabilities', 'Other', 'OtherLiabilitiesNoncurrent'],
    ['currentAssets', 'Deferred income taxes', 'DeferredTaxAssetsNetCurrent'],
    ['noncurrentLiabilities', 'Deferred income taxes', 'DeferredTaxLiabilitiesNoncurrent'],
    ['currentAssets', 'Accounts receivable, less allowance of $12', 'AccountsReceivableNetCurrent'],
    ['currentAssets', 'Inventories (Note 4)', 'InventoryNet'],
    ['noncurrentAssets', 'Total assets', 'Assets'],
    ['equity', "Total liabilities and shareholders' equity", 'LiabilitiesAndStockholdersEquity'],
    ['equity', 'Total liabilities and equity', 'LiabilitiesAndStockholdersEquity'],
    ['equity', "Total shareowners' equity", 'StockholdersEquity'],
    ['equity', 'Less: Treasury stock, at cost', 'TreasuryStockValue'],
    ['noncurrentAssets', 'Net kite works', null],
  ])('knows in %s "%s" as %s', (place, label, concept) => {
    expect(of('balanceSheet', place, label)).toBe(concept);
  });

  it.each<[Place, string, string | null]>([
    ['income', 'Net sales', 'SalesRevenueNet'],
    ['income', 'Total revenues', 'Revenues'],
    ['income', 'Cost of products sold', 'CostOfGoodsSold'],
    [
      'income',
      'Income (loss) from continuing operations before income taxes',
      'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    ],
    ['income', 'Provision (benefit) for income taxes', 'IncomeTaxExpenseBenefit'],
    ['income', 'Net earnings', 'NetIncomeLoss'],
    ['income', 'Net loss', 'NetIncomeLoss'],
    ['perShare', 'Net income', 'EarningsPerShareBasicAndDiluted'],
    ['primaryPerShare', 'Net income', 'EarningsPerShareBasic'],
    ['dilutedPerShare', 'Net income', 'EarningsPerShareDiluted'],
    ['perShare', 'Basic', 'EarningsPerShareBasic'],
    ['perShare', 'Cash dividends declared', 'CommonStockDividendsPerShareDeclared'],
    ['costs', 'Services', null],
  ])('knows in %s "%s" as %s', (place, label, concept) => {
    expect(of('incomeStatement', place, label)).toBe(concept);
  });

  it.each<[Place, string, string | null]>([
    [
      'operating',
      'Net cash provided by (used in) operating activities',
      'NetCashProvidedByUsedInOperatingActivities',
    ],
    [
      'investing',
      'Net cash used for investing activities',
      'NetCashProvidedByUsedInInvestingActivities',
    ],
    [
      'financing',
      'Net cash from financing activities',
      'NetCashProvidedByUsedInFinancingActivities',
    ],
    [
      'financing',
      'Net increase (decrease) in cash and cash equivalents',
      'CashAndCashEquivalentsPeriodIncreaseDecrease',
    ],
    ['operating', 'Depreciation and amortization', 'DepreciationDepletionAndAmortization'],
    ['investing', 'Capital expenditures', 'PaymentsToAcquirePropertyPlantAndEquipment'],
    ['financing', 'Dividends paid', 'PaymentsOfDividends'],
  ])('knows in %s "%s" as %s', (place, label, concept) => {
    expect(of('cashFlow', place, label)).toBe(concept);
  });

  it('knows banks, insurers and utilities by their own lines', () => {
    expect(of('balanceSheet', 'liabilities', 'Total deposits')).toBe('Deposits');
    expect(of('incomeStatement', 'income', 'Net interest income')).toBe('InterestIncomeExpenseNet');
    expect(of('incomeStatement', 'income', 'Net premiums earned')).toBe('PremiumsEarnedNet');
    expect(of('balanceSheet', 'liabilities', 'Total capitalization')).toBe('Capitalization');
  });

  it('names at least 120 concepts, each as the taxonomy writes names', () => {
    const names = new Set(conceptTables.flatMap((t) => t.concepts.map((c) => c.concept)));
    expect(names.size).toBeGreaterThanOrEqual(120);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  it('answers any label of any length at once', () => {
    const tables = conceptTables.map((t) => t.statement);
    const started = performance.now();
    for (const statement of new Set(tables)) {
      for (const unit of [
        'total liabilities and ',
        'net cash provided by ',
        'provision for ',
        'the ',
        'other ',
        'stock ',
      ]) {
        of(statement, 'equity', unit.repeat(50));
        of(statement, 'operating', unit.repeat(50));
        of(statement, 'income', unit.repeat(50));
      }
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
