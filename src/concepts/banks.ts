/** Lines of banks and bank holding companies (Regulation S-X, article 9). */
import { type ConceptTable, held, owed } from './concept.ts';

export const bankBalanceSheet: ConceptTable = {
  statement: 'balanceSheet',
  period: 'instant',
  concepts: [
    {
      concept: 'CashAndDueFromBanks',
      labels:
        /^(?:total )?cash and (?:non ?interest bearing )?(?:due from|balances due from|amounts due from|deposits (?:in|with)) (?:banks|depository institutions).*$/,
      balance: 'debit',
    },
    {
      concept: 'InterestBearingDepositsInBanks',
      labels:
        /^(?:interest bearing|time) (?:deposits|balances)(?: placed)? (?:in|with|due from) (?:other )?(?:banks|financial institutions).*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'FederalFundsSoldAndSecuritiesPurchasedUnderAgreementsToResell',
      labels: /^federal funds sold.*$/,
      balance: 'debit',
    },
    {
      concept: 'TradingSecurities',
      labels: /^trading (?:account )?(?:assets|securities|account).*$/,
      balance: 'debit',
    },
    {
      concept: 'AvailableForSaleSecurities',
      labels:
        /^(?:investment )?securities (?:available|held) for sale.*$|^available for sale.*securities.*$/,
      balance: 'debit',
    },
    {
      concept: 'HeldToMaturitySecurities',
      labels:
        /^(?:investment )?securities (?:held to maturity|to be held to maturity).*$|^investment securities(?: .*)?$/,
      balance: 'debit',
    },
    {
      concept: 'LoansHeldForSaleNet',
      labels: /^(?:mortgage )?loans held for (?:re)?sale.*$/,
      balance: 'debit',
    },
    {
      concept: 'LoansAndLeasesReceivableAllowance',
      labels:
        /^(?:less )?(?:allowance|reserve) for (?:possible |credit |estimated )?(?:loan|lease|loans|credit)(?: and lease)?(?: and loan)? ?(?:losses|loss)?.*$/,
      balance: 'credit',
      sign: 'magnitude',
    },
    {
      concept: 'LoansAndLeasesReceivableNetReportedAmount',
      labels:
        /^(?:total )?(?:net )?loans(?: and leases?)?(?: receivable)?(?: net.*)$|^net loans.*$|^loans less allowance.*$/,
      balance: 'debit',
    },
    {
      concept: 'LoansAndLeasesReceivableNetOfDeferredIncome',
      labels: /^(?:total )?loans(?: and leases?)?(?: net of unearned.*| receivable)?$/,
      balance: 'debit',
    },
    {
      concept: 'NoninterestBearingDepositLiabilities',
      labels:
        /^(?:demand )?(?:deposits )?non ?interest bearing(?: deposits)?(?: .*)?$|^demand(?: deposits)?(?: .*)?$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'InterestBearingDepositLiabilities',
      labels: /^(?:total )?interest bearing(?: deposits)?$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'Deposits',
      labels: /^total deposits$|^deposits?(?: accounts)?$/,
      places: owed,
      balance: 'credit',
    },
    {
      concept: 'FederalFundsPurchasedAndSecuritiesSoldUnderAgreementsToRepurchase',
      labels: /^federal funds (?:purchased|borrowed).*$|^securities sold under.*$/,
      balance: 'credit',
    },
    {
      concept: 'FederalHomeLoanBankAdvances',
      labels:
        /^(?:advances|borrowings) from (?:the )?federal home loan bank.*$|^federal home loan bank advances.*$/,
      balance: 'credit',
    },
    {
      concept: 'LoansAndLeasesReceivableDeferredIncome',
      labels: /^(?:less )?unearned (?:income|discounts?|interest)(?: .*)?$/,
      places: held,
      balance: 'credit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestReceivable',
      labels: /^(?:accrued )?interest (?:and dividends )?receivable.*$/,
      places: held,
      balance: 'debit',
    },
    {
      concept: 'OtherShortTermBorrowings',
      labels: /^other short term (?:borrowings|borrowed funds).*$/,
      balance: 'credit',
    },
    {
      concept: 'OtherRealEstateOwned',
      labels: /^(?:other )?real estate owned.*$|^(?:foreclosed|other) real estate.*$/,
      balance: 'debit',
    },
  ],
};

export const bankIncomeStatement: ConceptTable = {
  statement: 'incomeStatement',
  period: 'duration',
  concepts: [
    {
      concept: 'InterestAndDividendIncomeOperating',
      labels: /^total interest (?:and dividend )?income.*$/,
      balance: 'credit',
    },
    {
      concept: 'InterestAndFeeIncomeLoansAndLeases',
      labels: /^loans(?: including fees| and leases)?$|^interest and fees on loans.*$/,
      balance: 'credit',
    },
    {
      concept: 'InterestExpenseDeposits',
      labels: /^interest (?:expense )?on deposits$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestExpenseShortTermBorrowings',
      labels: /^interest (?:expense )?on short term (?:borrowings|borrowed funds)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestExpenseLongTermDebt',
      labels: /^interest (?:expense )?on long term (?:debt|borrowings)$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestExpenseDeposits',
      labels: /^(?:total )?deposits$/,
      places: ['interestExpense'],
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestExpenseShortTermBorrowings',
      labels: /^short term (?:borrowings|borrowed funds)$/,
      places: ['interestExpense'],
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestExpenseLongTermDebt',
      labels: /^long term (?:debt|borrowings)$/,
      places: ['interestExpense'],
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestIncomeFederalFundsSoldAndSecuritiesPurchasedUnderAgreementsToResell',
      labels: /^(?:interest on )?federal funds sold.*$/,
      balance: 'credit',
    },
    {
      concept: 'InterestIncomeDepositsWithFinancialInstitutions',
      labels:
        /^(?:interest on )?(?:interest bearing |time )?(?:deposits|balances) (?:in|with|at|due from) (?:other )?(?:banks|financial institutions).*$/,
      balance: 'credit',
    },
    {
      concept: 'InterestIncomeSecuritiesTaxable',
      labels: /^taxable(?: (?:interest|securities|investment securities))?$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'InterestIncomeSecuritiesTaxExempt',
      labels:
        /^(?:tax exempt|non ?taxable|exempt from federal income tax(?:es)?)(?: (?:interest|securities|investment securities))?$/,
      places: ['income'],
      balance: 'credit',
    },
    {
      concept: 'InterestExpense',
      labels: /^total interest expense$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'InterestIncomeExpenseAfterProvisionForLoanLoss',
      labels: /^net interest income after .*$/,
      balance: 'credit',
    },
    {
      concept: 'InterestIncomeExpenseNet',
      labels: /^net interest income(?: before .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'ProvisionForLoanAndLeaseLosses',
      labels:
        /^provision for (?:possible )?(?:loan|credit|loan and lease|lease)(?: and lease)? losses$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'NoninterestIncomeOtherOperatingIncome',
      labels: /^other non ?interest income$/,
      balance: 'credit',
    },
    {
      concept: 'OtherNoninterestExpense',
      labels: /^other non ?interest expenses?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'EquipmentExpense',
      labels: /^(?:furniture and )?equipment expenses?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'FederalDepositInsuranceCorporationPremiumExpense',
      labels:
        /^(?:fdic|federal deposit)(?: deposit)?(?: insurance)?(?: premiums?| assessments?| expense)*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'NoninterestIncome',
      labels: /^total non ?interest income$/,
      balance: 'credit',
    },
    {
      concept: 'NoninterestExpense',
      labels: /^total non ?interest expenses?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'LaborAndRelatedExpense',
      labels: /^salaries(?: and)? (?:wages|employee benefits|benefits).*$/,
      balance: 'debit',
      sign: 'magnitude',
    },
    {
      concept: 'FeesAndCommissionsDepositorAccounts',
      labels: /^service (?:charges|fees)(?: on)? deposit(?: accounts)?s?$/,
      balance: 'credit',
    },
    {
      concept: 'GainLossOnInvestments',
      labels: /^(?:net )?(?:investment )?securities (?:gains?|losses)(?: .*)?$/,
      balance: 'credit',
    },
    {
      concept: 'OccupancyNet',
      labels: /^(?:net )?occupancy(?: expense)?(?: .*)?$/,
      balance: 'debit',
      sign: 'magnitude',
    },
  ],
};
