import { KlusterlabError } from '../../errors';
import { proportionInterval } from '../../survey';
import type { ProportionIntervalOptions } from '../../survey';
import type { ProgrammeResult } from './programme-results';
import { requireSameFigure } from './require-same-figure';

/** The applications of one round and how many were granted. */
export interface GrantedShare {
  readonly round: string;
  readonly granted: number;
  readonly applications: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The share of applications that were granted, with its interval, for both rounds.
 *
 * For the first round the report prints a share ("half"), for the second a number.
 *
 * @param results what programmeResults gives
 * @param options `firstRoundShare` as printed, method and confidence level
 * @returns one row for each round
 * @throws KlusterlabError `copies-differ` if the printed share is no whole number of the applications; `unknown-result`
 *
 * @example
 * grantedShares(results, { firstRoundShare: 0.5, method: 'wilson', confidenceLevel: 0.95 })[1]?.applications; // 23
 */
export function grantedShares(
  results: readonly ProgrammeResult[],
  options: Pick<ProportionIntervalOptions, 'method' | 'confidenceLevel'> & { readonly firstRoundShare: number },
): readonly GrantedShare[] {
  const { firstRoundShare, ...intervalOptions } = options;
  const first = countOf(results, 'round-1', 'eu-applications');
  const granted = Math.round(firstRoundShare * first);
  requireSameFigure('grantedShares', '5.2.vinnova.round-1.granted', granted / first, firstRoundShare);
  const second = countOf(results, 'round-2', 'eu-applications') + countOf(results, 'round-2', 'national-applications');
  return [
    { round: 'round-1', granted, applications: first },
    { round: 'round-2', granted: countOf(results, 'round-2', 'granted'), applications: second },
  ].map((row) => {
    const data = { successes: row.granted, sampleSize: row.applications };
    const { estimate, lower, upper } = proportionInterval(data, intervalOptions);
    return { ...row, share: estimate, lower, upper };
  });
}

function countOf(results: readonly ProgrammeResult[], round: string, outcome: string): number {
  const result = results.find((entry) => entry.round === round && entry.outcome === outcome);
  if (result !== undefined) return result.count;
  throw new KlusterlabError({
    code: 'unknown-result',
    where: 'grantedShares',
    parameter: 'results',
    expected: `a count of ${outcome} in ${round}`,
    received: results.map((entry) => `${entry.round}.${entry.outcome}`),
  });
}
