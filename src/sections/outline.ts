/** The outline of the main document: which headings are real, and where each section begins. */
import type { IToken } from 'chevrotain';
import type { Report } from '../diagnostics.ts';
import type { ItemEntry } from '../filing.ts';
import type { LineSpan, Lines } from '../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../lexer/tree.ts';
import type { HeadingCandidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { findClosings } from './closings.ts';
import { type Decision, decideHeadings } from './decide.ts';
import type { Form } from './form.ts';
import { type FurnitureMap, findFurniture } from './furniture.ts';
import { readItems } from './items.ts';
import { reportOutline } from './outlineReport.ts';

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
  const context = { tokens, source: { lines, furniture }, documents, form, report };
  const items = readItems(context, decision.taken, landmarks, main.body[1]);
  reportOutline(items, decision, landmarks, main.body, form, report);
  const candidates = found.map((c) => describe(c, decision));
  return { items, landmarks, candidates, furniture };
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
      (['pageNumber', 'noContent', 'inContents'] as const).some((e) => c.evidence.includes(e)),
  );
  return entries.length >= 4 ? entries[0]!.line : null;
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
