/** Reads the record of one item from a made-up filing. */
import { parse } from 'tenk';

// biome-ignore lint/suspicious/noExplicitAny: the fields of each record are what is tested
export type Any = any;

/** The record of an item with this text, in a filing of nothing else. */
export function recordOf(heading: string, text: string): Any {
  const filing = parse(`FORM 10-K
     For the fiscal year ended December 31, 1996

PART I

Item 1.  Business

     The Company makes kites.

${heading}

${text}
`);
  return filing.items.at(-1)?.record;
}
