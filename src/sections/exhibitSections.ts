/**
 * The part of an annual report that an item is incorporated from. An EX-13 holds several items' content one after the
 * other; their headings are free, so that only a heading that plainly names one of them is followed.
 */
import type { IToken } from 'chevrotain';
import { tokenMatcher } from 'chevrotain';
import type { ItemKey } from '../filing.ts';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import { Blank, PageBreak, Rule, TagLine } from '../lexer/tokens.ts';
import { plainTitle } from './titles.ts';

interface SectionTitle {
  readonly key: ItemKey | 'other';
  readonly begins: RegExp;
}

/** Headings of annual reports, as filers print them; `other` ends a section and is none of an item's. */
const sectionTitles: readonly SectionTitle[] = [
  {
    key: 'mdna',
    begins:
      /^(?:managements? )?(?:discussion and analysis|financial review)\b|^managements discussion\b|^financial review\b/,
  },
  {
    key: 'selectedData',
    begins:
      /^(?:selected (?:consolidated |historical )*financial (?:data|information)|(?:five|six|seven|ten|eleven)[- ]year (?:\w+ ){0,3}(?:summary|comparison|review|record|data)|summary of (?:selected )?financial (?:data|information))\b/,
  },
  { key: 'marketRisk', begins: /^(?:quantitative and qualitative disclosures?|market risk\b)/ },
  {
    key: 'market',
    begins:
      /^(?:(?:common )?stock (?:prices?|market)|(?:quarterly )?(?:common )?stock price|market (?:prices?|for)(?: of| for)? (?:the )?|price range of|quarterly (?:market|stock))\b/,
  },
  {
    key: 'other',
    begins:
      /^(?:(?:consolidated )?(?:statements? of|balance sheets?|income statements?|cash flows? statements?|financial statements)|consolidated (?:statements?|balance)|notes to|report of|reports of|independent auditors|auditors report|managements? (?:report|responsib)|responsibility for|quarterly (?:financial|results|data)|letter to|to our (?:share|stock)holders)\b/,
  },
];

/** Items whose part of an annual report is looked for; the statements are spread over too much of it. */
export const soughtInExhibits: ReadonlySet<ItemKey> = new Set(['mdna', 'selectedData', 'market']);

const longestHeading = 100; // a heading is shorter than a line of prose is wide, and longer where it is centred

/** Where in an exhibit's body a heading names a section, in order. */
export interface ExhibitHeading {
  readonly line: number;
  readonly key: SectionTitle['key'];
}

/** The headings of an exhibit's body that name a section. */
export function findExhibitHeadings(
  lines: Lines,
  tokens: readonly IToken[],
  body: LineSpan,
): ExhibitHeading[] {
  const headings: ExhibitHeading[] = [];
  for (let n = body[0]; n <= body[1]; n++) {
    if (!mayBeHeading(lines, tokens, n)) continue;
    const plain = plainTitle(lineText(lines, n));
    const title = sectionTitles.find(({ begins }) => begins.test(plain));
    if (title) headings.push({ line: n, key: title.key });
  }
  return headings;
}

/** The lines of an exhibit's body that hold an item's content; the whole body where no heading names it. */
export function sectionOfExhibit(
  headings: readonly ExhibitHeading[],
  body: LineSpan,
  key: ItemKey,
): LineSpan {
  let best: LineSpan | null = null;
  let open: number | null = null;
  for (const heading of [...headings, { line: body[1] + 1, key: 'other' as const }]) {
    if (heading.key === key) open ??= heading.line;
    else if (open !== null) {
      const span: LineSpan = [open, heading.line - 1];
      if (best === null || span[1] - span[0] > best[1] - best[0]) best = span;
      open = null;
    }
  }
  return best ?? body;
}

/** A short line that begins with a capital, stands under a blank line or a break, and does not end a sentence. */
function mayBeHeading(lines: Lines, tokens: readonly IToken[], n: number): boolean {
  const before = tokens[n - 2];
  const apart =
    before === undefined ||
    tokenMatcher(before, Blank) ||
    tokenMatcher(before, Rule) ||
    tokenMatcher(before, PageBreak) ||
    tokenMatcher(before, TagLine);
  if (!apart) return false;
  const length = (lines.starts[n] ?? 0) - (lines.starts[n - 1] ?? 0);
  if (length < 6 || length > 2 * longestHeading) return false;
  const text = lineText(lines, n).trim();
  return (
    /^[^a-z0-9]*[A-Z]/.test(text) &&
    text.length <= longestHeading &&
    !/[.,;]$|\d$| {3,}\S.* {3,}\S/.test(text)
  );
}
