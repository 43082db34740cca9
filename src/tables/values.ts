/**
 * The value of a cell as printed. Nothing is guessed: what does not read as a figure is text with no value.
 *
 *     $ (11,092,999)   -11092999          67 1/4   67.25          .(81)     -0.81
 *     (5.5)%               -5.5 percent   --       0 nil          6.0-9.5%  text
 */
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

const bareFigure = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;
const noNotes: readonly string[] = [];

/** More digits than a number can hold are no amount, and would be read as another. */
const largest = Number.MAX_SAFE_INTEGER;

export function readValue(raw: string): Reading {
  const text = raw.trim();
  if (bareFigure.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    if (value > largest) return { type: 'text', value: null, notes: [], dollar: false };
    return { type: 'number', value, notes: noNotes, dollar: false };
  }
  const { bare, notes } = dropMarks(text);
  const dollar = bare.includes('$');
  let plain = dollar ? bare.replace(/(?:US|C|A|HK|NZ)?\$/g, '') : bare;
  if (/\s/.test(plain)) plain = plain.replace(/\s+(?=[)%])|(?<=[(-])\s+/g, '').trim();
  if (bareFigure.test(plain) && plain.length <= 15)
    return { type: 'number', value: Number(plain.replaceAll(',', '')), notes, dollar };
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

/** Footnote marks behind a figure; one alone, `(1)`, is the figure itself. */
function dropMarks(text: string): { bare: string; notes: string[] } {
  const found = /[)>*/]$/.test(text) ? trailing.exec(text) : null;
  if (!found || /^[$\s.(]*$/.test(text.slice(0, found.index))) return { bare: text, notes: [] };
  const notes = found[0].match(marks)?.map((m) => m.trim()) ?? [];
  return { bare: text.slice(0, found.index).trim(), notes };
}

const isDate = (text: string): boolean =>
  /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text) ||
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}, \d{4}$/i.test(
    text,
  );
