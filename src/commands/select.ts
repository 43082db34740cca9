/** Which items `--item` asks for: `8`, `7,7A`, `item 9A`, `mdna`. */
import type { ItemEntry } from '../filing.ts';
import { Misuse } from './command.ts';

/** One wish: an item's number, or its key. */
export type Wish = { readonly number: string } | { readonly key: string };

/**
 * Reads the values of `--item`.
 * @throws Misuse for what is neither a number nor a key
 */
export function readWishes(values: readonly string[], keys: readonly string[]): Wish[] {
  return values
    .filter((value) => value !== '')
    .map((value) => {
      const number = /^(?:item\s*)?(\d{1,2}[a-c]?)(?:\(t\))?\.?$/i.exec(value)?.[1];
      if (number) return { number: number.toUpperCase() };
      const key = keys.find((known) => known.toLowerCase() === value.toLowerCase());
      if (key) return { key };
      const near = nearest(value, keys);
      const hint = near ? `did you mean ${near}?` : `keys are ${keys.join(', ')}`;
      throw new Misuse(`no item is called '${value}'; ${hint}`);
    });
}

/** The items that were wished for, in the order of the filing, and the wishes that none fulfils. */
export function selectItems<I extends Pick<ItemEntry, 'item' | 'key'>>(
  items: readonly I[],
  wishes: readonly Wish[],
): { items: I[]; missing: string[] } {
  const fulfils = (item: I, wish: Wish) =>
    'key' in wish ? item.key === wish.key : item.item === wish.number;
  return {
    items: items.filter((item) => wishes.some((wish) => fulfils(item, wish))),
    missing: wishes
      .filter((wish) => !items.some((item) => fulfils(item, wish)))
      .map((wish) => ('key' in wish ? wish.key : `Item ${wish.number}`)),
  };
}

/** The key that shares the most beginning with what was typed, three letters at least. */
function nearest(typed: string, keys: readonly string[]): string | null {
  const shared = (key: string) => {
    let n = 0;
    while (n < key.length && key[n]?.toLowerCase() === typed[n]?.toLowerCase()) n++;
    return n;
  };
  const best = keys.reduce((a, b) => (shared(b) > shared(a) ? b : a));
  return shared(best) >= 3 ? best : null;
}
