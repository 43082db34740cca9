/** Units and scale: `(in thousands, except per share data)`, `Dollars in millions`, `Millions of Dollars`. */
import type { Unit } from './table.ts';

/** Words for a scale, in the order in which they are tried. */
const scales = [
  { pattern: /\bbillions?\b/i, scale: 1_000_000_000 },
  { pattern: /\bmillions?\b|\$MM\b|\bMM\b/i, scale: 1_000_000 },
  { pattern: /\bthousands?\b|\b000'?s?\b|\(000\b|,000\b/i, scale: 1000 },
  { pattern: /\bhundreds?\b/i, scale: 100 },
] as const;

const currencies = [
  { pattern: /\bcanadian dollars?\b|\bC\$|\bCDN\b/i, currency: 'CAD' },
  { pattern: /\bpounds? sterling\b|£/i, currency: 'GBP' },
  { pattern: /\byen\b/i, currency: 'JPY' },
  { pattern: /\bdeutsche? ?marks?\b/i, currency: 'DEM' },
  { pattern: /\beuros?\b/i, currency: 'EUR' },
  { pattern: /\bswiss francs?\b/i, currency: 'CHF' },
  { pattern: /\bfrench francs?\b/i, currency: 'FRF' },
  { pattern: /\bdollars?\b|\$/i, currency: 'USD' },
] as const;

/** What says in which unit figures are: the phrase is all there is, or stands in parentheses. */
const phrase =
  /\(?\s*(?:(?:all )?(?:dollars?|dollar amounts?|amounts?|figures?|u\.?s\.? dollars?|expressed|stated|\$|shares?|(?:dollars?|shares?) and (?:shares?|dollars?)|thousands|millions|billions)(?:,? (?:and|are|is|expressed|stated|shown|in|amounts?|shares?|u\.?s\.?|numbers?|of))*\s+)?(?:in|of|\$)?\s*(?:u\.?s\.? )?(?:thousands|millions|billions|hundreds|\$?000'?s?)\b(?: of (?:u\.?s\.? |canadian )?(?:dollars|shares|yen|pounds))?[^()]*\)?/i;

/** `(Tabular amounts in millions, except per share amounts)`, the closing parenthesis perhaps on the next line */
const bracketed =
  /^\([^()]{0,40}\b(?:in (?:u\.s\. )?(?:thousands|millions|billions)|(?:thousands|millions|billions) of|000'?s)\b[^()]{0,80}\)?$/i;

/** Whether a text is nothing but words of unit. */
export function isUnitPhrase(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 160 || trimmed.length < 5) return false;
  if (!/thousand|million|billion|hundreds|000/i.test(trimmed)) return false;
  if (bracketed.test(trimmed)) return true;
  if (
    /^[($]|^(?:dollars?|amounts?|in|thousands|millions|billions|all|figures|shares?|\$)\b/i.test(
      trimmed,
    )
  ) {
    const match = phrase.exec(trimmed);
    return match !== null && match[0].length >= trimmed.length * 0.7 && match.index <= 2;
  }
  return false;
}

/** Whether a text has a word of scale in it: a test to spare most texts a longer one. */
export const saysScale = (text: string): boolean =>
  /thousand|million|billion|hundred|000/i.test(text);

/** The unit that a text states; null where it states none. */
export function readUnit(text: string): Unit | null {
  if (!saysScale(text)) return null;
  const found =
    /\(([^()]*\b(?:thousand|million|billion|hundred)s?\b[^()]*|[^()]*\b000'?s?\b[^()]*)\)?|\b(?:dollars?|amounts?|figures?|shares?|\$)(?:,? (?:and|or|are|is|expressed|stated|shown|amounts?|shares?|in|u\.s\.|of|except per share(?: amounts| data)?,?))* (?:in )?(?:thousand|million|billion)s\b[^.;:]*|\b(?:thousand|million|billion)s of (?:u\.?s\.? |canadian )?(?:dollars|shares|yen|pounds)\b[^.;:]*|^\s*in (?:thousand|million|billion)s\b[^.;:]*/i.exec(
      text,
    );
  if (!found) return null;
  const words = found[0].trim();
  for (const { pattern, scale } of scales) {
    if (!pattern.test(words)) continue;
    return { scale, currency: currencyOf(words), text: words.replace(/\s+/g, ' ') };
  }
  return null;
}

function currencyOf(text: string): string | null {
  for (const { pattern, currency } of currencies) if (pattern.test(text)) return currency;
  return null;
}
