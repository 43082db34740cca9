/** Item 7A: the outline of the disclosures about market risk, and where their tables stand. */
import { type Infer, lineSpan, list, object, oneOf } from '../../schema.ts';
import { headingSchema, headingsIn } from './headings.ts';
import { type RecordSource, tablesNear } from './source.ts';

export const marketRiskSchema = object({
  kind: oneOf(['marketRisk']),
  outline: list(headingSchema),
  tables: list(lineSpan(), 'where its tables stand'),
  lines: lineSpan('where it was read'),
});
export type MarketRisk = Infer<typeof marketRiskSchema>;

export function readMarketRisk({ reading, item, span }: RecordSource): MarketRisk {
  const tables =
    item.status === 'present' ? tablesNear(reading, span, /\d {2,}[^\s\d]{0,4}\d/g, 8, 8) : [];
  return {
    kind: 'marketRisk',
    outline: headingsIn(reading.lines, span),
    tables: tables.map((table) => table.lines),
    lines: span,
  };
}
