/** Facts drawn as statements: a row a line, a column a period. */
import type { Fact } from './fact.ts';

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

function drawTable(facts: readonly Fact[], width: number): string[] {
  const [first] = facts;
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
  const room = Math.max(24, width - figures);
  const concepts = Math.max(...lines.map((l) => l.concept.length));
  const label = Math.min(
    Math.max(...lines.map((l) => l.label.length)),
    Math.max(20, room - concepts - 2),
  );
  const shown = room - label - 2 >= 12 ? Math.min(concepts, room - label - 2) : 0;
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

function columnOf({ period, member, source }: Fact): string {
  const when = period?.end
    ? `${period.end}${period.months && period.months !== 12 ? ` ${period.months}m` : ''}`
    : `column ${source.column + 1}`;
  return member ? `${when} ${cut(member, 24)}` : when;
}

const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 3))}...`;

const amount = ({ value, unit }: Fact): string =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: unit.endsWith('/shares') ? 2 : 0,
    maximumFractionDigits: 4,
  });
