/** Bytes to text: UTF-8 where they are UTF-8 with multi-byte characters, else Windows-1252, whose upper half is latin1. */
import { isUtf8 } from 'node:buffer';

export type Encoding = 'ascii' | 'utf-8' | 'windows-1252';

/**
 * Windows-1252 in 0x80-0x9F, in order (https://encoding.spec.whatwg.org/#windows-1252). The five bytes it leaves open
 * stay the control characters of latin1. Kept as a table because the platform's own decoder gets this range wrong in
 * some releases of node 20.
 */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The text of a file; a byte order mark is dropped. Never fails: any bytes are some text. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const latin1 = buffer.toString('latin1');
  if (!/[\x80-\xff]/.test(latin1)) return { text: latin1, encoding: 'ascii' };
  if (isUtf8(buffer)) return { text: buffer.toString('utf8', marked ? 3 : 0), encoding: 'utf-8' };
  const text = marked ? latin1.slice(3) : latin1;
  if (!/[\x80-\x9f]/.test(text)) return { text, encoding: 'windows-1252' };
  return {
    text: text.replace(/[\x80-\x9f]/g, (c) => windows1252.charAt(c.charCodeAt(0) - 0x80)),
    encoding: 'windows-1252',
  };
}
