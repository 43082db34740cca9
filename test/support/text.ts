/** Texts in tests, written where they are used. */

/** A block of text without the indentation of the code around it; begins after the first line end. */
export function text(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const whole = String.raw({ raw: strings }, ...values).replace(/^\n/, '');
  const lines = whole.split('\n');
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  const indents = lines.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
