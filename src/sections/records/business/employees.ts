/** How many the registrant employs. */
import type { Infer } from '../../../schema.ts';
import { findAmounts } from '../amounts.ts';
import type { employeesSchema } from '../business.ts';
import { findDates } from '../dates.ts';
import { linesOf, type Passage, sentencesWith } from '../passage.ts';

const people =
  '(?:(?:full|part|regular|permanent|active|salaried|hourly|worldwide|total|temporary|equivalent|and)[- ]?(?:time)?,? ){0,5}(?:employees|persons|individuals|people|associates|team members|men and women)\\b';
const after = new RegExp(`^ (?:of our |of its )?${people}`, 'i');
const employed = /\bemploy(?:ed|s|ing)\b[^.]{0,60}$|\b(?:had|has|have|were)\b[^.]{0,40}$/i;
const numberOf =
  /\bnumber of (?:[\w-]+ ){0,4}employees\b[^.]{0,60}$|\bworkforce\b[^.]{0,60}$|\bemployees? (?:totaled|numbered)\b[^.]{0,30}$/i;
/** Of a part of the people, or of another year's. */
const partOnly =
  /\b(?:of (?:whom|which|these|those|the)|represented|covered|union|reduc|eliminat|terminat|laid|compared (?:with|to)|increase)\b[^.]{0,40}$/i;

/** `6,300 people are employed in the research of the Company` */
const ofActivity = new RegExp(`^ ${people} (?:are|were) (?:employed|engaged) in\\b`, 'i');
/** Of people who leave. */
const leaving = /\b(?:workforce|personnel|staff) reductions?\b|\bseparation program/i;

export function readEmployees(passage: Passage): Infer<typeof employeesSchema> | null {
  for (const { text, from } of sentencesWith(passage, /employ|workforce/gi)) {
    if (!/\bemploy|\bworkforce\b/i.test(text) || leaving.test(text)) continue;
    const dates = findDates(text);
    const found = findAmounts(text).find((a) => {
      if (a.money || !Number.isInteger(a.value) || a.value < 1) return false;
      if (dates.some((d) => d.from <= a.from && a.to <= d.to)) return false;
      const before = text.slice(0, a.from);
      if (partOnly.test(before)) return false;
      const next = text.slice(a.to, a.to + 120);
      if (ofActivity.test(next)) return false;
      const counted = after.test(next);
      if (/^(?:19|20)\d\d$/.test(text.slice(a.from, a.to)) && !counted) return false;
      return (
        (counted && employed.test(before)) ||
        (counted && /^\W*(?:approximately|about)?\W*$/i.test(before)) ||
        (numberOf.test(before) &&
          /\b(?:was|were|is|of|at|totaled|numbered|approximately)\W+(?:\w+ )?$/i.test(before))
      );
    });
    if (!found) continue;
    return {
      count: found.value,
      asOf: dates[0]?.date ?? null,
      lines: linesOf(passage, from + found.from, from + found.to),
    };
  }
  return null;
}
