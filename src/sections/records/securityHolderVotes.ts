/** Item 4: what was put to a vote of security holders, and how they voted. */
import {
  boolean,
  date,
  type Infer,
  integer,
  lineSpan,
  list,
  nullable,
  object,
  oneOf,
  string,
} from '../../schema.ts';
import { readTablesIn } from '../../tables/tables.ts';
import { findAmounts } from './amounts.ts';
import { findDates } from './dates.ts';
import { isPersonName } from './names.ts';
import type { RecordSource } from './source.ts';

export const matterSchema = object({
  matter: string('a director elected, or the proposal'),
  for: nullable(integer()),
  against: nullable(integer()),
  withheld: nullable(integer('withheld or abstained')),
  lines: lineSpan(),
});
export type Matter = Infer<typeof matterSchema>;

export const securityHolderVotesSchema = object({
  kind: oneOf(['securityHolderVotes']),
  none: boolean('whether the filing says that nothing was put to a vote'),
  meeting: nullable(date()),
  matters: list(matterSchema),
  lines: lineSpan('where it was read'),
});
export type SecurityHolderVotes = Infer<typeof securityHolderVotesSchema>;

export function readSecurityHolderVotes(source: RecordSource): SecurityHolderVotes {
  const { item, passage, span } = source;
  const none =
    item.status === 'none' ||
    /^\W*none\b|\bno matters? (?:was|were|has|have)|\bwere no matters\b|\bnot applicable\b/i.test(
      passage.text,
    );
  const meeting = /\bmeeting\b[^.]{0,120}/i.exec(passage.text);
  return {
    kind: 'securityHolderVotes',
    none,
    meeting:
      none || !meeting
        ? null
        : (findDates(meeting[0])[0]?.date ?? findDates(passage.text)[0]?.date ?? null),
    matters: none ? [] : [...tabled(source), ...told(source)],
    lines: span,
  };
}

const column = (headers: readonly string[], pattern: RegExp): number =>
  headers.findIndex((h) => pattern.test(h));

function tabled({ reading, span }: RecordSource): Matter[] {
  return readTablesIn(reading, span).flatMap((table) => {
    const headers = table.columns.map((c) => c.header.join(' '));
    const inFavor = column(headers, /\bfor\b|\bfavor\b|\bvotes? cast\b/i);
    const against = column(headers, /\bagainst\b/i);
    const withheld = column(headers, /\bwithheld\b|\babstain|\babstention|\bauthority\b/i);
    if (inFavor < 0 || (against < 0 && withheld < 0)) return [];
    return table.rows.flatMap((row) => {
      const count = (at: number) => (at < 0 ? null : (row.cells[at]?.value ?? null));
      if (row.label === '' || count(inFavor) === null) return [];
      return [
        {
          matter: row.label,
          for: count(inFavor),
          against: count(against),
          withheld: count(withheld),
          lines: row.lines,
        },
      ];
    });
  });
}

/** `Jane Roe: 1,200 for, 34 withheld`; `approved by a vote of 1,200 for and 34 against`. */
function told({ passage, reading, span }: RecordSource): Matter[] {
  const matters: Matter[] = [];
  for (const match of passage.text.matchAll(
    /([^.;\n]{3,200}?)[,:(]?\s*(?:by a vote of |with )?([\d,]{3,}) (?:shares |votes )?(?:voted |cast )?(?:in )?(?:for|favor)\b([^.;\n]{0,160})/gi,
  )) {
    const [, before = '', favor = '', after = ''] = match;
    const counts = findAmounts(after);
    const of = (pattern: RegExp) =>
      counts.find(
        (a) =>
          pattern.test(after.slice(a.to, a.to + 30)) ||
          pattern.test(after.slice(Math.max(0, a.from - 12), a.from)),
      )?.value ?? null;
    const name = before
      .split(/[,:;]\s/)
      .map((p) => p.trim())
      .find(isPersonName);
    const at = passage.text.indexOf(match[0]);
    const line = passage.numbers[passage.starts.findLastIndex((s) => s <= at)] ?? span[0];
    matters.push({
      matter: name ?? before.trim(),
      for: Number(favor.replaceAll(',', '')),
      against: of(/against/i),
      withheld: of(/withheld|abstain|abstention/i),
      lines: [line, Math.min(line + 4, reading.lines.count)],
    });
    if (matters.length >= 60) break;
  }
  return matters;
}
