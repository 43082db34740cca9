/** What ends the last item: the signatures, or an exhibit index before them; and what comes after. */
import type { IToken } from 'chevrotain';
import { type LineSpan, type Lines, lineText } from '../lexer/lines.ts';
import { Blank, ExhibitIndexLine, PageBreak } from '../lexer/tokens.ts';
import type { Landmark } from '../lexer/tree.ts';

/**
 * The landmarks among the lines of a report after the heading of its last item.
 * @param signatures the line on which they begin; null where there are none
 */
export function findClosings(
  lines: Lines,
  tokens: readonly IToken[],
  [first, last]: LineSpan,
  signatures: number | null,
): Landmark[] {
  const landmarks: Landmark[] = [];
  const index = findExhibitIndex(tokens, [first, (signatures ?? last + 1) - 1]);
  if (index !== null) landmarks.push(landmark('exhibitIndex', index));
  if (signatures === null) return landmarks;
  landmarks.push(landmark('signatures', signatures));
  const later = findExhibitIndex(tokens, [signatures + 1, last]);
  const annex = findAnnex(lines, tokens, [signatures + 1, (later ?? last + 1) - 1]);
  if (annex !== null) landmarks.push(landmark('annex', annex));
  if (later !== null) landmarks.push(landmark('exhibitIndex', later));
  return landmarks;
}

const landmark = (kind: Landmark['kind'], n: number): Landmark => ({
  kind,
  label: null,
  headingLines: [n, n],
});

/** Whether line `n` is the heading `SIGNATURES` over the sentence that opens them, or that sentence. */
export function opensSignatures(lines: Lines, n: number, last: number): boolean {
  return /pursuant/i.test(lineText(lines, n).slice(0, 400))
    ? signsReport(lines, n)
    : leadsToSigning(lines, n, last);
}

const signingReach = 14; // lines from a heading SIGNATURES to its sentence, with a date and blank lines between

function leadsToSigning(lines: Lines, n: number, last: number): boolean {
  for (let k = n + 1; k <= Math.min(last, n + signingReach); k++) {
    if (/pursuant +to|has +duly +caused|\/s\//i.test(lineText(lines, k).slice(0, 400))) return true;
  }
  return false;
}

/** `Pursuant to the requirements of Section 13 or 15(d) of the Securities Exchange Act of 1934`, not another law. */
function signsReport(lines: Lines, n: number): boolean {
  const text = [n, n + 1, n + 2]
    .map((k) => (k <= lines.count ? lineText(lines, k).slice(0, 400) : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
  return (
    /section 1[35]|exchange act of 1934|15 ?\(d\)/i.test(text) &&
    !/securities act of 1933/i.test(text)
  );
}

/** An exhibit index that stands at the top of a page; one within Item 14 is part of it. */
function findExhibitIndex(tokens: readonly IToken[], [first, last]: LineSpan): number | null {
  for (let n = first; n <= last; n++) {
    if (tokens[n - 1]?.tokenType === ExhibitIndexLine && followsPageBreak(tokens, n)) return n;
  }
  return null;
}

/** A signature, a line to sign on, or one over a title. */
const signed =
  /\/s\/|^ *(?:by:? *)?_{8,}|^ *-{8,} *(?:\n|$)[\s\S]{0,200}\bdirector\b|attorney-in-fact/im;

/** The first page break after the signatures whose page is signed by no one. */
function findAnnex(
  lines: Lines,
  tokens: readonly IToken[],
  [first, last]: LineSpan,
): number | null {
  for (let n = first; n <= last; n++) {
    if (tokens[n - 1]?.tokenType !== PageBreak) continue;
    const page: string[] = [];
    for (let k = n + 1; k <= last && tokens[k - 1]?.tokenType !== PageBreak; k++)
      page.push(lineText(lines, k).slice(0, 400));
    if (!signed.test(page.join('\n'))) return n;
  }
  return null;
}

function followsPageBreak(tokens: readonly IToken[], n: number): boolean {
  for (let k = n - 1; k >= 1; k--) {
    const type = tokens[k - 1]?.tokenType;
    if (type === PageBreak) return true;
    if (type !== Blank) return false;
  }
  return true;
}
