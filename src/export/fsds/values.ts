/** What the columns of the SEC's Financial Statement Data Sets ask of a figure. */
import { conceptsByName } from '../../concepts/concepts.ts';
import { daysIn, monthEnd as lastDay } from '../../lexer/calendar.ts';
import type { DataRow } from './layout.ts';

/** The taxonomy whose element names the concepts are. */
const taxonomy = 'us-gaap/2009';

export const origins = ['statement', 'selectedData', 'note', 'financialDataSchedule'] as const;

/** A figure, whether it comes as a fact or as a row of a dataset. */
export interface DataFigure {
  readonly concept: string | null;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** The day on which its period ends; null where it can't be dated. */
  readonly end: string | null;
  readonly instant: boolean;
  readonly months: number | null;
  readonly member: string | null;
  readonly statement: string | null;
  readonly table: string | null;
  readonly row: number | null;
}

type TagRow = DataRow<'tag'> & { readonly tag: string; readonly version: string };

/** The row of tag.txt. A line without a concept gets an element of its filing's own, named after its label. */
export function tagRow({ concept, label, unit, instant }: DataFigure, adsh: string): TagRow {
  const balance = concept ? conceptsByName.get(concept)?.balance : null;
  return {
    tag: concept ?? customTag(label),
    version: concept ? taxonomy : adsh,
    custom: concept ? 0 : 1,
    abstract: 0,
    datatype: datatypeOf(unit),
    iord: instant ? 'I' : 'D',
    crdr: balance === 'debit' ? 'D' : balance === 'credit' ? 'C' : '',
    tlabel: label,
  };
}

/** `Net kite works, at cost` as `NetKiteWorksAtCost`, as filers name their own elements. */
function customTag(label: string): string {
  const words = label.replace(/[’']/g, '').match(/[A-Za-z0-9]+/g) ?? ['Unlabelled'];
  return words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
    .slice(0, 256);
}

function datatypeOf(unit: string): string {
  if (unit.endsWith('/shares')) return 'perShare';
  return unit === 'shares' || unit === 'pure' ? unit : 'monetary';
}

/** The row of num.txt; null for a figure without a date, or of a length that is not known: each must have both. */
export function numRow(figure: DataFigure, named: TagRow, adsh: string): DataRow<'num'> | null {
  const { end, instant, months, member, unit, value } = figure;
  if (end === null || (!instant && months === null)) return null;
  return {
    adsh,
    tag: named.tag,
    version: named.version,
    ddate: monthEnd(end),
    qtrs: instant ? 0 : Math.round(months! / 3),
    uom: unit,
    segments: member ? `Member=${member.replace(/[;=]/g, ' ')};` : '',
    value: Number(value.toFixed(4)),
  };
}

/** What no two rows of a filing in num.txt may have in common. */
export const keyOf = ({ tag, version, ddate, qtrs, uom, segments }: DataRow<'num'>): string =>
  [tag, version, ddate, qtrs, uom, segments].join('\t');

const codes: Readonly<Record<string, string>> = {
  balanceSheet: 'BS',
  incomeStatement: 'IS',
  cashFlow: 'CF',
  stockholdersEquity: 'EQ',
  comprehensiveIncome: 'CI',
};

/** The row of pre.txt; null for what stands in no table. A table stands for a rendered page, a row for its line. */
export function preRow(figure: DataFigure, named: TagRow, adsh: string): DataRow<'pre'> | null {
  const report = Number(/\d+/.exec(figure.table ?? '')?.[0] ?? 0);
  if (report === 0 || figure.row === null) return null;
  return {
    adsh,
    report,
    line: figure.row + 1,
    stmt: codes[figure.statement ?? ''] ?? 'UN',
    inpth: 0,
    rfile: 'H', // the layout knows pages of .htm and .xml, and a text is neither: the first is the usual one
    tag: named.tag,
    version: named.version,
    plabel: figure.label,
    negating: 0,
  };
}

/** The end of a month nearest to a day, as YYYYMMDD: a year that ends on Saturday, 28 September is one to the 30th. */
export function monthEnd(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return '';
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isFirstHalf = day <= daysIn(year, month) - day;
  return lastDay(year, isFirstHalf ? month - 1 : month).replaceAll('-', '');
}

/** The year in which most of a fiscal year lies: one that ends before the middle of March is of the year before. */
export const fiscalYear = (date: string): string =>
  /^\d{4}/.test(date) ? `${Number(date.slice(0, 4)) - (date.slice(5) < '03-15' ? 1 : 0)}` : '';
