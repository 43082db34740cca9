/** Checks as a report for a reader: each discrepancy with its lines, the figures marked. */

import { givenLine, type Lines } from '../lexer/lines.ts';
import { type Check, type CheckReport, ruleNames } from '../statements/checks/check.ts';
import type { Palette } from './format.ts';

/**
 *     filing.txt: 61 checks, 60 hold, 1 discrepancy
 *
 *     error: Total current assets (2002-12-31) stands as 44,737, its lines make 4,737 (footing)
 *       1312 |   Accounts payable        1,713,010        1,740,763
 *       1318 | Total current assets      4,734,711       44,737,864
 *            |                                           ^^^^^^^^^^
 */
export function drawChecks(
  path: string,
  { checks, summary }: CheckReport,
  lines: Lines,
  palette: Palette,
  all: boolean,
): string[] {
  const name = path === '-' ? 'standard input' : path;
  const none = summary.checked === 0 ? `${name}: nothing that could be checked` : null;
  const found = `${summary.discrepancies} ${summary.discrepancies === 1 ? 'discrepancy' : 'discrepancies'}`;
  const head = none ?? `${name}: ${summary.checked} checks, ${summary.ok} hold, ${found}`;
  return [
    palette.strong(head),
    ...countLines(checks),
    ...checks.filter((c) => !c.ok).flatMap((c) => ['', ...drawDiscrepancy(c, lines, palette)]),
    ...(all
      ? [
          '',
          ...checks
            .filter((c) => c.ok)
            .map(
              (c) => `${palette.good('ok')} ${c.message} (${c.rule}, lines ${c.lines.join('-')})`,
            ),
        ]
      : []),
  ];
}

/** How many checks of each rule were made, and how many hold. */
function countLines(checks: readonly Check[]): string[] {
  return ruleNames.flatMap((rule) => {
    const made = checks.filter((c) => c.rule === rule);
    const held = made.filter((c) => c.ok).length;
    return made.length === 0
      ? []
      : [`  ${rule.padEnd(22)} ${`${held}`.padStart(5)} of ${made.length}`];
  });
}

function drawDiscrepancy(c: Check, lines: Lines, palette: Palette): string[] {
  const paint = c.severity === 'error' ? palette.bad : palette.warn;
  const shownLines = [...new Set([c.figure, ...c.terms].map((term) => term.line))].sort(
    (a, b) => a - b,
  );
  const width = `${shownLines.at(-1) ?? 0}`.length;
  return [
    `${paint(c.severity)}: ${c.message} (${c.rule})`,
    ...shownLines.flatMap((n) => {
      const text = givenLine(lines, n)
        .slice(0, 400)
        .replace(/[\x00-\x1f\x7f-\x9f]/g, ' ')
        .trimEnd();
      const numbered = `  ${`${n}`.padStart(width)} | ${text}`;
      return n === c.figure.line
        ? [numbered, `  ${' '.repeat(width)} | ${paint(marker(text, c))}`]
        : [numbered];
    }),
  ];
}

/** Carets under the figure in question; under the whole line where it is not found. */
function marker(text: string, { figure }: Check): string {
  for (const match of text.matchAll(/\(?-?\d[\d,]*(?:\.\d+)?\)?|\.\d+/g)) {
    const value = Number(match[0].replace(/[(),-]/g, ''));
    if (value !== 0 && isPowerOfTen(Math.abs(figure.value) / value)) {
      return `${' '.repeat(match.index)}${'^'.repeat(match[0].length)}`;
    }
  }
  const indent = text.length - text.trimStart().length;
  return `${' '.repeat(indent)}${'^'.repeat(Math.max(1, text.trim().length))}`;
}

const isPowerOfTen = (n: number): boolean =>
  [1, 1e3, 1e6, 1e9].some((scale) => Math.abs(n / scale - 1) < 1e-9);
