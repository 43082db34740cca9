/** States and countries in which registrants are incorporated, with the abbreviations that covers use. */

/** Postal code and older abbreviations of each state, by its name. */
export const states = {
  Alabama: ['AL', 'Ala'],
  Alaska: ['AK'],
  Arizona: ['AZ', 'Ariz'],
  Arkansas: ['AR', 'Ark'],
  California: ['CA', 'Calif', 'Cal'],
  Colorado: ['CO', 'Colo'],
  Connecticut: ['CT', 'Conn'],
  Delaware: ['DE', 'Del'],
  'District of Columbia': ['DC'],
  Florida: ['FL', 'Fla'],
  Georgia: ['GA'],
  Hawaii: ['HI'],
  Idaho: ['ID'],
  Illinois: ['IL', 'Ill'],
  Indiana: ['IN', 'Ind'],
  Iowa: ['IA'],
  Kansas: ['KS', 'Kan'],
  Kentucky: ['KY'],
  Louisiana: ['LA'],
  Maine: ['ME'],
  Maryland: ['MD'],
  Massachusetts: ['MA', 'Mass'],
  Michigan: ['MI', 'Mich'],
  Minnesota: ['MN', 'Minn'],
  Mississippi: ['MS', 'Miss'],
  Missouri: ['MO'],
  Montana: ['MT', 'Mont'],
  Nebraska: ['NE', 'Neb'],
  Nevada: ['NV', 'Nev'],
  'New Hampshire': ['NH'],
  'New Jersey': ['NJ'],
  'New Mexico': ['NM'],
  'New York': ['NY'],
  'North Carolina': ['NC'],
  'North Dakota': ['ND'],
  Ohio: ['OH'],
  Oklahoma: ['OK', 'Okla'],
  Oregon: ['OR', 'Ore'],
  Pennsylvania: ['PA', 'Penn', 'Penna'],
  'Puerto Rico': ['PR'],
  'Rhode Island': ['RI'],
  'South Carolina': ['SC'],
  'South Dakota': ['SD'],
  Tennessee: ['TN', 'Tenn'],
  Texas: ['TX', 'Tex'],
  Utah: ['UT'],
  Vermont: ['VT'],
  'Virgin Islands': ['VI'],
  Virginia: ['VA'],
  Washington: ['WA', 'Wash'],
  'West Virginia': ['WV'],
  Wisconsin: ['WI', 'Wis', 'Wisc'],
  Wyoming: ['WY', 'Wyo'],
} as const satisfies Record<string, readonly string[]>;

/** Countries and provinces that covers and lists of properties name. */
export const countries = [
  'Alberta', 'Antigua', 'Argentina', 'Australia', 'Austria', 'Bahamas', 'Barbados', 'Belgium', 'Belize', 'Bermuda',
  'Brazil', 'British Columbia', 'British Virgin Islands', 'Canada', 'Cayman Islands', 'Chile', 'China', 'Colombia',
  'Costa Rica', 'Denmark', 'England', 'England and Wales', 'Finland', 'France', 'Germany', 'Great Britain',
  'Greece', 'Guernsey', 'Hong Kong', 'Hungary', 'India', 'Indonesia', 'Ireland', 'Israel', 'Italy', 'Japan',
  'Jersey', 'Korea', 'Liberia', 'Luxembourg', 'Malaysia', 'Manitoba', 'Marshall Islands', 'Mexico', 'Netherlands',
  'Netherlands Antilles', 'New Brunswick', 'New Zealand', 'Northwest Territories', 'Norway', 'Nova Scotia',
  'Ontario', 'Panama', 'Peru', 'Philippines', 'Poland', 'Portugal', 'Quebec', 'Saskatchewan', 'Scotland',
  'Singapore', 'South Africa', 'Spain', 'Sweden', 'Switzerland', 'Taiwan', 'Thailand', 'United Kingdom',
  'United States of America', 'Venezuela', 'Yukon', 'Yukon Territory',
] as const; // biome-ignore format: one name a line would be a page

const key = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const byKey = new Map<string, string>([
  ...Object.entries(states).flatMap(([name, short]) =>
    [name, ...short].map((spelling): [string, string] => [key(spelling), name]),
  ),
  ...countries.map((name): [string, string] => [key(name), name]),
]);

/** The jurisdiction that a text is the name of, in its common spelling: `N. J.` is `New Jersey`; null where none. */
export const jurisdiction = (text: string): string | null =>
  byKey.get(key(text.replace(/^\W*the (?:state|commonwealth|republic|province) of /i, ''))) ??
  byKey.get(
    key(text.replace(/^\W*(?:the )?(?:(?:state|commonwealth|republic|province) of )?/i, '')),
  ) ??
  null;

const named = [...Object.keys(states), ...countries].sort((a, b) => b.length - a.length);
const namedPattern = new RegExp(`\\b(?:${named.join('|').replaceAll(' ', '\\s+')})\\b`, 'i');

/** The first jurisdiction named in full in a text, as printed. */
export const jurisdictionIn = (text: string): string | null => namedPattern.exec(text)?.[0] ?? null;

const short = Object.values(states).flat();
const endPattern = new RegExp(
  `(?:^|[\\s,])(${named.join('|').replaceAll(' ', '\\s+')}|${short
    .map((s) => (s === s.toUpperCase() ? s.split('').join('\\.?\\s?') : s))
    .join('|')})\\.?[\\s,]*$`,
  'i',
);

/** The jurisdiction with which a line of an address ends: `Whitehouse Station, N. J.`; and where it begins. */
export function jurisdictionAtEnd(
  text: string,
): { readonly text: string; readonly from: number } | null {
  const match = endPattern.exec(text.slice(-80));
  if (!match?.[1]) return null;
  const from = Math.max(0, text.length - 80) + match.index + match[0].indexOf(match[1]);
  return { text: text.slice(from).replace(/[\s,]+$/, ''), from };
}
