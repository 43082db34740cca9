/** The exhibits that the filing lists, in its item or in an index after the signatures. */
import type { ItemEntry } from '../../../filing.ts';
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../../../lexer/tree.ts';
import { linesWith } from '../linesWith.ts';
import { entryText, type ListColumns, listColumns } from './columns.ts';
import { type Entry, exhibitEntries } from './entries.ts';
import { footnotesOf, marksIn } from './footnotes.ts';
import { referenceOf } from './references.ts';
import type { Exhibit } from './schema.ts';

export interface ExhibitsSource {
  readonly lines: Lines;
  readonly main: DocumentSpan;
  readonly documents: readonly DocumentSpan[];
  readonly items: readonly ItemEntry[];
  readonly landmarks: readonly Landmark[];
}

/** An item's list stands for the filing's unless an index after the signatures holds far more. */
const enough = 0.6;

export function readExhibits(source: ExhibitsSource): Exhibit[] {
  const { lines, main, items, landmarks } = source;
  const item = items.find((i) => i.key === 'exhibits');
  const listed = item ? exhibitEntries(lines, item.lines) : [];
  const after = landmarks.find((l) => l.kind === 'signatures')?.headingLines[0] ?? item?.lines[1];
  const index = indexSpan(lines, [(after ?? main.body[0]) + 1, main.body[1]]);
  const indexed = index ? exhibitEntries(lines, index) : [];
  const inItem = listed.length > 0 && listed.length >= enough * indexed.length;
  const entries = inItem ? listed : indexed;
  const span = inItem ? item?.lines : index;
  if (!span) return [];
  const notes = footnotesOf(lines, [entries[0]?.line ?? span[0], span[1]]);
  const types = new Set(source.documents.map((d) => d.type));
  const columns = listColumns(lines, entries);
  return entries.map((entry) => exhibitOf(lines, entry, columns, notes, types));
}

const indexHeading =
  /^\W*(?:(?:index (?:to|of) )?exhibits?(?: index| list)?|exhibit index)(?:\W+\S{0,12})?\W*$/i;
const longestIndex = 1500; // lines

/** The index of exhibits on a page of its own. */
function indexSpan(lines: Lines, [first, last]: LineSpan): LineSpan | null {
  for (const n of linesWith(lines, [first, last], /exhibit/gi)) {
    const text = lineText(lines, n).slice(0, 200);
    if (indexHeading.test(text) && /index|list|exhibits/i.test(text)) {
      return [n, Math.min(last, n + longestIndex)];
    }
  }
  return null;
}

function exhibitOf(
  lines: Lines,
  entry: Entry,
  columns: ListColumns,
  notes: ReadonlyMap<string, string>,
  types: ReadonlySet<string | null>,
): Exhibit {
  const { description, aside, last } = entryText(lines, entry, columns);
  const marks = marksIn(`${entry.marks} ${aside} ${description}`);
  const noted = marks.map((m) => notes.get(m) ?? '').join(' ');
  const reference = referenceOf(columns.aside === null ? description : aside, noted);
  const attached = entry.number !== null && types.has(`EX-${entry.number}`);
  return {
    number: entry.number,
    description,
    filedWith: reference.filedWith ?? (attached ? true : null),
    incorporatedFrom: reference.incorporatedFrom,
    lines: [entry.line, last],
  };
}
