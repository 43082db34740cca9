/** Customers who account for a tenth of sales or more. */
import type { Customer } from '../business.ts';
import { linesOf, type Passage, sentencesWith } from '../passage.ts';
import { yearlyPercents } from '../yearly.ts';

const accounts = /\b(?:account(?:ed|s|ing) for|represent(?:ed|s|ing)|comprised|constituted)\b/i;
const sales = /\b(?:net )?(?:sales|revenues?)\b/i;
const customer = /\bcustomers?\b|\bsales to\b/i;
const refusal =
  /\bno (?:single |one |other |individual )?customer\b|\bnot? (?:more than|exceed)|\bless than\b|\bnone of\b/i;

export function readCustomers(passage: Passage): Customer[] {
  const found: Customer[] = [];
  for (const { text, from, to } of sentencesWith(passage, /customer|sales to/gi)) {
    if (text.length > 1000 || !accounts.test(text) || !customer.test(text) || !sales.test(text))
      continue;
    if (refusal.test(text)) continue;
    const shares = yearlyPercents(text).map(({ year, value }) => ({ year, percent: value }));
    if (shares.length === 0 || shares.some((s) => s.percent > 100)) continue;
    const name = nameIn(text);
    if (/\bcustomers\b/i.test(text) && name === null) continue;
    found.push({ name, shares, lines: linesOf(passage, from, to) });
  }
  return found;
}

/** `one customer, the United States Postal Service, accounted`, `sales to Example Co. accounted`. */
function nameIn(text: string): string | null {
  const match =
    /\bcustomer, (?:the )?([A-Z][^,]{2,60}), /.exec(text) ??
    /\bsales to (?:the )?([A-Z][\w&.,' -]{2,60}?)\s(?:accounted|represented|were|comprised|constituted)\b/.exec(
      text,
    ) ??
    /^(?:The )?([A-Z][\w&.' -]{2,60}?),? (?:a|the|our|its) (?:[\w-]+ ){0,3}customer/.exec(text);
  return match?.[1]?.trim() ?? null;
}
