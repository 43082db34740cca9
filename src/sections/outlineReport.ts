/** What is amiss with an outline: items that are missing, unknown or out of order. */
import type { Report } from '../diagnostics.ts';
import type { ItemEntry } from '../filing.ts';
import type { LineSpan } from '../lexer/lines.ts';
import type { Landmark } from '../lexer/tree.ts';
import type { ItemCandidate } from './candidate.ts';
import type { Decision } from './decide.ts';
import type { Form } from './form.ts';
import { itemsInForce } from './meaning.ts';

export function reportOutline(
  items: readonly ItemEntry[],
  { strays, reports, taken }: Decision,
  landmarks: readonly Landmark[],
  body: LineSpan,
  form: Form,
  report: Report,
): void {
  if (items.length === 0) {
    report(
      'NO_ITEMS',
      body,
      'no heading of an item was found; `tenk items --candidates` shows what was turned down',
    );
    return;
  }
  if (reports.length > 1) {
    const starts = reports.map((at) => taken[at]?.line).join(', ');
    report(
      'SEVERAL_REPORTS',
      body,
      `the document holds ${reports.length} reports, which begin on lines ${starts}`,
    );
  }
  for (const stray of strays) {
    report(
      'ITEM_OUT_OF_ORDER',
      stray.lines,
      `Item ${(stray as ItemCandidate).numbers.join(', ')} stands out of order`,
    );
  }
  const known = new Set(itemsInForce(form).map((row) => row.item));
  for (const item of items) {
    if (item.item !== null && !known.has(item.item)) {
      report(
        'ITEM_UNKNOWN',
        item.headingLines,
        `form ${form.name} has no Item ${item.item} at its date`,
      );
    }
  }
  if (!form.amendment) {
    const have = new Set(items.map((item) => item.item));
    const missing = itemsInForce(form).filter((row) => row.required && !have.has(row.item));
    if (missing.length > 0) {
      report(
        'ITEM_MISSING',
        body,
        `no heading of Item ${missing.map((row) => row.item).join(', ')}`,
      );
    }
  }
  if (!landmarks.some((l) => l.kind === 'signatures')) {
    report(
      'NO_SIGNATURES',
      body,
      'no signatures were found: the last item runs to the end of the document',
    );
  }
}
