/** Lines among which tables may stand: most of them are never looked at, and so never lexed. */
import { firstInk } from '../lexer/ink.ts';
import type { LineSpan, Lines } from '../lexer/lines.ts';
import type { LineAt, TableLine } from './pieces.ts';
import { tableLine } from './tableLines.ts';

export interface Zone {
  readonly length: number;
  /** Lexed when it is first asked for. */
  readonly line: LineAt;
  /** Whether a table may begin at the line at an index. */
  readonly mayBegin: (i: number) => boolean;
}

/** @param isHot whether a line, by its number, has something in columns */
export function zoneOf(lines: Lines, isHot: (n: number) => boolean, [first, last]: LineSpan): Zone {
  const length = last - first + 1;
  const openings = openingsOf(lines, isHot, [first, last]);
  const lexed = new Array<TableLine | undefined>(length).fill(undefined);
  const line = (i: number): TableLine | undefined => {
    if (i < 0 || i >= length) return undefined;
    lexed[i] ??= tableLine(lines, first + i);
    return lexed[i];
  };
  return { length, line, mayBegin: (i) => openings[i] !== 0 };
}

/** The lines from one index to another, not included. */
export function linesOf({ line }: Zone, from: number, to: number): TableLine[] {
  const inside: TableLine[] = [];
  for (let i = from; i < to; i++) inside.push(line(i)!);
  return inside;
}

const farIn = 20; // columns: a figure that begins there needs no label

/** By index: 1 where a line is hot, or beside one that is may be a row: by a short leader, or a figure far in. */
function openingsOf(
  lines: Lines,
  isHot: (n: number) => boolean,
  [first, last]: LineSpan,
): Uint8Array {
  const { text, starts } = lines;
  const openings = new Uint8Array(last - first + 1);
  let dot = -1;
  for (let n = first; n <= last; n++) {
    const start = starts[n - 1]!;
    const end = starts[n]!;
    let opens = isHot(n) || firstInk(lines, n) - start >= farIn;
    if (dot < start) dot = nextDot(text, start);
    for (; !opens && dot < end; dot = nextDot(text, dot + 1)) {
      opens = text.charAt(dot - 1) === ' ' || text.charAt(dot + 1) === '.';
    }
    if (opens) openings[n - first] = 1;
  }
  return openings;
}

function nextDot(text: string, from: number): number {
  const dot = text.indexOf('.', from);
  return dot < 0 ? text.length : dot;
}
