/**
 * The notes to the financial statements. Their headings count up from 1 (or A); a heading `(continued)` on the next page
 * goes on with its note.
 */
import { codeAt } from '../../../lexer/characters.ts';
import { beginsWith, charactersOf, firstInk } from '../../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import type { Note } from '../financialStatements.ts';
import { headingsIn } from '../headings.ts';
import { linesWith } from '../linesWith.ts';
import { runningHeads } from '../runningHeads.ts';

interface NoteStart {
  readonly line: number;
  readonly number: string;
  readonly order: number;
  readonly title: string;
  readonly continued: boolean;
  /** How much the line looks like a heading. */
  readonly weight: number;
}

const pattern =
  /^\s{0,40}([Nn](?:ote|OTE)\s+)?(\d{1,2}|[A-Z])(\s?(?:[.:)]|\s?--?|\u2014)|\s+)\s*([A-Z"(][^\n]{2,120})$/;
const longestLine = 140;
const most = 60; // notes

/** @param firstStatement where the first statement stands: notes without numbers follow it */
export function readNotes(lines: Lines, [first, last]: LineSpan, firstStatement: number): Note[] {
  const starts: NoteStart[] = [];
  for (let n = first; n <= last; n++) {
    const start = mayBegin(lines, n) ? noteStart(lines, n) : null;
    if (start !== null) starts.push(start);
  }
  const chain = longestCount(starts);
  if (chain.length === 0) return unnumberedNotes(lines, [firstStatement, last]);
  const running = runningHeads(lines, [first, last]);
  return chain.map((start, i) => {
    const next = chain[i + 1]?.line ?? endOf(lines, start.line, last) + 1;
    const span: LineSpan = [start.line, next - 1];
    return {
      number: start.number,
      title: start.title,
      lines: span,
      headings: headingsIn(lines, [Math.min(start.line + 1, span[1]), span[1]], running).filter(
        (h) => h.lines[0] > start.line && !isNoteHeading(h.title),
      ),
    };
  });
}

const notesHeading = /^\W*notes? to (?:the )?(?:consolidated )?financial statements\W*$/i;

/** Notes without numbers: the headings under `Notes to Financial Statements` that look like the first of them. */
function unnumberedNotes(lines: Lines, span: LineSpan): Note[] {
  const [at] = linesWith(lines, span, /notes? to/gi, notesHeading, 1);
  if (at === undefined) return [];
  const notes: LineSpan = [at + 1, endOf(lines, at, span[1])];
  const headings = headingsIn(lines, notes, runningHeads(lines, notes)).filter(
    (h) => !notesHeading.test(h.title),
  );
  const outer = headings.filter((h) => h.level === headings[0]?.level);
  if (outer.length < 3) return [];
  const end = headings.at(-1)!.lines[1];
  return outer.map(({ title, lines: [first] }, i) => {
    const last = (outer[i + 1]?.lines[0] ?? end + 1) - 1;
    const inner = headings.filter((h) => h.lines[0] > first && h.lines[0] <= last);
    return { number: null, title, lines: [first, last], headings: inner };
  });
}

const isNoteHeading = (title: string): boolean =>
  /^\W*(?:note\s+)?(?:\d{1,2}|[A-Z])[.:)]\s/i.test(title) || /^notes? to\b/i.test(title);

/** A number, a capital alone, or the word: how every heading of a note begins, and few other lines. */
const beginnings = /\d{1,2}[^\d]|[A-Z][^A-Za-z]|[Nn](?:ote|OTE)\s/y;

function mayBegin(lines: Lines, n: number): boolean {
  const first = firstInk(lines, n);
  const code = codeAt(lines.text, first);
  // A digit or a letter, and no small one but that of the word.
  if (code < 48 || (code > 90 && code !== 110)) return false;
  beginnings.lastIndex = first;
  return beginnings.test(lines.text);
}

function noteStart(lines: Lines, n: number): NoteStart | null {
  const line = lineText(lines, n);
  if (line.length > longestLine) return null;
  const match = pattern.exec(line);
  if (!match?.[2] || !match[4]) return null;
  const [, word, number, mark = '', rest] = match;
  if (/\s{3,}[\d$(]|\.{4}|[,;]$/.test(rest)) return null;
  const upper = number.toUpperCase();
  const isLetter = /[A-Z]/.test(upper);
  if (isLetter && number !== upper) return null;
  if (!isLetter && !word && /^\s?$/.test(mark)) return null;
  const order = isLetter ? upper.charCodeAt(0) - 64 : Number(number);
  if (order < 1) return null;
  const continued = /\(?\b(?:continued|cont'd|cont\.)\)?/i.test(rest);
  // A heading may run into its paragraph: `1. Debt. The Company has ...`
  const title = rest
    .replace(/\s*[-(:]*\s*(?:continued|cont'd|cont\.)\W*$/i, '')
    .replace(/^((?:[^.]|\.(?=\S)){3,80}?)(?:[.:]|\s?--)\s+[A-Z].*$/, '$1')
    .replace(/[.:\s]+$/, '')
    .replace(/\s+/g, ' ');
  const words = title.split(' ');
  const capitals = words.filter((w) => /^["'(]?[A-Z]/.test(w) || w.length < 5).length;
  if (words.length > 16 || capitals < words.length * 0.6) return null;
  const blankBefore = n <= 1 || !/[A-Za-z]/.test(lineText(lines, n - 1));
  if (!blankBefore && !word) return null;
  return {
    line: n,
    number: upper,
    order,
    title,
    continued,
    weight: (word ? 2 : 1) + (blankBefore ? 1 : 0),
  };
}

/**
 * The run of headings that counts up by ones from 1 the farthest. Each start at 1 ends the run before it, so that every
 * heading is looked at once.
 */
function longestCount(starts: readonly NoteStart[]): NoteStart[] {
  let best: NoteStart[] = [];
  for (const letters of [false, true]) {
    let chain: NoteStart[] = [];
    for (const start of starts) {
      if (/[A-Z]/.test(start.number) !== letters) continue;
      if (start.order === 1 && !start.continued) chain = [start];
      else if (start.order === chain.length + 1 && chain.length > 0 && chain.length < most) {
        chain.push(start);
      }
      if (chain.length > best.length) best = chain;
    }
  }
  // Letters alone begin many lines: only a long run of them is one of notes. `NOTE A` says what it is.
  const fewest = best.every((s) => s.weight > 2) ? 2 : /[A-Z]/.test(best[0]?.number ?? '') ? 5 : 3;
  return best.length >= fewest ? best : [];
}

/** What follows the notes, and the letters it begins with. */
const following =
  /^(?:report of (?:the )?independent|independent auditors|report of management|schedule\s+[IVX]+\b|(?:selected )?quarterly (?:financial|results)|selected financial|management'?s? (?:report|responsibility|discussion)|supplementa(?:l|ry) (?:financial )?(?:data|information))/i;
const followers = charactersOf(/[imqrs]/i);

/** The last note ends before the next report, statement or schedule. */
function endOf(lines: Lines, from: number, last: number): number {
  for (let n = from + 3; n <= last; n++) {
    if (!beginsWith(lines, n, followers)) continue;
    const text = lineText(lines, n).slice(0, 160).trim();
    if (text.length <= 90 && following.test(text)) return n - 1;
  }
  return last;
}
