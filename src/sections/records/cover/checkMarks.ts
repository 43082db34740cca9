/** What is ticked: `Yes [X] No [ ]`, `Yes |X|. No | |.`, `YES /X/ NO / /`, `Yes X  No ___`, `[X] Yes [ ] No`. */
import { linesOf, type Passage } from '../passage.ts';
import type { Found } from './found.ts';
import type { CheckMarks } from './schema.ts';

/** What the question of each mark says. */
const questions = {
  filedReports: /\bfiled all reports\b/i,
  item405: /\bitem 405\b/i,
  acceleratedFiler: /\baccelerated filer\b/i,
  shellCompany: /\bshell company\b/i,
} as const satisfies Record<keyof CheckMarks, RegExp>;

const question = /\b(?:indicate by check ?-?mark|check whether|check if|check mark whether)\b/gi;
const longest = 1200; // characters from a question to its mark

export type FoundMarks = { readonly [K in keyof CheckMarks]: Found<boolean> | null };

export function readCheckMarks(passage: Passage): FoundMarks {
  const marks: { -readonly [K in keyof CheckMarks]: Found<boolean> | null } = {
    filedReports: null,
    item405: null,
    acceleratedFiler: null,
    shellCompany: null,
  };
  const starts = [...passage.text.matchAll(question)].map((m) => m.index);
  for (const [i, from] of starts.entries()) {
    const clause = passage.text.slice(from, Math.min(starts[i + 1] ?? Infinity, from + longest));
    const end = clause.search(
      /(?:\bthe |\bstate the )?\b(?:aggregate market|documents? incorporated)/i,
    );
    const asked = end < 0 ? clause : clause.slice(0, end);
    for (const kind of Object.keys(questions) as (keyof CheckMarks)[]) {
      if (marks[kind] !== null || !questions[kind].test(asked)) continue;
      const answer = yesOrNo(asked) ?? (kind === 'item405' ? lastBox(asked) : null);
      if (answer === null) continue;
      marks[kind] = { value: answer, lines: linesOf(passage, from, from + asked.length) };
    }
  }
  return marks;
}

const isMarked = (text: string): boolean => /(?<![A-Za-z])[xX](?![A-Za-z])/.test(text);

function yesOrNo(clause: string): boolean | null {
  const match =
    /([^A-Za-z]|[xX]){0,8}\byes\b([^A-Za-z]|[xX]){0,16}\bno(?![A-Za-z])([^A-Za-z]|[xX]){0,10}/i.exec(
      clause,
    );
  if (!match) return null;
  const [all] = match;
  const yes = all.search(/\byes\b/i);
  const no = all.search(/\bno(?![A-Za-z])/i);
  const [before, between, after] = [all.slice(0, yes), all.slice(yes + 3, no), all.slice(no + 2)];
  const boxesFirst =
    /(?:^|\s)(?:[xX]|_{1,8})\s{1,3}$/.test(before) ||
    /[[(|/_][^A-Za-z]?[xX]?\s?[\])|/_]\s?$/.test(before);
  const [yesBox, noBox] = boxesFirst ? [before, between] : [between, after];
  if (isMarked(yesBox) !== isMarked(noBox)) return isMarked(yesBox);
  return null;
}

/** A single box after the question: `Form 10-K. [X]`; a mark without a box counts, its absence doesn't. */
function lastBox(clause: string): boolean | null {
  const boxes = [
    ...clause.matchAll(
      /\[([^\]A-WYZa-wyz]{0,4})\]|\(([ xX]{0,4})\)|\|([ _xX]{1,4})\||\/([ xX]{1,3})\/|_+([xX])_+/g,
    ),
  ];
  const box = boxes.at(-1);
  if (box) return /x/i.test(box[0]);
  return /10-?K(?:SB)?\W{0,4}X\W*$/.test(clause) ? true : null;
}
