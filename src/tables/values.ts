/**
 * The value of a cell as printed. Nothing is guessed: what does not read as a figure is text with no value.
 *
 *     $ (11,092,999)   -11092999          67 1/4   67.25          .(81)     -0.81
 *     (5.5)%               -5.5 percent   --       0 nil          6.0-9.5%  text
 */
import { afterBlanks, codeAt, isDigit, isLetter } from '../lexer/characters.ts';
import type { CellType } from './table.ts';

export interface Reading {
  readonly type: CellType;
  readonly value: number | null;
  readonly notes: readonly string[];
  /** Whether a `$` stands on it. */
  readonly dollar: boolean;
}

const marks = /\((?:\d{1,2}|[A-Za-z]{1,2})\)|<F\d{1,2}>|\*{1,3}|[a-z]\//g;
const trailing = /(?:\s?(?:\((?:\d{1,2}|[A-Za-z]{1,2})\)|<F\d{1,2}>|\*{1,3}|(?<=[\d)])[a-z]\/))+$/;
/** Its groups: sign, open, sign2, digits, odd, over, under, close, minus; without names, which cost an object a match. */
const figure =
  /^([-+])?(\()?(-)?(?:(\d(?:,?\d)*(?:\.\d+)?|\.\d+)|\.\((\d+)\))(?:[ -](\d{1,2})\/(\d{1,2}))?(\)?%?\)?)(-)?$/;

const noNotes: readonly string[] = [];

/** More digits than a number can hold are no amount, and would be read as another. */
const largest = Number.MAX_SAFE_INTEGER;

export function readValue(raw: string): Reading {
  const quick = readPlain(raw);
  if (quick !== null) return quick;
  const text = raw.trim();
  const { bare, notes } = dropMarks(text);
  const dollar = bare.includes('$');
  let plain = dollar ? bare.replace(/(?:US|C|A|HK|NZ)?\$/g, '') : bare;
  if (plain.includes(' ')) plain = plain.replace(/\s+(?=[)%])|(?<=[(-])\s+/g, '').trim();
  if (/^\(?(?:-{1,3}|-0-|nil)\)?%?$/i.test(plain)) return { type: 'nil', value: 0, notes, dollar };
  const match = figure.exec(plain);
  if (!match) return { type: isDate(plain) ? 'date' : 'text', value: null, notes: [], dollar };
  const [, sign, open, sign2, digits, odd, over, under, close = '', minus] = match;
  let value = odd === undefined ? Number((digits ?? '').replaceAll(',', '')) : Number(`0.${odd}`);
  if (over !== undefined && under !== undefined) {
    if (Number(over) >= Number(under)) return { type: 'text', value: null, notes: [], dollar };
    value += Number(over) / Number(under);
  }
  if (value > largest) return { type: 'text', value: null, notes: [], dollar };
  const negative =
    sign === '-' || sign2 === '-' || open !== undefined || odd !== undefined || minus !== undefined;
  const percent = close.includes('%');
  if (negative && value !== 0) value = -value;
  return { type: percent ? 'percent' : 'number', value, notes, dollar };
}

/**
 * What most cells are, read in one pass over their characters: figures of the form `$ (1,234.5)%`, and words that end in
 * no figure. Null for all else.
 */
function readPlain(text: string): Reading | null {
  let at = 0;
  let code = codeAt(text, 0);
  if (isLetter(code)) {
    const words = code !== 78 && code !== 110 && isLetter(codeAt(text, text.length - 1));
    return words && !text.includes('$')
      ? { type: 'text', value: null, notes: noNotes, dollar: false }
      : null;
  }
  const dollar = code === 36;
  if (dollar) at = afterBlanks(text, 1);
  const open = codeAt(text, at) === 40;
  if (open) at = afterBlanks(text, at + 1);
  // Up to 15 digits are exact in a number, and their quotient by a power of ten is the number next to the decimal.
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (code = codeAt(text, at); ; code = codeAt(text, ++at)) {
    if (isDigit(code)) {
      value = value * 10 + (code - 48);
      if (decimals >= 0) decimals++;
      if (++digits > 15) return null;
    } else if (code === 44 && digits > 0 && decimals < 0 && isDigit(codeAt(text, at + 1))) {
      // a comma between digits
    } else if (code === 46 && decimals < 0 && isDigit(codeAt(text, at + 1))) decimals = 0;
    else break;
  }
  if (digits === 0) return null;
  if (open && codeAt(text, at++) !== 41) return null;
  const percent = codeAt(text, at) === 37;
  if (percent) at++;
  if (at !== text.length) return null;
  if (decimals > 0) value /= 10 ** decimals;
  if (open && value !== 0) value = -value;
  return { type: percent ? 'percent' : 'number', value, notes: noNotes, dollar };
}

/** Footnote marks behind a figure; one alone, `(1)`, is the figure itself. */
function dropMarks(text: string): { bare: string; notes: string[] } {
  const found = ')>*/'.includes(text.charAt(text.length - 1)) ? trailing.exec(text) : null;
  if (!found || /^[$\s.(]*$/.test(text.slice(0, found.index))) return { bare: text, notes: [] };
  const notes = found[0].match(marks)?.map((m) => m.trim()) ?? [];
  return { bare: text.slice(0, found.index).trim(), notes };
}

const isDate = (text: string): boolean =>
  /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text) ||
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}, \d{4}$/i.test(
    text,
  );
