/** Financing activities in cash flow statements. Signs: a payment is positive in the taxonomy. */
import type { ConceptTable, Place } from './concept.ts';

const financing: readonly Place[] = ['financing'];

export const financingActivities: ConceptTable = {
  statement: 'cashFlow',
  period: 'duration',
  concepts: [
    {
      concept: 'IncreaseDecreaseInDeposits',
      labels:
        /^(?:net )?(?:increase|decrease|change)(?: decrease| increase)? in (?:total )?deposits$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromLinesOfCredit',
      labels:
        /^(?:proceeds from|borrowings?(?: on| under| from)?|advances (?:on|under|from)) (?:the )?(?:revolving |bank )*(?:lines? of credit|credit (?:line|facility|agreement))$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'RepaymentsOfLinesOfCredit',
      labels:
        /^(?:principal )?(?:re)?payments? (?:of|on|under|to)(?: borrowings under)? (?:the )?(?:revolving |bank )*(?:lines? of credit|credit (?:line|facility|agreement))$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'RepaymentsOfLongTermCapitalLeaseObligations',
      labels:
        /^(?:principal )?(?:payments?|repayments?|reductions?) (?:of|on|under|to) (?!.*\b(?:debt|notes)\b).*capital(?:ized)? leases?\b.*$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsOfFinancingCosts',
      labels:
        /^(?:payments? (?:of|for) )?(?:deferred )?(?:debt issuance|financing|loan) (?:costs|fees)(?: paid)?$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromIssuanceInitialPublicOffering',
      labels: /^(?:net )?proceeds (?:from|of) (?:the |an )?initial public offering.*$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromIssuanceOfPreferredStockAndPreferenceStock',
      labels:
        /^(?:net )?(?:proceeds from )?(?:the )?(?:(?:issuances?|sales?) of )?(?:redeemable |convertible )*(?:preferred|preference) (?:stock|shares)(?: issued| issuances?| sold)?(?: net)?$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'PaymentsForRepurchaseOfPreferredStockAndPreferenceStock',
      labels:
        /^(?:redemptions?|repurchases?|purchases?|retirements?) of (?:redeemable )?(?:preferred|preference) (?:stock|shares).*$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'PaymentsOfDividendsPreferredStockAndPreferenceStock',
      labels:
        /^(?!.*common)(?:(?:payments? of )?(?:cash )?dividends? (?:paid )?(?:on|to) preferred.*|preferred (?:stock )?dividends?(?: paid)?)$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'RepaymentsOfLongTermDebt',
      labels: /^(?:principal )?(?:re)?payments? (?:of|on) (?:.* )?mortgages?(?: .*)?$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'RepaymentsOfNotesPayable',
      labels: /^(?:principal )?(?:re)?payments? (?:of|on) notes payable$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromNotesPayable',
      labels: /^proceeds (?:from|of) (?:issuance of )?notes payable$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromRepaymentsOfShortTermDebt',
      labels:
        /.*(?:short term|line of credit|lines of credit|notes payable|commercial paper|bank loans?|revolving|loans payable).*/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'ProceedsFromIssuanceOfLongTermDebt',
      labels:
        /^(?:net )?(?:proceeds|additions|borrowings|issuances?|increase)(?: from| to| of| in| on)*(?: the)?(?: issuance of| new| additional| issue of)*(?: .*)?(?:long term|debt|notes|debentures|term loans?|bonds)(?: .*)?$|^long term debt (?:borrowings|issued|proceeds|incurred).*$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'RepaymentsOfLongTermDebt',
      labels:
        /^(?:principal )?(?:payments?|repayments?|retirements?|reductions?|redemptions?|decrease)(?: on| of| to| in)*(?: .*)?(?:long term|debt|notes|debentures|loans?|bonds|obligations)(?: .*)?$|^long term debt (?:payments|repaid|retired|repayments|reductions?).*$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromStockOptionsExercised',
      labels: /.*exercise of.*(?:options|warrants).*|^stock options? (?:exercised|proceeds).*/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'PaymentsForRepurchaseOfCommonStock',
      labels:
        /^(?:common stock |treasury stock )?(?:purchases?|repurchases?|acquisitions?|reacquired?|retirements?)(?: and retirement)?(?: of| for)? ?(?:common|treasury|capital|company|stock|shares|its).*$|^(?:common|treasury) (?:stock|shares) (?:purchased|repurchased|repurchases?|acquired|reacquired).*$|^(?:payments? (?:for|to)|cost of) (?:re)?(?:purchase|acquire).*(?:stock|shares).*$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromIssuanceOfCommonStock',
      labels:
        /^(?:net )?(?:proceeds from |issuances? of |sales? of |proceeds of )?(?:the )?(?:issuances? of |sales? of |sale and issuance of )?(?:common|capital|treasury)? ?(?:stock|shares)(?: issued| issuances?| transactions| under| for| sold)?(?: .*)?$/,
      places: financing,
      balance: 'debit',
    },
    {
      concept: 'PaymentsOfDividends',
      labels:
        /^(?:payments? of )?(?:cash )?(?:common |preferred )?(?:stock )?dividends?(?: paid| to .*| on .*| payments?)?(?: .*)?$/,
      places: financing,
      balance: 'credit',
      sign: 'inverse',
    },
    {
      concept: 'ProceedsFromPaymentsForOtherFinancingActivities',
      labels: /^other(?: net| financing.*)?$/,
      places: financing,
      balance: 'debit',
    },
  ],
};
