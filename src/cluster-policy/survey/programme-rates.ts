import { countInterval } from '../../survey';
import type { CountIntervalOptions } from '../../survey';
import type { ProgrammeResult } from './programme-results';

/** One count with the interval for what was to be expected, and per initiative. */
export interface ProgrammeRate {
  readonly round: string;
  readonly outcome: string;
  readonly count: number;
  readonly expectedLower: number;
  readonly expectedUpper: number;
  readonly perInitiative: number;
  readonly perInitiativeLower: number;
  readonly perInitiativeUpper: number;
}

/**
 * VINNOVA's counts with exact Poisson intervals, in all and per initiative.
 *
 * The counts are complete, so the intervals are about the process behind them; products of one initiative do not come
 * independently of each other, so they are too narrow.
 *
 * @param results what programmeResults gives
 * @param options method and confidence level
 * @returns one row for each count
 * @throws KlusterlabError what countInterval throws
 *
 * @example
 * programmeRates(results, { method: 'exact', confidenceLevel: 0.95 })[0]?.perInitiative; // 7
 */
export function programmeRates(
  results: readonly ProgrammeResult[],
  options: CountIntervalOptions,
): readonly ProgrammeRate[] {
  return results.map(({ round, outcome, count, initiatives }) => {
    const { expected, rate } = countInterval({ count, exposure: initiatives }, options);
    return {
      round,
      outcome,
      count,
      expectedLower: expected.lower,
      expectedUpper: expected.upper,
      perInitiative: rate.estimate,
      perInitiativeLower: rate.lower,
      perInitiativeUpper: rate.upper,
    };
  });
}
