// Bytes 0x80 to 0x9F; a space marks the five that stand for nothing. Written out because the TextDecoder of several
// Node releases (20 among them) reads this range as control characters.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Text from Windows-1252 bytes; a byte that the encoding leaves undefined becomes U+FFFD.
 *
 * @see Unicode mapping table CP1252.TXT
 * @example decodeWindows1252(Uint8Array.of(0x4d, 0xf6)) // 'Mö'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // In pieces, because a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), codePoint);
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

function codePoint(byte: number): number {
  if (byte < 0x80 || byte > 0x9f) return byte;
  const code = HIGH.charCodeAt(byte - 0x80);
  return code === 0x20 ? 0xfffd : code;
}
