/**
 * The numbers of exhibits, where a line of a list begins with one:
 *
 *     >   10.2   Stock Option Plan         >  *10(b)(ii)  Amendment No. 1
 *     >   Exhibit 10-B-1  Amendment        >    IV-- Additional Exhibits
 */
import { charactersOf } from '../../../lexer/ink.ts';

export type NumberStyle = 'arabic' | 'bracketed' | 'dashed';

export interface EntryStart {
  readonly style: NumberStyle;
  /** As printed, without marks and the word Exhibit; null for a bare dash. */
  readonly number: string | null;
  /** `10` of `10(b)(ii)`; 0 where the number is no Arabic one. */
  readonly main: number;
  /** Marks before the number: `*`, `+`. */
  readonly marks: string;
  /** Columns of the number `[from, to)`, and where the description begins. */
  readonly from: number;
  readonly to: number;
  readonly description: number;
  /** Whether the number alone tells: it has parts, the word Exhibit, or stands well apart. */
  readonly strong: boolean;
}

const part =
  '(?:[.-](?:\\d{1,3}|[A-Z]{1,2}(?![A-Za-z]))|[-.]? ?\\((?:[a-z]{1,4}|[A-Z]|\\d{1,2})\\)|[A-Z](?![A-Za-z])|[a-z](?![A-Za-z]))';
const numbered = new RegExp(
  `^(\\s*)([*+#@~^&x]{0,4}|\\([*+#]\\))\\s?(exhibits?\\s+(?:no\\.?\\s*)?|ex-?\\s?)?(\\(?)(\\d{1,3}${part}{0,5})(\\)?)[.:]?([*+#]{0,4})(\\s+|\\s*$|\\s?--?\\s+)`,
  'i',
);
const dashed = /^(\s*)([IVX]{1,6})?(?: ?--| - )\s?(?=[A-Z])/;
/** Numbers of the exhibit table of Regulation S-K: 1 to 36, and 95 to 110 for additional ones. */
const isExhibitNumber = (main: number): boolean =>
  (main >= 1 && main <= 36) || (main >= 95 && main <= 110);
/** `88K  Incorporated by reference to`: the key of a note, not an exhibit. */
const isNote = (number: string, rest: string): boolean =>
  /^\d\d[A-Z]/.test(number) && /^\s*(?:incorporated|filed as)/i.test(rest);
/** The end of a sentence or reference of the line before: `4 to the Report on Form 8-K`. */
const goesOn = /^(?:to|of|and|in|on|or|for|through|thereto|hereto|which|is|are|was|were)\b|^[,%)]/;

/** Forms are no exhibits: `10-K for the year ended` goes on with the line before. */
const formName = /^\s*\(?(?:8-K|10-?[KQ](?:SB)?|S-\d|10-C)(?![\w-])/i;

/** What an entry can begin with: a digit, a mark, a bracket, the word Exhibit, a Roman number or a dash. */
const possible = /^\s*(?:[\d*+#@~^&x(-]|ex|[IVX]{1,6} ?-)/i;

/** The characters of which `possible` begins with one; others of the alphabet begin no entry. */
export const entryOpeners = charactersOf(/[^A-Z]|[XEIV]/i);

/** @param line begins with one of `entryOpeners`, or it is no entry's */
export function entryStart(line: string): EntryStart | null {
  if (!possible.test(line)) return null;
  const match = numbered.exec(line);
  if (!match) return dashStart(line);
  const [all, indent = '', marks = '', word, open, number = '', close, after = '', gap = ''] =
    match;
  if (!word && formName.test(line)) return null;
  const main = Number.parseInt(number, 10);
  if (!isExhibitNumber(main) || (open === '') !== (close === '')) return null;
  const from = indent.length;
  const rest = line.slice(all.length);
  if (goesOn.test(rest) || isNote(number, rest)) return null;
  return {
    style: open === '' ? 'arabic' : 'bracketed',
    number: number.replace(/\s/g, ''),
    main,
    marks: marks + after,
    from,
    to: all.length - gap.length,
    description: all.length,
    strong: word !== undefined || /\D/.test(number) || gap.length >= 2,
  };
}

function dashStart(line: string): EntryStart | null {
  const match = dashed.exec(line);
  if (!match) return null;
  const [all, indent = '', roman] = match;
  return {
    style: 'dashed',
    number: roman ?? null,
    main: 0,
    marks: '',
    from: indent.length,
    to: all.length,
    description: all.length,
    strong: roman !== undefined,
  };
}
