/**
 * The captions that a cover prints under its blanks, and the values over them:
 *
 *     >             DELAWARE                     33-0726608          values
 *     >   (State or other jurisdiction of     (I.R.S. Employer       captions
 *     >    incorporation or organization)    Identification No.)     still captions
 */
import { candidatesAmong } from '../../../lexer/cues.ts';
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import { type Fragment, fragmentsOf, overlap } from '../fragments.ts';
import { isRule, isTag } from '../passage.ts';

export type CaptionKind =
  | 'name'
  | 'state'
  | 'irs'
  | 'address'
  | 'zip'
  | 'phone'
  | 'file'
  | 'former'
  | 'other';

/** What each caption says, in the order in which they are tried. */
const captionPatterns: readonly (readonly [CaptionKind, RegExp])[] = [
  ['former', /\bformer(?:ly)?\b.{0,20}(?:name|address|known)|changed since last/i],
  [
    'name',
    /\bname of (?:the |small |co-?)?(?:registrant|business|issuer|company)|exact name\b|in its charter/i,
  ],
  [
    'address',
    /\baddress(?:es)?\b.{0,30}\b(?:of|and|principal|executive)|executive office|^\W*address\b/i,
  ],
  [
    'state',
    /^\W*state (?:\(?or|of|in|\(or)\b|other jurisdiction|jurisdiction of|^\W*(?:of )?incorporation or organi/i,
  ],
  ['irs', /\bi ?\. ?r ?\. ?s\b|\birs\b|employer'?s? ?(?:i\.?d|ident)|^\W*identification n/i],
  ['zip', /\bzip code|^\W*\(zip\)/i],
  ['phone', /\btelephone|\barea code|\bphone n/i],
  ['file', /\bcommission\b.{0,12}\bfile|\bsec file\b|^\W*file n(?:o|umber)/i],
  [
    'other',
    /^\W*(?:title of|name of each|mark one|check one)\b|^form 10|annual report|transition (?:report|period)|fiscal year|securities (?:and|exchange)|exchange act|washington, ?d\.? ?c|^\W*united states\W*$|^\W*(?:or|to)\W*$|amendment no|as filed/i,
  ],
];

const candidates = candidatesAmong(captionPatterns.map(([kind, pattern]) => ({ kind, pattern })));

const captionOf = (text: string): CaptionKind | null =>
  candidates(text).find(({ pattern }) => pattern.test(text))?.kind ?? null;

/** A caption that was glued to the value before it or to its neighbour: `CALIFORNIA[State or other`. */
const glued =
  /(?<=\S) ?(?=[([](?:exact|state|i ?\. ?r|irs|address|zip|registrant'?s tel|commission)\b)/i;

export interface CoverFragment extends Fragment {
  readonly caption: CaptionKind | null;
}

const longestCaption = 4; // lines over which a caption may wrap

/** The fragments of the cover's upper part by line, each marked as caption or value. Rules and tags are left out. */
export function captionedFragments(lines: Lines, [first, last]: LineSpan): CoverFragment[][] {
  const rows: CoverFragment[][] = [];
  /** Captions whose bracket is still open. */
  let open: { kind: CaptionKind; fragment: Fragment; left: number }[] = [];
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n);
    const row: CoverFragment[] = [];
    rows.push(row);
    if (isRule(text) || isTag(text)) continue;
    const stillOpen: typeof open = [];
    for (const fragment of fragmentsOf(lines, n).flatMap(split)) {
      if (isRule(fragment.text)) continue;
      const going = open.find((o) => overlap(o.fragment, fragment) > 0);
      const own = captionOf(fragment.text);
      const caption = own ?? going?.kind ?? null;
      row.push({ ...fragment, caption });
      const left = own !== null ? longestCaption : (going?.left ?? 0) - 1;
      if (caption !== null && left > 0 && staysOpen(fragment.text, going !== undefined)) {
        stillOpen.push({ kind: caption, fragment, left });
      }
    }
    if (row.length > 0) open = stillOpen;
  }
  return rows;
}

function staysOpen(text: string, wasOpen: boolean): boolean {
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const closing = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
  return opening > closing || (wasOpen && opening < 0 && closing < 0);
}

function split(fragment: Fragment): Fragment[] {
  if (!/.[([]/.test(fragment.text)) return [fragment];
  const pieces = fragment.text.split(glued);
  if (pieces.length === 1) return [fragment];
  let from = fragment.from;
  return pieces.map((text) => {
    const at = fragment.from + fragment.text.indexOf(text, from - fragment.from);
    from = at + text.length;
    return { line: fragment.line, from: at, to: at + text.length, text };
  });
}
