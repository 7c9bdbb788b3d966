import { requireChoice, requireKeys, requireNumber } from '../estimation/contract';
import type { BootstrapResult } from './bootstrap-result';
import { leastReplicates } from './least-replicates';

/** What is to be free of Monte Carlo error, and how far. */
export interface ReplicatesForErrorOptions {
  /** `standardError`, or `interval` for the limit with the larger error. */
  readonly of: 'standardError' | 'interval';
  /** The largest Monte Carlo error, as a share of the standard error; 0.01 is one hundredth of it. */
  readonly relativeError: number;
}

/**
 * How many replicates bring the Monte Carlo error down to a target, judged from a pilot run.
 *
 * R·(e/(target·se))², since Monte Carlo errors e fall with 1/√R: Beaumont and Patak (2012), International Statistical
 * Review 80:127–148, section 3.3, who set the target for the variance, whose relative error is twice the standard
 * error's.
 *
 * Assumes that the pilot's own estimates of its errors are good: give it a thousand replicates or more. For a limit
 * among tied replicates (a median's) the error can be 0 in the pilot and not in truth.
 *
 * @param pilot a result of `bootstrapInterval` or `bootstrap`
 * @param options what the target is for, and the target, above 0
 * @returns a whole number of replicates, at least what the interval's level needs
 * @throws KlusterlabError `invalid-choice`, `invalid-number`, `unknown-option`, `missing-option`
 * Oracle: svrep's `estimate_boot_reps_for_target_cv`, whose target is the coefficient of variation of the variance.
 *
 * @example
 * replicatesForError(bootstrapInterval([4, 4, 4], 'mean', { populationSize: 9, interval: 'basic', replicates: 999,
 *   confidenceLevel: 0.95, seed: 1 }), { of: 'standardError', relativeError: 0.01 }); // 39
 */
export function replicatesForError(pilot: BootstrapResult, options: ReplicatesForErrorOptions): number {
  const where = 'replicatesForError';
  requireKeys(where, 'options', options, { required: ['of', 'relativeError'] });
  requireChoice(where, 'of', options.of, ['standardError', 'interval']);
  requireNumber(where, 'relativeError', options.relativeError, { above: 0, unit: 'as a share of the standard error' });
  const { monteCarloError, standardError, replicates, interval } = pilot;
  const least = leastReplicates(interval.level);
  const error =
    options.of === 'standardError'
      ? monteCarloError.standardError
      : Math.max(monteCarloError.lower, monteCarloError.upper);
  if (error === 0) return least;
  return Math.max(least, Math.ceil(replicates * (error / (options.relativeError * standardError)) ** 2));
}
