/** Reports of independent auditors: from their heading to the signature. */
import { beginsWith, charactersOf } from '../../../lexer/ink.ts';
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import { findDates } from '../dates.ts';
import type { Auditor } from '../financialStatements.ts';
import { jurisdictionAtEnd } from '../jurisdictions.ts';
import { passageOf } from '../passage.ts';

/** `Report of Independent Auditors`, `Independent Auditors' Report`, `Report of Ernst & Young LLP, ...`. */
const heading =
  /^\W*(?:report of (?:the )?(?:independent|certified|registered)|independent (?:auditors?|accountants?|public accountants?|registered public accounting firm)'?s?'? (?:report|opinion)|report of .{3,40}\b(?:llp|auditors|accountants)|auditors'? (?:report|opinion)|accountants'? (?:report|opinion)|opinion of independent)/i;
const opinionWords = /\bin (?:our|my) opinion\b|\bwe (?:have )?audited\b|\bi (?:have )?audited\b/i;
const longest = 140; // lines of one report

const firms =
  /\b(?:arthur andersen|andersen|coopers (?:&|and) lybrand|deloitte (?:&|and) touche|ernst (?:&|and) young|kpmg(?: peat marwick)?|peat marwick|price ?waterhouse(?:coopers)?|grant thornton|bdo seidman|mcgladrey|crowe,? chizek|moss adams|plante (?:&|and) moran)\b/i;
const firmForm =
  /\b(?:l\.?l\.?p\.?|& co(?:mpany|\.)?|p\.?c\.?|p\.?a\.?|c\.?p\.?a\.?'?s?|p\.?l\.?l\.?c\.?)(?=\W*$)|\bcertified public accountants?\b/i;

/** How every line begins that opens a report, and with which characters. */
const opening = /^\W*(?:report|independent|auditor|accountant|opinion|(?:we|i) have)/i;
const openers = charactersOf(/\W|[aiorw]/i);

export function readAuditors(lines: Lines, span: LineSpan): Auditor[] {
  const found: Auditor[] = [];
  for (let n = span[0]; n <= span[1]; n++) {
    if (!beginsWith(lines, n, openers)) continue;
    const text = lineText(lines, n).slice(0, 200);
    if (!opening.test(text)) continue;
    if (!isHeading(text) && !/^\W*(?:we|i) have (?:audited|examined)\b/i.test(text)) continue;
    const report = reportAt(lines, n, span[1]);
    if (report === null) continue;
    found.push(report);
    n = Math.max(n, report.lines[1]);
  }
  return found;
}

function reportAt(lines: Lines, start: number, last: number): Auditor | null {
  const limit = Math.min(last, start + longest);
  for (let n = start + 2; n <= limit; n++) {
    const firm = firmOf(lines, n, last);
    if (firm === null) continue;
    const body = passageOf(lines, [start, n]).text;
    if (!opinionWords.test(body)) continue;
    // A line of a contents list begins no report: the last heading over the signature does.
    const headed = headingBefore(lines, start, n);
    if (headed > start) return reportAt(lines, headed, last);
    const place = placeAndDate(lines, n, Math.min(last, n + 8), start);
    return {
      firm,
      city: place.city,
      date: place.date,
      opinion: opinionOf(body),
      goingConcern: /\bsubstantial doubt\b/i.test(body),
      lines: [start, Math.max(n, place.last)],
    };
  }
  return null;
}

const headingBefore = (lines: Lines, start: number, signature: number): number => {
  for (let n = signature - 1; n > start; n--) {
    if (isHeading(lineText(lines, n).slice(0, 200))) return n;
  }
  return start;
};

const isHeading = (text: string): boolean =>
  heading.test(text) && !/\.{4}|\s(?:F-?)?\d+\s*$|[.,;]\s*$/.test(text);

const longestName = 60; // characters
const longestMarked = longestName + '(signed) '.length;

/**
 * A line that is the signature of a firm and nothing else: marked with /s/, of a known name or a firm's form, or short
 * and alone over the city and the date.
 */
function firmOf(lines: Lines, n: number, last: number): string | null {
  const line = lineText(lines, n).slice(0, 200);
  const trimmed = line.trim();
  // A full line of words is none, and most lines are full.
  if (trimmed.length > longestMarked && !/\s\s/.test(trimmed)) return null;
  const text = trimmed.replace(/^(?:\/s\/|\(signed\)|by:?)\s*/i, '').replace(/\s{2,}.*$/, '');
  if (
    text.length < 4 ||
    text.length > longestName ||
    /[.;:,]$/.test(text.replace(/\b(?:co|inc|p\.?c|p\.?a|l\.l\.p|c\.p\.a)\.$/i, ''))
  )
    return null;
  if (
    !/^[A-Z]/.test(text) ||
    /\b(?:we|our|the|to|board|stockholders|shareholders|report|opinion)\b/i.test(text)
  )
    return null;
  const signed = /^\s*(?:\/s\/|\(signed\))/i.test(line);
  if (findDates(text).length > 0 || (!signed && jurisdictionAtEnd(text) !== null)) return null;
  if (signed || firms.test(text) || firmForm.test(text)) return text;
  const apart = !/\S/.test(lineText(lines, n - 1));
  const { city, date } = placeAndDate(lines, n, Math.min(last, n + 4), n);
  return apart && city !== null && date !== null && /^[A-Z][\w.,&' -]+$/.test(text) ? text : null;
}

/** `Buffalo, New York` and `February 24, 2004`, on one line or two, near the signature. */
function placeAndDate(lines: Lines, firmLine: number, to: number, start: number) {
  let city: string | null = null;
  let date: string | null = null;
  let last = firmLine;
  const order = [];
  for (let n = firmLine + 1; n <= to; n++) order.push(n);
  for (let n = firmLine - 1; n >= Math.max(start, firmLine - 4); n--) order.push(n);
  for (const n of order) {
    // What stands apart at the right is another column; what follows a date in parentheses dates a part of the report.
    const left = lineText(lines, n).slice(0, 160).trim().split('     ', 1)[0] ?? '';
    const single = left.replace(/\s+/g, ' ');
    const text = single.includes('(') ? single.replace(/(?<=\d{4}),? \(.*/, '') : single;
    if (text === '' || text.length > 80) continue;
    const [day] = findDates(text);
    const place = (day ? text.slice(0, day.from) + text.slice(day.to) : text)
      .replace(/ \d{5}(?:-\d{4})?$/, '')
      .replace(/[\s,.-]+$/, '')
      .replace(/^[\s,-]+/, '');
    if (date === null && day && place.length < 45) {
      date = day.date;
      last = Math.max(last, n);
    }
    const isPlace = /^[A-Z][\w.' -]+,/.test(place) && jurisdictionAtEnd(place) !== null;
    const isCity = day !== undefined && /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$/.test(place);
    if (city === null && (isPlace || isCity)) {
      city = place;
      last = Math.max(last, n);
    }
    if (city !== null && date !== null) break;
  }
  return { city, date, last };
}

function opinionOf(report: string): Auditor['opinion'] {
  if (
    /\b(?:do|does) not express\b[^.]{0,60}\bopinion on (?:the|these) (?:accompanying |consolidated )*financial/i.test(
      report,
    )
  )
    return 'disclaimer';
  if (/\bdo(?:es)? not present fairly\b/i.test(report)) return 'adverse';
  if (
    /\bin our opinion,? (?:except for|subject to)|\bexcept for the (?:effects?|matter|omission)/i.test(
      report,
    )
  )
    return 'qualified';
  return /\bpresents? fairly\b|\bfairly presents?\b/i.test(report) ? 'unqualified' : null;
}
