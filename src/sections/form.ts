/** Which form a filing is, and which period it is for: by its tags and header, else by its cover. */
import type { Report } from '../diagnostics.ts';
import { dayOf, monthNumber } from '../lexer/calendar.ts';
import type { Submission } from '../lexer/header.ts';
import { type LineSpan, type Lines, spanText } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';
import { lazy } from '../once.ts';

export interface Form {
  /** As the filing gives it, hyphenated: 10-K, 10-K405, 10-KSB, 10-KT, 10-K/A. */
  readonly name: string;
  readonly family: '10-K' | '10-KSB';
  readonly amendment: boolean;
  /** End of the fiscal year, YYYY-MM-DD, from header or cover. */
  readonly periodEnd: string | null;
  /** Filing date from the header, YYYY-MM-DD. */
  readonly filed: string | null;
}

export function readForm(
  lines: Lines,
  main: DocumentSpan,
  submission: Submission | null,
  report: Report,
): Form {
  const span: LineSpan = [main.body[0], Math.min(main.body[1], main.body[0] + coverLines)];
  const cover = lazy(() => spanText(lines, span).slice(0, maxCover).replace(/\s+/g, ' '));
  const printed = main.type ?? submission?.formType ?? formOnCover(cover());
  if (printed === null)
    report('FORM_UNKNOWN', span, 'neither header nor cover names the form; 10-K was assumed');
  const name = hyphenated(printed ?? '10-K');
  return {
    name,
    family: name.startsWith('10-KSB') ? '10-KSB' : '10-K',
    amendment: name.endsWith('/A'),
    periodEnd: submission?.periodOfReport ?? periodOnCover(cover()),
    filed: submission?.filedAsOf ?? null,
  };
}

const coverLines = 150; // the first page and what little may stand before it
const maxCover = 40_000;

/** `10KSB40` as `10-KSB40`: filers wrote both. */
const hyphenated = (name: string): string => name.toUpperCase().replace(/^10-?K/, '10-K');

const formNames =
  /\bF ?O ?R ?M ?:? {0,3}1 ?0 ?- ?K ?(SB ?40|SB|405|T)?( ?\/ ?A|[ ,(]{1,3}AMENDMENT NO)?/i;

function formOnCover(cover: string): string | null {
  const match = formNames.exec(cover);
  if (!match) return null;
  return `10-K${(match[1] ?? '').replace(/\s/g, '')}${match[2] ? '/A' : ''}`.toUpperCase();
}

const yearEnded =
  /\b(?:year|period|years)\s*:?\s*end(?:ed|ing)\s*:?[\s_]*([A-Z][a-z]{2})[a-z]*\.?[\s_]*(\d{1,2})[\s_]*,?[\s_]*((?:19|20)\d\d)/i;

/** `for the fiscal year ended December 31, 2003`. */
function periodOnCover(cover: string): string | null {
  const match = yearEnded.exec(cover);
  if (!match) return null;
  const [, name = '', day, year] = match;
  return dayOf(Number(year), monthNumber(name), Number(day));
}
