/** Item 12: who owns how many shares, where the filing itself prints it. */
import {
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  number,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import type { Table } from '../../tables/table.ts';
import { type RecordSource, tablesNear } from './source.ts';

export const holderSchema = object({
  name: string('as printed, without footnote marks and address'),
  shares: nullable(integer()),
  percent: nullable(number('of the class; null where less than one percent is marked by a sign')),
  lines: lineSpan(),
});
export type Holder = Infer<typeof holderSchema>;

export const securityOwnershipSchema = object({
  kind: oneOf(['securityOwnership']),
  holders: list(holderSchema),
  lines: lineSpan('where it was read'),
});
export type SecurityOwnership = Infer<typeof securityOwnershipSchema>;

export function readSecurityOwnership({ reading, span }: RecordSource): SecurityOwnership {
  const tables = tablesNear(reading, span, /\bbeneficial|\bpercent(?:age)?\b/gi, 6, 60);
  return { kind: 'securityOwnership', holders: tables.flatMap(holdersOf), lines: span };
}

/** The address that follows a name, on lines of its own or beside it, begins with a number or a care-of. */
const address =
  / (?:c\/o |P\.? ?O\.? Box |Attention:|(?:\d{1,5}[A-Z]?|One|Two|Three) (?:[NSEW]\.? )?[A-Z][a-z]|\d{1,3}(?:st|nd|rd|th) )/;

function nameOf(label: string): string {
  const plain = label.replace(/(?:\s?\(\w{1,2}\)|\*+|\s?\.{2,})/g, '').trim();
  const at = plain.search(address);
  return (at < 4 ? plain : plain.slice(0, at)).replace(/[\s,]+$/, '');
}

function holdersOf(table: Table): Holder[] {
  const headers = table.columns.map((c) => c.header.join(' '));
  const shares = headers.findIndex(
    (h) => /\bshares\b|\bnumber\b|\bamount\b|\bbeneficial/i.test(h) && !/\bpercent|%/i.test(h),
  );
  const percent = headers.findIndex((h) => /\bpercent(?:age)?\b|%/i.test(h));
  // Where everyone owns less than one percent the table may have no column of percentages.
  if (shares < 0 || (percent < 0 && !/\bbeneficially owned\b/i.test(headers[shares] ?? '')))
    return [];
  return table.rows.flatMap((row) => {
    const held = row.cells[shares];
    const part = percent < 0 ? null : row.cells[percent];
    if (row.label === '' || held?.value == null || !Number.isInteger(held.value)) return [];
    return [
      {
        name: nameOf(row.label),
        shares: held.value,
        percent: part?.value == null || part.type === 'nil' ? null : part.value,
        lines: row.lines,
      },
    ];
  });
}
