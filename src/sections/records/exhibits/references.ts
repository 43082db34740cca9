/** Where an exhibit is: in this filing, or in an earlier one. */
import type { Infer } from '../../../schema.ts';
import { firstDate } from '../dates.ts';
import type { Exhibit, incorporatedExhibitSchema } from './schema.ts';

const elsewhere =
  /\bincorporated\s+(?:herein\s+|hereby\s+)*by\s+(?:this\s+)?reference|\b(?:is|are)\s+(?:herein|hereby)?\s*incorporated\b|\bpreviously\s+filed|\b(?:filed|included|set forth|contained)\s+(?:with the .{0,60})?as\s+(?:an?\s+)?(?:exhibits?|appendix)|\bwas\s+filed|\bwere\s+filed|\bexhibits?\s+(?:to|of)\s+(?:the\s+)?(?:\S+\s+){0,6}?form\s|\bexhibits?\s[\w.()-]+\s+(?:to|of|in)\s|\bform\s+\S+\s+(?:filed|for|dated)\b/i;
const here =
  /\b(?:filed|included|submitted|attached|enclosed)\s+(?:here(?:with|in|to)|with\s+this)|\bis\s+attached|\bappears?\s+on|\bsignature page\b|\bpage\s+[_\d]|^\W*page\b|\belectronic\b|\bfiled electronically/i;

const form =
  /\bform\s+(10-?K(?:SB|405)?|10-?Q(?:SB)?|8-?[KAB]|10-?C?|S-\d{1,2}|SB-\d|20-F|N-\w+|F-\d|T-\d)(?:\/A)?\b/i;
const named = [
  ['proxy statement', /\bproxy statement/i],
  ['registration statement', /\bregistration statement/i],
  ['10-K', /\bannual report/i],
  ['10-Q', /\bquarterly report/i],
  ['8-K', /\bcurrent report/i],
] as const;

const exhibitNumber =
  /\b(?:[Ee]xhibits?|EXHIBITS?|[Aa]ppendix)\s+(?:[Nn]o\.\s*)?(\d[\w.()-]*|[IVX]+\b|[A-Z](?:-\d+)?(?![\w]))/;

type IncorporatedExhibit = Infer<typeof incorporatedExhibitSchema>;

/**
 * @param own the entry's own words about its place
 * @param notes those of the notes whose marks it carries, heard where its own words say nothing
 */
export function referenceOf(
  own: string,
  notes: string,
): Pick<Exhibit, 'filedWith' | 'incorporatedFrom'> {
  const text = elsewhere.test(own) ? own : `${own} ${notes}`;
  const match = elsewhere.exec(text);
  if (!match) return { filedWith: here.test(text) ? true : null, incorporatedFrom: null };
  // An entry may say both: a plan incorporated, its amendment attached.
  return { filedWith: here.test(text), incorporatedFrom: sourceOf(text, match.index) };
}

function sourceOf(text: string, at: number): IncorporatedExhibit {
  const start = Math.max(0, text.lastIndexOf('(', at) >= at - 3 ? text.lastIndexOf('(', at) : at);
  const words = text.slice(start).replace(/^[(\s*]+/, '');
  const formMatch = form.exec(words);
  const kind = named.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return {
    form: formMatch?.[1]?.toUpperCase() ?? kind,
    period: firstDate(words.slice(formMatch?.index ?? 0)),
    exhibit: exhibitNumber.exec(words)?.[1]?.replace(/[.,]+$/, '') ?? null,
    fileNumber: /\b(\d{1,3}-\d{4,6})\b/.exec(words)?.[1] ?? null,
    text: words.replace(/[\s)]+$/, ''),
  };
}
