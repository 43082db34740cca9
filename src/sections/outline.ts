/** The outline of the main document: which headings are real, and what stands under each. */
import type { IToken } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import type { ItemEntry } from '../filing.ts';
import type { LineSpan, Lines } from '../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../lexer/tree.ts';
import { findCandidates, type HeadingCandidate, type ItemCandidate } from './candidates.ts';
import { findClosings } from './closings.ts';
import { type Decision, decideHeadings } from './decide.ts';
import type { Form } from './form.ts';
import { type FurnitureMap, findFurniture } from './furniture.ts';
import type { Part } from './item-table.ts';
import { itemMeaning, itemsInForce } from './meaning.ts';
import { readStatus } from './status.ts';
import type { TextSource } from './text.ts';

/** A line that looks like the heading of an item, a part or the executive officers, and what became of it. */
export interface Candidate {
  readonly line: number;
  readonly kind: 'item' | 'part' | 'officers' | 'signatures';
  /** `7A`, `10, 11, 12`, `II`; null for the officers. */
  readonly label: string | null;
  readonly title: string | null;
  readonly score: number;
  readonly taken: boolean;
  /** Why it was turned down; what spoke for it where it was taken. */
  readonly reason: string;
}

export interface Outline {
  readonly items: readonly ItemEntry[];
  readonly landmarks: readonly Landmark[];
  readonly candidates: readonly Candidate[];
  /** Page numbers, running heads and tags among all lines. */
  readonly furniture: FurnitureMap;
}

export function readOutline(
  lines: Lines,
  tokens: readonly IToken[],
  documents: readonly DocumentSpan[],
  main: DocumentSpan,
  form: Form,
  report: Report,
): Outline {
  const found = findCandidates(lines, tokens, main.body);
  const decision = decideHeadings(found, form);
  const landmarks = placeLandmarks(lines, tokens, main.body, decision);
  const furniture = findFurniture(lines, tokens, [main]);
  const context = { source: { lines, furniture }, documents, form, report };
  const items = readItems(context, decision, landmarks, main.body[1]);
  reportOutline(items, decision, landmarks, main.body, form, report);
  const candidates = found.map((c) => describe(c, decision));
  return { items: resolvePointers(items, report), landmarks, candidates, furniture };
}

/** Headings, contents, signatures and what comes after them, in order. */
function placeLandmarks(
  lines: Lines,
  tokens: readonly IToken[],
  body: LineSpan,
  { taken, reports, refused }: Decision,
): Landmark[] {
  const landmarks = taken.flatMap((c): Landmark[] => {
    if (c.kind === 'signatures') return [];
    return [
      { kind: c.kind === 'part' ? 'part' : 'item', label: labelOf(c), headingLines: c.lines },
    ];
  });
  const contents = contentsSpan(taken[0]?.line ?? body[0], [...refused.keys()]);
  if (contents)
    landmarks.push({ kind: 'contents', label: null, headingLines: [contents, contents] });
  reports.forEach((start, r) => {
    const report = taken.slice(start, reports[r + 1] ?? taken.length);
    const last = report.findLast((c) => c.kind !== 'signatures');
    const signatures = report.find((c) => c.kind === 'signatures');
    const end = taken[reports[r + 1] ?? taken.length]?.line ?? body[1] + 1;
    if (last)
      landmarks.push(
        ...findClosings(lines, tokens, [last.lines[1] + 1, end - 1], signatures?.line ?? null),
      );
  });
  return landmarks.sort((a, b) => a.headingLines[0] - b.headingLines[0]);
}

/** First line of the list of contents that stands before the first heading. */
function contentsSpan(before: number, refused: readonly HeadingCandidate[]): number | null {
  const entries = refused.filter(
    (c) =>
      c.line < before &&
      ['pageNumber', 'noContent', 'inContents'].some((e) => c.evidence.includes(e as never)),
  );
  return entries.length >= 4 ? entries[0]!.line : null;
}

interface ItemContext {
  readonly source: TextSource;
  readonly documents: readonly DocumentSpan[];
  readonly form: Form;
  readonly report: Report;
}

function readItems(
  { source, documents, form, report }: ItemContext,
  { taken }: Decision,
  landmarks: readonly Landmark[],
  bodyLast: number,
): ItemEntry[] {
  let part: Part | null = null;
  return taken.flatMap((candidate): ItemEntry[] => {
    if (candidate.kind === 'part') {
      part = candidate.part;
      return [];
    }
    if (candidate.kind === 'signatures') return [];
    const span: LineSpan = [candidate.line, endOf(candidate, landmarks, bodyLast)];
    const common = { lines: span, headingLines: candidate.lines };
    if (candidate.kind === 'officers') {
      const key = 'executiveOfficers';
      const standing = readStatus(source, documents, candidate, key, span, report);
      return [
        {
          item: null,
          part: part ?? 'I',
          key,
          title: candidate.title.text,
          ...common,
          ...standing,
          sharedWith: [],
        },
      ];
    }
    part = candidate.part ?? part;
    const several = candidate.numbers.length > 1;
    const title =
      candidate.title.prose || (several && candidate.title.key === null)
        ? null
        : candidate.title.text;
    const meanings = candidate.numbers.map((item) =>
      itemMeaning(form, item, several ? null : candidate.title.key),
    );
    const standing = readStatus(
      source,
      documents,
      candidate,
      meanings[0]?.key ?? null,
      span,
      report,
    );
    return candidate.numbers.map((item, i) => ({
      item,
      part: part ?? meanings[i]!.part,
      key: meanings[i]!.key,
      title,
      ...common,
      ...standing,
      sharedWith: candidate.numbers.filter((n) => n !== item),
    }));
  });
}

/** Gives pointers to other items of the filing their lines, and reports those that lead nowhere. */
function resolvePointers(items: readonly ItemEntry[], report: Report): ItemEntry[] {
  return items.map((entry) => {
    const from = entry.incorporatedFrom;
    if (!from || from.lines) return entry;
    if (from.source === 'item' && from.item !== null) {
      const target = items.find((other) => other.item === from.item && other !== entry);
      return target ? { ...entry, incorporatedFrom: { ...from, lines: target.lines } } : entry;
    }
    if (from.source === 'annualReport' || from.source === 'exhibit') {
      const where = from.exhibit ?? 'the annual report';
      report(
        'POINTER_UNRESOLVED',
        entry.headingLines,
        `Item ${entry.item} is incorporated from ${where}, which is not in this file`,
      );
    }
    return entry;
  });
}

/** The line before the next landmark. */
function endOf(
  candidate: HeadingCandidate,
  landmarks: readonly Landmark[],
  bodyLast: number,
): number {
  const next = landmarks.find((l) => l.headingLines[0] > candidate.line);
  return Math.max(candidate.lines[1], next ? next.headingLines[0] - 1 : bodyLast);
}

function reportOutline(
  items: readonly ItemEntry[],
  { strays, reports, taken }: Decision,
  landmarks: readonly Landmark[],
  body: LineSpan,
  form: Form,
  report: Report,
): void {
  if (items.length === 0) {
    report(
      'NO_ITEMS',
      body,
      'no heading of an item was found; `tenk items --candidates` shows what was turned down',
    );
    return;
  }
  if (reports.length > 1) {
    const starts = reports.map((at) => taken[at]?.line).join(', ');
    report(
      'SEVERAL_REPORTS',
      body,
      `the document holds ${reports.length} reports, which begin on lines ${starts}`,
    );
  }
  for (const stray of strays) {
    report(
      'ITEM_OUT_OF_ORDER',
      stray.lines,
      `Item ${(stray as ItemCandidate).numbers.join(', ')} stands out of order`,
    );
  }
  const known = new Set(itemsInForce(form).map((row) => row.item));
  for (const item of items) {
    if (item.item !== null && !known.has(item.item)) {
      report(
        'ITEM_UNKNOWN',
        item.headingLines,
        `form ${form.name} has no Item ${item.item} at its date`,
      );
    }
  }
  if (!form.amendment) {
    const have = new Set(items.map((item) => item.item));
    const missing = itemsInForce(form).filter((row) => row.required && !have.has(row.item));
    if (missing.length > 0) {
      report(
        'ITEM_MISSING',
        body,
        `no heading of Item ${missing.map((row) => row.item).join(', ')}`,
      );
    }
  }
  if (!landmarks.some((l) => l.kind === 'signatures')) {
    report(
      'NO_SIGNATURES',
      body,
      'no signatures were found: the last item runs to the end of the document',
    );
  }
}

function labelOf(candidate: HeadingCandidate): string | null {
  if (candidate.kind === 'part') return candidate.part;
  return candidate.kind === 'item' ? candidate.numbers.join(', ') : null;
}

function describe(candidate: HeadingCandidate, { refused, strays }: Decision): Candidate {
  const reason = refused.get(candidate);
  return {
    line: candidate.line,
    kind: candidate.kind,
    label: labelOf(candidate),
    title: candidate.title.text,
    score: candidate.score,
    taken: reason === undefined,
    reason:
      reason ?? (strays.has(candidate) ? 'taken, though out of order' : 'in the best rising chain'),
  };
}
