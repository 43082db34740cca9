/** What stands beside and under a signature: titles and dates. */
import type { Cell } from './cells.ts';
import type { Person } from './people.ts';

const reach = 8; // lines under a name that its titles may fill
const margin = 12; // columns by which a title may begin left of a name

/**
 * The cells right of a person's own or under them, up to the next person in the same columns. A title in a column of
 * its own may begin over the signature:
 *
 *     >                             Executive Vice President and
 *     >   /s/ Jane A. Roe             Chief Financial Officer
 *
 * @param signed the cells of everyone's signatures and names
 */
export function cellsBeside(
  rows: readonly (readonly Cell[])[],
  firstLine: number,
  person: Person,
  signed: ReadonlySet<Cell>,
): Cell[] {
  const [top, bottom] = [person.cells[0]!.line, person.cells.at(-1)!.line];
  const left = Math.min(...person.cells.map((c) => c.from));
  const right = Math.max(...person.cells.map((c) => c.to));
  let wall = Number.POSITIVE_INFINITY;
  let alone = true;
  for (const c of signed) {
    if (c.line < top - 4 || person.cells.includes(c)) continue;
    if (c.from > right && c.line <= bottom + 4) wall = Math.min(wall, c.from);
    if (c.to < left && c.line <= bottom + reach) alone = false;
  }
  // Where no one signs left of the person, a long title under the name may begin anywhere.
  const begin = alone ? 0 : left - margin;
  let next = Number.POSITIVE_INFINITY;
  let previous = 0;
  for (const c of signed) {
    if (c.from >= wall || c.to <= left - margin || person.cells.includes(c)) continue;
    if (c.line > bottom) next = Math.min(next, c.line);
    if (c.line < top) previous = Math.max(previous, c.line);
  }
  const at = (line: number): Cell[] =>
    (rows[line - firstLine] ?? []).filter(
      (c) => !signed.has(c) && c.kind !== 'slot' && c.from < wall && c.from >= begin && c.to > left,
    );
  const isEmpty = (line: number): boolean => (rows[line - firstLine] ?? []).length === 0;

  const beside: Cell[] = [];
  let start = top;
  while (
    start - 1 > previous &&
    !isEmpty(start - 1) &&
    at(start - 1).some((c) => c.from >= right - 4)
  )
    start--;
  const besideName = (line: number): Cell[] => at(line).filter((c) => c.from >= right - 4);
  /** Whether the title on the line of a signature goes on from lines over it. */
  const goesOn = (line: number): boolean =>
    /^(?:\(|&|and\b|[a-z])/.test(besideName(line)[0]?.text ?? '');
  // Lines that follow the person before without a blank line are that person's, but where the title goes on from them.
  if (start - 1 === previous && !goesOn(top)) start = top;
  if (Number.isFinite(next) && goesOn(next) && besideName(top).length > 0) {
    while (next - 1 > bottom && !isEmpty(next - 1)) next--;
  }
  let gaps = 0;
  for (let line = start; line < Math.min(next, bottom + reach + 1); line++) {
    if (line > bottom && isEmpty(line)) gaps++;
    if (gaps > 1) break;
    const beyond = (c: Cell) => gaps === 0 && c.from >= right - 4;
    beside.push(...at(line).filter((c) => beyond(c) || (line > bottom && c.from < right)));
  }
  return beside;
}
