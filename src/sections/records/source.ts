/** What an item's record is read from. */
import type { ItemEntry } from '../../filing.ts';
import { type LineSpan, type Lines, lineText } from '../../lexer/lines.ts';
import type { Reading } from '../../reading.ts';
import type { Table } from '../../tables/table.ts';
import { readTablesIn } from '../../tables/tables.ts';
import { linesWith } from './linesWith.ts';
import { narrowed } from './narrow.ts';
import { type Passage, passageOf } from './passage.ts';

export interface RecordSource {
  readonly reading: Reading;
  readonly item: ItemEntry;
  /** Where the content stands: under the item's heading, or in the exhibit that it is incorporated from. */
  readonly span: LineSpan;
  /** The span as running text, put together when it is first asked for. */
  readonly passage: Passage;
}

/** Of an item that stands in the filing; null where its content is elsewhere. */
export function recordSource(reading: Reading, item: ItemEntry): RecordSource | null {
  const span = spanOf(reading, item);
  if (span === null || span[0] > span[1]) return null;
  let passage: Passage | null = null;
  return {
    reading,
    item,
    span,
    get passage() {
      passage ??= passageOf(reading.lines, span);
      return passage;
    },
  };
}

function spanOf(reading: Reading, item: ItemEntry): LineSpan | null {
  if (item.status !== 'incorporated' && item.status !== 'referenced') return contentOf(item);
  // An item of an index refers to pages that follow it, mostly after the signatures.
  if (item.key === 'financialStatements' && item.status === 'referenced') {
    return [item.headingLines[1] + 1, reading.main.body[1]];
  }
  const elsewhere = item.incorporatedFrom?.lines ?? null;
  return elsewhere && narrowed(reading.lines, elsewhere, item);
}

const contentOf = (item: ItemEntry): LineSpan => [
  Math.min(item.headingLines[1] + 1, item.lines[1] + 1),
  item.lines[1],
];

const longestWindow = 400; // lines; a table of a record is shorter

/**
 * The tables around the lines with such words, `before` lines over the first to `after` under the last of each run.
 * @param words with `pattern`, as `linesWith` asks for them
 */
export function tablesNear(
  reading: Reading,
  [first, last]: LineSpan,
  words: RegExp,
  before: number,
  after: number,
  pattern = words,
): Table[] {
  const tables: Table[] = [];
  let window: [number, number] | null = null;
  const close = () => {
    if (window) tables.push(...readTablesIn(reading, window));
    window = null;
  };
  for (const n of linesWith(reading.lines, [first, last], words, pattern)) {
    const from = Math.max(first, n - before);
    const to = Math.min(last, n + after);
    if (window && from <= window[1] + 1 && to - window[0] <= longestWindow) window[1] = to;
    else {
      const end: number = (window as [number, number] | null)?.[1] ?? first - 1;
      close();
      window = [Math.max(tagOver(reading.lines, n, from, first), end + 1), to];
    }
  }
  close();
  return tables;
}

const tagReach = 16; // lines over a window in which the tag of its first table may stand

/**
 * Where a window begins within a table it begins at its tag: a table without one is cut otherwise. Between the tag and
 * line `n` no table ends.
 */
function tagOver(lines: Lines, n: number, from: number, first: number): number {
  for (let at = n - 1; at >= Math.max(first, from - tagReach); at--) {
    const tag = /<(\/?)TABLE>/i.exec(lineText(lines, at).slice(0, 100));
    if (tag) return tag[1] === '' ? Math.min(from, at) : from;
  }
  return from;
}
