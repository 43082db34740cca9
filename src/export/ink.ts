/**
 * Text written straight to bytes that grow. Rows by the hundred thousand are written twice as fast so as by strings that
 * are joined and then encoded, and leave next to nothing behind for the collector of garbage.
 */

export interface Ink {
  bytes: Buffer;
  /** How many of `bytes` are written. */
  length: number;
}

export const openInk = (size = 1 << 16): Ink => ({
  bytes: Buffer.allocUnsafeSlow(size),
  length: 0,
});

/** Makes room for so many bytes more. */
function reserve(ink: Ink, more: number): void {
  const { bytes, length } = ink;
  if (length + more <= bytes.length) return;
  ink.bytes = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, length + more));
  bytes.copy(ink.bytes, 0, 0, length);
}

/** Bytes that are known beforehand, a few of them: a loop copies them sooner than a call does. */
export function putBytes(ink: Ink, known: Uint8Array): void {
  reserve(ink, known.length);
  const { bytes, length } = ink;
  for (let i = 0; i < known.length; i++) bytes[length + i] = known[i] as number;
  ink.length = length + known.length;
}

/** Any text, as UTF-8. */
export function putText(ink: Ink, text: string): void {
  reserve(ink, text.length * 3);
  ink.length += ink.bytes.write(text, ink.length);
}

/** Any value, as `JSON.stringify` writes it; `null` for what JSON has no word for. */
export function putJson(ink: Ink, value: unknown): void {
  if (typeof value === 'string') putString(ink, value);
  else if (typeof value === 'number') putNumber(ink, value);
  else if (value === null || value === undefined) putBytes(ink, words.null);
  else if (typeof value === 'boolean') putBytes(ink, value ? words.true : words.false);
  else if (isPlainList(value)) putList(ink, value);
  else putText(ink, JSON.stringify(value));
}

const words = {
  null: Buffer.from('null'),
  true: Buffer.from('true'),
  false: Buffer.from('false'),
} as const;

const short = 64; // characters that are looked through one by one; more than that are left to the engine
const code = {
  quote: 0x22,
  comma: 0x2c,
  zero: 0x30,
  open: 0x5b,
  backslash: 0x5c,
  close: 0x5d,
} as const;

function putString(ink: Ink, text: string): void {
  if (text.length > short) {
    putText(ink, JSON.stringify(text));
    return;
  }
  reserve(ink, text.length + 2);
  const { bytes } = ink;
  let at = ink.length;
  bytes[at++] = code.quote;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    const plain = char >= 0x20 && char < 0x7f && char !== code.quote && char !== code.backslash;
    if (!plain) {
      putText(ink, JSON.stringify(text)); // over what is written so far
      return;
    }
    bytes[at++] = char;
  }
  bytes[at++] = code.quote;
  ink.length = at;
}

function putNumber(ink: Ink, value: number): void {
  if ((value | 0) !== value || value < 0) {
    putText(ink, Number.isFinite(value) ? `${value}` : 'null');
    return;
  }
  let digits = 1;
  for (let bound = 10; bound <= value; bound *= 10) digits++;
  reserve(ink, digits);
  const { bytes, length } = ink;
  let rest = value;
  for (let at = length + digits - 1; at >= length; at--) {
    const tenth = (rest / 10) | 0;
    bytes[at] = code.zero + rest - tenth * 10;
    rest = tenth;
  }
  ink.length = length + digits;
}

const isPlainList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && typeof value[0] !== 'object';

function putList(ink: Ink, list: readonly unknown[]): void {
  putCode(ink, code.open);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) putCode(ink, code.comma);
    putJson(ink, list[i]);
  }
  putCode(ink, code.close);
}

function putCode(ink: Ink, char: number): void {
  reserve(ink, 1);
  ink.bytes[ink.length++] = char;
}
