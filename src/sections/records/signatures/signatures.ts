/** The signatures of the report. */
import type { LineSpan, Lines } from '../../../lexer/lines.ts';
import type { DocumentSpan, Landmark } from '../../../lexer/tree.ts';
import { findDates, firstDate } from '../dates.ts';
import { samePerson } from '../names.ts';
import { passageOf } from '../passage.ts';
import { splitTitles } from '../titles.ts';
import { cellsBeside } from './beside.ts';
import { type Cell, signatureCells } from './cells.ts';
import { signedSpan } from './pages.ts';
import { type Person, peopleOf } from './people.ts';
import type { Signatures, Signer } from './schema.ts';

export interface SignaturesSource {
  readonly lines: Lines;
  readonly main: DocumentSpan;
  readonly landmarks: readonly Landmark[];
}

export function readSignatures({ lines, main, landmarks }: SignaturesSource): Signatures | null {
  const heading = landmarks.find((l) => l.kind === 'signatures')?.headingLines[0];
  if (heading === undefined) return null;
  const index = landmarks.find((l) => l.kind === 'exhibitIndex' && l.headingLines[0] > heading);
  const last = (index?.headingLines[0] ?? main.body[1] + 1) - 1;
  const span = signedSpan(lines, [heading, last]);
  const rows = signatureCells(lines, span);
  const people = peopleOf(rows, heading);
  const prose = passageOf(lines, span).text;
  const dates = datesOf(rows, prose);
  const how = howSigned(people, prose);
  const signers: Signer[] = [];
  const signed = new Set(people.flatMap((p) => p.cells));
  let end = heading;
  for (const person of people) {
    end = Math.max(end, ...person.cells.map((c) => c.line));
    const signature = how(person);
    if (signature === null) continue;
    const signer = signerOf(person, cellsBeside(rows, span[0], person, signed), signature);
    end = Math.max(end, signer.lines[1]);
    const again = signers.findIndex((s) => samePerson(s.name, signer.name));
    if (again < 0) signers.push(signer);
    else signers[again] = merge(signers[again]!, signer);
  }
  return {
    lines: [heading, end] satisfies LineSpan,
    signers: signers.map((signer) => ({ ...signer, date: signer.date ?? dates })),
  };
}

/**
 * How a person signed; null where the line over the name stayed empty while others signed. A name typed over no line
 * of its own counts where an attorney-in-fact signs for the rest, or where no one's signature shows at all.
 */
function howSigned(people: readonly Person[], prose: string) {
  const marked = people.some(
    (p) => p.signature === 'conformed' || p.signature === 'powerOfAttorney',
  );
  const attorney = /attorneys?-? ?in-? ?fact|powers? of attorney/i.test(prose);
  const slots = people.some((p) => p.signature === 'none');
  return ({ signature }: Person): Signer['signature'] | null => {
    if (signature === 'none') return marked ? null : 'typed';
    if (signature === 'overLine') return 'typed';
    if (signature !== 'typed') return signature;
    if (marked) return attorney ? 'powerOfAttorney' : null;
    return slots ? null : 'typed';
  };
}

function signerOf(person: Person, beside: readonly Cell[], signature: Signer['signature']): Signer {
  const words = beside.filter((c) => c.kind === 'text' && !isCaption(c.text)).map((c) => c.text);
  const all = [...person.cells, ...beside].map((c) => c.line);
  return {
    name: person.name.replace(/\s+/g, ' '),
    titles: [...new Set(splitTitles([person.rest, ...words].filter((t) => t !== '').join(' ')))],
    date: firstDate(beside.map((c) => c.text).join(' ; ')),
    signature,
    lines: [Math.min(...all), Math.max(...all)],
  };
}

const isCaption = (text: string): boolean =>
  /^\W*(?:signatures?|names?|titles?|dated?|capacity|registrant|jr|sr|ii|iii|iv)\W*$/i.test(text);

/** A person who signs twice, for the registrant and as a director, has the titles of both. */
function merge(first: Signer, second: Signer): Signer {
  const plain = (title: string) => title.toLowerCase().replace(/[^a-z]/g, '');
  const known = new Set(first.titles.map(plain));
  const titles = [...first.titles, ...second.titles.filter((t) => !known.has(plain(t)))];
  return { ...first, titles, date: first.date ?? second.date };
}

/** The date of all: in the sentences (`signed below on March 26, 2004`), or the only one of the pages. */
function datesOf(rows: readonly (readonly Cell[])[], prose: string): string | null {
  for (const [text] of prose.matchAll(/(?:signed|authorized)\b[^.]{0,300}/gi)) {
    const date = findDates(text)[0];
    if (date) return date.date;
  }
  const all = new Set(rows.flat().flatMap((c) => findDates(c.text).map((d) => d.date)));
  return all.size === 1 ? [...all][0]! : null;
}
