import type { CompiledExclusion } from '../ledger-coverage/exclusion';

/** A kind of numeral in prose that is no figure. */
export interface ProseExclusion extends CompiledExclusion {
  readonly reason: string;
}

const NUMBER = '\\d+(?:\\.\\d+)*';
/** "3", "3 and 4", "3.1 to 3.3", "3, 4, 5 and 6" */
const ENUMERATION = `${NUMBER}(?:(?:, | and |, and | or | to | through |–|-)${NUMBER})*`;

/** What a numeral of a Markdown cell may be without being a figure; each pattern is applied to a line. */
export const PROSE_EXCLUSIONS: readonly ProseExclusion[] = [
  { id: 'code', pattern: /`[^`]*`/gu, reason: 'Code and file names, the numbers of notebooks among them.' },
  { id: 'formula', pattern: /\$[^$]*\$/gu, reason: 'A formula, not a result.' },
  { id: 'address', pattern: /\]\([^)]*\)/gu, reason: 'Where a link leads.' },
  {
    id: 'place',
    pattern: new RegExp(
      `\\b(?:[Ss]ections?|[Cc]hapters?|[Tt]ables?|[Ff]igures?|[Aa]ppendix|[Pp]ages?) ${ENUMERATION}`,
      'gu',
    ),
    reason: 'Number of a section, chapter, table, figure or page.',
  },
  {
    id: 'heading-place',
    pattern: new RegExp(`^#+ .*\\((?:[^()]*[, ])?${ENUMERATION}\\)`, 'gu'),
    reason: 'Sections of the report, in brackets behind a heading.',
  },
  { id: 'label', pattern: /\b\p{L}+[-.]?\d+(?:[.-]\d+)*\b/gu, reason: 'A label such as T7 or q6-1.' },
  { id: 'list-label', pattern: /^\s*(?:\d{1,2}[.)]|\(\d{1,2}\)) /gu, reason: 'Label of an item in a numbered list.' },
  {
    id: 'date',
    pattern: /\b(?:report|survey|study|mapping|evaluation) (?:of|from) (?:19|20)\d\d\b/gu,
    reason: 'Year of a publication.',
  },
  { id: 'source', pattern: /\p{Lu}[\p{L} .,&]*\(?(?:19|20)\d\d[a-d]?\)/gu, reason: 'Year of a source, in brackets.' },
];

/**
 * All exclusions for a report with these sections: those above, and a bare section number such as "4.3" that no unit
 * makes a figure.
 *
 * @param sections numbers of the report's sections; those without a point are only known behind a word (above).
 * @example proseExclusions(['4', '4.3', 'appendix'])
 */
export function proseExclusions(sections: readonly string[]): readonly ProseExclusion[] {
  const numbered = sections.filter((id) => /^\d+(?:\.\d+)+$/u.test(id)).map((id) => id.replace(/\./gu, '\\.'));
  if (numbered.length === 0) return PROSE_EXCLUSIONS;
  const pattern = new RegExp(
    `(?<![\\d.])(?:${numbered.join('|')})(?!\\.?\\d)(?!\\s*(?:%|per ?cent|million|times))`,
    'gu',
  );
  return [...PROSE_EXCLUSIONS, { id: 'section', pattern, reason: 'Number of a section of the report.' }];
}
