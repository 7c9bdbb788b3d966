import { KlusterlabError } from '../errors';
import { decodeWindows1252 } from './decode-windows-1252';

/** `utf-8-or-windows-1252` reads a file that is not UTF-8 as Windows-1252: for files of unknown origin. */
export type TextEncoding = 'utf-8' | 'windows-1252' | 'utf-8-or-windows-1252';

/** What {@link decodeText} has to know. */
export interface DecodeTextOptions {
  /** Path of the file, for messages. */
  readonly file: string;
  readonly encoding: TextEncoding;
}

/**
 * The text of a file. A UTF-8 byte-order mark is taken off; nothing is replaced or guessed: what cannot be read is
 * refused with the row and the character of the first bad byte.
 *
 * @throws KlusterlabError `wrong-encoding`: bytes that do not fit the encoding, UTF-16, a NUL, a replacement character
 * (U+FFFD: the text was damaged before), or UTF-8 under the name of Windows-1252.
 * @example decodeText(readBytes('costs.csv'), { file: 'costs.csv', encoding: 'utf-8' })
 */
export function decodeText(bytes: Uint8Array, options: DecodeTextOptions): string {
  const { file, encoding } = options;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw wrongEncoding(file, '', 'text in UTF-8', 'UTF-16', 'Save the file as UTF-8');
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damage = text.indexOf('\ufffd');
  if (damage === -1) {
    if (encoding === 'windows-1252') refuseUtf8(text, file);
    return refuseNul(text.startsWith('\ufeff') ? text.slice(1) : text, file);
  }
  const before = text.slice(0, damage);
  // All before the damage is sound, so its length in bytes is the place of the first bad byte.
  const badByte = new TextEncoder().encode(before).length;
  if (bytes[badByte] === 0xef && bytes[badByte + 1] === 0xbf && bytes[badByte + 2] === 0xbd) {
    const hint = 'Some letters were lost when the file was written; take it from its source again';
    throw wrongEncoding(file, before, 'sound text', 'the replacement character U+FFFD', hint);
  }
  if (encoding !== 'utf-8') return fromWindows1252(bytes, file);
  const windows = decodeWindows1252(bytes.subarray(badByte, badByte + 1));
  const reading = windows === '\ufffd' ? '' : ` (${JSON.stringify(windows)} in Windows-1252)`;
  const hint = 'Save the file as UTF-8, or state its encoding';
  throw wrongEncoding(file, before, 'text in UTF-8', `byte ${hexadecimal(bytes[badByte])}${reading}`, hint);
}

function fromWindows1252(bytes: Uint8Array, file: string): string {
  const text = decodeWindows1252(bytes);
  const damage = text.indexOf('\ufffd');
  if (damage === -1) return refuseNul(text, file);
  const received = `byte ${hexadecimal(bytes[damage])}, which neither UTF-8 nor Windows-1252 has there`;
  throw wrongEncoding(file, text.slice(0, damage), 'text in Windows-1252', received, 'Save the file as UTF-8');
}

function refuseUtf8(text: string, file: string): void {
  const place = text.search(/[^\0-\x7f]/);
  if (place === -1) return;
  const received = `UTF-8 (${JSON.stringify(text.charAt(place))})`;
  throw wrongEncoding(file, text.slice(0, place), 'text in Windows-1252', received, 'State the encoding as utf-8');
}

function refuseNul(text: string, file: string): string {
  const place = text.indexOf('\0');
  if (place === -1) return text;
  throw wrongEncoding(file, text.slice(0, place), 'text', 'a NUL byte', 'Save the file as plain text in UTF-8');
}

function wrongEncoding(file: string, before: string, expected: string, received: string, hint: string) {
  const lines = before.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const character = (lines[lines.length - 1] ?? '').length + 1;
  const where = `${file}, row ${lines.length}, character ${character}`;
  return new KlusterlabError({ code: 'wrong-encoding', where, expected, received, hint });
}

function hexadecimal(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
