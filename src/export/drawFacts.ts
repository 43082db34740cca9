/** Facts drawn as statements: a row a line, a column a period. */
import type { Fact } from '../statements/fact.ts';

/** Each table as its title, its periods and its lines, as wide as `width` allows. */
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

const narrowest = 20; // columns in which a label can still be told
const widestLabel = 42;

function drawTable(facts: readonly Fact[], width: number): string[] {
  const [first] = facts;
  const columnOf = headingsOf(facts);
  const columns = [...new Set(facts.map(columnOf))];
  const rows = new Map<string, { label: string; concept: string; cells: Map<string, string> }>();
  for (const fact of facts) {
    const key = `${fact.source.row ?? fact.source.line}`;
    const row = rows.get(key) ?? {
      label: fact.label,
      concept: fact.concept ?? '',
      cells: new Map(),
    };
    row.cells.set(columnOf(fact), amount(fact));
    rows.set(key, row);
  }
  const lines = [...rows.values()];
  const widths = columns.map((c) =>
    Math.max(c.length, ...lines.map((l) => l.cells.get(c)?.length ?? 0)),
  );
  const figures = widths.reduce((sum, w) => sum + w + 2, 0);
  const room = Math.max(narrowest, width - figures);
  const longest = Math.max(...lines.map((l) => l.label.length));
  // Labels come first; concepts take what they leave, and go where that is too little to tell them apart.
  const label = Math.min(longest, Math.max(narrowest, Math.min(widestLabel, room)));
  const left = room - label - 2;
  const concepts = Math.max(...lines.map((l) => l.concept.length));
  const shown = left >= narrowest ? Math.min(concepts, left) : 0;
  const draw = (l: string, c: string, cells: readonly string[]) =>
    [
      cut(l, label).padEnd(label),
      ...(shown > 0 ? [cut(c, shown).padEnd(shown)] : []),
      ...cells.map((cell, i) => cell.padStart(widths[i]!)),
    ]
      .join('  ')
      .trimEnd();
  const where = first?.source.table ? `${first.source.table}, ${first.origin}` : first?.origin;
  return [
    `${first?.statement ?? 'figures'} (${where})`,
    draw('', '', columns),
    ...lines.map((l) =>
      draw(
        l.label,
        l.concept,
        columns.map((c) => l.cells.get(c) ?? ''),
      ),
    ),
  ];
}

/** A column is headed by its period; where the rows are the history of what the columns are, by what it is. */
function headingsOf(facts: readonly Fact[]): (fact: Fact) => string {
  const ends = new Map<number, string>();
  const isHistory = facts.some(({ source, period, statement }) => {
    const end = `${period?.end}`;
    const before = ends.get(source.column) ?? end;
    ends.set(source.column, end);
    return statement === 'stockholdersEquity' && before !== end;
  });
  if (isHistory) return ({ member }) => cut(member ?? 'Total', 18);
  return ({ period, member, source, statement }) => {
    const when = period?.end
      ? `${period.end}${period.months && period.months !== 12 ? ` ${period.months}m` : ''}`
      : `column ${source.column + 1}`;
    return member && statement !== 'stockholdersEquity' ? `${when} ${cut(member, 24)}` : when;
  };
}

const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 3))}...`;

const amount = ({ value, unit }: Fact): string =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: unit.endsWith('/shares') ? 2 : 0,
    maximumFractionDigits: 4,
  });
