/** Every table of facts, in the order in which a label is looked up. */
import { assets } from './assets.ts';
import { bankBalanceSheet, bankIncomeStatement } from './banks.ts';
import { cashFlow } from './cashFlow.ts';
import type { Concept, ConceptTable } from './concept.ts';
import { equity } from './equity.ts';
import { financingActivities } from './financing.ts';
import { incomeStatement } from './incomeStatement.ts';
import { insurerBalanceSheet, insurerIncomeStatement } from './insurers.ts';
import { investingActivities } from './investing.ts';
import { liabilities } from './liabilities.ts';
import {
  partnershipBalanceSheet,
  partnershipCashFlow,
  partnershipIncomeStatement,
} from './partnerships.ts';
import { perShareFigures } from './perShare.ts';
import { utilityBalanceSheet, utilityIncomeStatement } from './utilities.ts';

/** The lines of one industry come first where their labels are narrower than the commercial ones. */
export const conceptTables: readonly ConceptTable[] = [
  bankBalanceSheet,
  insurerBalanceSheet,
  utilityBalanceSheet,
  partnershipBalanceSheet,
  assets,
  liabilities,
  bankIncomeStatement,
  insurerIncomeStatement,
  utilityIncomeStatement,
  partnershipIncomeStatement,
  perShareFigures,
  incomeStatement,
  partnershipCashFlow,
  cashFlow,
  investingActivities,
  financingActivities,
  equity,
];

/** What the taxonomy says of an element, whichever statement it was read from. */
export const conceptsByName: ReadonlyMap<string, Concept & { period: 'instant' | 'duration' }> =
  new Map(
    conceptTables.flatMap((table) =>
      table.concepts.map((c) => [c.concept, { ...c, period: table.period }] as const),
    ),
  );
