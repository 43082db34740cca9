/** A value with the lines it was read from. */
import type { LineSpan } from '../../../lexer/lines.ts';

export interface Found<T> {
  readonly value: T;
  readonly lines: LineSpan;
}
