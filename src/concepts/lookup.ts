/** From a label and its place to the concept that it stands for. */
import type { Concept, ConceptTable, Place } from './concept.ts';
import { conceptTables } from './concepts.ts';
import { plainLabel } from './labels.ts';
import { isPerShare } from './places.ts';

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

/** The concepts that a place in a statement allows, and the answers already given: labels repeat from year to year. */
interface Lookup {
  readonly concepts: readonly Found[];
  readonly answers: Map<string, Found | null>;
}

const mostAnswers = 5000;
const lookups = new Map<ConceptTable['statement'], Map<Place | null, Lookup>>();

function lookupOf(statement: ConceptTable['statement'], place: Place | null): Lookup {
  const before = lookups.get(statement)?.get(place);
  if (before) return before;
  const onlyPlaced = place !== null && (place === 'shares' || isPerShare(place));
  const concepts = flat[statement].filter((c) =>
    c.places ? place !== null && c.places.includes(place) : !onlyPlaced,
  );
  const lookup = { concepts, answers: new Map<string, Found | null>() };
  const places = lookups.get(statement) ?? new Map<Place | null, Lookup>();
  lookups.set(statement, places.set(place, lookup));
  return lookup;
}

/** The concept of a label in a statement; null where none fits. */
export const findConcept = (
  label: string,
  statement: ConceptTable['statement'],
  place: Place | null,
): Found | null => findPlain(plainLabel(label), statement, place);

/** The same for a label that is plain already. */
export function findPlain(
  plain: string,
  statement: ConceptTable['statement'],
  place: Place | null,
): Found | null {
  if (plain === '') return null;
  const { concepts, answers } = lookupOf(statement, place);
  const before = answers.get(plain);
  if (before !== undefined) return before;
  const found = concepts.find((c) => c.labels.test(plain)) ?? null;
  if (answers.size > mostAnswers) answers.clear();
  answers.set(plain, found);
  return found;
}
