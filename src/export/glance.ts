/** A filing at a glance: the few words and rows that `tenk parse` shows of it. */
import type { ItemEntry } from '../filing.ts';
import type { FilingOutline } from '../filingOutline.ts';

export interface Glance {
  /** The registrants, or the path of a filing that names none. */
  readonly title: string;
  /** `10-K405 for the period ended 1996-12-31, filed 1997-03-28` */
  readonly facts: readonly string[];
  readonly rows: readonly GlanceRow[];
}

export interface GlanceRow {
  readonly item: string;
  readonly title: string;
  readonly lines: string;
  readonly status: ItemEntry['status'];
  /** Where the content stands, if elsewhere: `EX-13, lines 401-812`. */
  readonly where: string;
}

export function atAGlance(filing: FilingOutline): Glance {
  const { submission, source, form, documents, periodEnd } = filing;
  const title = filing.registrants.join('; ') || source.path || 'standard input';
  const filed = submission?.filedAsOf;
  const what = [
    periodEnd ? `${form} for the period ended ${periodEnd}` : form,
    ...(filed ? [`filed ${filed}`] : []),
  ];
  const facts = [what.join(', ')];
  if (submission?.accessionNumber) facts.push(`accession number ${submission.accessionNumber}`);
  facts.push(`${count(source.lines, 'line')}, ${contents(documents)}`);
  return {
    title,
    facts,
    rows: glanceRows(filing.items),
  };
}

/** One row an item; the numbers of a combined heading share a row. */
function glanceRows(items: readonly ItemEntry[]): GlanceRow[] {
  const rows: GlanceRow[] = [];
  let above: ItemEntry | undefined;
  for (const item of items) {
    const last = rows.at(-1);
    if (last && above?.headingLines[0] === item.headingLines[0] && above.title === item.title) {
      rows[rows.length - 1] = { ...last, item: `${last.item}, ${item.item}` };
    } else {
      rows.push(glanceRow(item));
    }
    above = item;
  }
  return rows;
}

function glanceRow(item: ItemEntry): GlanceRow {
  return {
    item: item.item ?? '',
    title: item.title ?? '',
    lines: span(item.lines),
    status: item.status,
    where: whereabouts(item),
  };
}

function whereabouts({ incorporatedFrom: from }: ItemEntry): string {
  if (!from) return '';
  const source = {
    proxyStatement: 'proxy statement',
    annualReport: 'annual report',
    exhibit: 'exhibit',
    item: from.item ? `Item ${from.item}` : 'this document',
    other: '',
  }[from.source];
  const named = from.exhibit ?? source;
  const lines = from.lines ? `lines ${span(from.lines)}` : '';
  return [named, lines].filter(Boolean).join(', ');
}

function contents(documents: FilingOutline['documents']): string {
  const types = documents.flatMap(({ type }) => type ?? []);
  return types.length > 0
    ? `${count(documents.length, 'document')}: ${types.join(', ')}`
    : count(documents.length, 'document');
}

const span = ([first, last]: readonly [number, number]): string => `${first}-${last}`;
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
