/** Which documents are incorporated by reference, and into which parts and items. */
import type { LineSpan, Lines } from '../../../lexer/lines.ts';
import { lineText } from '../../../lexer/lines.ts';
import { fragmentsOf } from '../fragments.ts';
import { linesOf, type Passage, passageOf, sentencesWith } from '../passage.ts';
import { listRows } from './rows.ts';
import type { IncorporatedDocument } from './schema.ts';

const heading = /\bdocuments?\s+incorporated\s+(?:herein\s+)?by\s+reference\b/i;
const captions =
  /^\W*(?:documents?|description|identity|part of (?:form )?10-?k.*|where incorporated|location in.*|form 10-?k.*|parts? into which.*|documents?\s{2,}.*|(?:parts?|incorporated) .{0,20}reference)\W*$|cover page|<page>/i;
const part = /\bparts?\b/i;

export function readIncorporatedDocuments(lines: Lines, span: LineSpan): IncorporatedDocument[] {
  const at = headingLine(lines, span);
  const listed = at === null ? [] : table(lines, [at + 1, span[1]]);
  if (listed.length > 0) return listed;
  return prose(passageOf(lines, [at ?? span[0], span[1]]), at !== null);
}

function headingLine(lines: Lines, [first, last]: LineSpan): number | null {
  for (let n = last; n >= first; n--) {
    const text = lineText(lines, n).slice(0, 300);
    if (heading.test(text)) return n;
  }
  return null;
}

const leftmost = 24; // column; a part named before it stands in prose
/** `Part III (Items 10,`, `Parts I and II`: nothing but parts and items. */
const onlyParts =
  /^\W*parts?\s+[\dIV](?:[\dIV\s,&().]|[A-C]\b|and\b|items?\b|through\b|of\b|form\b|10-K\b)*$/i;

/** Two columns, with parts on the right. */
function table(lines: Lines, [first, last]: LineSpan): IncorporatedDocument[] {
  let boundary = Number.POSITIVE_INFINITY;
  for (let n = first; n <= last; n++) {
    const right = fragmentsOf(lines, n).find(
      (f, i) => i > 0 && f.from >= leftmost && onlyParts.test(f.text),
    );
    if (right) boundary = Math.min(boundary, right.from - 1);
  }
  if (!Number.isFinite(boundary)) return [];
  return listRows(
    lines,
    [first, last],
    boundary,
    (text) => captions.test(text) || /^\*/.test(text),
  ).flatMap((row) => {
    const document = clean(row.left.join(' '));
    const target = row.right.join(' ');
    if (document === '' || !part.test(target)) return [];
    return [{ document, ...targets(target), lines: row.lines }];
  });
}

/** What names a document in a sentence, where no heading says that documents follow. */
const incorporates =
  /\bincorporat\w*\b[^.]{0,80}?\breferences?\b|\bincorporated\b[^.]{0,40}\bparts?\b/i;

function prose(passage: Passage, headed: boolean): IncorporatedDocument[] {
  const found: IncorporatedDocument[] = [];
  for (const { text, to } of sentencesWith(passage, /parts?\b/gi)) {
    const sentence = text.replace(afterHeading, '');
    if (!part.test(sentence) || /item 405/i.test(sentence)) continue;
    if (!headed && !incorporates.test(sentence)) continue;
    const entry = documentOf(sentence);
    if (entry) found.push({ ...entry, lines: linesOf(passage, to - sentence.length, to) });
  }
  return found;
}

const afterHeading = /^.*\bdocuments? incorporated (?:herein )?by reference\b[\s:.,-]*/i;

/** The orders of such a sentence: `X is incorporated into Part III`, `Part III - X`, `Part III incorporates ... reference to X`. */
function documentOf(sentence: string): Omit<IncorporatedDocument, 'lines'> | null {
  const behind =
    /^(\W*parts?\b.{0,200}?)(?:\breference (?:to|from)\b| - |: )(.+)$/i.exec(sentence) ?? null;
  if (behind?.[1] && behind[2]) return { document: clean(behind[2]), ...targets(behind[1]) };
  const pointed =
    /^(.{5,400}?)(?: ?\(|: ?|, ?| -+ ?)(parts?\b[^a-z]{0,40}(?:and[^a-z]{0,20})?(?:items?\b.{0,60})?)\)?\W*$/i.exec(
      sentence,
    );
  if (pointed?.[1] && pointed[2]) return { document: clean(pointed[1]), ...targets(pointed[2]) };
  const ahead =
    /^(.{5,600}?),?\s(?:(?:are|is|shall be|to be)\s)?(?:(?:hereby|herein|specifically)\s)?(?:incorporated|(?:in|into) parts?)\b/i.exec(
      sentence,
    );
  if (!ahead?.[1]) return null;
  return { document: clean(ahead[1]), ...targets(sentence.slice(ahead[1].length)) };
}

function targets(text: string): { parts: string[]; items: string[] } {
  return {
    parts: [...listAfter(text, /\bparts?\b/gi, /\b(IV|I{1,3}|[1-4])\b/g)].map(
      (p) => arabic[p] ?? p,
    ),
    items: [...listAfter(text, /\bitems?\b/gi, /\b(\d{1,2}[A-C]?)\b/g)],
  };
}

const arabic: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** What a list names after its word: `Parts I, II and IV`. */
function listAfter(text: string, word: RegExp, entry: RegExp): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(word)) {
    const end = match.index + match[0].length;
    const list = /^(?:[\s,&()-]|and\b|or\b|through\b|\b(?:IV|I{1,3}|\d{1,2}[A-C]?)\b)*/i.exec(
      text.slice(end, end + 80),
    );
    for (const [name] of (list?.[0] ?? '').matchAll(entry)) names.add(name);
  }
  return names;
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s?\.){3,}$/, '')
    .replace(/^[\s\d]{0,3}[.)]\s+/, '')
    .replace(/^[\s,]+|[\s,;.]+$/g, '');
