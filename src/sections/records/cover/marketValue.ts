/** The aggregate market value of the stock held by non-affiliates, with its date and price. */
import { type FoundAmount, findAmounts } from '../amounts.ts';
import { findDates } from '../dates.ts';
import { linesOf, type Passage, sentenceAt } from '../passage.ts';
import type { Found } from './found.ts';

export interface MarketValue {
  readonly amount: number;
  readonly asOf: string | null;
  readonly price: number | null;
}

const reach = 900; // characters from the words to the sum; the form's own instruction may stand between
const smallest = 1000; // dollars; less is a price or a par value

const words = /\baggregate (?:market )?(?:value|price)|\bmarket value of\b/gi;
const perShare = /^ ?(?:per|a|each|par)\b/i;

export function readMarketValue(passage: Passage): Found<MarketValue> | null {
  const { text } = passage;
  for (const match of text.matchAll(words)) {
    const amount = sumNear(text, passage, match.index);
    if (!amount) continue;
    const from = Math.min(match.index, amount.from);
    const to = Math.max(match.index + match[0].length, amount.to);
    const value = {
      amount: amount.value,
      asOf: dateOf(passage, from, amount),
      price: priceIn(passage, from, amount),
    };
    return { value, lines: linesOf(passage, from, to) };
  }
  return null;
}

function sumNear(text: string, passage: Passage, at: number): FoundAmount | null {
  const stop = text.slice(at, at + reach).search(/documents? incorporated|indicate by check/i);
  const after = shift(findAmounts(text.slice(at, at + (stop < 0 ? reach : stop))), at);
  const isSum = (a: FoundAmount) =>
    a.value >= smallest && !perShare.test(text.slice(a.to, a.to + 10));
  const sentence = sentenceAt(passage, at);
  const before = shift(findAmounts(text.slice(sentence.from, at)), sentence.from);
  return (
    after.find((a) => a.money && isSum(a)) ??
    before.findLast((a) => a.money && isSum(a)) ??
    after.find((a) => isSum(a) && a.to <= sentence.to && isBareSum(text, a)) ??
    null
  );
}

/** A figure without a currency sign counts where its commas show a sum and no word makes it a count. */
const isBareSum = (text: string, { from, to }: FoundAmount): boolean =>
  text.slice(from, to).includes(',') && !/^ ?(?:\w+ ){0,3}shares/i.test(text.slice(to, to + 40));

const shift = (amounts: readonly FoundAmount[], by: number): FoundAmount[] =>
  amounts.map((a) => ({ ...a, from: a.from + by, to: a.to + by }));

/** The first date between the words and the end of the sum's sentence, else the nearest before them. */
function dateOf(passage: Passage, from: number, amount: FoundAmount): string | null {
  const { to } = sentenceAt(passage, amount.from);
  const within = findDates(passage.text.slice(from, to))[0];
  const before = findDates(passage.text.slice(Math.max(0, from - 400), from)).at(-1);
  return within?.date ?? before?.date ?? null;
}

function priceIn(passage: Passage, from: number, amount: FoundAmount): number | null {
  const start = Math.min(from, sentenceAt(passage, from).from);
  const { to } = sentenceAt(passage, amount.from);
  const price = shift(findAmounts(passage.text.slice(start, to)), start).find(
    (a) =>
      a.money &&
      a.value < amount.value &&
      (/^ ?(?:per|a) (?:\w+ )?share/i.test(passage.text.slice(a.to, a.to + 20)) ||
        /\bpric\w*\b[^.;$]{0,90}$/i.test(passage.text.slice(Math.max(0, a.from - 110), a.from))) &&
      !/par value[^$]{0,12}$/i.test(passage.text.slice(Math.max(0, a.from - 25), a.from)),
  );
  return price?.value ?? null;
}
