/** Which document of a submission is the 10-K. */
import { UnreadableInput } from '../diagnostics.ts';
import type { Submission } from '../lexer/header.ts';
import { type Lines, lineText } from '../lexer/lines.ts';
import type { DocumentSpan } from '../lexer/tree.ts';

/** A type of the 10-K family: `10-K`, `10-K405/A`, `10KSB40`, `10-KT`, `10-KT405`. */
export const isTenK = (type: string | null): boolean =>
  /^10-?K(?:SB)?T?(?:40|405)?T?(?:\/A)?$/.test(type ?? '');

/**
 * The first text document of a 10-K type; without types, the first document.
 * @throws UnreadableInput where the submission is another form, or its 10-K is no text
 */
export function chooseMain(
  lines: Lines,
  documents: readonly DocumentSpan[],
  submission: Submission | null,
): DocumentSpan {
  const [first] = documents;
  if (!first) throw new UnreadableInput('noDocument', 'the submission holds no document');
  const family = documents.filter((d) => isTenK(d.type));
  const main =
    family.find((d) => d.content === 'text') ??
    family[0] ??
    untypedMain(lines, documents, submission);
  const where = `lines ${main.lines[0]}-${main.lines[1]}`;
  switch (main.content) {
    case 'text':
      return main;
    case 'empty':
      throw new UnreadableInput(
        'noDocument',
        `the ${main.type ?? 'main'} document is empty (${where}): the file may be cut short`,
      );
    case 'html':
      throw new UnreadableInput(
        'html',
        `the ${main.type ?? 'main'} document is HTML (${where}); tenk reads plain text`,
      );
    default:
      throw new UnreadableInput(
        'pdf',
        `the ${main.type ?? 'main'} document is ${main.content === 'pdf' ? 'PDF' : 'uuencoded'} (${where}); tenk reads plain text`,
      );
  }
}

function untypedMain(
  lines: Lines,
  documents: readonly DocumentSpan[],
  submission: Submission | null,
): DocumentSpan {
  const first = documents[0]!;
  const type = first.type ?? submission?.formType ?? formOnCover(lines, first);
  if (type === null || isTenK(type.toUpperCase())) return first;
  throw new UnreadableInput('otherForm', `this is a form ${type}, not a 10-K`);
}

const coverLines = 120; // a form's name stands on the first page

/** `FORM 10-Q` on the cover of a text without tags; null where none is named. */
function formOnCover(lines: Lines, { body: [first, last] }: DocumentSpan): string | null {
  for (let n = first; n <= Math.min(last, first + coverLines); n++) {
    const match = /^\W*F ?O ?R ?M\s+(\d{1,2} ?-? ?[A-Z]{1,3}(?: ?40?5?)?(?:\/A)?)\W*$/i.exec(
      lineText(lines, n).slice(0, 200),
    );
    if (match?.[1]) return match[1].toUpperCase().replace(/\s/g, '');
  }
  return null;
}
