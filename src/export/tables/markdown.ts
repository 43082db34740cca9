/** A table in Markdown, its stacked header lines joined by breaks. */
import type { TableWriter } from './format.ts';
import { gridOf } from './grid.ts';

export const writeMarkdownTable: TableWriter = (table) => {
  const { head, rows, figures } = gridOf(table);
  const header = figures.map((_, column) =>
    head
      .map((row) => escaped(row[column] ?? ''))
      .filter((text) => text !== '')
      .join('<br>'),
  );
  const rule = figures.map((isFigure) => (isFigure ? '---:' : '---'));
  const lines = [header, rule, ...rows.map((row) => row.map(escaped))].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  const title = table.title === null ? [] : [`**${escaped(table.title)}**`, ''];
  const notes = table.footnotes.flatMap(({ mark, text }) => [
    '',
    `${escaped(mark)} ${escaped(text)}`,
  ]);
  return `${[...title, ...lines, ...notes].join('\n')}\n`;
};

const escaped = (text: string): string =>
  text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length));
