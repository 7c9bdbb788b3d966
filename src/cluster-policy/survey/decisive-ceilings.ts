import { groupContributions } from '../../survey';
import { counterfactualCascades } from './counterfactual-cascades';
import type { DecisiveScenario } from './decisive-scenarios';
import { findResult } from './find-result';
import type { SurveyResult } from './survey-results';

/** What one scenario allows. */
export interface DecisiveCeiling {
  readonly scenario: string;
  /** The decisive share that the margins allow, of those with some benefit. */
  readonly allowedLower: number;
  readonly allowedUpper: number;
  readonly verdict: 'consistent' | 'notConsistent';
  /** The part of the decisive cases that can be about financing; null if the print is not consistent. */
  readonly financingLower: number | null;
  readonly financingUpper: number | null;
  /** Whether more than half of them can be. */
  readonly mostlyFinancing: 'possible' | 'impossible' | 'undefined';
}

/**
 * How much of the printed share of decisive cases can be about financing, scenario by scenario.
 *
 * @param results what surveyResults gives
 * @param scenarios how the margins are joined
 * @returns one row for each, in shares
 * @throws KlusterlabError what the cascades throw
 *
 * @example
 * decisiveCeilings(results, DECISIVE_SCENARIOS)[0]?.financingUpper; // 0.4197
 */
export function decisiveCeilings(
  results: readonly SurveyResult[],
  scenarios: readonly DecisiveScenario[],
): readonly DecisiveCeiling[] {
  const decisive = findResult(results, 'sweco.decisive');
  return scenarios.map(({ scenario, ...reading }) => {
    const cascades = counterfactualCascades(results, reading);
    const { comparison, contributions } = groupContributions(cascades, {
      passedOfAnyGroup: reading.prints === 'asPrinted' ? decisive.share : decisive.range,
    });
    const financing = contributions?.find(({ name }) => name === 'financing')?.contribution;
    return {
      scenario,
      allowedLower: comparison.bounds.lower,
      allowedUpper: comparison.bounds.upper,
      verdict: comparison.verdict,
      financingLower: financing?.lower ?? null,
      financingUpper: financing?.upper ?? null,
      mostlyFinancing: financing === undefined ? 'undefined' : financing.upper > 0.5 ? 'possible' : 'impossible',
    };
  });
}
