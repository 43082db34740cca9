/**
 * How the title of each item is printed: a pattern for the words it begins with, and the words that may follow in it,
 * by which a title that wraps over lines is told from the text under it.
 */
import type { ItemKey } from '../filing.ts';

export interface TitleFacts {
  readonly key: ItemKey;
  readonly begins: RegExp;
  readonly words: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const begins = (source: string): RegExp => new RegExp(`^(?:${source})\\b`);

/** Patterns are tried on the title in lower case without punctuation, its words set off by single blanks. */
export const titleFacts: readonly TitleFacts[] = [
  {
    key: 'unresolvedStaffComments',
    begins: begins('unresolved staff comments?'),
    words: words('unresolved staff comments'),
  },
  { key: 'riskFactors', begins: begins('risk factors?'), words: words('risk factors') },
  {
    key: 'business',
    begins: begins(
      '(?:general )?(?:description of )?(?:the )?(?:companys? )?business|general business',
    ),
    words: words('description of the business general development and properties'),
  },
  {
    key: 'properties',
    begins: begins('(?:description of )?(?:the )?(?:companys? )?propert(?:y|ies)'),
    words: words('description of the property properties'),
  },
  {
    key: 'legalProceedings',
    begins: begins('(?:pending )?legal (?:proceedings?|matters)'),
    words: words('pending legal proceedings proceeding'),
  },
  {
    key: 'securityHolderVotes',
    begins: begins(
      'submissions? of (?:certain )?matters?|matters submitted|reserved|removed and reserved',
    ),
    words: words(
      'submission of matters matter to a the vote of security holders securities shareholders stockholders holder',
    ),
  },
  {
    key: 'executiveOfficers',
    begins: begins(`executive officers? (?:of|and)`),
    words: words('executive officers of the registrant company corporation'),
  },
  {
    key: 'market',
    begins: begins(`markets? (?:price )?(?:for|of|and)|price range|common stock market`),
    words: words(
      'market markets for the registrants registrant companys company our issuers common equity stock securities and related stockholder shareholder security holder stockholders shareholders holders unitholder matters issuer purchases of equity securities small business dividends',
    ),
  },
  {
    key: 'selectedData',
    begins: begins(
      'selected (?:consolidated |historical )*(?:financial|statistical)|summary of selected|five year summary',
    ),
    words: words('selected consolidated historical financial data information and operating'),
  },
  {
    key: 'mdna',
    begins: begins(
      `management ?s discussion|managments discussion|plan of operations?|managements? plan`,
    ),
    words: words(
      'managements management s discussion and analysis of or the financial condition conditions results result operations operation plan position consolidated',
    ),
  },
  {
    key: 'marketRisk',
    begins: begins(
      '(?:quantitative|qualitative) (?:and|or) (?:qualitative|quantitative)|(?:quantitative and qualitative )?disclosures? (?:about|of|on|concerning) market|market risk',
    ),
    words: words(
      'quantitative and qualitative disclosures disclosure about of on concerning market risk risks',
    ),
  },
  {
    key: 'financialStatements',
    begins: begins('(?:consolidated )?financial statements(?! schedules)'),
    words: words(
      'consolidated financial statements and supplementary supplemental data schedules information',
    ),
  },
  {
    key: 'accountantChanges',
    begins: begins(
      'changes? (?:in|of) (?:and|or|accountants?|registrants?)|disagreements? (?:with|on)|changes in accountants',
    ),
    words: words(
      'changes change in and or disagreements disagreement with the accountants independent auditors on accounting financial disclosure disclosures matters',
    ),
  },
  {
    key: 'controls',
    begins: begins('controls? (?:and|over) '),
    words: words('controls and procedures disclosure t'),
  },
  {
    key: 'otherInformation',
    begins: begins('other information|mine safety'),
    words: words('other information mine safety disclosures'),
  },
  {
    key: 'directors',
    begins: begins(`directors?(?: and| executive| promoters| of|$)|identification of directors`),
    words: words(
      'directors director and executive officers officer of the registrant company corporation promoters control persons corporate governance compliance with section 16 a 16a exchange act issuer',
    ),
  },
  {
    key: 'executiveCompensation',
    begins: begins(
      `executive compensation|compensation of|management remuneration|remuneration of`,
    ),
    words: words(
      'executive compensation of directors and executive officers management remuneration transactions',
    ),
  },
  {
    key: 'securityOwnership',
    begins: begins(
      'securit(?:y|ies) ownership|ownership of|principal (?:stock|share)holders|beneficial ownership',
    ),
    words: words(
      'security ownership of certain beneficial owners and management related stockholder shareholder matters securities',
    ),
  },
  {
    key: 'relatedTransactions',
    begins: begins(
      'certain (?:relationships?|transactions?)|related (?:party )?transactions|interest of management|transactions with',
    ),
    words: words(
      'certain relationships relationship and related transactions party person director independence',
    ),
  },
  {
    key: 'accountantFees',
    begins: begins(
      'principal (?:account(?:ant|ing|ants)|auditor)|audit fees|(?:independent )?(?:accountants?|auditors?) fees',
    ),
    words: words(
      'principal accountant accountants accounting fees and services firm auditor auditors',
    ),
  },
  {
    key: 'exhibits',
    begins: begins('exhibits?(?: |$)|financial statements? schedules?'),
    words: words(
      'exhibits exhibit and the financial statement statements schedules schedule reports report on form 8-k 8 k 10-k list of index to',
    ),
  },
];

/** The words of all titles, for a heading that holds several. */
export const wordsOfTitles: ReadonlySet<string> = new Set(
  titleFacts.flatMap(({ words }) => [...words]),
);

/** A title in the shape in which the patterns are tried. */
export function plainTitle(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/['\u2019`]/g, '')
    .replace(/[^a-z0-9-]+/g, ' ');
  let from = 0;
  let to = plain.length;
  while (from < to && isGap(plain.charCodeAt(from))) from++;
  while (to > from && isGap(plain.charCodeAt(to - 1))) to--;
  return plain.slice(from, to);
}

/** A blank or a hyphen. */
const isGap = (code: number): boolean => code === 32 || code === 45;

/** What a title is about, by the words it begins with; null where no pattern fits. */
export function titleKey(title: string): TitleFacts | null {
  const plain = plainTitle(title);
  return titleFacts.find((facts) => facts.begins.test(plain)) ?? null;
}
