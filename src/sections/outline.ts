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
import type { Part } from './item-table.ts';
import { itemMeaning, itemsInForce } from './meaning.ts';
import { readStatus, type StatusContext } from './status.ts';

/** A line that looks like the heading of an item, a part or the executive officers, and what became of it. */
export interface Candidate {
  readonly line: number;
  readonly kind: 'item' | 'part' | 'officers';
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
  const context: StatusContext = { lines, tokens, documents, main, form };
  const items = readItems(context, decision, landmarks, main.body[1], form, report);
  reportOutline(items, decision, landmarks, main.body, form, report);
  return { items, landmarks, candidates: found.map((c) => describe(c, decision)) };
}

/** Headings, contents, signatures and what comes after them, in order. */
function placeLandmarks(
  lines: Lines,
  tokens: readonly IToken[],
  body: LineSpan,
  { taken, reports, refused }: Decision,
): Landmark[] {
  const headings = taken.map(
    (c): Landmark => ({
      kind: c.kind === 'part' ? 'part' : 'item',
      label: labelOf(c),
      headingLines: c.lines,
    }),
  );
  const landmarks: Landmark[] = [...headings];
  const contents = contentsSpan(taken[0]?.line ?? body[0], [...refused.keys()]);
  if (contents)
    landmarks.push({ kind: 'contents', label: null, headingLines: [contents, contents] });
  reports.forEach((_, r) => {
    const start = lastHeadingOf(taken, reports, r);
    if (!start) return;
    const end = taken[reports[r + 1] ?? taken.length]?.line ?? body[1] + 1;
    landmarks.push(...findClosings(lines, tokens, [start.lines[1] + 1, end - 1]));
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

const lastHeadingOf = (taken: readonly HeadingCandidate[], reports: readonly number[], r: number) =>
  taken[(reports[r + 1] ?? taken.length) - 1];

function readItems(
  context: StatusContext,
  { taken }: Decision,
  landmarks: readonly Landmark[],
  bodyLast: number,
  form: Form,
  report: Report,
): ItemEntry[] {
  let part: Part | null = null;
  return taken.flatMap((candidate): ItemEntry[] => {
    if (candidate.kind === 'part') {
      part = candidate.part;
      return [];
    }
    const span: LineSpan = [candidate.line, endOf(candidate, landmarks, bodyLast)];
    const status = readStatus(context, candidate, span, report);
    const common = {
      title: candidate.title.text,
      lines: span,
      headingLines: candidate.lines,
      ...status,
    };
    if (candidate.kind === 'officers') {
      return [
        { item: null, part: part ?? 'I', key: 'executiveOfficers', ...common, sharedWith: [] },
      ];
    }
    part = candidate.part ?? part;
    return candidate.numbers.map((item) => {
      const several = candidate.numbers.length > 1;
      const meaning = itemMeaning(form, item, several ? null : candidate.title.key);
      const title = several && candidate.title.key === null ? null : common.title;
      const sharedWith = candidate.numbers.filter((n) => n !== item);
      return { item, part: part ?? meaning.part, key: meaning.key, ...common, title, sharedWith };
    });
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
