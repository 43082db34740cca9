/** Where in its statement each row of a table stands, told by headings and totals. */
import type { Row, Table } from '../tables/table.ts';
import type { Place } from './concept.ts';

/** The place of each row, by the kind of the table; `labels` are the plain labels of its rows. */
export function placesOf(table: Table, labels: readonly string[]): Place[] {
  switch (table.kind) {
    case 'balanceSheet':
      return balanceSheetPlaces(table.rows, labels);
    case 'cashFlow':
      return cashFlowPlaces(labels);
    case 'stockholdersEquity':
    case 'comprehensiveIncome':
      return labels.map(() => 'equity');
    default:
      return incomePlaces(table, labels);
  }
}

/** Whether a row has no figure. */
export const isHeading = (row: Row): boolean =>
  row.cells.every((cell) => cell === null || cell.value === null);

/** Whether a place holds figures a share. */
export const isPerShare = (place: Place): boolean =>
  place === 'perShare' || place === 'primaryPerShare' || place === 'dilutedPerShare';

function balanceSheetPlaces(rows: readonly Row[], labels: readonly string[]): Place[] {
  const at = (pattern: RegExp) => labels.findIndex((label) => pattern.test(label));
  const totalCurrentAssets = at(/^total current assets$/);
  const totalCurrentLiabilities = at(/^total current liabilities$/);
  const totalAssets = at(/^total assets$/);
  const firstOwed = at(/^liabilities\b|^current liabilities|^capitali[sz]ation/);
  const beginsOwed =
    totalAssets < 0 &&
    totalCurrentAssets < 0 &&
    (firstOwed >= 0 || totalCurrentLiabilities >= 0) &&
    at(/^(?:current )?assets$/) < 0;
  let place: Place = beginsOwed ? 'liabilities' : 'assets';
  return rows.map((row, i) => {
    const label = labels[i]!;
    if (isHeading(row)) {
      if (/^current assets|^assets current/.test(label)) place = 'currentAssets';
      else if (/^current liabilities|^liabilities current/.test(label))
        place = 'currentLiabilities';
      else if (/^(?:total )?assets\b/.test(label)) place = 'assets';
      else if (
        /^(?:other |non ?current |long term )+assets|^(?:property|investments)/.test(label) &&
        /ssets$/.test(place)
      )
        place = place === 'assets' ? 'assets' : 'noncurrentAssets';
      else if (/^(?:non ?current|long term) liabilities/.test(label))
        place = 'noncurrentLiabilities';
      else if (/^liabilities\b|^capitali[sz]ation/.test(label)) place = 'liabilities';
      else if (
        /^(?:common |total )?(?:stock|share) ?(?:holders?|owners?)\b|^(?:owners )?equity\b|^capital$|^net worth|^partners (?:capital|equity|deficit)/.test(
          label,
        )
      )
        place = 'equity';
    }
    if (place === 'assets' && i < totalCurrentAssets) place = 'currentAssets';
    if (place === 'liabilities' && i < totalCurrentLiabilities) place = 'currentLiabilities';
    if (/iabilities$/.test(place) && isEquityLine(label)) place = 'equity';
    // A utility's capitalization lists its equity first.
    else if (place === 'equity' && /^(?:total )?long term debt\b/.test(label))
      place = 'noncurrentLiabilities';
    const here = place;
    if (/^total current assets$/.test(label)) place = 'noncurrentAssets';
    else if (/^total assets$/.test(label)) place = 'liabilities';
    else if (/^total current liabilities$/.test(label)) place = 'noncurrentLiabilities';
    else if (/^total liabilities$/.test(label)) place = 'liabilities';
    return here;
  });
}

const isEquityLine = (label: string): boolean =>
  /^(?:preferred|preference|common|capital) (?:stock|shares)\b|^class [a-z] common|^retained earnings|^accumulated deficit|^additional paid/.test(
    label,
  );

function cashFlowPlaces(labels: readonly string[]): Place[] {
  let place: Place = 'operating';
  let ended = false;
  return labels.map((label) => {
    const total = /^(?:total|net cash|cash (?:provided|used|generated))/.test(label);
    if (!total && !ended) {
      if (
        /^supplement|^cash paid|^non ?cash (?:investing|financing|transactions?|activit|additions?)|^schedule of|^additional cash flow/.test(
          label,
        )
      )
        place = 'supplemental';
      else if (
        /\binvest(?:ing|ments?)(?: activities)?$|^investing|^(?:cash flows? )?(?:from|used for|used in) investing/.test(
          label,
        ) &&
        /^(?:cash|invest|flows)/.test(label) &&
        !/securities/.test(label)
      )
        place = 'investing';
      else if (
        /\bfinancing(?: activities)?$|^financing/.test(label) &&
        /^(?:cash|financ|flows)/.test(label)
      )
        place = 'financing';
      else if (
        /^(?:cash flows? (?:provided |used )?(?:from|by|in) )?operat(?:ing activities|ions)/.test(
          label,
        )
      )
        place = 'operating';
    }
    const here = place;
    if (/^cash.*(?:end|close) of/.test(label)) {
      ended = true;
      place = 'supplemental';
    }
    return here;
  });
}

const perShareLabel =
  /\bper (?:[a-z ]{0,40})?(?:share|unit)|\bper common\b|amounts per\b|\bpershare\b|\b(?:earnings|income|loss) per$/;

function incomePlaces({ kind, rows, unit }: Table, labels: readonly string[]): Place[] {
  const scale = unit?.scale ?? 1;
  const firstDiluted = labels.findIndex((label, i) => isHeading(rows[i]!) && isDiluted(label));
  let place: Place = 'income';
  let headingLevel = 0;
  let indented = false; // whether the rows under the heading are set in from it
  return rows.map((row, i) => {
    const label = labels[i]!;
    const raw = row.label.toLowerCase();
    const sharesLabel = isSharesLabel(label);
    // `(per share)` in parentheses is no part of the plain label.
    const perShare = isPerShareLabel(label) || isPerShareLabel(raw);
    if (isHeading(row)) {
      headingLevel = row.level;
      indented = false;
      if (sharesLabel) place = 'shares';
      else if (perShare) place = narrowed(raw, 'perShare');
      else if (/^weighted average|^average\b.*\b(?:common|number)\b|^shares/.test(label))
        place = 'shares';
      else if (isPerShare(place))
        place = /^(?:primary|basic|fully diluted|diluted|assuming)/.test(label)
          ? narrowed(raw, place)
          : endsPerShare(label)
            ? 'income'
            : place;
      else if (kind === 'incomeStatement' && /^interest expenses?$/.test(label))
        place = 'interestExpense';
      else place = costsHeading.test(label) ? 'costs' : 'income';
      return place;
    }
    if (row.level > headingLevel) indented = true;
    else if (indented && place === 'shares') place = 'income';
    if (sharesLabel) return 'shares';
    if (perShare) return looksPerShare(row) ? narrowed(raw, 'perShare') : 'income';
    if (place === 'shares')
      return looksLikeShares(row) ? 'shares' : looksPerShare(row) ? 'perShare' : 'income';
    if (isPerShare(place)) return looksPerShare(row) ? narrowed(raw, place) : 'income';
    if (scale > 1 && isEarnings(label) && isUnscaled(row) && looksPerShare(row)) {
      // The heading that says so stands above the table, with `Basic` perhaps.
      if (firstDiluted < 0) return narrowed(raw, 'perShare');
      return i < firstDiluted ? 'primaryPerShare' : 'dilutedPerShare';
    }
    if (
      (place === 'costs' || place === 'interestExpense') &&
      (label === '' || /^total|^gross|^income|^operating (?:income|profit)/.test(label))
    )
      place = 'income';
    return place;
  });
}

const isPerShareLabel = (label: string): boolean =>
  label.includes('per') && perShareLabel.test(label);

const costsHeading = /^(?:less |operating )?(?:costs?|expenses|deductions)\b/;

const isDiluted = (label: string): boolean =>
  /^(?:fully )?diluted\b|^assuming (?:full )?dilution/.test(label);

const isEarnings = (label: string): boolean =>
  /^(?:net )?(?:income|loss)\b|^net earnings\b|^earnings (?:before|from)\b/.test(label);

/** Whether the scale of its table does not touch the figures of a row. */
const isUnscaled = (row: Row): boolean =>
  row.cells.every((cell) => cell === null || cell.value === null || cell.scale === 1);

const isSharesLabel = (label: string): boolean =>
  (label.includes('share') || label.includes('average')) &&
  /\b(?:average|number of|outstanding)\b.*\bshares?\b|\bshares?\b.*\b(?:average|outstanding|used)\b|^(?:weighted )?average (?:common|number(?! of (?!.*\bshares)))/.test(
    label,
  ) &&
  !/^(?:net )?(?:income|earnings|loss)/.test(label);

const endsPerShare = (label: string): boolean =>
  /^(?:balance|financial position|at (?:year|end)|other data|statistics|as a percent|operating (?:data|results)|assets)/.test(
    label,
  );

function narrowed(label: string, place: Place): Place {
  if (/dilut/.test(label) && !/primary|basic/.test(label)) return 'dilutedPerShare';
  if (/primary|basic/.test(label) && !/dilut/.test(label)) return 'primaryPerShare';
  return place;
}

/** Dollars a share are small and, somewhere in the row, have cents. */
export function looksPerShare(row: Row): boolean {
  const numbers = row.cells.filter((cell) => cell !== null && cell.value !== null);
  return (
    numbers.length > 0 &&
    numbers.every((cell) => Math.abs(cell!.value!) < 2000) &&
    (numbers.some((cell) => cell!.raw.includes('.')) || numbers.every((cell) => cell!.value === 0))
  );
}

const looksLikeShares = (row: Row): boolean =>
  row.cells.some((cell) => cell?.value != null && Math.abs(cell.value) >= 1);
