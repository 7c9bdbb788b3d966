import { KlusterlabError } from '../errors';
import { fastRandom } from '../random';
import type { BootstrapPlan } from './bootstrap-plan';
import { METHOD_FACTS } from './method/method-facts';
import { createResampler } from './method/create-resampler';
import { statisticName } from './statistic/bootstrap-statistic';

/** How many replicates a block has, except the last one, which has the rest. */
export const BLOCK_SIZE = 16384;

/** The replicates of one block, and their standard errors where the plan is studentised. */
export interface BootstrapBlock {
  readonly replicates: Float64Array;
  readonly standardErrors: Float64Array | null;
}

/** How many blocks the plan's replicates are computed in. */
export function blockCount({ replicates }: Pick<BootstrapPlan, 'replicates'>): number {
  return Math.ceil(replicates / BLOCK_SIZE);
}

/**
 * Computes one block of replicates. Block k draws from stream k of the seed and from nothing else, so the blocks may
 * be computed in any order and by any number of workers.
 *
 * In a census a method with finite population correction gives the estimate itself, with no rounding.
 *
 * @throws KlusterlabError `undefined-statistic` naming the first replicate whose statistic is no finite number
 */
export function bootstrapBlock(plan: BootstrapPlan, block: number): BootstrapBlock {
  const { design, method, evaluator, seed, isStudentised } = plan;
  const start = block * BLOCK_SIZE;
  const count = Math.min(BLOCK_SIZE, plan.replicates - start);
  const replicates = new Float64Array(count);
  const standardErrors = isStudentised ? new Float64Array(count) : null;
  if (design.unobservedCount === 0 && METHOD_FACTS[method].isCorrected) {
    return { replicates: replicates.fill(evaluator.estimate), standardErrors };
  }
  const resampler = createResampler(method, design, fastRandom(seed, { stream: block }));
  const { replicate: units, population } = resampler;
  const { estimate, spread, linear } = evaluator;
  if (linear !== null && resampler.sumsOf !== null && standardErrors === null) {
    const nextSum = resampler.sumsOf(linear.numbers);
    for (let index = 0; index < count; index += 1) replicates[index] = linear.fromSum(nextSum(), units);
  } else {
    for (let index = 0; index < count; index += 1) {
      resampler.draw();
      const found = evaluator.weighted(units);
      replicates[index] = population === null ? found : estimate + (found - evaluator.weighted(population));
      if (standardErrors !== null && spread !== null) standardErrors[index] = spread.weighted(units, found);
    }
  }
  for (let index = 0; index < count; index += 1) {
    const replicate = replicates[index] as number;
    if (!Number.isFinite(replicate)) throw undefinedStatistic(plan, start + index, replicate);
  }
  return { replicates, standardErrors };
}

function undefinedStatistic({ where, statistic }: BootstrapPlan, index: number, received: number): KlusterlabError {
  return new KlusterlabError({
    code: 'undefined-statistic',
    where,
    parameter: 'statistic',
    expected: `a finite ${statisticName(statistic)} in each replicate`,
    received: `${received} in replicate ${index + 1}`,
    hint: 'Do the denominators sum to 0 in some replicates? Then the statistic has no bootstrap distribution.',
  });
}
