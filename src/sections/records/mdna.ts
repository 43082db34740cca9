/** Item 7: the outline of the discussion, and the parts that readers look for. */
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
import { readTablesIn } from '../../tables/tables.ts';
import { type Heading, headingSchema, headingsIn } from './headings.ts';
import type { RecordSource } from './source.ts';

export const obligationsSchema = object({
  columns: list(string()),
  rows: list(
    object({
      label: string(),
      amounts: list(nullable(number('scale applied')), 'one entry a column'),
      lines: lineSpan(),
    }),
  ),
  lines: lineSpan(),
});

export const mdnaSchema = object({
  kind: oneOf(['mdna']),
  outline: list(headingSchema),
  comparisons: list(
    object({ title: string(), year: integer(), with: integer(), lines: lineSpan() }),
    'results of one year compared with those of another',
  ),
  criticalAccountingPolicies: list(object({ title: string(), lines: lineSpan() })),
  contractualObligations: nullable(obligationsSchema),
  lines: lineSpan('where it was read'),
});
export type Mdna = Infer<typeof mdnaSchema>;

export function readMdna({ reading, span }: RecordSource): Mdna {
  const outline = headingsIn(reading.lines, span);
  return {
    kind: 'mdna',
    outline,
    comparisons: outline.flatMap((heading, i) => comparisonOf(outline, heading, i)),
    criticalAccountingPolicies: policiesOf(outline),
    contractualObligations: obligationsOf(reading, outline),
    lines: span,
  };
}

const compared =
  /\b((?:19|20)\d\d)\b[^\d]{0,40}\b(?:compared|versus|vs\.?|over|and|with|from|to)\b[^\d]{0,40}\b((?:19|20)\d\d)\b/i;

/** `Results of Operations - 2003 Compared to 2002`: up to the next comparison or heading of its kind. */
function comparisonOf(
  outline: readonly Heading[],
  heading: Heading,
  i: number,
): Mdna['comparisons'] {
  const match = compared.exec(heading.title);
  if (!match || !/\bcompar|\bversus\b|\bvs\b|\bover\b/i.test(heading.title)) return [];
  const next = outline.slice(i + 1).find((h) => h.level <= heading.level || compared.test(h.title));
  const last = next ? next.lines[0] - 1 : outline.at(-1)!.lines[1];
  return [
    {
      title: heading.title,
      year: Number(match[1]),
      with: Number(match[2]),
      lines: [heading.lines[0], last],
    },
  ];
}

const critical = /\bcritical accounting\b|\bsignificant accounting (?:policies|estimates)\b/i;
/** Headings that a list of policies does not go on to. */
const beyond =
  /\bresults of operations\b|\bliquidity\b|\boverview\b|\bcompared\b|\boff-balance|\bcontractual\b|\bnew accounting|\brecent(?:ly)? (?:issued )?accounting|\boutlook\b|\brisk factors\b|\bfinancial condition\b|\bcapital resources\b|\bforward-looking\b|\bcautionary\b|\binflation\b/i;

function policiesOf(
  outline: readonly Heading[],
): { title: string; lines: readonly [number, number] }[] {
  const at = outline.findIndex((h) => critical.test(h.title));
  if (at < 0) return [];
  const policies = [];
  for (const heading of outline.slice(at + 1)) {
    if (beyond.test(heading.title)) break;
    policies.push({ title: heading.title, lines: heading.lines });
  }
  return policies;
}

function obligationsOf(
  reading: RecordSource['reading'],
  outline: readonly Heading[],
): Infer<typeof obligationsSchema> | null {
  const heading = outline.find((h) =>
    /\bcontractual (?:cash )?(?:obligations|commitments)\b/i.test(h.title),
  );
  if (!heading) return null;
  const [table] = readTablesIn(reading, heading.lines);
  if (!table) return null;
  return {
    columns: table.columns.map((c) => c.header.join(' ')),
    rows: table.rows
      .filter((row) => row.cells.some((c) => c !== null))
      .map((row) => ({
        label: row.label,
        amounts: row.cells.map((c) =>
          c?.value == null ? null : Number((c.value * c.scale).toPrecision(15)),
        ),
        lines: row.lines,
      })),
    lines: table.lines,
  };
}
