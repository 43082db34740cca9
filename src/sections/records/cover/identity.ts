/** Who the registrant is: the upper part of the cover, where values stand over their captions. */
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import { overlap } from '../fragments.ts';
import { jurisdiction, jurisdictionIn } from '../jurisdictions.ts';
import { linesOf, type Passage, passageOf } from '../passage.ts';
import { type Address, readAddress } from './address.ts';
import { type CaptionKind, type CoverFragment, captionedFragments } from './captions.ts';
import type { Found } from './found.ts';

export interface Identity {
  readonly name: Found<string> | null;
  readonly commissionFileNumber: Found<string> | null;
  readonly stateOfIncorporation: Found<string> | null;
  readonly irsEmployerId: Found<string> | null;
  readonly address: Found<Address> | null;
  readonly phone: Found<string> | null;
}

type Rows = readonly (readonly CoverFragment[])[];

/** Where the upper part ends: the securities or the first check mark. */
const lowerPart =
  /securities\s+registered|securities\s+to\s+be\s+registered|indicate\s+by\s+check|check\s+whether\s+the\s+(?:issuer|registrant)/i;

/**
 * @param conformedName the registrant's name by the submission header, to find the name where no caption marks it
 * @param whole the cover as running text
 */
export function readIdentity(
  lines: Lines,
  cover: LineSpan,
  conformedName: string | null,
  whole: Passage = passageOf(lines, cover),
): Identity {
  const span = upperPart(lines, cover);
  const rows = captionedFragments(lines, span);
  const passage = passageOf(lines, span);
  const irs = employerId(passage);
  const name = nameOf(rows, conformedName);
  const state = stateOf(rows, passage);
  const phone = phoneIn(passage) ?? phoneIn(whole);
  return {
    name,
    commissionFileNumber: fileNumber(passage) ?? fileNumber(whole),
    stateOfIncorporation: state,
    irsEmployerId: irs,
    phone,
    address: readAddress(rows, name?.lines ?? null, state?.lines ?? null, phone?.value ?? null),
  };
}

function upperPart(lines: Lines, [first, last]: LineSpan): LineSpan {
  for (let n = first; n <= last; n++) {
    if (lowerPart.test(lineText(lines, n).slice(0, 400))) return [first, Math.max(first, n - 1)];
  }
  return [first, last];
}

const capture = (passage: Passage, pattern: RegExp): Found<string> | null => {
  const match = pattern.exec(passage.text);
  if (!match?.[1]) return null;
  const from = match.index + match[0].indexOf(match[1]);
  return { value: match[1], lines: linesOf(passage, from, from + match[1].length) };
};

const number = '[0-9O]{1,3} ?- ?[0-9]{2,6}(?:-[0-9]{1,3}|-[A-Z]{1,3})?\\b';
const fileNumberPatterns = [
  new RegExp(`commission file (?:number|no)?s?[^0-9a-z]{0,12}(${number})`, 'i'),
  new RegExp(`(${number})[^0-9a-z]{0,12}(?:\\(s\\) )?commission file`, 'i'),
  new RegExp(`commission file[^0-9]{0,60}(${number})`, 'i'),
  new RegExp(`\\bfile (?:number|no)\\.?[^0-9a-z]{0,6}(${number})`, 'i'),
];

function fileNumber(passage: Passage): Found<string> | null {
  for (const pattern of fileNumberPatterns) {
    const found = capture(passage, pattern);
    if (found) return { ...found, value: found.value.replace(/\s/g, '').replace(/^O-/, '0-') };
  }
  return null;
}

function employerId(passage: Passage): Found<string> | null {
  const found =
    capture(passage, /(?<![\d-])(\d{2} ?- ?\d{7})(?![\d-])/) ??
    capture(passage, /(?<![\d,.$-])(\d{9})(?![\d,-])/);
  return found && { ...found, value: found.value.replace(/\s/g, '') };
}

const phoneNumber = '(?:1[- .]{1,3})?\\(?(?<!\\d)\\d{3}\\)?[ ./-]{0,3}\\d{3} ?[-. ] ?\\d{4}(?!\\d)';
const phonePatterns = [
  new RegExp(`(?:telephone|area code)[^0-9]{0,120}?(${phoneNumber})`, 'i'),
  new RegExp(`(${phoneNumber})[^0-9]{0,80}telephone`, 'i'),
  new RegExp(`(?<![\\d-])(${phoneNumber})`, 'i'),
];

function phoneIn(passage: Passage): Found<string> | null {
  for (const pattern of phonePatterns) {
    const found = capture(passage, pattern);
    if (found) return found;
  }
  return null;
}

const ofKind = (rows: Rows, kind: CaptionKind): CoverFragment | undefined =>
  rows.flat().find((fragment) => fragment.caption === kind);

/** The text after the colon of a caption: `State of incorporation: Delaware`. */
const inline = (caption: CoverFragment): string | null =>
  /[:)\]] ?([^:()[\]]{2,})$/.exec(caption.text)?.[1]?.trim() ?? null;

/** A line that can be part of a registrant's name. */
const isNameLine = (row: readonly CoverFragment[]): boolean =>
  row.length > 0 &&
  row.every((f) => f.caption === null) &&
  /[A-Z]/.test(text(row)) &&
  !/\b(?:commission file|form 10|for the|fiscal|period|pursuant)\b/i.test(text(row)) &&
  text(row).length <= 120;

const text = (row: readonly CoverFragment[]): string => row.map((f) => f.text).join(' ');

function nameOf(rows: Rows, conformedName: string | null): Found<string> | null {
  const at = rows.findIndex((row) => row.some((f) => f.caption === 'name'));
  if (at < 0) return nameWithoutCaption(rows, conformedName);
  const caption = rows[at]!.find((f) => f.caption === 'name')!;
  const own = /charter\)?\s?:\s?(.+)$/i.exec(caption.text)?.[1];
  if (own) return { value: own, lines: [caption.line, caption.line] };
  let last = at - 1;
  while (last >= 0 && last > at - 8 && rows[last]?.length === 0) last--;
  return last >= 0 && isNameLine(rows[last]!) ? nameEndingAt(rows, last) : null;
}

/** A name may fill two or three lines with no blank line between them. */
function nameEndingAt(rows: Rows, last: number): Found<string> {
  let first = last;
  while (first > 0 && last - first < 2 && isNameLine(rows[first - 1]!)) first--;
  return nameAt(rows, first, last);
}

function nameAt(rows: Rows, first: number, last: number): Found<string> {
  const value = rows
    .slice(first, last + 1)
    .map(text)
    .join(' ');
  return { value: value.trim(), lines: [rows[first]![0]!.line, rows[last]![0]!.line] };
}

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function nameWithoutCaption(rows: Rows, conformedName: string | null): Found<string> | null {
  if (conformedName !== null) {
    const known = plainName(conformedName).slice(0, 12);
    const at = rows.findIndex((row) => isNameLine(row) && plainName(text(row)).startsWith(known));
    if (at >= 0) return nameAt(rows, at, at);
  }
  const file = rows.findIndex((row) => row.some((f) => f.caption === 'file'));
  if (file < 0) return null;
  const next = rows.findIndex((row, i) => i > file && row.length > 0);
  return next >= 0 && next <= file + 6 && isNameLine(rows[next]!) ? nameAt(rows, next, next) : null;
}

function stateOf(rows: Rows, passage: Passage): Found<string> | null {
  const caption = ofKind(rows, 'state');
  if (caption) {
    const own = inline(caption);
    if (own !== null && jurisdiction(own) !== null) {
      return { value: own, lines: [caption.line, caption.line] };
    }
    const beside = valueBeside(rows, caption);
    if (beside && jurisdiction(beside.text) !== null) {
      return { value: beside.text, lines: [beside.line, beside.line] };
    }
    const over = valueOver(rows, caption);
    const value = over && stateName(over.text);
    if (over && value) return { value, lines: [over.line, over.line] };
  }
  const prose = capture(
    passage,
    /(?:incorporated|organized) (?:in|under the laws of)(?: the)?(?: state of| commonwealth of)? ([A-Za-z ]{4,40})/i,
  );
  const known = prose && jurisdictionIn(prose.value);
  return prose && known ? { value: known, lines: prose.lines } : null;
}

/** `Delaware`, `A Delaware corporation`, `Delaware 33-0726608`; other words stand only where they are few. */
function stateName(printed: string): string | null {
  const words = printed
    .replace(/\d{2}-?\d{7}/, '')
    .replace(/[\s,;:*.]+$/, '')
    .trim();
  if (jurisdiction(words) !== null) return printed.includes(words) ? words : null;
  const known = jurisdictionIn(words);
  if (known !== null) return known;
  return /^[A-Z][A-Za-z.,' ]{1,39}$/.test(words) ? words : null;
}

/** The value right of a caption that ends in a colon. */
function valueBeside(rows: Rows, caption: CoverFragment): CoverFragment | null {
  if (!caption.text.endsWith(':')) return null;
  const row = rows.find((r) => r.includes(caption)) ?? [];
  return row.find((f) => f.from > caption.to && f.caption === null) ?? null;
}

const farthest = 6; // lines between a value and its caption

/** The value over a caption, or glued to its left side. */
function valueOver(rows: Rows, caption: CoverFragment): CoverFragment | null {
  const at = rows.findIndex((row) => row.includes(caption));
  const left = rows[at]!.find(
    (f) => f.caption === null && f.to >= caption.from - 1 && f.to <= caption.from,
  );
  if (left) return left;
  for (let above = at - 1; above >= 0 && above >= at - farthest; above--) {
    const row = rows[above]!;
    if (row.length === 0) continue;
    const over = row.filter((f) => overlap(f, caption) > -3);
    if (over.some((f) => f.caption !== null)) return null;
    const [nearest] = over.sort((a, b) => overlap(b, caption) - overlap(a, caption));
    if (nearest) return nearest;
  }
  return null;
}
