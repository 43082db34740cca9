/** A diagnostic as lines for a reader: where, what, and the line itself with a pointer under it. */
import type { Palette } from '../export/format.ts';
import type { Diagnostic, Lines } from '../index.ts';
import { inputName } from './inputs.ts';

const windowWidth = 80; // columns of a line that are shown
const perCode = 5; // diagnostics of one code that are shown with their lines; the rest are counted

/**
 *     filing.txt:123: warning: <TABLE> is never closed (TABLE_UNCLOSED)
 *       123 | <TABLE>
 *           | ^^^^^^^
 */
export function diagnosticText(
  path: string,
  { code, severity, message, lines: [first] }: Diagnostic,
  given: string,
  palette: Palette,
): string {
  const paint = severity === 'error' ? palette.bad : palette.warn;
  const head = `${inputName(path)}:${first}: ${paint(severity)}: ${message} ${palette.dim(`(${code})`)}`;
  const shown = excerpt(given);
  if (shown.trim() === '') return head;
  const indent = shown.length - shown.trimStart().length;
  const pointer = ' '.repeat(indent) + '^'.repeat(shown.trim().length);
  const number = `${first}`.padStart(5);
  return `${head}\n${number} | ${shown.trimEnd()}\n      | ${paint(pointer)}`;
}

/** The diagnostics of one filing, those of no consequence only where `all` are wanted. */
export function diagnosticTexts(
  path: string,
  diagnostics: readonly Diagnostic[],
  lines: Lines,
  givenLine: (lines: Lines, n: number) => string,
  palette: Palette,
  all: boolean,
): string[] {
  const texts: string[] = [];
  const seen = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'info' && !all) continue;
    const count = (seen.get(diagnostic.code) ?? 0) + 1;
    seen.set(diagnostic.code, count);
    if (count > perCode && !all) continue;
    texts.push(diagnosticText(path, diagnostic, givenLine(lines, diagnostic.lines[0]), palette));
  }
  if (all) return texts;
  for (const [code, count] of seen) {
    if (count > perCode) {
      texts.push(`${inputName(path)}: ${count - perCode} more of ${code}; --verbose shows them`);
    }
  }
  return texts;
}

/** The line in a window of its first columns, where something stands there; control bytes show as blanks. */
function excerpt(given: string): string {
  const from = /^\s*/.exec(given.slice(0, 100_000))?.[0].length ?? 0;
  const start = from < windowWidth / 2 ? 0 : from;
  const cut = given.slice(start, start + windowWidth).replace(/[\x00-\x1f\x7f-\x9f]/g, ' ');
  return given.length > start + windowWidth ? `${cut}...` : cut;
}
