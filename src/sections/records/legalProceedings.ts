/** Item 3: one entry a proceeding. */
import {
  date,
  type Infer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { findAmounts } from './amounts.ts';
import { headingsIn } from './headings.ts';
import { courtIn } from './legalProceedings/court.ts';
import { filedOn } from './legalProceedings/filed.ts';
import { partiesIn } from './legalProceedings/parties.ts';
import { linesOf, type Passage } from './passage.ts';
import type { RecordSource } from './source.ts';

export const proceedingSchema = object({
  title: nullable(string('its sub-heading, where it has one')),
  parties: nullable(
    string('as the caption of the case names them, or as the text says who sues whom: Roe v. Doe'),
  ),
  court: nullable(string()),
  filed: nullable(date('day on which it was brought')),
  amounts: list(number('dollars named, in order')),
  lines: lineSpan(),
});
export type Proceeding = Infer<typeof proceedingSchema>;

export const legalProceedingsSchema = object({
  kind: oneOf(['legalProceedings']),
  proceedings: list(proceedingSchema),
  lines: lineSpan('where it was read'),
});
export type LegalProceedings = Infer<typeof legalProceedingsSchema>;

/** What opens the account of a proceeding. */
const opens =
  /\b(?:was|were|been|is|are) (?:\w+ )?(?:named|sued|served)\b|\bnamed (?:as )?(?:an? |the )?(?:\w+ )?defendants?\b|\b(?:filed|brought|commenced|instituted|initiated)\b[^.]{0,120}\b(?:suits?|lawsuits?|actions?|complaints?|proceedings?|petitions?|claims?|cases?)\b|\b(?:suits?|lawsuits?|actions?|complaints?|proceedings?|petitions?|cases?)\b[^.]{0,120}\b(?:filed|brought|commenced|instituted|initiated|pending)\b|\bv(?:s)?\. [A-Z]|\breceived (?:a|an) (?:letter|notice|subpoena|civil)\b|\bpotentially responsible part/i;
const nothing =
  /^\W*(?:none|not applicable|there are no|the (?:company|registrant) is not|no material)\b/i;

/** What is said of proceedings in general, under no case. */
const general =
  /^(?:(?:There are|The (?:Company|Registrant)(?: and its subsidiaries)? (?:is|are)|We are) (?:also )?(?:subject to |(?:a )?party to |parties to |involved in |engaged in |defendants in )?)?(?:various|certain|other|actual and threatened|routine) (?:other )?(?:legal |pending |routine )*(?:actions|proceedings|claims|lawsuits|matters)\b/i;

export function readLegalProceedings({
  reading,
  span,
  passage,
  item,
}: RecordSource): LegalProceedings {
  const proceedings: Proceeding[] = [];
  if (item.status !== 'none') {
    const headings = headingsIn(reading.lines, span);
    /** The heading that the paragraph stands under, as both go down the page. */
    let under = -1;
    let runIn: string | null = null;
    for (const paragraph of paragraphsOf(passage)) {
      const above = under;
      while ((headings[under + 1]?.lines[0] ?? Infinity) <= paragraph.lines[0]) under++;
      const own = runInTitle(paragraph.text);
      const said = paragraph.text.slice(own?.length ?? 0).replace(/^\W+/, '');
      runIn = own ?? (under === above ? runIn : null);
      const title = runIn ?? headings[under]?.title ?? null;
      const before = proceedings.at(-1);
      const same = before && before.title === title;
      const apart = !same || title === null || ofSeveral.test(title);
      if (apart && isProceeding(said)) {
        proceedings.push(proceedingOf(paragraph, title));
      } else if (same && /^(?!See\b).{30,}[.)"]$/.test(said) && !general.test(said)) {
        proceedings[proceedings.length - 1] = extended(before, paragraph);
      }
    }
  }
  return { kind: 'legalProceedings', proceedings, lines: span };
}

const isProceeding = (text: string): boolean =>
  opens.test(text) && !nothing.test(text) && !general.test(text);

/** Two words or more, each of which ends in a blank or where the title does, or one in capitals. */
const titleWords =
  /^(?:(?:(?:[A-Z0-9(][\w'&/()-]{0,30}|of|and|the|in|for|to|on)(?: |(?=\.| --|:))){2,12}|[A-Z][A-Z'&/()-]{1,60})(?=\.| --|:)/;

/** `Paint Class Actions.  There are two`, `Product Matters -- Three suits`: a title that its paragraph runs on from. */
const runInTitle = (text: string): string | null => {
  const title = titleWords.exec(text.slice(0, 160))?.[0];
  if (!title || !/^(?:\.| ?--|:) +[A-Z]/.test(text.slice(title.length))) return null;
  return /\b(?:co|inc|corp|ltd|vs?|al|no|[jsmd]r|mrs?|ms|item \d\w?|[a-z])$/i.test(title)
    ? null
    : title;
};

/** A title of several proceedings: each paragraph under it that opens one is one. */
const ofSeveral = /\b(?:matters|proceedings|other)$/i;
/** What the next page repeats. */
const runningHead = /^items? \d.{0,60}\bcont(?:inued|'d|\.)\)?$/i;

interface Paragraph {
  readonly text: string;
  readonly lines: readonly [number, number];
}

const longest = 20_000; // characters of one paragraph

function paragraphsOf(passage: Passage): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const text of passage.text.split('\n')) {
    // A page break cuts a paragraph in two: it goes on in small letters.
    const before = paragraphs.at(-1);
    const lines = linesOf(passage, from, from + Math.max(1, text.length));
    if (before && /^[a-z]/.test(text) && before.text.length < longest) {
      paragraphs[paragraphs.length - 1] = {
        text: `${before.text} ${text}`,
        lines: [before.lines[0], lines[1]],
      };
    } else if (text !== '' && !runningHead.test(text)) paragraphs.push({ text, lines: [...lines] });
    from += text.length + 1;
  }
  return paragraphs;
}

function proceedingOf({ text, lines }: Paragraph, title: string | null): Proceeding {
  return {
    title,
    parties: partiesIn(text, title),
    court: courtIn(text),
    filed: filedOn(text),
    amounts: sums(text),
    lines: [...lines],
  };
}

function extended(before: Proceeding, { text, lines }: Paragraph): Proceeding {
  return {
    ...before,
    parties: before.parties ?? partiesIn(text, null),
    court: before.court ?? courtIn(text),
    filed: before.filed ?? filedOn(text),
    amounts: [...before.amounts, ...sums(text)],
    lines: [before.lines[0], lines[1]],
  };
}

const sums = (text: string): number[] =>
  findAmounts(text)
    .filter((a) => a.money && a.value >= 1000)
    .map((a) => a.value);
