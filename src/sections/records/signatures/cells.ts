/** The pieces of a page of signatures, each with what it is. Prose between the signatures is left out. */
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import { findDates } from '../dates.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import { isPersonName, splitName } from '../names.ts';
import { isPageNumber, isTag } from '../passage.ts';

export type CellKind =
  /** `/s/ Jane A. Roe`, `By: /s/` */
  | 'conformed'
  /** `*`, `Jane A. Roe*`: signed by an attorney-in-fact */
  | 'star'
  /** `__________`, where a signature goes */
  | 'slot'
  /** `Jane A. Roe`, `(Jane A. Roe)`, `Jane A. Roe, Director` */
  | 'name'
  | 'date'
  | 'text';

export interface Cell extends Fragment {
  readonly kind: CellKind;
  /** The person named, where one is. */
  readonly name: string | null;
  /** What follows the name: `President and Director`. */
  readonly rest: string;
  /** `By` stands before it, or `*By`. */
  readonly by: boolean;
}

const mark = /^\*? ?(?:[/\\]{1,2} ?s ?[/\\]{1,2}|\(s\)|\(signed\)|s\/)\s*/i;

/** The cells of each line, first line first. */
export function signatureCells(lines: Lines, span: LineSpan): Cell[][] {
  const prose = proseLines(lines, span);
  const rows: Cell[][] = [];
  for (let n = span[0]; n <= span[1]; n++) {
    const text = lineText(lines, n).slice(0, 400);
    const skipped = prose.has(n) || isTag(text) || isPageNumber(text) || /^\s*<PAGE>/i.test(text);
    rows.push(skipped ? [] : joinCells(fragmentsOf(lines, n)).map(cellOf));
  }
  return rows;
}

/** Joins `By:` and `/s/` with the name they stand apart from, and a name that is typed with two blanks in it. */
function joinCells(fragments: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const left = joined.at(-1);
    const opens = left && /^(?:\*? ?by ?:?|(?:\*? ?by ?:? ?)?[/\\]s[/\\])$/i.test(left.text);
    const splitsName =
      left &&
      fragment.from - left.to === 2 &&
      /^[A-Z][\w.'-]*$/.test(left.text) &&
      isPersonName(`${left.text} ${fragment.text}`);
    if (left && ((opens && fragment.from - left.to <= 30) || splitsName)) {
      joined[joined.length - 1] = {
        ...left,
        to: fragment.to,
        text: `${left.text} ${fragment.text}`,
      };
    } else joined.push(fragment);
  }
  return joined;
}

function cellOf({ line, from, to, text: printed }: Fragment): Cell {
  const by = begins(printed, '*bB ') ? /^\*? ?by\b ?:?\s*/i.exec(printed) : null;
  const text = by ? printed.slice(by[0].length) : printed;
  const { kind, name, rest } = kindOf(text);
  return { line, from, to, text, by: by !== null, kind, name, rest };
}

/** Whether a text begins with one of some characters: asked before a pattern, as most cells begin with a letter. */
const begins = (text: string, characters: string): boolean =>
  text !== '' && characters.includes(text.charAt(0));

function kindOf(text: string): Pick<Cell, 'kind' | 'name' | 'rest'> {
  if (begins(text, '*/\\( sS')) {
    const conformed = mark.exec(text);
    if (conformed) {
      const { name, rest } = splitName(text.slice(conformed[0].length).replace(/[*_]+$/, ''));
      return { kind: 'conformed', name: /[A-Za-z]{2}/.test(name) ? name : null, rest };
    }
  }
  if (begins(text, '_-=.') && /^[_\-=.]{5,}$/.test(text.replace(/\s/g, ''))) return slot;
  if (text.includes('*')) {
    if (/^\*+$/.test(text)) return star;
    const starred = /^\* ?([A-Z].+)$|^(.+[a-z.A-Z]) ?\*+$/.exec(text);
    if (starred) {
      const { name, rest } = splitName(bare(starred[1] ?? starred[2] ?? ''));
      if (isPersonName(name)) return { kind: 'star', name, rest };
    }
  }
  if (findDates(text).length > 0 || (begins(text, 'dD') && /^dated? ?:/i.test(text))) return day;
  const { name, rest } = splitName(bare(text));
  if (isPersonName(name) && !/^(?:inc|corp|ltd|llc|l\.p|n\.a|co)\b/i.test(rest))
    return { kind: 'name', name, rest };
  return words;
}

const slot = { kind: 'slot', name: null, rest: '' } as const;
const star = { kind: 'star', name: null, rest: '' } as const;
const day = { kind: 'date', name: null, rest: '' } as const;
const words = { kind: 'text', name: null, rest: '' } as const;

const bare = (text: string): string => text.replace(/^[([\s]+|[)\]\s,]+$/g, '');

const proseOpens =
  /\bpursuant\s+to\b|\bin\s+accordance\s+with\b|\bknow\s+all\b|\bhereby\b|\bduly\s+(?:caused|authorized)|\bhas\s+been\s+signed|\bpowers?\s+of\s+attorney|\bin\s+witness|\bhereto\b/i;

/** The lines of paragraphs that say what is signed, up to the last full line or full stop of each. */
function proseLines(lines: Lines, [first, last]: LineSpan): Set<number> {
  const prose = new Set<number>();
  for (let n = first; n <= last; n++) {
    if (!proseOpens.test(lineText(lines, n).slice(0, 400))) continue;
    for (let k = n; k <= last; k++) {
      const text = lineText(lines, k).slice(0, 400);
      if (!/\S/.test(text) || /[/\\]s[/\\]/i.test(text)) break;
      prose.add(k);
      // A short line that ends a sentence ends the paragraph.
      if (/[.:]\s*$/.test(text) && !/\b(?:inc|corp|co|jr)\.\s*$/i.test(text)) break;
    }
    for (
      let k = n - 1;
      k >= first && /\S/.test(lineText(lines, k)) && lineText(lines, k).trim().length > 50;
      k--
    ) {
      prose.add(k);
    }
  }
  return prose;
}
