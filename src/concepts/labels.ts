/** Labels brought to the plain form in which the table of facts knows them. */

/**
 * A label in lower case without marks, punctuation and whatever stands in parentheses; what follows of shares and
 * par values goes too.
 *
 *     Income/(loss) before income taxes (Note 7)        income before income taxes
 *     Common stock, $.01 par value, authorized 5,000    common stock
 */
export function plainLabel(label: string): string {
  const known = seen.get(label);
  if (known !== undefined) return known;
  const plain = label
    .slice(0, 400)
    .toLowerCase()
    .replace(/\((net|including current (?:portion|maturities)[^()]*)\)/g, ' $1 ')
    .replace(/^\(((?:re)?payments?) *\) /, '$1 ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[([][^)\]]*$/, ' ')
    .replace(/<f\d+>/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/(?:\bu\.s\.)/g, 'u s')
    .replace(/^[\d.,%/ -]+(?=[a-z])/, '')
    .replace(
      /(?<=[a-z]),? (?:no )?par value.*|(?<=[a-z,.)-])\s*[$\d].*|(?<=[a-z]),? (?:shares )?(?:authorized|issued) .*/,
      ' ',
    )
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/\b(?:see )?notes? (?:[a-z]|and)(?: and [a-z])?$/, '')
    .trim()
    .slice(0, longestLabel);
  if (seen.size > 20_000) seen.clear();
  seen.set(label, plain);
  return plain;
}

const longestLabel = 160; // what goes on longer is a sentence
const seen = new Map<string, string>();
