/** Where stock trades, and its symbol. */
import { candidatesAmong } from '../../../lexer/cues.ts';
import type { Passage } from '../passage.ts';

/** Markets by their common name. Source: the exchanges registered in 1993 to 2005, and those abroad that covers name. */
const markets = [
  ['New York Stock Exchange', /\bnew york stock exchange|\bNYSE\b/i],
  ['American Stock Exchange', /\bamerican stock exchange|\bAMEX\b/i],
  ['Nasdaq SmallCap Market', /\bnasdaq small-? ?cap/i],
  [
    'Nasdaq National Market',
    /\bnasdaq(?:'s)?(?: stock market'?s?)? ?national market|\bnasdaq\W{1,3}NMS\b|\bnasdaq\b[^.]{0,40}\bnational market system/i,
  ],
  [
    'Nasdaq',
    /\bnasdaq\b(?!(?:'s)? (?:small|national|OTC|over-the-counter))|\bassociation of securit(?:y|ies) dealers\b[^.]{0,40}\bautomated/i,
  ],
  ['OTC Bulletin Board', /\b(?:OTC|over-the-counter) (?:electronic )?bulletin board|\bOTCBB\b/i],
  ['Pacific Stock Exchange', /\bpacific (?:coast )?(?:stock )?exchange/i],
  ['Chicago Stock Exchange', /\bchicago stock exchange/i],
  ['Midwest Stock Exchange', /\bmidwest stock exchange/i],
  ['Boston Stock Exchange', /\bboston stock exchange/i],
  ['Philadelphia Stock Exchange', /\bphiladelphia stock exchange/i],
  ['Cincinnati Stock Exchange', /\bcincinnati stock exchange/i],
  ['London Stock Exchange', /\b(?:london|international) stock exchange|\bstock exchange,? london/i],
  ['Tokyo Stock Exchange', /\btokyo stock exchange/i],
  ['Toronto Stock Exchange', /\btoronto stock exchange/i],
  ['Montreal Exchange', /\bmontreal (?:stock )?exchange/i],
  ['Swiss Exchange', /\bswiss (?:stock )?exchange|\bzurich\b[^.]{0,40}\bexchange/i],
  ['Frankfurt Stock Exchange', /\bfrankfurt (?:stock )?exchange/i],
  ['over the counter', /\bover-the-counter\b|\bpink sheets\b/i],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Most texts name one market or two: by their letters the others are not looked for. */
const candidates = candidatesAmong(markets.map(([name, pattern]) => ({ name, pattern })));

const cities =
  'New York|American|Pacific(?: Coast)?|Chicago|Midwest|Boston|Philadelphia|Cincinnati|London|Tokyo|Toronto|Swiss|Frankfurt';
const several = new RegExp(
  `\\b((?:(?:${cities})(?:,? and (?:the )?|, (?:the )?| ))+)(?:stock )?exchanges\\b`,
  'gi',
);
/** `the New York, Chicago and Pacific Stock Exchanges` names three. */
const spellOut = (text: string): string =>
  !/exchanges/i.test(text)
    ? text
    : text.replace(several, (_, names: string) =>
        names.replace(new RegExp(`(${cities})`, 'gi'), '$1 Stock Exchange'),
      );

/** Markets of options on the stock are none of the stock's. */
const options =
  /\bOptions (?<=(?:^|[.\n] ?)Options )(?:\w+ ){0,6}(?:are|is) (?:traded|listed)[^.]*\./g;

/** In the order in which the text names them; over the counter only where it names no market. */
export function readExchanges(passage: Passage): string[] {
  const text = spellOut(passage.text.replace(options, ''));
  const found = candidates(text)
    .map(({ name, pattern }) => ({ name, at: text.search(pattern) }))
    .filter(
      ({ at }) =>
        at >= 0 &&
        !/\bnot (?:listed|traded|quoted) on\b[^.]{0,12}$/i.test(
          text.slice(Math.max(0, at - 40), at),
        ),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name as string);
  const national = found.some((name) => /^Nasdaq ./.test(name));
  return found.filter(
    (name) =>
      (name !== 'Nasdaq' || !national) && (name !== 'over the counter' || found.length === 1),
  );
}

const symbol =
  /\b(?:symbols?|ticker)\b(?:,| is| of|:| for [^.]{0,30}? is)?\s?["'(]{0,2}([A-Z]{1,5}(?:[.-][A-Z]{1,2})?)["')]{0,2}(?![\w'])/;

export const readSymbol = ({ text }: Passage): string | null => symbol.exec(text)?.[1] ?? null;
