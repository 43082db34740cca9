/** Names of persons as filings print them, and the words of titles that are none. */

/** Words that stand in titles, headings and names of companies, never in the name of a person. */
const noName =
  /\b(?:director|directors|president|chairman|chairwoman|chairperson|chair|officer|officers|vice|executive|chief|principal|financial|accounting|treasurer|secretary|controller|comptroller|counsel|manager|managing|partner|trustee|member|attorney|attorneys|fact|agent|signature|signatures|signed|name|names|title|titles|capacity|date|dated|registrant|company|corporation|corp|inc|incorporated|ltd|limited|llc|l\.?l\.?p|partnership|trust|bank|bancorp|bancshares|holdings|industries|group|board|committee|audit|finance|pursuant|requirements|securities|exchange|act|annual|report|form|page|by|its|and|the|on|behalf|senior|assistant|general|operating|operations|development|division|technology|january|february|march|april|june|july|august|september|october|november|december|exhibit|index|table|contents|part|item|undersigned|witness|city|state|county|jr\.? ?vice)\b/i;
const particle = /^(?:van|von|de|der|den|da|di|du|la|le|del|dos|of|y|e|al|bin|ter|zu)$/i;
const suffix =
  /^(?:jr|sr|ii|iii|iv|v|esq|m\.?d|ph\.?\s?d|c\.?p\.?a|d\.?d\.?s|d\.?v\.?m|j\.?d|kcmg|k\.?b\.?e|o\.?b\.?e)\.?$/i;
const nameWord =
  /^(?:[A-Z]\.?|[A-Z][A-Za-z\u00c0-\u00ff'`.-]*[a-zA-Z\u00c0-\u00ff]\.?|[A-Z]\.(?:[A-Z]\.)+)$/;

/** `Thomas Lynch, IV`, `RAYMOND V. GILMARTIN`, `Lodewijk C. van Wachem`: two to seven words, none of them of a title. */
export function isPersonName(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.replace(/[,"]/g, ' ').trim().split(/\s+/);
  if (words.length < 2 || words.length > 7) return false;
  const main = words.filter((w) => !suffix.test(w) && !particle.test(w));
  return (
    main.length >= 2 &&
    main.every((w) => nameWord.test(w)) &&
    main.some((w) => /[A-Za-z]{2}/.test(w)) &&
    /[A-Za-z]{2}/.test(main.at(-1) ?? '') &&
    // Last, as it takes the longest.
    !noName.test(text)
  );
}

/** Cuts `Jane A. Roe, Jr., President and Director` into the name and what follows it. */
export function splitName(text: string): { readonly name: string; readonly rest: string } {
  if (!text.includes(',')) return { name: text.trim(), rest: '' };
  const pieces = text.split(',');
  let kept = 1;
  while (kept < pieces.length && suffix.test(pieces[kept]!.trim())) kept++;
  const name = pieces.slice(0, kept).join(',').trim();
  return { name, rest: pieces.slice(kept).join(',').trim() };
}

interface NameParts {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string;
}

/** Names are compared each with each: the parts of those met are kept, up to `mostKnown`. */
const known = new Map<string, NameParts>();
const mostKnown = 1000;

function partsOf(name: string): NameParts {
  let parts = known.get(name);
  if (parts === undefined) {
    if (known.size >= mostKnown) known.clear();
    parts = cutParts(name);
    known.set(name, parts);
  }
  return parts;
}

function cutParts(name: string): NameParts {
  const words = name
    .toLowerCase()
    .replace(/^(?:dr|mr|mrs|ms|prof|hon|rev)\.?\s+/, '')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/[^a-z\u00e0-\u00ff'\s-]/g, ' ')
    .trim()
    .split(/\s+/);
  const ending = words.length > 2 && suffix.test(words.at(-1)!) ? words.pop()! : '';
  return { given: words.slice(0, -1), family: words.at(-1) ?? '', suffix: ending };
}

const agree = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** Whether two spellings can be of one person: same family name and suffix, given names or initials agree. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.family !== y.family || x.suffix !== y.suffix) return false;
  return givenAgree(x, y);
}

/** Whether one name is the other misspelt: one letter of the family name differs. */
export function nearlySamePerson(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return givenAgree(x, y) && x.family.length > 3 && oneLetterApart(x.family, y.family);
}

function givenAgree(x: NameParts, y: NameParts): boolean {
  if (!agree(x.given[0] ?? '', y.given[0] ?? '')) {
    // A first initial that one spelling leaves out: `J. Robert Doe`, `Robert Doe`.
    return x.given[1] === y.given[0] || y.given[1] === x.given[0];
  }
  const [shorter, longer] =
    x.given.length <= y.given.length ? [x.given, y.given] : [y.given, x.given];
  return shorter.slice(1).every((word) => longer.slice(1).some((other) => agree(word, other)));
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
