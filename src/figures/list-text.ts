/**
 * Texts in one phrase: commas, and "and" before the last; semicolons where a text has a comma of its own.
 *
 * @example listText(['a', 'b', 'c']) // 'a, b and c'
 */
export function listText(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  const separator = texts.some((text) => text.includes(',')) ? '; ' : ', ';
  return `${texts.slice(0, -1).join(separator)} and ${texts[texts.length - 1] ?? ''}`;
}
