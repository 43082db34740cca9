/**
 * Properties from what the text says of them, a place and its size in one clause:
 *
 *     The Company leases a 45,000 square foot warehouse in Humacao, Puerto Rico and a store of 4,000 square feet in
 *     Fort Ames, Colorado.
 *
 * Where it gives one size for several places, or several for one, it can't be told which is whose.
 */
import { countries, jurisdiction } from '../jurisdictions.ts';
import { linesOf, type Passage, type Sentence, sentenceAt, sentencesWith } from '../passage.ts';
import type { Property } from '../properties.ts';
import { tenureIn } from './tenure.ts';

const figure = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: million)?`;
const units = String.raw`(?:(?:net |gross |rentable |usable |total )*square[- ]f(?:ee|oo)t|(?:net |gross )?acres?)\b`;
/** `45,000 square foot`, `20,000 and 11,000 square feet, respectively` */
const area = new RegExp(
  String.raw`(?<![\d.,$])((?:(?:${figure})(?:, | and |, and ))*(?:${figure}))[- ](${units})`,
  'g',
);

const word = `[A-Z][A-Za-z.'-]{1,30}`;
const town = `${word}(?: ${word}){0,3}`;
/** A name and what follows its comma: `Oxon Hill, Maryland`; each name of a list is looked at. */
const named = new RegExp(String.raw`\b(${town})(?=, (${town}|[A-Z]\.? ?[A-Z]\b\.?))`, 'g');
/** A country may stand alone. */
const country = new RegExp(String.raw`\b(?:in|and|at) (?:the )?(${countries.join('|')})\b`, 'g');
/** A city that the text need not say the state of: `in Fort Ames`. */
const city = new RegExp(String.raw`\b(?:in|at) (${word}(?: ${word}){0,2})(?=[,. ;]|$)`, 'g');
const noCity =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Europe|Asia|Africa|Item|Note|Part|Company|North America|Latin America|U\.S)\b/;

/** What is no space that the registrant holds. */
const notHeld =
  /\boption to purchase\b|\bconstructing\b|\bwill (?:be|occupy|consist)\b|\bvacant\b|\bsublease[sd]?\b/i;
/** The size of several places at once. */
const isTotal = /\b(?:which|that) total (?:approximately |about )?$/i;
const about =
  /^(?:The (?:plant|facility|building|property|office|warehouse|store|land|site)|This|It)\b/;

export function propertiesTold(passage: Passage): Property[] {
  return sentencesWith(passage, /square|acre/gi).flatMap((sentence) => {
    // `leased in the following locations: Tokyo, Japan 343,000 square feet; Beijing, China 115,000 square feet`
    const listed = tenureIn(/^[^:]*:/.exec(sentence.text)?.[0] ?? '');
    return clausesOf(sentence).flatMap((clause) => {
      const sizes = sizesIn(clause.text);
      if (sizes.length === 0) return [];
      const places = placesIn(clause.text);
      const where = places.length > 0 ? places : placesBefore(passage, clause);
      return where.length === 0 ? [] : paired(passage, clause, where, sizes, listed);
    });
  });
}

/** `... at a plant in Bloomingdale, New Jersey. The plant consists of 72,000 square feet.` */
function placesBefore(passage: Passage, { text, from }: Sentence): string[] {
  if (!about.test(text) || from < 2) return [];
  const { from: start, to } = sentenceAt(passage, from - 2);
  const places = placesIn(passage.text.slice(start, to));
  return places.length === 1 ? places : [];
}

interface Size {
  readonly value: number;
  readonly unit: string;
  /** Offset in the clause. */
  readonly at: number;
}

/** Clauses that each tell of one property: parted by semicolons and by the next verb. */
function clausesOf({ text, from }: Sentence): Sentence[] {
  const clauses: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    clauses.push({ text: text.slice(start, end), from: from + start, to: from + end });
    start = end;
  };
  for (const part of text.matchAll(
    /;|(?:,| and) (?=(?:and )?(?:leases|owns|rents|a [^,;]{0,40}square f))/g,
  )) {
    if (sizesIn(text.slice(start, part.index)).length > 0) push(part.index + part[0].length);
  }
  push(text.length);
  return clauses;
}

function sizesIn(text: string): Size[] {
  const sizes: Size[] = [];
  for (const { 1: figures = '', 2: unit = '', index } of text.matchAll(area)) {
    for (const [printed] of figures.matchAll(new RegExp(figure, 'g'))) {
      const times = /million/.test(printed) ? 1e6 : 1;
      const value = Number(printed.replace(/,| million/g, '')) * times;
      sizes.push({ value, unit: /acre/.test(unit) ? 'acres' : 'square feet', at: index });
    }
  }
  return sizes;
}

function placesIn(text: string): string[] {
  const places: string[] = [];
  let outer = ''; // `Plainview, ` of `Plainview, Long Island, New York`
  for (const { 0: all, 1: name = '', 2: after = '', index } of text.matchAll(named)) {
    const region = regionIn(after);
    const follows = outer !== '' && text.slice(0, index).endsWith(outer);
    if (region)
      places.push(`${follows ? outer : ''}${name.replace(/^(?:In|At|The) /, '')}, ${region}`);
    outer = region || jurisdiction(name) !== null || noCity.test(name) ? '' : `${all}, `;
  }
  for (const [, alone = ''] of text.matchAll(country)) {
    if (!places.some((p) => p.endsWith(alone))) places.push(alone);
  }
  if (places.length > 0) return places;
  for (const [, name = ''] of text.matchAll(city)) if (!noCity.test(name)) places.push(name);
  return places;
}

/** The words after the comma as far as they are a state or country: `Puerto Rico The`. */
export function regionIn(text: string): string | null {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const head = words
      .slice(0, count)
      .join(' ')
      .replace(/(?<=[a-z])\.$/, '');
    if (jurisdiction(head) !== null) return head;
  }
  return null;
}

function paired(
  passage: Passage,
  { text, from, to }: Sentence,
  places: readonly string[],
  sizes: readonly Size[],
  listed: Property['tenure'],
): Property[] {
  const first = sizes[0];
  if (!first || notHeld.test(text) || isTotal.test(text.slice(0, first.at))) return [];
  const same = sizes.filter(({ unit }) => unit === first.unit);
  const each = places.length > 1 && /\brespectively\b/i.test(text);
  if (each ? same.length !== places.length : places.length > 1 || same.length > 1) return [];
  const tenure = listed ?? tenureIn(text);
  const lines = linesOf(passage, from, to);
  return places.map((location, i) => ({
    location,
    use: each ? null : useIn(text),
    size: same[i]!.value,
    unit: first.unit,
    tenure,
    expires: tenure === 'leased' ? endOfLease(text) : null,
    lines,
  }));
}

const kinds =
  '(?:office|manufacturing|warehouse|laboratory|retail|distribution|research|plant|store|facility|facilities|building|campus|headquarters|center)';

/** `of office space`, `square foot disk duplication facility`, `a store of 4,000 square feet`, `used for research` */
function useIn(text: string): string | null {
  const use =
    new RegExp(
      `\\bsquare[- ]f(?:ee|oo)t,? (?:of )?(?:leased )?((?:[a-z-]+ ){0,3}?(?:${kinds}(?: building)?(?: space)?))\\b`,
    ).exec(text)?.[1] ??
    /\bused (?:primarily |principally )?(?:for|as) (?:an? )?([a-z][^.,;]{3,60})/.exec(text)?.[1] ??
    new RegExp(
      `\\b(?:[Aa]n?|[Ii]ts) ((?:[a-z-]+,? (?:and )?){0,3}?${kinds}) of (?:approximately |about )?[\\d,]+ square`,
    ).exec(text)?.[1];
  return use === undefined || /^(?:facilit(?:y|ies)|building|campus)$/.test(use.trim())
    ? null
    : use.trim();
}

function endOfLease(text: string): number | null {
  const year =
    /\b(?:expir(?:es|ing|ed?)|until|through|ending|to (?:[A-Z][a-z]+ )?(?=(?:19|20)\d\d))[^.]{0,30}?((?:19|20)\d\d)\b/.exec(
      text,
    )?.[1];
  return year === undefined ? null : Number(year);
}
