const NAMES: readonly (readonly [string, string])[] = [
  ['\u00a0', 'a no-break space (U+00A0)'],
  ['\u2007', 'a figure space (U+2007)'],
  ['\u2009', 'a thin space (U+2009)'],
  ['\u202f', 'a narrow no-break space (U+202F)'],
  ['\u200b', 'a zero-width space (U+200B)'],
  ['\ufeff', 'a byte-order mark (U+FEFF)'],
  ['\u00ad', 'a soft hyphen (U+00AD)'],
];

/**
 * Names the characters of a text that one does not see in an error message, as a hint; undefined if there are none.
 *
 * @example nameInvisible('exact ') // 'the value ends with a space'
 */
export function nameInvisible(text: string): string | undefined {
  const found = NAMES.filter(([character]) => text.includes(character)).map(([, name]) => name);
  if (found.length > 0) return `the value holds ${found.join(' and ')}`;
  if (/\s$/.test(text)) return 'the value ends with a space';
  return /^\s/.test(text) ? 'the value begins with a space' : undefined;
}
