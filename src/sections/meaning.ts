/** What an item is about: by the form and its date, and by its title where the two disagree. */
import type { ItemKey } from '../filing.ts';
import type { Form } from './form.ts';
import { type ItemFact, type Part, tenKItems, tenKSBItems } from './itemTable.ts';

const rowsOf = (form: Form): readonly ItemFact[] =>
  form.family === '10-KSB' ? tenKSBItems : tenKItems;

/** A filing without dates is taken to be of the middle of the years that are read. */
const unknownDay = '1998-12-31';

/** The rows of the form that were in force for a filing. */
export function itemsInForce(form: Form): ItemFact[] {
  const period = form.periodEnd ?? form.filed ?? unknownDay;
  const filed = form.filed ?? form.periodEnd ?? unknownDay;
  return rowsOf(form).filter((row) => {
    const day = row.by === 'filed' ? filed : period;
    return (row.from === undefined || day >= row.from) && (row.to === undefined || day < row.to);
  });
}

export interface Meaning {
  readonly key: ItemKey | null;
  /** The part that the form gives the item. */
  readonly part: Part | null;
}

/**
 * What an item of this number is about. A title that is known for another item of the form at some time wins over the
 * number: filers were late and early with each change of the form.
 */
export function itemMeaning(form: Form, item: string, titleKey: ItemKey | null): Meaning {
  const inForce = itemsInForce(form);
  const row = inForce.find((r) => r.item === item) ?? rowsOf(form).find((r) => r.item === item);
  if (titleKey === null || titleKey === row?.key)
    return { key: row?.key ?? null, part: row?.part ?? null };
  const titled =
    inForce.find((r) => r.key === titleKey) ?? rowsOf(form).find((r) => r.key === titleKey);
  const sameNumber = rowsOf(form).find((r) => r.item === item && r.key === titleKey);
  return { key: titleKey, part: sameNumber?.part ?? row?.part ?? titled?.part ?? null };
}

/** Where an item stands among all: 7 before 7A before 8. */
export function itemRank(item: string): number {
  const letter = item.replace(/^\d+/, '');
  return Number.parseInt(item, 10) + (letter === '' ? 0 : (letter.charCodeAt(0) - 64) / 10);
}

/** Ranks at which a part may begin: right before an item that may be its first. */
export function partRanks(form: Form, part: Part): readonly number[] {
  const before = (item: number) => item - 0.05;
  if (part === 'I') return [before(1)];
  if (part === 'II') return [before(5)];
  if (part === 'III') return [before(form.family === '10-KSB' ? 9 : 10)];
  return form.family === '10-KSB' ? [before(13), before(14)] : [before(14), before(15)];
}

/** Ranks at which the unnumbered heading of the executive officers may stand: after Items 2 to 4. */
export const officersRanks: readonly number[] = [2.06, 3.06, 4.06];

/** The signatures come after every item. */
export const signaturesRank = 99;
