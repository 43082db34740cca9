/**
 * The columns of the SEC's Financial Statement Data Sets, in their order, as its document `Financial Statement Data
 * Sets` (sec.gov/dera) lists them. Files are tab-separated under a header line.
 */
export const layout = {
  sub: [
    'adsh',
    'cik',
    'name',
    'sic',
    'countryba',
    'stprba',
    'cityba',
    'zipba',
    'bas1',
    'bas2',
    'baph',
    'countryma',
    'stprma',
    'cityma',
    'zipma',
    'mas1',
    'mas2',
    'countryinc',
    'stprinc',
    'ein',
    'former',
    'changed',
    'afs',
    'wksi',
    'fye',
    'form',
    'period',
    'fy',
    'fp',
    'filed',
    'accepted',
    'prevrpt',
    'detail',
    'instance',
    'nciks',
    'aciks',
  ],
  tag: ['tag', 'version', 'custom', 'abstract', 'datatype', 'iord', 'crdr', 'tlabel', 'doc'],
  num: ['adsh', 'tag', 'version', 'ddate', 'qtrs', 'uom', 'segments', 'coreg', 'value', 'footnote'],
  pre: ['adsh', 'report', 'line', 'stmt', 'inpth', 'rfile', 'tag', 'version', 'plabel', 'negating'],
} as const satisfies Record<string, readonly string[]>;

export type DataSet = keyof typeof layout;
export const dataSets = Object.keys(layout) as DataSet[];

/** One row by the names of its columns; what is not named is empty. */
export type DataRow<S extends DataSet> = Partial<
  Record<(typeof layout)[S][number], string | number>
>;

export const headerLine = (set: DataSet): string => `${layout[set].join('\t')}\n`;

/** A row as a line; tabs and line ends, which the layout can't hold, become blanks. */
export function dataLine<S extends DataSet>(set: S, row: DataRow<S>): string {
  const columns: readonly (typeof layout)[S][number][] = layout[set];
  const cells = columns.map((name) => `${row[name] ?? ''}`.replace(/[\t\r\n]+/g, ' '));
  return `${cells.join('\t')}\n`;
}
