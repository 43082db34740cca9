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
import { findDates } from './dates.ts';
import { headingsIn } from './headings.ts';
import { linesOf, type Passage } from './passage.ts';
import type { RecordSource } from './source.ts';

export const proceedingSchema = object({
  title: nullable(string('its sub-heading, where it has one')),
  parties: nullable(string('as the caption of the case names them: Roe v. Doe')),
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
    for (const paragraph of paragraphsOf(passage)) {
      while ((headings[under + 1]?.lines[0] ?? Infinity) <= paragraph.lines[0]) under++;
      const title = headings[under]?.title ?? null;
      const before = proceedings.at(-1);
      const same = before && before.title === title;
      if (
        opens.test(paragraph.text) &&
        !nothing.test(paragraph.text) &&
        !(same && title !== null)
      ) {
        proceedings.push(proceedingOf(paragraph, title));
      } else if (same && paragraph.text.length > 120) {
        proceedings[proceedings.length - 1] = extended(before, paragraph);
      }
    }
  }
  return { kind: 'legalProceedings', proceedings, lines: span };
}

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
    } else if (text !== '') paragraphs.push({ text, lines: [...lines] });
    from += text.length + 1;
  }
  return paragraphs;
}

function proceedingOf({ text, lines }: Paragraph, title: string | null): Proceeding {
  return {
    title,
    parties: partiesIn(text),
    court: courtIn(text),
    filed: filedOn(text),
    amounts: sums(text),
    lines: [...lines],
  };
}

function extended(before: Proceeding, { text, lines }: Paragraph): Proceeding {
  return {
    ...before,
    parties: before.parties ?? partiesIn(text),
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

/** `Roberta Roe, et al. v. Example Corp.`: capitals on both sides of the v. */
const partiesIn = (text: string): string | null =>
  /\b((?:[A-Z][\w.,&'-]* |et al\.?,? |of |and |the ){1,12}vs?\. (?:[A-Z][\w.,&'-]*[ ,]*|et al\.?,? |of |and |And ){1,12})/
    .exec(text)?.[1]
    ?.replace(/[\s,]+$/, '')
    .replace(/(?<! (?:al|Inc|Corp|Co|Ltd))\.$/, '') ?? null;

const courtIn = (text: string): string | null =>
  /\b((?:United States|U\.S\.|Federal)\s(?:District|Bankruptcy|Circuit) Court(?:\s(?:for|in|of) the [A-Z][\w ]{3,40}?(?:District|Circuit) of [A-Z]\w+(?: [A-Z]\w+)?)?|(?:Superior|Supreme|District|Circuit|Chancery|County|Common Pleas) Court(?:\s(?:of|for|in)\s(?:the )?(?:State of |County of |Commonwealth of )?[A-Z]\w+(?: [A-Z]\w+){0,3})?|[Ss]tate [Cc]ourt in [A-Z]\w+|(?:State of )?[A-Z]\w+(?: [A-Z]\w+)? (?:Supreme|Superior|District|Circuit) Court(?:, County of [A-Z]\w+)?)/.exec(
    text,
  )?.[1] ?? null;

const brought = '(?:filed|brought|commenced|instituted|initiated|named|served|received)';
/** `filed on May 1, 1998`, `On May 1, 1998, ... was named`. */
function filedOn(text: string): string | null {
  for (const { date: day, from, to } of findDates(text)) {
    const before = text.slice(Math.max(0, from - 60), from);
    const after = text.slice(to, to + 160);
    const follows = new RegExp(`\\b${brought}\\b[^.;]{0,30}\\b(?:on|in|dated)\\W*$`, 'i').test(
      before,
    );
    const leads =
      /(?:^|[.:] |reported, )On $/.test(before) &&
      new RegExp(`^,[^.;]{0,120}\\b${brought}\\b`, 'i').test(after);
    if (follows || leads) return day;
  }
  return null;
}
