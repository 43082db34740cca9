/** The rows of a statement with what each stands for. */

import { once } from '../once.ts';
import { quantumOf } from '../tables/quantum.ts';
import type { Row, Table } from '../tables/table.ts';
import type { Place } from './concept.ts';
import { plainLabel } from './labels.ts';
import { type Found, findConcept, findPlain } from './lookup.ts';
import { isHeading, placesOf } from './places.ts';
import { yearsAbove } from './yearHeadings.ts';

export interface StatementRow {
  readonly index: number;
  readonly row: Row;
  /** The plain label; `Total` alone is completed from the heading above it. */
  readonly label: string;
  readonly place: Place;
  readonly concept: Found | null;
  /** Whether a row of a cash flow is the cash at the beginning or the end of the period. */
  readonly cashAt: 'beginning' | 'end' | null;
}

/** The rows of a table with their concepts; a heading has none. */
export const statementRows = once((table: Table): readonly StatementRow[] => {
  const labels = completedLabels(table.rows);
  const places = placesOf(table, labels);
  const rows = table.rows.map((row, index): StatementRow => {
    const label = labels[index]!;
    const place = places[index]!;
    const cashAt = table.kind === 'cashFlow' ? cashRow(label) : null;
    const concept = isHeading(row) ? null : conceptOf(table, label, place, cashAt);
    return { index, row, label, place, concept, cashAt };
  });
  return byYear(withUnlabelled(table, rows), table).flatMap((own) => withoutConflicts(own, table));
});

/** Rows in parts that each stand under the heading of a year: in them the same lines come again. */
function byYear(rows: readonly StatementRow[], table: Table): (readonly StatementRow[])[] {
  const years = yearsAbove(table.rows);
  const starts = years.flatMap((year, i) => (i > 0 && year === years[i - 1] ? [] : [i]));
  return starts.map((start, k) => rows.slice(start, starts[k + 1]));
}

/** Headings of earnings a share that are not those of all earnings. */
const partOfEarnings =
  /\b(?:(?:continuing|discontinued) operations|extraordinary|accounting change)\b(?!.*\bnet (?:income|loss|earnings)\b).*\bper\b/;

/**
 * `Total` under the heading `Current assets` is total current assets; `Primary` under `Income from continuing operations
 * per share` is that, and not earnings a share.
 */
function completedLabels(rows: readonly Row[]): string[] {
  const headings: { level: number; label: string }[] = [];
  return rows.map((row, index) => {
    const label = plainLabel(row.label);
    if (isHeading(row)) {
      while (headings.length > 0 && headings.at(-1)!.level >= row.level) headings.pop();
      headings.push({ level: row.level, label });
      return label;
    }
    if (label === '') return bareTotal(rows, index, headings.at(-1)?.label ?? null) ?? label;
    if (/^(?:primary|basic|(?:fully )?diluted)$/.test(label)) {
      const above = headings.flatMap((h) => (h.level < row.level ? [h.label] : [])).join(' ');
      return partOfEarnings.test(above) ? `${above} ${label}` : label;
    }
    if (!/^(?:total|totals|total net)$/.test(label)) return label;
    const heading = headings.findLast((h) => h.level <= row.level) ?? headings.at(-1);
    return heading?.label ? `total ${heading.label.replace(/^total /, '')}` : label;
  });
}

/**
 * A figure without a label that is the sum of the lines since the heading goes by the heading's name:
 *
 *     Inventories:
 *       Purchased parts       841
 *       Finished goods        643
 *                           1,484
 */
function bareTotal(rows: readonly Row[], at: number, heading: string | null): string | null {
  if (!heading) return null;
  const sums = rows[at]!.cells.map(() => 0);
  let lines = 0;
  for (let i = at - 1; i >= 0 && !isHeading(rows[i]!); i--) {
    if (rows[i]!.label === '') return null;
    rows[i]!.cells.forEach((cell, c) => {
      sums[c]! += cell?.value ?? 0;
    });
    lines++;
  }
  const values = valuesOf(rows[at]!);
  const holds = values.every(
    (v, c) => v === null || Math.abs(v - sums[c]!) <= lines * 0.5 * quantumOf([v]),
  );
  if (lines < 2 || !holds) return null;
  return /^(?:current |other )?(?:assets|liabilities)|^(?:revenues?|costs?|expenses)/.test(heading)
    ? `total ${heading}`
    : heading;
}

function cashRow(label: string): StatementRow['cashAt'] {
  if (!/\bcash\b|^(?:balance )?(?:at|beginning|end)/.test(label)) return null;
  if (/increase|decrease|change|provided|effect/.test(label)) return null;
  if (/\bbeginning\b|\bstart of\b|\bat january\b|\bopening\b/.test(label)) return 'beginning';
  if (/\bend\b(?! of (?:discontinued))|\bat december\b|\bclose of\b|\bclosing\b/.test(label))
    return 'end';
  return null;
}

function conceptOf(
  table: Table,
  label: string,
  place: Place,
  cashAt: StatementRow['cashAt'],
): Found | null {
  switch (table.kind) {
    case 'balanceSheet':
      return findPlain(label, 'balanceSheet', place);
    case 'cashFlow':
      return cashAt ? cashConcept(label) : findPlain(label, 'cashFlow', place);
    case 'stockholdersEquity':
    case 'comprehensiveIncome':
      return findPlain(label, 'stockholdersEquity', null);
    case 'selectedData':
    case 'quarterlyData':
      return place === 'income' || place === 'costs'
        ? (findPlain(label, 'incomeStatement', place) ??
            findPlain(
              label,
              'balanceSheet',
              /^other/.test(label) ? null : 'noncurrentLiabilities',
            ) ??
            findPlain(label, 'balanceSheet', /^other/.test(label) ? null : 'noncurrentAssets') ??
            findPlain(label, 'cashFlow', null))
        : findPlain(label, 'incomeStatement', place);
    case 'earningsPerShare':
      // What else there is are shares and what is added back for them.
      return /^other/.test(label) ? null : findPlain(label, 'incomeStatement', place);
    default:
      return findPlain(label, 'incomeStatement', place);
  }
}

/** `Cash and short-term investments at end of year` is what the balance sheet calls so. */
function cashConcept(label: string): Found | null {
  const bare = label
    .replace(
      /\b(?:balance )?(?:at |as of )?(?:the )?(?:beginning|end|start|close|opening|closing)\b.*$/,
      '',
    )
    .replace(/\b(?:balance )?at (?:january|december)$/, '')
    .trim();
  return (
    findPlain(bare, 'balanceSheet', 'currentAssets') ??
    findConcept('cash and cash equivalents', 'balanceSheet', 'currentAssets')
  );
}

/** What a statement of one company may have on two lines: two classes of stock, two sorts of debt. */
const twice = /^Other|PerShare|^NumberOf|^(?:Common|Preferred)StockValue$|^LongTermDebt/;

const valuesOf = (row: Row): (number | null)[] => row.cells.map((cell) => cell?.value ?? null);

const equal = (a: readonly (number | null)[], b: readonly (number | null)[]): boolean =>
  a.some((v) => v !== null && v !== 0) && a.every((v, i) => v === b[i]);

/**
 * Totals that have no label: in a balance sheet the last figure is what both sides come to, and a bare figure equal to
 * it the total of the assets; in an income statement sales less their cost is the gross profit.
 */
function withUnlabelled(table: Table, rows: readonly StatementRow[]): readonly StatementRow[] {
  if (table.kind === 'balanceSheet') return withNetProperty(withBalanceTotals(rows));
  if (table.kind === 'incomeStatement') return withGrossProfit(rows);
  return rows;
}

/** What is left of property after its depreciation. */
function withNetProperty(rows: readonly StatementRow[]): readonly StatementRow[] {
  const net = findConcept('property plant and equipment net', 'balanceSheet', 'noncurrentAssets');
  if (!net || rows.some((r) => r.concept?.concept === net.concept)) return rows;
  return rows.map((r, i) => {
    const [gross, less] = [rows[i - 2], rows[i - 1]];
    const is =
      r.label === '' &&
      !isHeading(r.row) &&
      gross !== undefined &&
      less?.concept?.concept.startsWith('AccumulatedDepreciation') &&
      valuesOf(r.row).every((v, c) => {
        const whole = gross.row.cells[c]?.value ?? 0;
        return (
          v === null ||
          Math.abs(whole - Math.abs(less.row.cells[c]?.value ?? 0) - v) <= quantumOf([v])
        );
      });
    return is ? { ...r, concept: net } : r;
  });
}

function withBalanceTotals(rows: readonly StatementRow[]): readonly StatementRow[] {
  const bare = rows.filter((r) => r.label === '' && !isHeading(r.row));
  const named = (concept: string) => rows.find((r) => r.concept?.concept === concept);
  const both = named('LiabilitiesAndStockholdersEquity');
  const assets = named('Assets');
  const named2 = new Map<number, Found | null>();
  const total = (label: string) => findConcept(label, 'balanceSheet', null);
  if (!both) {
    const last = bare.findLast((r) => r.place !== 'assets' && !/ssets$/.test(r.place));
    const match =
      assets ??
      bare.find(
        (r) => /ssets$/.test(r.place) && last && equal(valuesOf(r.row), valuesOf(last.row)),
      );
    if (last && match && equal(valuesOf(last.row), valuesOf(match.row))) {
      named2.set(last.index, total('total liabilities and stockholders equity'));
      if (!assets) named2.set(match.index, total('total assets'));
    }
  } else if (!assets) {
    const match = bare.find(
      (r) => r.index < both.index && equal(valuesOf(r.row), valuesOf(both.row)),
    );
    if (match) named2.set(match.index, total('total assets'));
  }
  if (named2.size === 0) return rows;
  return rows.map((r) =>
    named2.has(r.index) ? { ...r, concept: named2.get(r.index) ?? null } : r,
  );
}

function withGrossProfit(rows: readonly StatementRow[]): readonly StatementRow[] {
  const sales = rows.find((r) => /^(?:SalesRevenueNet|Revenues)$/.test(r.concept?.concept ?? ''));
  const cost = rows.find((r) => /^CostOf(?:GoodsSold|Revenue)$/.test(r.concept?.concept ?? ''));
  if (!sales || !cost) return rows;
  const s = valuesOf(sales.row);
  const c = valuesOf(cost.row);
  const gross = rows.find(
    (r) =>
      r.label === '' &&
      r.index > cost.index &&
      valuesOf(r.row).some((v) => v !== null) &&
      valuesOf(r.row).every(
        (v, i) => v === null || Math.abs(v - ((s[i] ?? 0) - Math.abs(c[i] ?? 0))) <= 1,
      ),
  );
  const concept = findConcept('gross profit', 'incomeStatement', 'income');
  return rows.map((r) => (r === gross ? { ...r, concept } : r));
}

/**
 * A concept that stands twice in a table with different figures is not both. The one under a heading of the whole
 * company is kept, else the first; but where several concepts come twice, the statement is made of parts (of lines of
 * business, say), and no other line is the company's.
 */
function withoutConflicts(rows: readonly StatementRow[], table: Table): readonly StatementRow[] {
  if (table.kind === 'stockholdersEquity' || table.kind === 'comprehensiveIncome') return rows;
  const kept = new Map<string, StatementRow>();
  const whole = new Set<StatementRow>(); // rows of the whole company
  const conflicts = new Set<string>();
  let ofAll = false;
  for (const r of rows) {
    if (isHeading(r.row)) ofAll = /^(?:total company|consolidated)\b/.test(r.label);
    if (!r.concept || r.cashAt) continue;
    if (ofAll) whole.add(r);
    const name = r.concept.concept;
    const before = kept.get(name);
    if (!before) kept.set(name, r);
    else if (!equal(valuesOf(before.row), valuesOf(r.row))) {
      conflicts.add(name);
      if (ofAll && !whole.has(before)) kept.set(name, r);
    }
  }
  if (conflicts.size === 0) return rows;
  const several = [...conflicts].filter((name) => !twice.test(name));
  const inParts =
    (table.kind === 'balanceSheet' || table.kind === 'selectedData') && several.length >= 3;
  return rows.map((r) => {
    if (!r.concept || r.cashAt || !conflicts.has(r.concept.concept)) return r;
    const own = kept.get(r.concept.concept)!;
    const isOwn = r === own || equal(valuesOf(own.row), valuesOf(r.row));
    return isOwn && (!inParts || whole.has(own)) ? r : { ...r, concept: null };
  });
}
