/** The items under the decided headings: number, part, what each is about, its lines and its status. */
import type { IToken } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import type { ItemEntry } from '../filing.ts';
import type { LineSpan } from '../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../lexer/tree.ts';
import type { HeadingCandidate, ItemCandidate, OfficersCandidate } from './candidate.ts';
import {
  type ExhibitHeading,
  findExhibitHeadings,
  sectionOfExhibit,
  soughtInExhibits,
} from './exhibitSections.ts';
import type { Form } from './form.ts';
import type { Part } from './itemTable.ts';
import { itemMeaning } from './meaning.ts';
import { readStatus } from './status.ts';
import type { TextSource } from './text.ts';

export interface ItemContext {
  readonly tokens: readonly IToken[];
  readonly source: TextSource;
  readonly documents: readonly DocumentSpan[];
  readonly form: Form;
  readonly report: Report;
}

/**
 * The items of a document, in its order.
 * @param taken the decided headings
 * @param landmarks all that ends an item: these headings and what closes the report
 */
export function readItems(
  context: ItemContext,
  taken: readonly HeadingCandidate[],
  landmarks: readonly Landmark[],
  bodyLast: number,
): ItemEntry[] {
  const parts = new Set(taken.flatMap((c) => (c.kind === 'part' ? [c.part] : [])));
  const starts = landmarks.map((l) => l.headingLines[0]);
  let printed: Part | null = null; // the part whose heading came last
  let next = 0;
  const items: ItemEntry[] = [];
  for (const candidate of taken) {
    while (next < starts.length && starts[next]! <= candidate.line) next++;
    const last = Math.max(candidate.lines[1], (starts[next] ?? bodyLast + 1) - 1);
    const span: LineSpan = [candidate.line, last];
    if (candidate.kind === 'part') printed = candidate.part;
    else if (candidate.kind === 'officers')
      items.push(readOfficers(context, candidate, span, printed));
    else if (candidate.kind === 'item') {
      printed = candidate.part ?? printed;
      items.push(...readNumbers(context, candidate, span, printed, parts));
    }
  }
  return resolvePointers(context, items);
}

function readOfficers(
  { source, documents, report }: ItemContext,
  candidate: OfficersCandidate,
  span: LineSpan,
  part: Part | null,
): ItemEntry {
  const key = 'executiveOfficers';
  return {
    item: null,
    part: part ?? 'I',
    key,
    title: candidate.title.text,
    lines: span,
    headingLines: candidate.lines,
    ...readStatus(source, documents, candidate, key, span, report),
    sharedWith: [],
  };
}

/** One entry for each number of a heading. */
function readNumbers(
  { source, documents, form, report }: ItemContext,
  candidate: ItemCandidate,
  span: LineSpan,
  printed: Part | null,
  parts: ReadonlySet<Part>,
): ItemEntry[] {
  const { numbers, title } = candidate;
  const several = numbers.length > 1;
  const hasTitle = !title.prose && (title.key !== null || !several);
  const meanings = numbers.map((item) => itemMeaning(form, item, several ? null : title.key));
  const standing = readStatus(source, documents, candidate, meanings[0]?.key ?? null, span, report);
  return numbers.map((item, i) => {
    const { key, part } = meanings[i]!;
    // Where the filing has no heading of the part that the form gives the item, the form's part stands.
    const unnamed = part !== null && !parts.has(part) && printed !== part;
    if (unnamed && printed !== null) {
      report(
        'PART_MISMATCH',
        candidate.lines,
        `Item ${item} belongs to Part ${part}, which has no heading; it stands under Part ${printed}`,
      );
    }
    return {
      item,
      part: unnamed ? part : (printed ?? part),
      key,
      title: hasTitle ? title.text : null,
      lines: span,
      headingLines: candidate.lines,
      ...standing,
      sharedWith: numbers.filter((n) => n !== item),
    };
  });
}

/** Gives pointers the lines that they lead to, and reports those that lead nowhere. */
function resolvePointers(context: ItemContext, items: readonly ItemEntry[]): ItemEntry[] {
  const headings = new Map<number, ExhibitHeading[]>(); // of each exhibit, by the first line of its body
  return items.map((entry) => {
    const from = entry.incorporatedFrom;
    if (!from) return entry;
    if (from.lines) {
      if (entry.key === null || !soughtInExhibits.has(entry.key)) return entry;
      const body = from.lines;
      const found =
        headings.get(body[0]) ?? findExhibitHeadings(context.source.lines, context.tokens, body);
      headings.set(body[0], found);
      return {
        ...entry,
        incorporatedFrom: { ...from, lines: sectionOfExhibit(found, body, entry.key) },
      };
    }
    if (from.source === 'item' && from.item !== null) {
      const target = items.find((other) => other.item === from.item && other !== entry);
      return target ? { ...entry, incorporatedFrom: { ...from, lines: target.lines } } : entry;
    }
    if (from.source === 'annualReport' || from.source === 'exhibit') {
      const where = from.exhibit ?? 'the annual report';
      const message = `Item ${entry.item} is incorporated from ${where}, which is not in this file`;
      context.report('POINTER_UNRESOLVED', entry.headingLines, message);
    }
    return entry;
  });
}
