/** How many shares of each class are outstanding. */
import { findAmounts } from '../amounts.ts';
import { findDates } from '../dates.ts';
import { linesOf, type Passage, sentenceAt } from '../passage.ts';
import type { ShareClass } from './schema.ts';

interface Candidate {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const enough = 3; // a count of shares by two signs at least
const neighbours = 500; // characters between the counts of two classes

export function readShareClasses(passage: Passage): ShareClass[] {
  const candidates = candidatesIn(passage);
  const best = Math.max(...candidates.map((c) => c.score), 0);
  if (best < enough) return [];
  const classes: Candidate[] = [];
  for (const candidate of candidates.filter((c) => c.score >= best)) {
    const previous = classes.at(-1);
    if (previous && candidate.from - previous.to > neighbours) break;
    if (!classes.some((c) => c.count === candidate.count)) classes.push(candidate);
  }
  return classes.map(({ count, from, to }) => ({
    title: titleOf(passage, from, to),
    count,
    asOf: dateOf(passage, from, to),
    lines: linesOf(passage, from, to),
  }));
}

function candidatesIn(passage: Passage): Candidate[] {
  const { text } = passage;
  const found: Candidate[] = [];
  for (const { value, money, from, to } of findAmounts(text)) {
    const printed = text.slice(from, to);
    const after = text.slice(to, to + 200);
    const counted = /^\W*shares\b/i.test(after);
    if (money || !Number.isInteger(value) || /^-\d/.test(after)) continue;
    if (!(counted || /,|lion/i.test(printed) || value >= 1e6)) continue;
    if (/^(?:19|20)\d\d$/.test(printed) && !counted) continue;
    found.push({ count: value, from, to, score: scoreOf(passage, from, to) });
  }
  return found;
}

/** Weighs the words around a figure: only counts of outstanding shares get `enough`. */
function scoreOf(passage: Passage, from: number, to: number): number {
  const { text } = passage;
  const before = text.slice(Math.max(0, from - 300), from);
  const after = text.slice(to, to + 200);
  const sentence = sentenceAt(passage, from);
  let score = 0;
  if (/^\W*(?:\w+\W+){0,6}?shares\b/i.test(after)) score += 3;
  else if (/\b(?:shares|stock)\b/i.test(before)) score += 1;
  if (/\boutstanding\b/i.test(before.slice(-200)) || /\boutstanding\b/i.test(after)) score += 2;
  if (/\bmarket value\b/i.test(text.slice(sentence.from, sentence.to))) score -= 1;
  if (/^[^.;]{0,50}?\b(?:held|owned) by\b/i.test(after)) score -= 2;
  if (/\b(?:excluding|exclusive of|including|less|net of|held by)\W{1,3}$/i.test(before))
    score -= 6;
  if (/^\W*(?:\w+\W+){0,4}?(?:treasury|authorized)\b/i.test(after)) score -= 3;
  return score;
}

/** `shares of Class B Stock`, `Common Stock, $1 par value - 1,234`; null where neither is printed. */
function titleOf({ text }: Passage, from: number, to: number): string | null {
  const after =
    /^\W{0,3}(?:number of )?shares (?:of )?(?:outstanding )?(?:of )?(?:the |its )?(?:(?:registrant|company|issuer|corporation|bank)'s )?([A-Z][^.;()\n]{0,60}?\b(?:stock|shares|units|interests?|certificates))\b/i.exec(
      text.slice(to, to + 120),
    );
  if (after?.[1] && !/\boutstanding\b/i.test(after[1])) return after[1].replace(/^of /, '');
  const named =
    /^ ((?:Class [A-Z] |Common |Ordinary |Capital |Preferred )+(?:shares|stock|units))\b/i.exec(
      text.slice(to, to + 60),
    );
  if (named?.[1]) return named[1];
  const before =
    /(?:^|[.;:)\n] ?|\bof |\b(?:registrant|company|issuer|corporation)'s )((?:class [a-z] |series [a-z] )?(?:common|capital|preferred|ordinary)[^.;\n]{0,20}?(?:stock|shares))\b[^\n]{0,140}$/i.exec(
      text.slice(Math.max(0, from - 200), from),
    );
  return before?.[1] ?? null;
}

/** The first date after the count in its sentence, else the last before it. */
function dateOf(passage: Passage, from: number, to: number): string | null {
  const sentence = sentenceAt(passage, from);
  const after = findDates(passage.text.slice(to, Math.max(sentence.to, to)))[0];
  const before = findDates(passage.text.slice(Math.max(0, from - 400), from)).at(-1);
  const own = before && from - 400 + before.from >= sentence.from ? before : undefined;
  const near = findDates(passage.text.slice(to, to + 120))[0];
  return (own ?? after ?? near ?? before)?.date ?? null;
}
