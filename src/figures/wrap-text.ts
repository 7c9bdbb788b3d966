/**
 * Breaks a text into lines at blanks; a word longer than a line stands alone.
 *
 * @param text one paragraph
 * @param width most characters in a line, if the words allow
 *
 * @example wrapText('Specialised infrastructure', 14) // ['Specialised', 'infrastructure']
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
