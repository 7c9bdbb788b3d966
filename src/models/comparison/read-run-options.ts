import type { IntervalConvention } from '../../estimation';
import { requireKeys, requireNumber } from '../../estimation/contract';
import { requireConvention } from '../../estimation/interval/require-convention';
import { DEFAULT_REPLICATES } from '../contract/read-options';
import type { RunSettings } from './run-over-draws';

/** What comparison and propagation share. */
export interface SharedRunOptions {
  /** t or z, finite population correction and level, for all intervals that rest on a standard error. */
  readonly convention: IntervalConvention;
  /** Whole; models that simulate draw from a stream of it that their name picks. */
  readonly seed: number;
  /** Simulated populations for each data set; without it 4000 for one data set, and 400 for each of several. */
  readonly replicates?: number;
}

const REPLICATES_OF_SEVERAL = 400;

/** The shared options, checked, with the number of replicates settled. */
export function readRunOptions(
  where: string,
  options: SharedRunOptions,
  optional: readonly string[],
  dataSets: number,
): RunSettings {
  requireKeys(where, 'options', options, { required: ['convention', 'seed'], optional: ['replicates', ...optional] });
  const { convention, seed } = options;
  requireConvention(where, convention);
  requireNumber(where, 'convention.confidenceLevel', convention.confidenceLevel, { above: 0, below: 1 });
  requireNumber(where, 'seed', seed, { whole: true, atLeast: -(2 ** 31), below: 2 ** 31 });
  const replicates = options.replicates ?? (dataSets > 1 ? REPLICATES_OF_SEVERAL : DEFAULT_REPLICATES);
  requireNumber(where, 'replicates', replicates, { whole: true, atLeast: 39, unit: 'simulated populations' });
  return { convention, seed, replicates };
}
