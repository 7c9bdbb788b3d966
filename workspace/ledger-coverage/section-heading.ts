/** A section of a report, by which its headings are known. */
export interface Section {
  /** Its number (`3.1`), or a name for one without a number (`appendix`). */
  readonly id: string;
  /** The first words of its heading. */
  readonly term: string;
}

/**
 * The section that a line of a report opens: its number and then the first words of its heading, or, for a section
 * without a number, exactly its heading. Undefined for any other line.
 *
 * @example openedSection('2.1 Theory, strictly taken', [{ id: '2.1', term: 'Theory' }]) // '2.1'
 */
export function openedSection(line: string, sections: readonly Section[]): string | undefined {
  const text = line.trim();
  const opens = ({ id, term }: Section): boolean => {
    if (!/^\d/.test(id)) return text === term;
    return text.startsWith(`${id} `) && text.slice(id.length).trimStart().startsWith(term);
  };
  return sections.find(opens)?.id;
}
