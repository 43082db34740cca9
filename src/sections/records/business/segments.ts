/** The business segments that the text names. */
import type { LineSpan } from '../../../lexer/lines.ts';
import type { Infer } from '../../../schema.ts';
import type { segmentSchema } from '../business.ts';
import type { Heading } from '../headings.ts';
import { linesOf, type Passage } from '../passage.ts';

/** Found by the word itself and read from there backwards: the text is then searched many times as fast. */
const named =
  /segments?(?<=(\b(?:two|three|four|five|six|seven|eight) (?:[a-z-]+ ){0,4})segments?)(?:: ?| -{1,2} |, (?:namely|which are),? |\W{1,2}(?:consisting of|comprised of|including) )([^.\n]{5,300})/i;

export function readSegments(
  passage: Passage,
  outline: readonly Heading[],
): Infer<typeof segmentSchema>[] {
  const match = named.exec(passage.text);
  if (!match?.[1] || !match[2]) return [];
  const names = match[2]
    // Names with commas of their own are parted by semicolons.
    .split(match[2].includes(';') ? /;\s*(?:and )?/ : /,\s*(?:and )?|\s+and\s+/)
    .map((name) => name.replace(/^(?:the |\(\w\) ?|\d\) ?)/i, '').trim())
    .filter((name) => /^[\w&', -]{3,60}$/.test(name));
  const sentence = linesOf(passage, match.index - match[1].length, match.index + match[0].length);
  return names.map((name) => {
    const heading = outline.find((h) => plain(h.title).includes(plain(name)));
    return { name, lines: heading ? withInner(outline, heading) : sentence };
  });
}

/** The lines of a heading and of those under it. */
function withInner(outline: readonly Heading[], heading: Heading): LineSpan {
  const rest = outline.slice(outline.indexOf(heading) + 1);
  const next = rest.findIndex((h) => h.level <= heading.level);
  const last = (next < 0 ? rest : rest.slice(0, next)).at(-1) ?? heading;
  return [heading.lines[0], last.lines[1]];
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
