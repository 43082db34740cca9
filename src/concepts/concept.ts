/** How the table of facts is written: what a line of a statement is called in the US-GAAP taxonomy. */

/** Where in a statement a line stands; a label such as `Other` means nothing without it. */
export type Place =
  | 'assets'
  | 'currentAssets'
  | 'noncurrentAssets'
  | 'liabilities'
  | 'currentLiabilities'
  | 'noncurrentLiabilities'
  | 'equity'
  | 'operating'
  | 'investing'
  | 'financing'
  | 'supplemental'
  | 'income'
  | 'costs'
  | 'interestExpense'
  | 'perShare'
  | 'primaryPerShare'
  | 'dilutedPerShare'
  | 'shares';

/** What a company owns, and what it owes, wherever the balance sheet lists it. */
export const held: readonly Place[] = ['assets', 'currentAssets', 'noncurrentAssets'];
export const owed: readonly Place[] = [
  'liabilities',
  'currentLiabilities',
  'noncurrentLiabilities',
];

export type FactUnit = 'USD' | 'USD/shares' | 'shares' | 'pure';

export interface Concept {
  /** Element name in the US-GAAP taxonomy. */
  readonly concept: string;
  /** What the plain label looks like: lower case, without punctuation, parentheses and footnote marks. */
  readonly labels: RegExp;
  /** Places in which the label has this meaning; everywhere in the statement where none are named. */
  readonly places?: readonly Place[];
  /** `credit` for what the company owes or earns, `debit` for what it owns or spends, as the taxonomy has it. */
  readonly balance: 'debit' | 'credit' | null;
  /**
   * How the taxonomy's sign follows from the printed one. `printed`: as it stands. `magnitude`: always positive, though
   * filings print it with or without parentheses. `inverse`: the other way round (a cash outflow is a payment).
   */
  readonly sign?: 'printed' | 'magnitude' | 'inverse';
  readonly unit?: FactUnit;
}

/** The concepts of one statement; the first that fits a label and its place is taken. */
export interface ConceptTable {
  readonly statement: 'balanceSheet' | 'incomeStatement' | 'cashFlow' | 'stockholdersEquity';
  readonly period: 'instant' | 'duration';
  readonly concepts: readonly Concept[];
}
