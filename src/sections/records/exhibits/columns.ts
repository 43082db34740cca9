/**
 * The columns of an exhibit list beside its numbers: descriptions, and on either side of them where each exhibit is.
 *
 *     >   10.1    1988 Stock Option Plan         Exhibit to Form 10-K for 1988
 *     >   10.2    94/2Q     Form of Note
 */
import { type Lines, lineText } from '../../../lexer/lines.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import { isPageNumber, isRule, isTag } from '../passage.ts';
import type { Entry } from './entries.ts';

export interface ListColumns {
  /** Where the column of places begins, and whether it stands right of the descriptions; null where there is none. */
  readonly aside: { readonly from: number; readonly right: boolean } | null;
}

const share = 0.5; // of the entries must have something in a column that counts
const apart = 6; // columns between two columns at least

export function listColumns(lines: Lines, entries: readonly Entry[]): ListColumns {
  const bins = new Map<number, { count: number; length: number }>();
  for (const entry of entries) {
    for (const { from, text } of besideNumber(lines, entry, entry.line)) {
      const bin = [from, from - 1, from + 1].find((c) => bins.has(c)) ?? from;
      const { count, length } = bins.get(bin) ?? { count: 0, length: 0 };
      bins.set(bin, { count: count + 1, length: length + text.length });
    }
  }
  const often = [...bins].filter(([, { count }]) => count >= Math.max(2, share * entries.length));
  const [longest, other] = often.sort((a, b) => b[1].length - a[1].length);
  if (!longest || !other || Math.abs(other[0] - longest[0]) < apart) return { aside: null };
  return { aside: { from: other[0], right: other[0] > longest[0] } };
}

function besideNumber(lines: Lines, entry: Entry, n: number): Fragment[] {
  const fragments = fragmentsOf(lines, n);
  if (n > entry.line) return fragments;
  return fragments.flatMap((f) => {
    if (f.from >= entry.to) return [f];
    // The number and what stands one blank after it are one fragment.
    const text = f.text.slice(Math.max(0, entry.description - f.from));
    return text === '' || f.to <= entry.description
      ? []
      : [{ ...f, from: entry.description, text }];
  });
}

export interface EntryText {
  readonly description: string;
  /** What the other column says. */
  readonly aside: string;
  readonly last: number;
}

export function entryText(lines: Lines, entry: Entry, { aside }: ListColumns): EntryText {
  const own: string[] = [];
  const beside: string[] = [];
  let last = entry.line;
  let gap = 0;
  for (let n = entry.line; n <= entry.last; n++) {
    const line = lineText(lines, n).slice(0, 400);
    if (n > entry.line && (isRule(line) || /<\/TABLE>|<PAGE>/i.test(line))) break;
    if (n > entry.line && (isTag(line) || isPageNumber(line))) continue;
    const fragments = besideNumber(lines, entry, n);
    const [first] = fragments;
    if (!first) {
      if (++gap > 1 && own.length > 0) break;
      continue;
    }
    // After a blank line only text in the columns of the description goes on with the entry.
    if (gap > 0 && own.length > 0 && first.from < entry.to) break;
    gap = 0;
    const isAside = ({ from }: Fragment) =>
      aside !== null && (aside.right ? from >= aside.from - 2 : from <= aside.from + 3);
    own.push(...fragments.filter((f) => !isAside(f)).map((f) => f.text));
    beside.push(...fragments.filter(isAside).map((f) => f.text));
    last = n;
  }
  return { description: clean(own), aside: clean(beside), last };
}

function clean(texts: readonly string[]): string {
  const joined = texts.join(' ');
  // Fragments hold single blanks alone; where leaders were cut out of them there may be more.
  const single = joined.includes('  ') ? joined.replace(/ +/g, ' ') : joined;
  const plain = /\.\s?\./.test(single) ? single.replace(/(?:\s?\.){4,}/g, ' ') : single;
  return plain.replace(/^\W*--\s+/, '').trim();
}
