/** Amounts on the command line, and in what is said of a run. */
import { Misuse } from './command.ts';

const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
};

/**
 * `10g`, `500MB`, `1048576`: a number of bytes.
 * @throws Misuse for anything else
 */
export function readSize(text: string, option: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text.trim()) ?? [];
  const factor = units[unit.toLowerCase()];
  if (number === undefined || factor === undefined || Number(number) <= 0) {
    throw new Misuse(`${option} takes a size such as 500m or 10g, not '${text}'`);
  }
  return Math.round(Number(number) * factor);
}

/** @throws Misuse for what is no whole number within the bounds */
export function readWhole(text: string, option: string, least: number, most: number): number {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Misuse(`${option} takes a whole number from ${least} to ${most}, not '${text}'`);
}

/**
 * The names in `a,b` that are known, in the order in which they are known.
 * @throws Misuse for a name that is not
 */
export function readNames<const N extends string>(
  text: string,
  option: string,
  known: readonly N[],
): N[] {
  const asked = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const wrong = asked.find((name) => !(known as readonly string[]).includes(name));
  if (wrong !== undefined || asked.length === 0) {
    throw new Misuse(`${option} knows ${known.join(', ')}, not '${wrong ?? text}'`);
  }
  return known.filter((name) => asked.includes(name));
}

/** `3.2 MB`, as file managers count: a thousand bytes to the kB. */
export function sizeText(bytes: number): string {
  const names = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(names.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return `${step === 0 || amount >= 100 ? Math.round(amount) : amount.toFixed(1)} ${names[step]}`;
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${seconds < 10 ? seconds.toFixed(1) : whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
