/** The formats in which a table can be written, in the order in which help lists them. */
import type { TableWriter } from './format.ts';

export interface TableFormat {
  readonly doc: string;
  readonly load: () => Promise<TableWriter>;
}

export const tableFormats = {
  drawn: {
    doc: 'with borders, for a terminal',
    load: async () => (await import('./draw.ts')).writeDrawn,
  },
  plain: { doc: 'aligned text', load: async () => (await import('./plain.ts')).writePlain },
  markdown: {
    doc: 'a Markdown table',
    load: async () => (await import('./markdown.ts')).writeMarkdownTable,
  },
  csv: {
    doc: 'line, role, level, label and values',
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  explain: {
    doc: 'the lines as given with the columns ruled over them',
    load: async () => (await import('./explain.ts')).writeExplained,
  },
} as const satisfies Record<string, TableFormat>;
export type TableFormatName = keyof typeof tableFormats;
