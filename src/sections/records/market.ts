/** Item 5: where the stock trades, at what prices, and how many hold it. */
import type { LineSpan } from '../../lexer/lines.ts';
import type { Reading } from '../../reading.ts';
import {
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { readExchanges, readSymbol } from './market/exchanges.ts';
import { readHolders } from './market/holders.ts';
import { quarterlyPrices } from './market/prices.ts';
import { type Passage, passageOf } from './passage.ts';
import { pointedTo } from './pointer.ts';
import type { RecordSource } from './source.ts';

export const quarterPriceSchema = object({
  year: nullable(integer('as the table names it: fiscal or calendar')),
  quarter: nullable(integer('1 to 4')),
  high: nullable(number('dollars a share; fractions as decimals')),
  low: nullable(number()),
  dividend: nullable(number('dollars a share; null where the table has none')),
  lines: lineSpan(),
});
export type QuarterPrice = Infer<typeof quarterPriceSchema>;

export const holdersSchema = object({
  count: integer('holders of record'),
  asOf: nullable(date()),
  lines: lineSpan(),
});

export const marketSchema = object({
  kind: oneOf(['market']),
  exchanges: list(string('common name'), 'where the stock is listed or quoted'),
  symbol: nullable(string()),
  prices: list(quarterPriceSchema),
  holders: nullable(holdersSchema, 'of the first class'),
  lines: lineSpan('where it was read'),
});
export type Market = Infer<typeof marketSchema>;

export function readMarket(source: RecordSource): Market {
  const own = readFrom(source.reading, source.passage, source.span);
  if (own.prices.length > 0 && own.holders !== null) return own;
  const span = pointedTo(source);
  if (span === null) return own;
  const other = readFrom(source.reading, passageOf(source.reading.lines, span), span);
  return {
    ...own,
    exchanges: own.exchanges.length > 0 ? own.exchanges : other.exchanges,
    symbol: own.symbol ?? other.symbol,
    prices: own.prices.length > 0 ? own.prices : other.prices,
    holders: own.holders ?? other.holders,
  };
}

const readFrom = (reading: Reading, passage: Passage, span: LineSpan): Market => ({
  kind: 'market',
  exchanges: readExchanges(passage),
  symbol: readSymbol(passage),
  prices: quarterlyPrices(reading, span),
  holders: readHolders(passage),
  lines: span,
});
