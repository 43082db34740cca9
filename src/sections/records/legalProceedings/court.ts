/** The court before which a proceeding is: `United States District Court for the District of Idaho`. */
const place = `[A-Z][a-z]{1,30}(?: [A-Z][a-z]{1,30}){0,2}`;
const county = `(?:County of ${place}|${place} County)`;
/** `for the Northern District of Illinois`, `in and for Escambia County, Florida`, `of the State of New York`. */
const seat = `(?: (?:in and for|for|of|in) (?:the )?(?:(?:[A-Z][a-z]{1,30} ){0,3}(?:District|Circuit|Division) of ${place}|(?:State|Commonwealth) of ${place}(?:, ${county})?|(?:[A-Z][a-z]{1,30} )?Circuit|${county}(?:, ${place})?|${place}(?:, ${place})?))?`;
const courts = new RegExp(
  [
    String.raw`\b(?:United States|U\. ?S\.|Federal) (?:District|Bankruptcy|Tax|Claims) Court${seat}`,
    String.raw`\b(?:United States |U\. ?S\. |European )?Courts? of (?:Appeals?|Claims|Federal Claims|Common Pleas|Chancery|Justice)${seat}`,
    String.raw`\b(?:(?!The |That |This )[A-Z][a-z]{1,30} ){0,3}(?:Superior|Supreme|District|Circuit|Chancery|County|High) Court${seat}`,
    String.raw`\b(?:federal|state) courts? in ${place}`,
  ].join('|'),
  'g',
);

/** The court of the sentence that tells of the suit; the first court named where none does. */
export function courtIn(text: string): string | null {
  const named = [...text.matchAll(courts)];
  const told = named.find(({ index }) => tells.test(text.slice(Math.max(0, index - 160), index)));
  return (told ?? named[0])?.[0] ?? null;
}

const tells = /\b(?:filed|pending|brought|commenced|initiated|instituted|sued)\b[^.]*$/i;
