/** The tree that the grammar grows: every line of a document's body is in exactly one block. */
import type { LineSpan } from './lines.ts';

/** What a run of lines is. A `table` is what the filer marked with <TABLE>, `columns` what merely looks like one. */
export type BlockKind =
  | 'paragraph'
  | 'table'
  | 'columns'
  | 'rule'
  | 'pageBreak'
  | 'blank'
  | 'tag'
  | 'heading';

export interface Block {
  readonly kind: BlockKind;
  readonly lines: LineSpan;
}

/** What a stretch of a document is; it begins at a landmark and ends before the next. */
export type SectionKind =
  | 'cover'
  | 'contents'
  | 'part'
  | 'item'
  | 'signatures'
  | 'exhibitIndex'
  | 'annex';

export interface Section {
  readonly kind: SectionKind;
  /** `II` of a part, `7A` of an item; null where there is none. */
  readonly label: string | null;
  readonly lines: LineSpan;
  readonly blocks: readonly Block[];
  /** The items of a part. */
  readonly sections: readonly Section[];
}

/** Where a section begins: the lines of its heading, in the order of the document. */
export interface Landmark {
  readonly kind: Exclude<SectionKind, 'cover'>;
  readonly label: string | null;
  readonly headingLines: LineSpan;
}

/** One document of a submission, by its tags. */
export interface DocumentSpan {
  /** The upper-cased `<TYPE>`, or null where the text has no tags. */
  readonly type: string | null;
  readonly sequence: string | null;
  readonly description: string | null;
  readonly filename: string | null;
  /** From `<DOCUMENT>` to `</DOCUMENT>`. */
  readonly lines: LineSpan;
  /** What stands between `<TEXT>` and `</TEXT>`; first > last where nothing does. */
  readonly body: LineSpan;
  /** What the body is written in. */
  readonly content: 'text' | 'html' | 'pdf' | 'uuencoded' | 'empty';
}
