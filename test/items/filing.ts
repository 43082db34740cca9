/** Made-up filings for tests of items: a cover, headings as a test wants them, and a paragraph under each. */
import { parse } from 'tenk';

export interface MadeItem {
  /** The heading's lines as printed. */
  readonly heading: string;
  readonly text?: string;
}

const paragraph = (topic: string): string =>
  `The Company makes pumps and valves. What follows concerns ${topic} and goes on
for a second line, so that it reads as a paragraph of a report does.`;

export const titles: Readonly<Record<string, string>> = {
  '1': 'Business',
  '2': 'Properties',
  '3': 'Legal Proceedings',
  '4': 'Submission of Matters to a Vote of Security Holders',
  '5': "Market for Registrant's Common Equity and Related Stockholder Matters",
  '6': 'Selected Financial Data',
  '7': "Management's Discussion and Analysis of Financial Condition and Results of Operations",
  '8': 'Financial Statements and Supplementary Data',
  '9': 'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure',
  '10': 'Directors and Executive Officers of the Registrant',
  '11': 'Executive Compensation',
  '12': 'Security Ownership of Certain Beneficial Owners and Management',
  '13': 'Certain Relationships and Related Transactions',
  '14': 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K',
};
export const allNumbers = Object.keys(titles);

export const cover = `                    SECURITIES AND EXCHANGE COMMISSION
                         Washington, D.C. 20549

                               FORM 10-K

             For the fiscal year ended December 31, 1996

                      QUARRY HILL PUMPS, INC.
`;

export const signatures = `                              SIGNATURES

Pursuant to the requirements of Section 13 or 15(d) of the Securities
Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned.

                                   /s/ Ann Example
`;

/** A filing of these parts, in order, with a blank line between them. */
export const filing = (...parts: readonly string[]): string =>
  `${[cover, ...parts, signatures].join('\n\n')}\n`;

/** `heading` and a paragraph under it for each number. */
export const items = (
  numbers: readonly string[],
  heading: (number: string, title: string) => string,
): string =>
  numbers.map((n) => `${heading(n, titles[n] ?? '')}\n\n${paragraph(titles[n] ?? n)}`).join('\n\n');

export const plain = (n: string, title: string): string => `Item ${n}.  ${title}`;

/** Numbers of the items read, and the line on which each heading stands, as printed there. */
export function read(text: string): { numbers: (string | null)[]; headings: string[] } {
  const lines = text.split('\n');
  const { items: found } = parse(text);
  return {
    numbers: found.map((i) => i.item),
    headings: found.map((i) => lines[i.lines[0] - 1] ?? ''),
  };
}
