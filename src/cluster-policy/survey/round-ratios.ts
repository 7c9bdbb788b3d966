import { rateRatioInterval } from '../../survey';
import type { CountIntervalOptions, RateRatioInterval } from '../../survey';
import type { ProgrammeResult } from './programme-results';

/** One outcome that both rounds count: the first round's rate per initiative as a multiple of the second's. */
export interface RoundRatio {
  readonly outcome: string;
  readonly ratio: RateRatioInterval['estimate'];
  readonly lower: number;
  readonly upper: RateRatioInterval['upper'];
}

/**
 * The two rounds of the programme against each other, per initiative, for the outcomes that both count.
 *
 * @param results what programmeResults gives
 * @param options method and confidence level
 * @returns one row for each such outcome
 * @throws KlusterlabError what rateRatioInterval throws
 *
 * @example
 * roundRatios(results, { method: 'exact', confidenceLevel: 0.95 })[0]?.ratio; // 14
 */
export function roundRatios(results: readonly ProgrammeResult[], options: CountIntervalOptions): readonly RoundRatio[] {
  const inRound = (round: string): readonly ProgrammeResult[] => results.filter((result) => result.round === round);
  return inRound('round-1').flatMap((first) => {
    const second = inRound('round-2').find(({ outcome }) => outcome === first.outcome);
    if (second === undefined) return [];
    const data = ({ count, initiatives }: ProgrammeResult) => ({ count, exposure: initiatives });
    const { estimate, lower, upper } = rateRatioInterval(data(first), data(second), options);
    return [{ outcome: first.outcome, ratio: estimate, lower, upper }];
  });
}
