import { decode } from 'tenk';
import { describe, expect, it } from 'vitest';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((v) => (typeof v === 'string' ? Buffer.from(v, 'latin1') : Buffer.from([v]))),
  );

describe('bytes become text', () => {
  it('reads ASCII as it is', () => {
    expect(decode(bytes('Net sales\r\n'))).toEqual({ text: 'Net sales\r\n', encoding: 'ascii' });
  });

  it('reads an empty file as an empty text', () => {
    expect(decode(bytes())).toEqual({ text: '', encoding: 'ascii' });
  });

  it('reads a byte above 0x9f as latin1 where the bytes are no UTF-8', () => {
    expect(decode(bytes('caf', 0xe9))).toEqual({ text: 'café', encoding: 'windows-1252' });
  });

  it('reads 0x80 to 0x9f as Windows-1252', () => {
    expect(decode(bytes(0x93, 'Company', 0x94, 0x97, 0x80)).text).toBe('“Company”—€');
  });

  it('keeps the five bytes that Windows-1252 leaves open', () => {
    expect(decode(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d)).text).toBe('\x81\x8d\x8f\x90\x9d');
  });

  it('reads UTF-8 where all bytes are UTF-8', () => {
    expect(decode(Buffer.from('“Company” — café'))).toEqual({
      text: '“Company” — café',
      encoding: 'utf-8',
    });
  });

  it('reads bytes as Windows-1252 where one character of UTF-8 is cut short', () => {
    expect(decode(bytes(Buffer.from('é').toString('latin1'), 0xe9)).encoding).toBe('windows-1252');
  });

  it.each([
    ['ASCII', 'Form 10-K'],
    ['UTF-8', 'Société'],
  ])('drops a byte order mark before %s', (_, said) => {
    expect(decode(Buffer.from(`\ufeff${said}`)).text).toBe(said);
  });

  it('reads a view into a larger buffer', () => {
    const whole = Buffer.from('xxForm 10-Kxx');
    expect(decode(new Uint8Array(whole.buffer, whole.byteOffset + 2, 9)).text).toBe('Form 10-K');
  });
});
