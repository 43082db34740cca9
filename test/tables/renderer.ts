/** Prints a table as filers do, from values chosen at random: what it prints must read back as it was. */
import fc from 'fast-check';

export interface Figure {
  readonly value: number;
  readonly nil: boolean;
}

export interface Plan {
  readonly years: readonly number[];
  /** Words over all columns, over a rule; none where null. */
  readonly spanning: string | null;
  /** Words of each column's header, where years are not its header. */
  readonly headers: readonly (readonly string[])[] | null;
  readonly rows: readonly { readonly label: string; readonly cells: readonly Figure[] }[];
  readonly stub: number;
  readonly gap: number;
  readonly leaders: boolean;
  readonly dollars: 'none' | 'first' | 'apart';
  readonly blankLines: boolean;
  readonly nil: '-' | '--';
  readonly ruled: boolean;
}

const words = fc.constantFrom(
  'additions',
  'allowances',
  'current',
  'deferred',
  'equipment',
  'exchange',
  'interest',
  'liabilities',
  'materials',
  'payments',
  'receivable',
  'securities',
  'supplies',
);
const label = fc
  .array(words, { minLength: 1, maxLength: 7 })
  .map((w) => w.join(' '))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const figure: fc.Arbitrary<Figure> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .integer({ min: -99_999_999, max: 99_999_999 })
      .map((value) => ({ value, nil: false })),
  },
  { weight: 1, arbitrary: fc.constant({ value: 0, nil: true }) },
);
const headerWord = fc.constantFrom(
  'Cost',
  'Market',
  'Gross',
  'Total',
  'Average',
  'Amount',
  'Weighted',
);

export const plans: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    years: fc
      .integer({ min: 1990, max: 2004 })
      .map((year) => Array.from({ length: n }, (_, i) => year - i)),
    spanning:
      n > 1 ? fc.constantFrom(null, 'Year ended December 31,', 'June 30,') : fc.constant(null),
    headers: fc.option(
      fc.array(fc.array(headerWord, { minLength: 1, maxLength: 3 }), {
        minLength: n,
        maxLength: n,
      }),
    ),
    rows: fc.array(fc.record({ label, cells: fc.array(figure, { minLength: n, maxLength: n }) }), {
      minLength: 3,
      maxLength: 12,
    }),
    stub: fc.integer({ min: 28, max: 44 }),
    gap: fc.integer({ min: 3, max: 7 }),
    leaders: fc.boolean(),
    dollars: fc.constantFrom('none', 'first', 'apart'),
    blankLines: fc.boolean(),
    nil: fc.constantFrom('-', '--'),
    ruled: fc.boolean(),
  }),
);

/** The lines of a plan's table. */
export function print(plan: Plan): string[] {
  const width = 14;
  const lines: string[] = [];
  const across = plan.years.length * (width + plan.gap);
  const cell = (text: string, hang = 0) =>
    ' '.repeat(plan.gap) + text.padStart(width - 1 + hang).padEnd(width);
  const indent = ' '.repeat(plan.stub);
  if (plan.spanning !== null) {
    const spare = across - plan.gap - plan.spanning.length;
    lines.push(`${indent}${' '.repeat(plan.gap + (spare >> 1))}${plan.spanning}`);
    lines.push(`${indent}${' '.repeat(plan.gap)}${'-'.repeat(across - plan.gap)}`);
  }
  const { headers } = plan;
  if (headers === null) lines.push(indent + plan.years.map((y) => cell(`${y}`)).join(''));
  else {
    const deepest = Math.max(...headers.map((h) => h.length));
    for (let k = 0; k < deepest; k++) {
      lines.push(indent + headers.map((h) => cell(h[k - deepest + h.length] ?? '')).join(''));
    }
  }
  if (plan.ruled) lines.push(indent + plan.years.map(() => cell('-'.repeat(width - 1))).join(''));
  for (const [i, row] of plan.rows.entries()) {
    const wrapped = wrap(row.label, plan.stub - 4);
    for (const part of wrapped.slice(0, -1)) lines.push(part);
    const last = wrapped.at(-1) ?? '';
    const stub = plan.leaders
      ? `${last}${'.'.repeat(plan.stub - last.length)}`
      : last.padEnd(plan.stub);
    const dollars = plan.dollars !== 'none' && i === 0;
    lines.push(stub + row.cells.map((f) => printed(f, plan, dollars)).join(''));
    if (plan.blankLines) lines.push('');
  }
  return lines.map((line) => line.trimEnd());

  function printed({ value, nil }: Figure, { dollars: style }: Plan, dollar: boolean): string {
    const digits = Math.abs(value).toLocaleString('en-US');
    const text = nil ? plan.nil : value < 0 ? `(${digits})` : digits;
    const hang = value < 0 ? 1 : 0;
    if (!dollar) return cell(text, hang);
    if (style === 'first') return cell(`$${text}`, hang);
    return `${' '.repeat(plan.gap)}$${text.padStart(width - 2 + hang)}`.padEnd(plan.gap + width);
  }
}

/** A label over several lines, those after the first indented by two. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) line = longer;
    else {
      lines.push(line);
      line = `  ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
