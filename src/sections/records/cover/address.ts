/** The address of the principal executive offices: what the cover's upper part holds besides captioned values. */
import type { LineSpan } from '../../../lexer/lines.ts';
import type { Infer } from '../../../schema.ts';
import { jurisdictionAtEnd } from '../jurisdictions.ts';
import type { CoverFragment } from './captions.ts';
import type { Found } from './found.ts';
import type { addressSchema } from './schema.ts';

export type Address = Infer<typeof addressSchema>;

const longest = 8; // lines

/** A ZIP code, or a Canadian one, that no word follows. */
const zipPattern =
  /(?<![\d$#,.-])(\d{5}(?: ?- ?\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\d,]| [A-Za-z])/g;

export function readAddress(
  rows: readonly (readonly CoverFragment[])[],
  name: LineSpan | null,
  state: LineSpan | null,
  phone: string | null,
): Found<Address> | null {
  const fragments = addressFragments(rows, name, state);
  const pieces = fragments
    .map((f) => (phone === null ? f.text : f.text.replace(phone, '')))
    .map((t) => t.replace(/^[\s,]+|[\s,]+$/g, ''));
  const last = pieces.findLastIndex((piece) => [...piece.matchAll(zipPattern)].length > 0);
  if (last < 0) return null;
  const match = [...pieces[last]!.matchAll(zipPattern)].at(-1)!;
  const zip = match[1]!.replace(/ (?=-)|(?<=-) /g, '');
  // The city may stand before the code or, where the code has a column of its own, on a line under it.
  const rest = [...pieces];
  rest[last] = pieces[last]!.slice(0, match.index).replace(/[\s,]+$/, '');
  const lines: LineSpan = [fragments[0]!.line, Math.max(...fragments.map((f) => f.line))];
  return { value: { ...placeOf(rest.filter((p) => p !== '')), zip }, lines };
}

/** Values after the name, or after the state where that stands lower, up to the address's own caption. */
function addressFragments(
  rows: readonly (readonly CoverFragment[])[],
  name: LineSpan | null,
  state: LineSpan | null,
): CoverFragment[] {
  const all = rows.flat();
  const caption =
    all.findLast((f) => f.caption === 'address') ?? all.findLast((f) => f.caption === 'zip');
  const nameEnd = name?.[1] ?? 0;
  const stateLine = state?.[1] ?? 0;
  // Where a caption marks the address it stands between the captions of the state and its own.
  const from = caption && stateLine > 0 && stateLine < caption.line ? stateLine : nameEnd;
  const until = caption ? caption.line : Number.POSITIVE_INFINITY;
  return all
    .filter((f) => f.caption === null && f.line > from && f.line <= until && f.line !== stateLine)
    .filter((f) => !/\d{2}-\d{7}|\bincorporated in\b/i.test(f.text))
    .slice(0, longest * 2);
}

function placeOf(pieces: readonly string[]): Omit<Address, 'zip'> {
  const joined = pieces.join(', ');
  const state = jurisdictionAtEnd(joined);
  const before = (state ? joined.slice(0, state.from) : joined).replace(/[\s,]+$/, '');
  const comma = before.lastIndexOf(',');
  if (state === null) return { street: before || null, city: null, state: null };
  return {
    street: comma < 0 ? null : before.slice(0, comma).trim(),
    city: before.slice(comma + 1).trim() || null,
    state: state.text,
  };
}
