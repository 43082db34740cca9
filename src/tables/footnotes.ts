/** Footnotes below a table, tied to their marks: `(1) Restated.`, `* Less than one percent.`, `<F1> ...`. */
import type { TableLine } from './pieces.ts';
import type { Footnote } from './table.ts';

const opening =
  /^\s*(?:<FN>\s*)?(\(\d{1,2}\)|\([a-zA-Z]\)|\*{1,3}|<F\d{1,2}>|[a-z]\/|\[\d{1,2}\]|\d\))\s*(\S.*)$/;

export function readFootnotes(lines: readonly TableLine[]): Footnote[] {
  const notes: { mark: string; text: string; lines: [number, number] }[] = [];
  let blank = false;
  for (const line of lines) {
    if (line.shape === 'blank' || line.shape === 'rule') {
      blank = line.shape === 'blank';
      continue;
    }
    if (line.shape === 'break') break;
    const match = opening.exec(line.text);
    const last = notes.at(-1);
    if (match?.[1] && match[2])
      notes.push({ mark: match[1], text: match[2].trim(), lines: [line.n, line.n] });
    else if (last && !blank) {
      last.text = `${last.text} ${line.text.trim()}`;
      last.lines[1] = line.n;
    } else if (last) break;
    blank = false;
  }
  return notes.map((n) => ({ ...n, text: n.text.replace(/\s+/g, ' ') }));
}
