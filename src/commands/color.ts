/** The one place that knows of colour codes: the palette of a stream, loaded only where the stream takes colours. */
import type { Palette } from '../export/format.ts';

const same = (text: string): string => text;
const colorless: Palette = { strong: same, dim: same, good: same, warn: same, bad: same };

/** @param colored whether the stream is a terminal that takes colours, and the user wants them */
export async function paletteFor(colored: boolean): Promise<Palette> {
  if (!colored) return colorless;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 }); // the sixteen colours that every terminal knows
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  };
}
