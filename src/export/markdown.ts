/** Markdown: a heading for each item, paragraphs joined to one line each, whatever has columns in a fence. */
import type { FilingOutline } from '../filingOutline.ts';
import type { OutlineWriter } from './format.ts';
import { atAGlance } from './glance.ts';

export const writeMarkdown: OutlineWriter = (filing, { selected }) => {
  const { title, facts } = atAGlance(filing);
  const head = selected
    ? []
    : [`# ${escaped(title)}`, facts.map((f) => `- ${escaped(f)}`).join('\n')];
  return `${[...head, ...filing.items.flatMap(itemChunks)].join('\n\n')}\n`;
};

function itemChunks(item: FilingOutline['items'][number]): string[] {
  const number = item.item === null ? '' : `Item ${item.item}. `;
  const lines = item.text.split('\n');
  const headingCount = headingLength(lines, item.title);
  return [
    `## ${number}${escaped(item.title ?? '')}`,
    `*Lines ${item.lines[0]} to ${item.lines[1]}: ${item.status}*`,
    ...bodyChunks(lines.slice(headingCount)),
  ];
}

/** How many of the first lines say no more than the heading above them. */
function headingLength(lines: readonly string[], title: string | null): number {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const ending = letters(title ?? '');
  let said = '';
  for (const [i, line] of lines.slice(0, 12).entries()) {
    said += letters(line);
    if (said !== '' && ending !== '' && said.endsWith(ending)) return i + 1;
    if (said.length > ending.length + 24) break; // 24: `Part II, Items 10 and 11`
  }
  return 0;
}

function bodyChunks(lines: readonly string[]): string[] {
  const chunks: string[] = [];
  let fenced: string[] = [];
  const closeFence = () => {
    if (fenced.length > 0)
      chunks.push(`\`\`\`\n${fenced.join('\n').replace(/`{3}/g, "'''")}\n\`\`\``);
    fenced = [];
  };
  for (const paragraph of paragraphs(lines)) {
    if (paragraph.some(hasColumns)) {
      // Parts of one table stay together: their columns belong under each other.
      if (fenced.length > 0) fenced.push('');
      fenced.push(...paragraph);
    } else {
      closeFence();
      chunks.push(escaped(paragraph.map((line) => line.trim()).join(' ')));
    }
  }
  closeFence();
  return chunks;
}

function paragraphs(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let current: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') current.push(line.trimEnd());
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  return found;
}

/** `Net sales      $ 1,234`, or a rule under such a line */
const hasColumns = (line: string): boolean =>
  /\S {3,}\S|^ *[-=_]{3}[-=_ ]*$/.test(line.slice(0, 1000));

/** The characters that Markdown would read as marks. */
function escaped(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^([-+]|\d{1,9}[.)])(?= |$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
