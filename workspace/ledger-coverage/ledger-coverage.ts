import { coverNumeral } from './cover-numeral';
import type { RowNumbers } from './cover-numeral';
import { compileExclusions, exclusionOf } from './exclusion';
import type { Exclusion } from './exclusion';
import { numeralsInLine } from './numerals-in-line';
import { printedNumbers } from './printed-numbers';
import type { PrintingRow } from './printed-numbers';
import { openedSection } from './section-heading';
import type { Section } from './section-heading';

/** What a text is held against. */
export interface LedgerCoverageInput {
  readonly rows: readonly (PrintingRow & { readonly id: string; readonly section: string })[];
  /** In the order of the report; the text begins in the first. */
  readonly sections: readonly Section[];
  readonly exclusions: readonly Exclusion[];
}

/** A numeral that no ledger row and no exclusion accounts for. */
export interface UncoveredNumeral {
  /** From 1. */
  readonly line: number;
  readonly section: string;
  readonly numeral: string;
  /** The whole line, without spaces at its ends. */
  readonly text: string;
}

/** Which numerals of a text the ledger accounts for. */
export interface LedgerCoverage {
  readonly numerals: number;
  readonly covered: number;
  readonly excluded: number;
  readonly uncovered: readonly UncoveredNumeral[];
  /** Numerals left out, by exclusion; those that match nothing too. */
  readonly exclusions: Readonly<Record<string, number>>;
  readonly unusedExclusions: readonly string[];
}

/** Under this name numerals of headings are left out that no exclusion speaks of. */
const HEADING = 'heading';

/**
 * Holds each numeral of a report's text against the ledger: it is excluded if it lies inside a match of an exclusion
 * or in a heading, else covered if a row of the same section prints its value, else uncovered.
 *
 * @param text the whole text of the report; a line opens a section if it begins with its number and heading.
 * @throws KlusterlabError `bad-exclusion`.
 * @example ledgerCoverage('1 Start\nfyra av 7', { sections, rows, exclusions: [] }).uncovered
 */
export function ledgerCoverage(text: string, { rows, sections, exclusions }: LedgerCoverageInput): LedgerCoverage {
  const compiled = compileExclusions(exclusions);
  const counts = new Map(exclusions.map(({ id }) => [id, 0]));
  const bySection = new Map<string, RowNumbers[]>();
  for (const row of rows) {
    const numbers = { id: row.id, numbers: printedNumbers(row) };
    bySection.set(row.section, [...(bySection.get(row.section) ?? []), numbers]);
  }
  let section = sections[0]?.id ?? '';
  let covered = 0;
  const uncovered: UncoveredNumeral[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const opened = openedSection(line, sections);
    section = opened ?? section;
    for (const numeral of numeralsInLine(line)) {
      const exclusion = exclusionOf(numeral, line, compiled) ?? (opened === undefined ? undefined : HEADING);
      if (exclusion !== undefined) counts.set(exclusion, (counts.get(exclusion) ?? 0) + 1);
      else if (coverNumeral(numeral, bySection.get(section) ?? [])) covered += 1;
      else uncovered.push({ line: index + 1, section, numeral: numeral.text, text: line.trim() });
    }
  }
  const excluded = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    numerals: covered + excluded + uncovered.length,
    covered,
    excluded,
    uncovered,
    exclusions: Object.fromEntries(counts),
    unusedExclusions: exclusions.map(({ id }) => id).filter((id) => counts.get(id) === 0),
  };
}
