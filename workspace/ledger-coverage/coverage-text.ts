import type { LedgerCoverage } from './ledger-coverage';

/** A coverage for people: each uncovered numeral with its line, exclusions that match nothing, and one line of counts. */
export function coverageText({ numerals, covered, excluded, uncovered, unusedExclusions }: LedgerCoverage): string {
  const lines = uncovered.map(
    ({ line, section, numeral, text }) => `line ${line}, section ${section}: ${numeral}  in  ${text}`,
  );
  const unused = unusedExclusions.map((id) => `exclusion that matches nothing: ${id}`);
  const counts = `${numerals} numerals: ${covered} covered, ${excluded} excluded, ${uncovered.length} uncovered`;
  return [...lines, ...unused, counts].map((line) => `${line}\n`).join('');
}
