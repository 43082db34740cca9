/** The part of an annual report that an item means, where it is incorporated from the whole exhibit. */
import type { ItemEntry, ItemKey } from '../../filing.ts';
import { codeAt, isCapital } from '../../lexer/characters.ts';
import { firstInk } from '../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';

const whole = 300; // lines; a shorter span is the part itself

/** Headings in annual reports of what each item asks for. */
const headings: Partial<Record<ItemKey, RegExp>> = {
  mdna: /\bmanagement'?s? discussion\b|\bfinancial review\b|^\W*(?:review of )?results of operations\W*$/i,
  selectedData:
    /\bselected (?:consolidated |historical )?(?:financial|operating|annual)\b|\b(?:five|ten|eleven|six)[- ]year\b|\bsummary of (?:selected )?(?:financial|operations)|\bfinancial (?:summary|highlights)\b|\bcomparative .{0,20}data\b/i,
  market:
    /\bmarket (?:price|for|information)|\bcommon stock (?:prices?|data|market|information)|\bstock (?:prices?|market|trading)\b|\bquarterly (?:stock|financial|results|information|data)|\b(?:stock|share)holders?'? information\b/i,
  marketRisk: /\bmarket risk|\brisk management\b|\bfinancial (?:risk|instruments)\b/i,
  financialStatements:
    /\b(?:consolidated )?(?:balance sheets?|statements? of (?:consolidated )?(?:income|operations|earnings|cash flows|financial (?:position|condition)))\b/i,
};

/**
 * From the first line that looks like a heading and says so to the next heading of another item; null where a long span
 * has no such heading, as what stands in it can't be told to be the item's.
 */
export function narrowed(lines: Lines, span: LineSpan, { key }: ItemEntry): LineSpan | null {
  if (span[1] - span[0] < whole || key === 'financialStatements') return span;
  const own = key === null ? undefined : headings[key];
  if (!own) return null;
  const others = Object.entries(headings).filter(([name]) => name !== key && name !== 'market');
  let start: number | null = null;
  for (let n = span[0]; n <= span[1]; n++) {
    if (start !== null && n > start + 10 && isStatement(lines, n)) return [start, n - 1];
    if (!isCapital(codeAt(lines.text, firstInk(lines, n)))) continue;
    const text = lineText(lines, n).slice(0, 200).trim();
    if (text.length > 90 || !looksLikeHeading(text)) continue;
    if (start === null) {
      if (own.test(text)) start = n;
    } else if (n > start + 10 && others.some(([, pattern]) => pattern.test(text))) {
      return [start, n - 1];
    }
  }
  // What stands in several places of an annual report is looked for in all of it.
  if (key === 'market') return span;
  return start === null ? null : [start, span[1]];
}

/** A line of nothing but the title of a statement, which some print in small letters. */
const isStatement = (lines: Lines, n: number): boolean =>
  lines.starts[n]! - lines.starts[n - 1]! < 120 &&
  /^\s*consolidated (?:balance sheets?|statements? of (?:income|operations|earnings|cash flows|financial position))\s*$/i.test(
    lineText(lines, n),
  );

function looksLikeHeading(text: string): boolean {
  if (/[.;,\d]/.test(text.slice(-1)) || text.includes('...') || !/^[A-Z]/.test(text)) return false;
  let counted = 0;
  for (const word of text.split(' ')) {
    if (word.length <= 3 || !/[A-Za-z]{4}/.test(word)) continue;
    if (!/^["'(]?[A-Z]/.test(word)) return false;
    counted++;
  }
  return counted > 0;
}
