import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/tables';
import type { TextEncoding } from '../../src/tables';
import { caught } from './caught';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array, encoding: TextEncoding = 'utf-8'): string =>
  decodeText(bytes, { file: 'a.csv', encoding });
// Malmö with the ö as Windows-1252 and ISO-8859-1 write it.
const malmoWindows = Uint8Array.of(0x4d, 0x61, 0x6c, 0x6d, 0xf6);

describe('decodeText', () => {
  it('gives back any text that was written as UTF-8', () => {
    const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\ufffd\ufeff]/.test(text));
    fc.assert(fc.property(anyText, (text) => void expect(decode(utf8(text))).toBe(text)));
  });

  it('takes the byte-order mark off', () => {
    expect(decode(utf8('\ufeffid,cost'))).toBe('id,cost');
  });

  it('refuses a byte that is not UTF-8 with its row and character, and says what it would be in Windows-1252', () => {
    const error = caught(() => decode(Uint8Array.of(...utf8('namn\r\nÖrebro\r\n'), ...malmoWindows)));
    expect(error.code).toBe('wrong-encoding');
    expect(error.where).toBe('a.csv, row 3, character 5');
    expect(error.received).toBe('byte 0xF6 ("ö" in Windows-1252)');
  });

  it('points to the first byte of a sequence that breaks off', () => {
    // 0xE5 (å in Windows-1252) opens a sequence of three bytes in UTF-8.
    expect(caught(() => decode(Uint8Array.of(0x62, 0xe5, 0x74))).where).toBe('a.csv, row 1, character 2');
    expect(caught(() => decode(Uint8Array.of(0x62, 0xe5))).where).toBe('a.csv, row 1, character 2');
  });

  it('counts characters from after the byte-order mark', () => {
    const error = caught(() => decode(Uint8Array.of(...utf8('\ufeff'), ...malmoWindows)));
    expect(error.where).toBe('a.csv, row 1, character 5');
  });

  it('reads Windows-1252 where it is stated or allowed', () => {
    expect(decode(malmoWindows, 'windows-1252')).toBe('Malmö');
    expect(decode(malmoWindows, 'utf-8-or-windows-1252')).toBe('Malmö');
    expect(decode(utf8('Malmö'), 'utf-8-or-windows-1252')).toBe('Malmö');
  });

  it('reads each byte of Windows-1252 from 0x80 on as the code table of Unicode has it', () => {
    // Written with Python 3.11's codec cp1252; --- is undefined.
    const table = `20AC --- 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 --- 017D ---
      --- 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 --- 017E 0178`.split(/\s+/);
    expect(table).toHaveLength(32);
    const read = table.map((_, index) => {
      try {
        return decode(Uint8Array.of(0x61, 0x80 + index), 'windows-1252').slice(1);
      } catch (error) {
        return (error as { where: string }).where;
      }
    });
    expect(read).toEqual(
      table.map((code) => (code === '---' ? 'a.csv, row 1, character 2' : String.fromCharCode(parseInt(code, 16)))),
    );
    for (let byte = 0xa0; byte <= 0xff; byte += 1) {
      expect(decode(Uint8Array.of(0x61, byte), 'windows-1252').codePointAt(1)).toBe(byte);
    }
  });

  it('reads long Windows-1252 texts whole', () => {
    const text = decode(new Uint8Array(100_001).fill(0xe4), 'windows-1252');
    expect(text).toBe('ä'.repeat(100_001));
  });

  it('refuses UTF-8 under the name of Windows-1252, which would read ö as two letters', () => {
    const error = caught(() => decode(utf8('Malmö'), 'windows-1252'));
    expect(error.received).toBe('UTF-8 ("ö")');
    expect(error.where).toBe('a.csv, row 1, character 5');
  });

  it('refuses UTF-16 under any option', () => {
    for (const encoding of ['utf-8', 'windows-1252', 'utf-8-or-windows-1252'] as const) {
      expect(caught(() => decode(Uint8Array.of(0xff, 0xfe, 0x61, 0), encoding)).received).toBe('UTF-16');
      expect(caught(() => decode(Uint8Array.of(0xfe, 0xff, 0, 0x61), encoding)).received).toBe('UTF-16');
      expect(caught(() => decode(Uint8Array.of(0x61, 0, 0x62, 0), encoding)).received).toBe('a NUL byte');
    }
  });

  it('refuses text in which letters were lost before', () => {
    const error = caught(() => decode(utf8('Malm\ufffd'), 'utf-8-or-windows-1252'));
    expect(error.received).toBe('the replacement character U+FFFD');
    expect(error.where).toBe('a.csv, row 1, character 5');
  });
});
