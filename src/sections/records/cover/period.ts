/** The form's name and the period it is for. */
import { findDates } from '../dates.ts';
import { linesOf, type Passage } from '../passage.ts';
import type { Found } from './found.ts';

export function readFormType(passage: Passage): Found<string> | null {
  const match =
    /\bF ?O ?R ?M (1 ?0 ?- ?K(?: ?SB)?(?: ?40[5]?)?(?:T| ?- ?T)?(?: ?\/ ?A(?!\w))?)/i.exec(
      passage.text,
    );
  if (!match?.[1]) return null;
  const lines = linesOf(passage, match.index, match.index + match[0].length);
  return { value: match[1].toUpperCase().replace(/ /g, ''), lines };
}

/** `For the fiscal year ended December 31, 2003`, in the wordings that covers use. */
const yearEnded =
  /\byear(?:s|\(s\))?(?: end(?:ed|ing)?)?\b|\b(?:period|52 weeks|53 weeks|twelve months) ended\b/gi;
const reach = 60; // characters between the words and the date

export function readFiscalYearEnd(passage: Passage): Found<string> | null {
  for (const match of passage.text.matchAll(yearEnded)) {
    const from = match.index;
    const end = from + match[0].length;
    const found = findDates(passage.text.slice(end, end + reach))[0];
    if (!found) continue;
    // The date of another clause: `the fiscal year. As of March 1, 2003, ...`
    const between = passage.text.slice(end, end + found.from);
    if (/\b(?:as of|at|on|from|filed|until)\b|[.;] /i.test(between)) continue;
    return { value: found.date, lines: linesOf(passage, from, end + found.to) };
  }
  return null;
}

/** `For the transition period from July 1, 1996 to December 31, 1996`; null where its blanks are empty. */
export function readTransitionPeriod(passage: Passage): Found<{ from: string; to: string }> | null {
  const match = /\btransition period\b/i.exec(passage.text);
  if (!match) return null;
  const after = passage.text.slice(match.index, match.index + 120);
  const [from, to] = findDates(after);
  if (!from || !to || !/ from\W+$/i.test(after.slice(0, from.from))) return null;
  if (!/^\W*(?:to|through)\W*$/i.test(after.slice(from.to, to.from))) return null;
  const lines = linesOf(passage, match.index, match.index + to.to);
  return { value: { from: from.date, to: to.date }, lines };
}
