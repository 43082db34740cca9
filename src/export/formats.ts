/** The formats in which a filing can be written, in the order in which help lists them. */
import type { FilingFormat } from './format.ts';

export const filingFormats = {
  text: {
    doc: 'the filing at a glance, or the text of the items asked for',
    whole: false,
    load: async (interactive) =>
      interactive
        ? (await import('./terminal.ts')).writeTerminal
        : (await import('./text.ts')).writeText,
  },
  json: {
    doc: 'the whole filing as one JSON value',
    whole: true,
    load: async () => (await import('./json.ts')).writeJson,
  },
  jsonl: {
    doc: 'the same on one line',
    whole: true,
    load: async () => (await import('./jsonl.ts')).writeJsonLine,
  },
  markdown: {
    doc: 'headings, paragraphs and fenced tables',
    whole: false,
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
} as const satisfies Record<string, FilingFormat>;

export type FilingFormatName = keyof typeof filingFormats;
export const filingFormatNames = Object.keys(filingFormats) as FilingFormatName[];
