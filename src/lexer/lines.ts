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
  /** Whether tabs or dash escapes set columns of the laid-out text off from those of the line as given. */
  readonly isShifted: boolean;
  /** Whether no character lies above 0xff. */
  readonly isLatin: boolean;
  /** Whether control bytes were blanked. */
  readonly hasControlBytes: boolean;
}

const tabWidth = 8;

/** Cuts a text into lines at LF, CRLF or CR, and lays them out. Linear in the text. */
export function layOut(given: string): Lines {
  const unified = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given;
  const dashEscaped = isDashEscaped(unified);
  let text = dashEscaped ? withoutDashEscapes(unified) : unified;
  const hasTabs = text.includes('\t');
  if (hasTabs) text = expandTabs(text);
  const hasControlBytes = holdsControlBytes(text);
  if (hasControlBytes) text = text.replace(/[\x00-\x08\x0b\x0e-\x1f\x7f]/g, ' ');
  const starts = lineStarts(text);
  const givenStarts = given === text ? starts : givenLineStarts(given);
  return {
    count: starts.length - 1,
    given,
    givenStarts,
    text,
    starts,
    dashEscaped,
    isShifted: dashEscaped || hasTabs,
    isLatin: !/[^\x00-\xff]/.test(text),
    hasControlBytes,
  };
}

/** Each by itself, as a single character is searched for many times as fast as a class of them. */
const controlBytes = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  (byte) => /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(byte),
);

export const holdsControlBytes = (text: string): boolean =>
  controlBytes.some((byte) => text.includes(byte));

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
  if (!lines.isShifted) return column;
  const { given } = lines;
  const start = lines.givenStarts[n - 1] ?? given.length;
  const end = lines.givenStarts[n] ?? given.length;
  const first = lines.dashEscaped && given.startsWith('- -', start) ? start + 2 : start;
  let at = first;
  let tabbed = false;
  for (let laid = 0; at < end; at++) {
    const code = given.charCodeAt(at);
    if (code === 10 || code === 13) break;
    if (code === 9) tabbed = true;
    laid += code === 9 ? tabWidth - (laid % tabWidth) : 1;
    if (column < laid) return at - start;
  }
  return tabbed ? at - start : first - start + column;
}

/**
 * A privacy-enhanced message escapes every line that begins with a dash (RFC 1421, 4.3.2.2). So does a copy of one that
 * lost its wrapper: there each line that begins with a dash, and there are several, begins with `- -`.
 */
function isDashEscaped(text: string): boolean {
  if (/^-----BEGIN PRIVACY-ENHANCED MESSAGE-----/m.test(text.slice(0, 10_000))) return true;
  if (!text.startsWith('- -') && !text.includes('\n- -')) return false;
  const dashed = text.match(/^-(?: -)?/gm) ?? [];
  return dashed.length >= 2 && dashed.every((start) => start === '- -');
}

function withoutDashEscapes(text: string): string {
  const rest = text.startsWith('- -') ? text.slice(2) : text;
  return rest.replaceAll('\n- -', '\n-');
}

function expandTabs(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', done)) {
    const start = Math.max(done, text.lastIndexOf('\n', tab) + 1);
    const newline = text.indexOf('\n', tab);
    const end = newline < 0 ? text.length : newline;
    pieces.push(text.slice(done, start), expandTabsOfLine(text.slice(start, end)));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

function expandTabsOfLine(line: string): string {
  let laid = '';
  for (const piece of line.split(/(\t)/)) {
    laid += piece === '\t' ? ' '.repeat(tabWidth - (laid.length % tabWidth)) : piece;
  }
  return laid;
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== text.length) starts.push(text.length);
  return new Uint32Array(starts);
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
