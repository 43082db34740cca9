/**
 * The lines of a filing, twice: as given, to which every printed position refers, and laid out, in which columns line
 * up on a page. Laying out undoes what transport did to the text:
 *
 *     - --------------   dash escaping of a privacy-enhanced message: the first two characters go
 *     Net sales\t1,234   tabs become blanks up to the next multiple of eight columns
 *     \0 and the like    become one blank each; a form feed stays
 *
 * A line has the same number in both. An *offset* counts characters from the start of the text, a *column* from the
 * start of its line; both are 0-based.
 */

import { codeAt } from './characters.ts';

/** First and last line, 1-based, inclusive. */
export type LineSpan = readonly [first: number, last: number];

export interface Lines {
  /** How many lines there are; a line end at the very end opens no further line. */
  readonly count: number;
  /** The decoded text as given. */
  readonly given: string;
  /** Offset in `given` of each line, and one more for its end. */
  readonly givenStarts: Uint32Array;
  /** The laid-out text; every line but perhaps the last ends in one `\n`. */
  readonly text: string;
  /** Offset in `text` of each line, and one more for its end. */
  readonly starts: Uint32Array;
  /** Whether lines that begin with a dash are escaped, and how that is known. */
  readonly dashEscaped: boolean;
  /** By line number: 1 where tabs were laid out; null where no line has any. */
  readonly tabbed: Uint8Array | null;
  /** Whether no character lies above 0xff. */
  readonly isLatin: boolean;
  /** Whether control bytes were blanked. */
  readonly hasControlBytes: boolean;
}

const tabWidth = 8;

/** Cuts a text into lines at LF, CRLF or CR, and lays them out. Linear in the text. */
export function layOut(given: string): Lines {
  const unified = withNewlines(given);
  const unifiedStarts = lineStarts(unified);
  const dashEscaped = isDashEscaped(unified, unifiedStarts);
  const laid =
    dashEscaped || unified.includes('\t')
      ? layOutLines(unified, unifiedStarts, dashEscaped)
      : { text: unified, starts: unifiedStarts, tabbed: null };
  const hasControlBytes = holdsControlBytes(laid.text);
  const text = hasControlBytes
    ? laid.text.replace(/[\x00-\x08\x0b\x0e-\x1f\x7f]/g, ' ')
    : laid.text;
  return {
    count: laid.starts.length - 1,
    given,
    givenStarts: given === unified ? unifiedStarts : givenLineStarts(given),
    text,
    starts: laid.starts,
    dashEscaped,
    tabbed: laid.tabbed,
    isLatin: !/[^\x00-\xff]/.test(text),
    hasControlBytes,
  };
}

/** The text without its dash escapes and tabs, and where its lines begin: those that have neither are copied in one. */
function layOutLines(
  unified: string,
  unifiedStarts: Uint32Array,
  dashEscaped: boolean,
): Pick<Lines, 'text' | 'starts' | 'tabbed'> {
  const starts = new Uint32Array(unifiedStarts.length);
  const pieces: string[] = [];
  let done = 0;
  let longer = 0; // characters that the text so far gained
  let tab = unified.indexOf('\t');
  const tabbed = tab < 0 ? null : new Uint8Array(starts.length);
  for (let n = 1; n < starts.length; n++) {
    const start = unifiedStarts[n - 1]!;
    const end = unifiedStarts[n]!;
    const escaped = dashEscaped && isEscaped(unified, start);
    const hasTab = tab >= 0 && tab < end;
    if (escaped || hasTab) {
      const line = unified.slice(escaped ? start + 2 : start, end);
      const laid = hasTab ? expandTabs(line) : line;
      pieces.push(unified.slice(done, start), laid);
      done = end;
      longer += laid.length - (end - start);
    }
    if (tabbed !== null && hasTab) {
      tabbed[n] = 1;
      tab = unified.indexOf('\t', end);
    }
    starts[n] = end + longer;
  }
  pieces.push(unified.slice(done));
  return { text: pieces.join(''), starts, tabbed };
}

/** Each by itself, as a single character is searched for many times as fast as a class of them. */
const controlBytes = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  (byte) => /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(byte),
);

export const holdsControlBytes = (text: string): boolean =>
  controlBytes.some((byte) => text.includes(byte));

/** The text with every line end as `\n`. */
function withNewlines(given: string): string {
  if (!given.includes('\r')) return given;
  const text = given.replace(/\r\n/g, '\n');
  return text.includes('\r') ? text.replace(/\r/g, '\n') : text;
}

/** The laid-out line `n` (1-based), without its end. */
export function lineText(lines: Lines, n: number): string {
  const start = lines.starts[n - 1] ?? lines.text.length;
  let end = lines.starts[n] ?? lines.text.length;
  if (end > start && lines.text.charCodeAt(end - 1) === 10) end--;
  return lines.text.slice(start, end);
}

/** The laid-out lines of a span, joined by `\n`. */
export function spanText(lines: Lines, [first, last]: LineSpan): string {
  const end = lines.starts[Math.min(last, lines.count)] ?? lines.text.length;
  const text = lines.text.slice(lines.starts[first - 1] ?? end, end);
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Line `n` (1-based) of the file as given, without its end. */
export function givenLine(lines: Lines, n: number): string {
  return givenLineWithEnd(lines, n).replace(/(?:\r\n|\n|\r)$/, '');
}

/** Line `n` (1-based) of the file as given, with its end: these strings in order are the file. */
export function givenLineWithEnd(lines: Lines, n: number): string {
  return lines.given.slice(lines.givenStarts[n - 1], lines.givenStarts[n]);
}

/** The column in the line as given of column `column` of the laid-out line `n`. */
export function givenColumn(lines: Lines, n: number, column: number): number {
  const { given, givenStarts, tabbed, dashEscaped } = lines;
  if (tabbed === null && !dashEscaped) return column;
  const start = givenStarts[n - 1] ?? given.length;
  const escaped = dashEscaped && given.startsWith('- -', start) ? 2 : 0;
  if (tabbed === null || tabbed[n] === 0) return escaped + column;
  const end = givenStarts[n] ?? given.length;
  let at = start + escaped;
  for (let laid = 0; at < end; at++) {
    const code = given.charCodeAt(at);
    if (code === 10 || code === 13) break;
    laid += code === 9 ? tabWidth - (laid % tabWidth) : 1;
    if (column < laid) break;
  }
  return at - start;
}

/**
 * A privacy-enhanced message escapes every line that begins with a dash (RFC 1421, 4.3.2.2). So does a copy of one that
 * lost its wrapper: there each line that begins with a dash, and there are several, begins with `- -`.
 */
function isDashEscaped(text: string, starts: Uint32Array): boolean {
  if (/^-----BEGIN PRIVACY-ENHANCED MESSAGE-----/m.test(text.slice(0, 10_000))) return true;
  let escaped = 0;
  for (const start of starts) {
    if (codeAt(text, start) !== dash) continue;
    if (!isEscaped(text, start)) return false;
    escaped++;
  }
  return escaped >= 2;
}
const dash = 45;

const isEscaped = (text: string, start: number): boolean =>
  codeAt(text, start) === dash && text.startsWith('- -', start);

/** A line with its tabs laid out. */
function expandTabs(line: string): string {
  let laid = '';
  let done = 0;
  for (let tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', done)) {
    laid += line.slice(done, tab);
    laid += ' '.repeat(tabWidth - (laid.length % tabWidth));
    done = tab + 1;
  }
  return laid + line.slice(done);
}

const charactersOfLine = 32; // at least, in most texts

function lineStarts(text: string): Uint32Array {
  let starts: Uint32Array = new Uint32Array(Math.ceil(text.length / charactersOfLine) + 16);
  let n = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (n + 1 === starts.length) starts = widened(starts);
    starts[n++] = at + 1;
  }
  if (starts[n - 1] !== text.length) starts[n++] = text.length;
  return starts.slice(0, n);
}

function widened(starts: Uint32Array): Uint32Array {
  const wider = new Uint32Array(starts.length * 2);
  wider.set(starts);
  return wider;
}

/** The same where lines may end in CR or CRLF. */
function givenLineStarts(given: string): Uint32Array {
  let carriage = given.indexOf('\r');
  if (carriage < 0) return lineStarts(given);
  const starts = [0];
  let newline = given.indexOf('\n');
  while (carriage >= 0 || newline >= 0) {
    const isCarriage = carriage >= 0 && (newline < 0 || carriage < newline);
    const end = isCarriage && newline !== carriage + 1 ? carriage : newline;
    starts.push(end + 1);
    if (isCarriage) carriage = given.indexOf('\r', carriage + 1);
    if (end === newline) newline = given.indexOf('\n', newline + 1);
  }
  if (starts.at(-1) !== given.length) starts.push(given.length);
  return new Uint32Array(starts);
}
