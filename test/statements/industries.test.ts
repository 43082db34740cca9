/** The usual lines of banks, insurers, utilities and others, each in a statement as they print it. */
import { readFacts, readFiling, readTables } from 'tenk';
import { describe, expect, it } from 'vitest';
import { asFiling } from '../tables/reading.ts';

/** A statement of one year: a heading has no figure, and the figures are all different. */
function statement(title: string, lines: readonly string[]): string {
  const rows = lines.map((line, i) =>
    line.endsWith(':') ? line : `  ${line.padEnd(60)}${`${i + 1},0${10 + i}`.padStart(10)}`,
  );
  return `                        ${title}
                            (In thousands)

${'1997'.padStart(72)}
${'------'.padStart(72)}
${rows.join('\n')}
`;
}

/** The concept of each line that has a figure. */
function conceptsOf(title: string, lines: readonly string[]): Record<string, string | null> {
  const filing = readFiling(
    asFiling(`FORM 10-K\n\n  For the fiscal year ended December 31, 1997\n\nPART II

Item 8.  Financial Statements and Supplementary Data

${statement(title, lines)}`),
  );
  const facts = readFacts(filing, readTables(filing));
  return Object.fromEntries(facts.map(({ label, concept }) => [label, concept]));
}

const lines = (text: string): string[] => text.trim().split('\n');

describe('a bank', () => {
  it('has its deposits, its loans and their allowance', () => {
    const read = conceptsOf(
      'CONSOLIDATED BALANCE SHEETS',
      lines(`
ASSETS:
Cash and due from banks
Federal funds sold
Securities available for sale, at fair value
Loans
Less: Unearned income
Less: Allowance for loan losses
Net loans
Accrued interest receivable
Total assets
LIABILITIES AND SHAREHOLDERS' EQUITY:
Deposits:
Noninterest-bearing
Interest-bearing
Total deposits
Other short-term borrowings
Total liabilities
Shareholders' equity:
Common stock
Surplus
Undivided profits
Total shareholders' equity
Total liabilities and shareholders' equity`),
    );
    expect(read).toMatchObject({
      'Less: Unearned income': 'LoansAndLeasesReceivableDeferredIncome',
      'Less: Allowance for loan losses': 'LoansAndLeasesReceivableAllowance',
      'Accrued interest receivable': 'InterestReceivable',
      'Noninterest-bearing': 'NoninterestBearingDepositLiabilities',
      'Total deposits': 'Deposits',
      'Other short-term borrowings': 'OtherShortTermBorrowings',
      Surplus: 'AdditionalPaidInCapital',
      'Undivided profits': 'RetainedEarningsAccumulatedDeficit',
    });
  });
  it('pays interest by what it owes, under a heading that says so', () => {
    const income = (heading: string, deposits: string, debt: string) =>
      conceptsOf(
        'CONSOLIDATED STATEMENTS OF INCOME',
        lines(`
Interest income:
Interest and fees on loans
Taxable securities
Tax-exempt securities
Federal funds sold
Total interest income
${heading}
${deposits}
${debt}
Total interest expense
Net interest income
Provision for loan losses
FDIC insurance
Other noninterest expense
Total noninterest expense
Income before income taxes
Applicable income taxes
Net income`),
      );
    const of = {
      deposits: 'InterestExpenseDeposits',
      debt: 'InterestExpenseLongTermDebt',
      total: 'InterestExpense',
    };
    const under = income('Interest expense:', 'Deposits', 'Long-term debt');
    expect([under['Deposits'], under['Long-term debt'], under['Total interest expense']]).toEqual([
      of.deposits,
      of.debt,
      of.total,
    ]);
    const told = income('Expenses:', 'Interest on deposits', 'Interest on long-term debt');
    expect(told).toMatchObject({
      'Interest on deposits': of.deposits,
      'Interest on long-term debt': of.debt,
      'Total interest expense': of.total,
      'Taxable securities': 'InterestIncomeSecuritiesTaxable',
      'Tax-exempt securities': 'InterestIncomeSecuritiesTaxExempt',
      'Applicable income taxes': 'IncomeTaxExpenseBenefit',
      'FDIC insurance': 'FederalDepositInsuranceCorporationPremiumExpense',
      'Other noninterest expense': 'OtherNoninterestExpense',
    });
    expect(income('Other:', 'Deposits', 'Long-term debt')['Deposits']).toBeNull();
  });
  it('lends, and buys and sells securities by how it holds them', () => {
    const read = conceptsOf(
      'CONSOLIDATED STATEMENTS OF CASH FLOWS',
      lines(`
Operating activities:
Net income
Provision for loan losses
Increase in accrued interest receivable
Net cash provided by operating activities
Investing activities:
Purchases of securities held to maturity
Purchases of securities available for sale
Proceeds from sales of securities available for sale
Proceeds from maturities of securities held to maturity
Net increase in loans
Proceeds from sales of other real estate
Purchases of premises and equipment
Net cash used in investing activities
Financing activities:
Net increase in deposits
Net cash provided by financing activities`),
    );
    expect(read).toMatchObject({
      'Provision for loan losses': 'ProvisionForLoanAndLeaseLosses',
      'Increase in accrued interest receivable': 'IncreaseDecreaseInAccruedInterestReceivableNet',
      'Purchases of securities held to maturity': 'PaymentsToAcquireHeldToMaturitySecurities',
      'Purchases of securities available for sale': 'PaymentsToAcquireAvailableForSaleSecurities',
      'Proceeds from sales of securities available for sale':
        'ProceedsFromSaleOfAvailableForSaleSecurities',
      'Proceeds from maturities of securities held to maturity':
        'ProceedsFromMaturitiesPrepaymentsAndCallsOfHeldToMaturitySecurities',
      'Net increase in loans': 'PaymentsForProceedsFromLoansAndLeases',
      'Proceeds from sales of other real estate': null,
      'Purchases of premises and equipment': 'PaymentsToAcquirePropertyPlantAndEquipment',
      'Net increase in deposits': 'IncreaseDecreaseInDeposits',
    });
  });
});

describe('an insurer', () => {
  it('has policyholders on both sides, and taxes that are no revenue', () => {
    const read = conceptsOf(
      'CONSOLIDATED BALANCE SHEETS',
      lines(`
Assets:
Fixed maturities available for sale, at fair value
Fixed maturities held to maturity, at amortized cost
Real estate
Accrued investment income
Separate account assets
Total assets
Liabilities:
Future policy benefits
Other policyholder funds
Deferred income taxes
Separate account liabilities
Total liabilities
Stockholders' equity:
Common stock
Net unrealized investment gains
Total stockholders' equity
Total liabilities and stockholders' equity`),
    );
    expect(read).toMatchObject({
      'Fixed maturities held to maturity, at amortized cost': 'HeldToMaturitySecurities',
      'Real estate': 'RealEstateInvestmentPropertyNet',
      'Accrued investment income': 'AccruedInvestmentIncomeReceivable',
      'Separate account assets': 'SeparateAccountAssets',
      'Other policyholder funds': 'OtherPolicyholderFunds',
      'Deferred income taxes': 'DeferredTaxLiabilitiesNoncurrent',
      'Separate account liabilities': 'SeparateAccountsLiability',
      'Net unrealized investment gains':
        'AccumulatedOtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
    });
  });
});

describe('a utility', () => {
  it('lists its debt below its equity', () => {
    const read = conceptsOf(
      'BALANCE SHEETS',
      lines(`
ASSETS:
Electric plant in service
Nuclear fuel, net of amortization
Current Assets:
Cash
Total current assets
Unamortized debt expense
Total assets
CAPITALIZATION AND LIABILITIES:
Capitalization:
Common stock
Premium on capital stock
Retained earnings
Common stock equity
Long-term debt
Total capitalization
Current Liabilities:
Accounts payable
Total current liabilities
Total capitalization and liabilities`),
    );
    expect(read).toMatchObject({
      'Nuclear fuel, net of amortization': 'NuclearFuelNetOfAmortization',
      'Unamortized debt expense': 'UnamortizedDebtIssuanceExpense',
      'Premium on capital stock': 'AdditionalPaidInCapital',
      'Long-term debt': 'LongTermDebtNoncurrent',
      'Total capitalization': 'Capitalization',
    });
  });
});

describe('a producer of oil and gas', () => {
  it('has its properties, what they yield and what they cost', () => {
    expect(
      conceptsOf(
        'CONSOLIDATED STATEMENTS OF OPERATIONS',
        lines(`
Revenues:
Oil and gas sales
Royalties
Total revenues
Costs and expenses:
Lease operating expenses
Exploration expenses
Depletion, depreciation and amortization
Total costs and expenses
Net income`),
      ),
    ).toMatchObject({
      'Oil and gas sales': 'OilAndGasRevenue',
      Royalties: 'RoyaltyRevenue',
      'Lease operating expenses': 'OilAndGasProductionExpense',
      'Exploration expenses': 'ExplorationExpense',
      'Depletion, depreciation and amortization': 'DepreciationDepletionAndAmortization',
    });
  });
  it('draws on a line of credit and repays it', () => {
    const financing = (draw: string, repay: string) => {
      const read = conceptsOf(
        'CONSOLIDATED STATEMENTS OF CASH FLOWS',
        lines(`
Cash flows from operating activities:
Net income
Net cash provided by operating activities
Cash flows from financing activities:
${draw}
${repay}
Payments under capital lease obligations
Net cash used in financing activities`),
      );
      return [read[draw], read[repay], read['Payments under capital lease obligations']];
    };
    const lease = 'RepaymentsOfLongTermCapitalLeaseObligations';
    expect(financing('Borrowings under line of credit', 'Repayments under line of credit')).toEqual(
      ['ProceedsFromLinesOfCredit', 'RepaymentsOfLinesOfCredit', lease],
    );
    expect(
      financing('(Repayments) borrowings on line of credit', 'Repayments of long-term debt'),
    ).toEqual(['ProceedsFromRepaymentsOfShortTermDebt', 'RepaymentsOfLongTermDebt', lease]);
  });
});

describe('a partnership', () => {
  it('has partners for shareholders', () => {
    expect(
      conceptsOf(
        'BALANCE SHEETS',
        lines(`
ASSETS:
Cash
Mortgage escrow deposits
Deferred loan costs, net
Total assets
LIABILITIES AND PARTNERS' CAPITAL:
Tenant security deposits
Due to general partner
Mortgage notes payable
Total liabilities
Partners' capital (deficit):
General partner
Limited partners
Total partners' capital
Total liabilities and partners' capital`),
      ),
    ).toMatchObject({
      'Mortgage escrow deposits': 'EscrowDeposit',
      'Deferred loan costs, net': 'DeferredFinanceCostsNet',
      'Tenant security deposits': 'SecurityDepositLiability',
      'Due to general partner': 'DueToRelatedPartiesCurrentAndNoncurrent',
      'General partner': 'GeneralPartnersCapitalAccount',
      'Limited partners': 'LimitedPartnersCapitalAccount',
      "Total partners' capital": 'PartnersCapital',
      "Total liabilities and partners' capital": 'LiabilitiesAndStockholdersEquity',
    });
  });
  it('allots its income, and pays distributions and mortgages', () => {
    const allotted = 'Net income (loss) allocated to limited partners';
    expect(
      conceptsOf('STATEMENTS OF OPERATIONS', lines(`Revenues:\nRental income\n${allotted}`)),
    ).toMatchObject({ [allotted]: 'NetIncomeLossAllocatedToLimitedPartners' });
    expect(
      conceptsOf(
        'STATEMENTS OF CASH FLOWS',
        lines(`
Cash flows from operating activities:
Net income
Net cash provided by operating activities
Cash flows from financing activities:
Distributions to partners
Principal payments on mortgage notes payable
Loan costs paid
Net cash used in financing activities`),
      ),
    ).toMatchObject({
      'Distributions to partners': 'PaymentsOfCapitalDistribution',
      'Principal payments on mortgage notes payable': 'RepaymentsOfLongTermDebt',
      'Loan costs paid': 'PaymentsOfFinancingCosts',
    });
  });
});

describe('a retailer', () => {
  it('has debts and stock of several classes on lines of their own', () => {
    expect(
      conceptsOf(
        'CONSOLIDATED BALANCE SHEETS',
        lines(`
ASSETS:
Current assets:
Cash
Merchandise inventories
Total current assets
Cash surrender value of life insurance
Total assets
LIABILITIES AND STOCKHOLDERS' EQUITY:
Current liabilities:
Current maturities of long-term debt
Current installments of obligations under capital leases
Total current liabilities
Long-term debt, less current maturities
Senior notes
Subordinated debentures
Deferred compensation
Stockholders' equity:
Class A common stock
Class B common stock
Total stockholders' equity
Total liabilities and stockholders' equity`),
      ),
    ).toMatchObject({
      'Cash surrender value of life insurance': 'CashSurrenderValueOfLifeInsurance',
      'Current maturities of long-term debt': 'LongTermDebtCurrent',
      'Current installments of obligations under capital leases': 'CapitalLeaseObligationsCurrent',
      'Long-term debt, less current maturities': 'LongTermDebtNoncurrent',
      'Senior notes': null, // the same concept with another figure
      'Subordinated debentures': 'SubordinatedDebt',
      'Deferred compensation': 'DeferredCompensationLiabilityClassifiedNoncurrent',
      'Class A common stock': 'CommonStockValue',
      'Class B common stock': null,
    });
  });
  it('sells stock to the public and buys some of it back', () => {
    expect(
      conceptsOf(
        'CONSOLIDATED STATEMENTS OF CASH FLOWS',
        lines(`
Cash flows from operating activities:
Net income
Other assets and liabilities, net
Net cash provided by operating activities
Cash flows from financing activities:
Net proceeds from initial public offering
Redemption of preferred stock
Cash dividends paid on common stock
Dividends paid on preferred stock
Net cash provided by financing activities`),
      ),
    ).toMatchObject({
      'Other assets and liabilities, net': 'IncreaseDecreaseInOtherOperatingCapitalNet',
      'Net proceeds from initial public offering': 'ProceedsFromIssuanceInitialPublicOffering',
      'Redemption of preferred stock': 'PaymentsForRepurchaseOfPreferredStockAndPreferenceStock',
      'Cash dividends paid on common stock': 'PaymentsOfDividends',
      'Dividends paid on preferred stock': 'PaymentsOfDividendsPreferredStockAndPreferenceStock',
    });
  });
});

describe('a company that gave up a business', () => {
  const read = conceptsOf(
    'CONSOLIDATED STATEMENTS OF CASH FLOWS',
    lines(`
Operating activities:
Net income
Noncash portion of restructuring charges
Net recognized losses on investments
Depreciation and amortization
Amortization of debt discount
Accounts receivable
Net cash provided by continuing operations
Net cash used in discontinued operations
Net cash provided by operating activities
Financing activities:
Sale of preferred stock
Net cash provided by financing activities
Noncash investing and financing activities:
Interest`),
  );
  it('has the cash of what it keeps apart from all of it', () => {
    expect(read).toMatchObject({
      'Net cash provided by continuing operations':
        'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
      'Net cash used in discontinued operations':
        'CashProvidedByUsedInOperatingActivitiesDiscontinuedOperations',
      'Net cash provided by operating activities': 'NetCashProvidedByUsedInOperatingActivities',
    });
  });
  it('goes on with its operating activities after what was no cash, and after losses on investments', () => {
    expect(read).toMatchObject({
      'Depreciation and amortization': 'DepreciationDepletionAndAmortization',
      'Amortization of debt discount': 'AmortizationOfFinancingCostsAndDiscounts',
      'Accounts receivable': 'IncreaseDecreaseInAccountsReceivable',
      'Sale of preferred stock': 'ProceedsFromIssuanceOfPreferredStockAndPreferenceStock',
      Interest: 'InterestPaid',
    });
  });
});
