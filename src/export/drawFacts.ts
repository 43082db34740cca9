/** Facts drawn as statements: a row a line, a column a period. */
import type { Fact } from '../statements/fact.ts';
import { clip } from './align.ts';
import { pagesOf } from './tables/grid.ts';

/** Each table as its title, its periods and its lines, no wider than `width`. */
export function drawFacts(facts: readonly Fact[], width: number): string[] {
  const byTable = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.source.table ?? fact.origin} ${fact.statement ?? ''}`;
    const group = byTable.get(key);
    if (group) group.push(fact);
    else byTable.set(key, [fact]);
  }
  return [...byTable.values()].flatMap((group, i) => [
    ...(i > 0 ? [''] : []),
    ...drawTable(group, width),
  ]);
}

const gap = 2; // blanks between columns
const leastLabel = 20; // columns in which a label can still be told
const fairLabel = 42; // and those that nearly all labels need
const leastConcept = 20;

interface Line {
  readonly label: string;
  readonly concept: string;
  readonly cells: Map<string, string>;
}

function drawTable(facts: readonly Fact[], width: number): string[] {
  const [first] = facts;
  const headingOf = headingsOf(facts);
  const rows = new Map<number, Line>();
  for (const fact of facts) {
    const key = fact.source.row ?? fact.source.line;
    const line = rows.get(key) ?? {
      label: fact.label,
      concept: fact.concept ?? '',
      cells: new Map<string, string>(),
    };
    line.cells.set(headingOf(fact), amount(fact));
    rows.set(key, line);
  }
  const lines = [...rows.values()];
  const headings = [...new Set(facts.map(headingOf))];
  const widths = headings.map((h) => widest([h, ...lines.map(({ cells }) => cells.get(h) ?? '')]));
  const labels = widest(lines.map(({ label }) => label));
  // Periods that leave too little for the labels go on below, the labels before them again.
  const beside = Math.min(
    labels,
    Math.max(leastLabel, Math.min(fairLabel, width - gap - Math.max(...widths))),
  );
  const pages = pagesOf([beside, ...widths], width, gap);
  const where = first?.source.table ? `${first.source.table}, ${first.origin}` : first?.origin;
  return [
    `${first?.statement ?? 'figures'} (${where})`,
    ...pages.flatMap(([, ...page], i) => [
      ...(i > 0 ? [''] : []),
      ...drawPage(
        lines,
        page.map((column) => headings[column - 1]!),
        page.map((column) => widths[column - 1]!),
        width,
      ),
    ]),
  ];
}

/** Labels come first; concepts take what they leave, and go where that is too little to tell them apart. */
function drawPage(
  lines: readonly Line[],
  headings: readonly string[],
  widths: readonly number[],
  width: number,
): string[] {
  const room = width - widths.reduce((sum, w) => sum + w + gap, 0);
  const labels = widest(lines.map(({ label }) => label));
  const concepts = widest(lines.map(({ concept }) => concept));
  const fair = Math.min(labels, fairLabel);
  const concept = room - fair - gap >= leastConcept ? Math.min(concepts, room - fair - gap) : 0;
  const label = Math.min(labels, Math.max(leastLabel, room - (concept > 0 ? concept + gap : 0)));
  const draw = (line: string, name: string, cells: readonly string[]) =>
    [
      clip(line, label).padEnd(label),
      ...(concept > 0 ? [clip(name, concept).padEnd(concept)] : []),
      ...cells.map((cell, i) => cell.padStart(widths[i]!)),
    ]
      .join(' '.repeat(gap))
      .trimEnd();
  return [
    draw('', '', headings),
    ...lines.map((l) =>
      draw(
        l.label,
        l.concept,
        headings.map((h) => l.cells.get(h) ?? ''),
      ),
    ),
  ];
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

/** A column is headed by its period; where the rows are the history of what the columns are, by what it is. */
function headingsOf(facts: readonly Fact[]): (fact: Fact) => string {
  const ends = new Map<number, string>();
  const isHistory = facts.some(({ source, period, statement }) => {
    const end = `${period?.end}`;
    const before = ends.get(source.column) ?? end;
    ends.set(source.column, end);
    return statement === 'stockholdersEquity' && before !== end;
  });
  if (isHistory) return ({ member }) => clip(member ?? 'Total', 18);
  return ({ period, member, source, statement }) => {
    const when = period?.end
      ? `${period.end}${period.months && period.months !== 12 ? ` ${period.months}m` : ''}`
      : `column ${source.column + 1}`;
    return member && statement !== 'stockholdersEquity' ? `${when} ${clip(member, 24)}` : when;
  };
}

const amount = ({ value, unit }: Fact): string =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: unit.endsWith('/shares') ? 2 : 0,
    maximumFractionDigits: 4,
  });
