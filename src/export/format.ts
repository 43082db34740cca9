/** What a format of `tenk parse` is: a function from a filing to text. */
import type { ItemEntry } from '../filing.ts';
import type { FilingOutline } from '../filingOutline.ts';
import type { Filing } from '../parse.ts';

/** Colours as functions, so that a format need not know whether there are any. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** How a filing is to be written. */
export interface Drawing {
  /** Whether a person reads it at a terminal. */
  readonly interactive: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
  /** Whether items were asked for by name: `filing.items` holds these alone. */
  readonly selected: boolean;
  /** The record of an item, for a person who asked for the item by name. */
  readonly recordOf?: (item: ItemEntry) => object | null;
}

export type Writer<F> = (filing: F, drawing: Drawing) => string;
/** Writes a filing from its outline. */
export type OutlineWriter = Writer<FilingOutline>;
/** Writes all of a filing, records too. */
export type FilingWriter = Writer<Filing>;

interface Format<Whole extends boolean, F> {
  readonly doc: string;
  /** Whether all of the filing is written, records too, and not only its outline. */
  readonly whole: Whole;
  /** Loads the writer, which may need a package that others don't: one for terminals or one for other programs. */
  readonly load: (interactive: boolean) => Promise<Writer<F>>;
}
export type FilingFormat = Format<true, Filing> | Format<false, FilingOutline>;
