/** The text of an item without page furniture. */
import { type LineSpan, type Lines, spanText } from '../lexer/lines.ts';

export function itemText({ lines }: { readonly lines: Lines }, span: LineSpan): string {
  return spanText(lines, span);
}
