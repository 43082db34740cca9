/** From a label and its place to the concept that it stands for. */
import type { Concept, ConceptTable, Place } from './concept.ts';
import { conceptTables } from './concepts.ts';
import { plainLabel } from './labels.ts';

export interface Found extends Concept {
  readonly statement: ConceptTable['statement'];
  readonly period: ConceptTable['period'];
}

const flat: Readonly<Record<ConceptTable['statement'], readonly Found[]>> = {
  balanceSheet: [],
  incomeStatement: [],
  cashFlow: [],
  stockholdersEquity: [],
  ...Object.fromEntries(
    (['balanceSheet', 'incomeStatement', 'cashFlow', 'stockholdersEquity'] as const).map(
      (statement) => [
        statement,
        conceptTables
          .filter((table) => table.statement === statement)
          .flatMap(({ concepts, period }) => concepts.map((c) => ({ ...c, statement, period }))),
      ],
    ),
  ),
};

/** Answers already given; labels repeat from year to year and from filing to filing. */
const known = new Map<string, Found | null>();

/** The concept of a label in a statement; null where none fits. */
export function findConcept(
  label: string,
  statement: ConceptTable['statement'],
  place: Place | null,
): Found | null {
  const plain = plainLabel(label);
  if (plain === '') return null;
  const key = `${statement} ${place} ${plain}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const onlyPlaced = place !== null && /erShare$|^shares$/.test(place);
  const found =
    flat[statement].find((c) => {
      if (c.places ? place === null || !c.places.includes(place) : onlyPlaced) return false;
      return c.labels.test(plain);
    }) ?? null;
  if (known.size > 50_000) known.clear();
  known.set(key, found);
  return found;
}
