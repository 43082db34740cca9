/** Which tables `--id`, `--kind` and `--item` ask for. */
import type { Table, TableKind } from '../index.ts';
import { Misuse, type Options } from './command.ts';

export interface TableWishes {
  readonly ids: readonly string[];
  readonly kinds: readonly TableKind[];
  readonly items: readonly string[];
}

/**
 * Reads the options that choose tables.
 * @throws Misuse for a kind that there is not
 */
export function readTableWishes(options: Options, known: readonly TableKind[]): TableWishes {
  const list = (name: string) => (options[name] ?? []) as string[];
  const kinds = list('kind').map((typed) => {
    const kind = known.find((k) => k.toLowerCase() === typed.toLowerCase());
    if (!kind)
      throw new Misuse(`no kind of table is called '${typed}'; kinds are ${known.join(', ')}`);
    return kind;
  });
  const ids = list('id').map((id) => (/^\d+$/.test(id) ? `t${id}` : id.toLowerCase()));
  return { ids, kinds, items: list('item').map((item) => item.toUpperCase()) };
}

export const wishesForAll = ({ ids, kinds, items }: TableWishes): boolean =>
  ids.length + kinds.length + items.length === 0;

/** The tables that fulfil every wish: of one of the kinds, in one of the items, under one of the ids. */
export const selectTables = (
  tables: readonly Table[],
  { ids, kinds, items }: TableWishes,
): Table[] =>
  tables.filter(
    (table) =>
      (ids.length === 0 || ids.includes(table.id)) &&
      (kinds.length === 0 || kinds.includes(table.kind)) &&
      (items.length === 0 || (table.item !== null && items.includes(table.item))),
  );
