/**
 * Headings of fiscal years among the rows of a table, each over the rows of its year:
 *
 *     1996
 *     Net sales ...........    $ 3,000    $ 3,100    $ 2,900    $ 3,400
 *     1995
 *     Net sales ...........      2,700      2,800      2,650      3,000
 */
import type { Row } from '../tables/table.ts';

const yearHeading = /^(?:fiscal(?: year)? |year )?((?:19|20)\d\d)\b[^a-z]*$/i;

/** By row: the fiscal year that is the last to be named above it; null where none is. */
export function yearsAbove(rows: readonly Row[]): (number | null)[] {
  let above: number | null = null;
  return rows.map(({ role, label }) => {
    const year = role === 'heading' ? yearHeading.exec(label)?.[1] : undefined;
    if (year !== undefined) above = Number(year);
    return above;
  });
}
