/**
 * Who signed, read from the cells of the pages of signatures:
 *
 *     >   /s/ Jane A. Roe           President and         March 26, 2004
 *     >   -------------------         Director
 *     >   Jane A. Roe
 */
import { overlap } from '../fragments.ts';
import { nearlySamePerson, samePerson } from '../names.ts';
import type { Cell } from './cells.ts';
import type { Signer } from './schema.ts';

export interface Person {
  readonly name: string;
  readonly signature: Signer['signature'] | 'none' | 'overLine';
  /** The signature, where there is one, and the name typed under it. */
  readonly cells: readonly Cell[];
  /** What follows the name in its own cell. */
  readonly rest: string;
}

const most = 300; // people; no report has more signers
const reach = 5; // lines from a signature to the name typed under it

/** Every person named, in the order of the page, with how each signed. */
export function peopleOf(rows: readonly (readonly Cell[])[], firstLine: number): Person[] {
  const cells = rows.flat();
  const used = new Set<Cell>();
  const people: Person[] = [];
  const anchors = cells.filter((c) => c.kind === 'conformed' || c.kind === 'star');
  for (const anchor of anchors) {
    const typed = nameUnder(rows, anchor, used, firstLine);
    if (typed) used.add(typed);
    const name = chooseName(anchor.name, typed?.name ?? null);
    if (name === null || isFirm(name)) continue;
    people.push({
      name,
      signature: anchor.kind === 'conformed' ? 'conformed' : 'powerOfAttorney',
      cells: typed ? [anchor, typed] : [anchor],
      rest: [anchor.rest, typed?.rest ?? ''].filter((r) => r !== '').join(', '),
    });
  }
  for (const slot of cells.filter((c) => c.kind === 'slot')) {
    const typed = nameUnder(rows, slot, used, firstLine, 2);
    if (!typed) continue;
    used.add(typed);
    // A name typed on the line, over the same name under it, signs.
    const over = nameOver(rows, slot, used, firstLine);
    const signs =
      over && (samePerson(over.name!, typed.name!) || nearlySamePerson(over.name!, typed.name!));
    if (signs) used.add(over);
    people.push({
      name: typed.name!,
      signature: signs ? 'overLine' : 'none',
      cells: signs ? [over, slot, typed] : [slot, typed],
      rest: [signs ? over.rest : '', typed.rest].filter((r) => r !== '').join(', '),
    });
  }
  for (const typed of cells.filter((c) => c.kind === 'name' && !used.has(c))) {
    people.push({ name: typed.name!, signature: 'typed', cells: [typed], rest: typed.rest });
  }
  return people
    .sort((a, b) => a.cells[0]!.line - b.cells[0]!.line || a.cells[0]!.from - b.cells[0]!.from)
    .slice(0, most);
}

/** The name typed under a signature or an empty line: the nearest that shares columns and is not signed itself. */
function nameUnder(
  rows: readonly (readonly Cell[])[],
  anchor: Cell,
  used: ReadonlySet<Cell>,
  firstLine: number,
  limit = reach,
): Cell | null {
  const first = anchor.line - firstLine;
  let seen = 0;
  for (let at = first + 1; at < rows.length && seen < limit; at++) {
    const row = rows[at]!;
    if (row.length === 0) continue;
    seen++;
    const under = row.filter(
      (c) => overlap(c, anchor) > 0 || (anchor.kind === 'star' && overlap(c, anchor) > -12),
    );
    const next = under.find((c) => c.kind === 'conformed' || c.kind === 'star');
    if (next) return null;
    const typed = under.find((c) => c.kind === 'name');
    if (typed && used.has(typed)) return null;
    if (typed) {
      const fits =
        anchor.name === null ||
        samePerson(anchor.name, typed.name!) ||
        nearlySamePerson(anchor.name, typed.name!) ||
        startsWith(typed.name!, anchor.name);
      return fits ? typed : null;
    }
  }
  return null;
}

function nameOver(
  rows: readonly (readonly Cell[])[],
  slot: Cell,
  used: ReadonlySet<Cell>,
  firstLine: number,
): Cell | null {
  const over = rows[slot.line - firstLine - 1] ?? [];
  return over.find((c) => c.kind === 'name' && !used.has(c) && overlap(c, slot) > 0) ?? null;
}

/** An accounting or law firm, whose consent or opinion stands near the signatures. */
const isFirm = (name: string): boolean =>
  /\b(?:l\.?l\.?p|inc|corp|corporation|company|associates|p\.c)\b|&/i.test(name);

/** A signature that was cut by its column: `EDGAR S. WOOLARD,` of `EDGAR S. WOOLARD, JR.` */
const startsWith = (typed: string, signed: string): boolean =>
  plain(typed).startsWith(plain(signed)) && plain(signed).length > 4;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The name as typed, but as signed where the typed one is misspelt. */
function chooseName(signed: string | null, typed: string | null): string | null {
  if (signed === null || typed === null) return typed ?? signed;
  if (!samePerson(signed, typed) && !startsWith(typed, signed)) return signed;
  return typed;
}
