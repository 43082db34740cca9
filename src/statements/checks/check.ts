/** The record of a check: declared once; type and JSON Schema follow from this. */
import {
  boolean,
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

export const ruleNames = [
  'footing',
  'crossFooting',
  'balance',
  'cashReconciliation',
  'crossStatement',
  'earningsPerShare',
  'financialDataSchedule',
] as const;
export type RuleName = (typeof ruleNames)[number];

const termSchema = object({
  table: nullable(string('id of the table; null for a financial data schedule')),
  row: nullable(integer('index of the row in the table')),
  column: integer('index of the column in the table'),
  line: integer(),
  value: number('in units, with the sign with which it enters'),
});
export type CheckTerm = Infer<typeof termSchema>;

export const checkSchema = object({
  rule: oneOf(ruleNames, 'what was held against what'),
  severity: oneOf(
    ['error', 'warning', 'info'],
    'how grave a failure of this check is: a warning may be rounding or definition',
  ),
  ok: boolean(),
  expected: number('what the other figures make, in units'),
  actual: number('what stands there, in units'),
  difference: number('actual less expected'),
  message: string(),
  figure: termSchema,
  terms: list(termSchema, 'the figures that make what is expected'),
  lines: lineSpan('from the first to the last line that takes part'),
});
export type Check = Infer<typeof checkSchema>;

export const checkReportSchema = object({
  checks: list(checkSchema),
  summary: object({ checked: integer(), ok: integer(), discrepancies: integer() }),
});
export type CheckReport = Infer<typeof checkReportSchema>;

/** A check from the figures that take part in it. */
export function check(
  rule: RuleName,
  severity: Check['severity'],
  figure: CheckTerm,
  terms: readonly CheckTerm[],
  expected: number,
  ok: boolean,
  message: string,
): Check {
  let first = figure.line;
  let last = figure.line;
  for (const { line } of terms) {
    if (line < first) first = line;
    if (line > last) last = line;
  }
  const off = figure.value - expected;
  const difference = off === 0 ? 0 : Number(off.toPrecision(12));
  return {
    rule,
    severity,
    ok,
    expected,
    actual: figure.value,
    difference,
    message,
    figure,
    terms,
    lines: [first, last],
  };
}

/** `4,737,864`, with the decimals that it has. */
export const shown = (value: number): string => figures.format(value);

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
