import type { BootstrapBlock } from './bootstrap-block';
import type { BootstrapOptions } from './bootstrap-options';
import type { BootstrapPlan } from './bootstrap-plan';
import { acceleration } from './interval/acceleration';
import { basicLimits } from './interval/basic-limits';
import { bcaLimits } from './interval/bca-limits';
import { finitePopulationAcceleration } from './interval/finite-population-acceleration';
import type { IntervalLimits } from './interval/interval-limits';
import { percentileLimits } from './interval/percentile-limits';
import { sortTails } from './interval/sort-tails';
import { studentisedLimits } from './interval/studentised-limits';
import { studentisedQuotients } from './interval/studentised-quotients';
import { tailCount } from './interval/tail-count';
import { joinReplicates } from './join-replicates';
import { METHOD_FACTS } from './method/method-facts';

/** The limits of the chosen interval; both are the estimate if no replicate differs from it. */
export function bootstrapLimits(
  plan: BootstrapPlan,
  blocks: readonly BootstrapBlock[],
  replicates: Float64Array,
  { interval, confidenceLevel }: Pick<BootstrapOptions, 'interval' | 'confidenceLevel'>,
): IntervalLimits {
  const { estimate, spread } = plan.evaluator;
  if (replicates.every((replicate) => replicate === estimate)) {
    return { lower: estimate, upper: estimate, lowerError: 0, upperError: 0, isExtreme: false };
  }
  const tails = tailCount(replicates.length, confidenceLevel);
  if (interval === 'studentised') {
    const standardErrors = joinReplicates(blocks.map((block) => block.standardErrors ?? new Float64Array()));
    const quotients = studentisedQuotients(replicates, standardErrors, estimate);
    return studentisedLimits(sortTails(quotients, tails), estimate, spread?.standardError ?? NaN, confidenceLevel);
  }
  switch (interval) {
    case 'percentile':
      return percentileLimits(sortTails(replicates, tails), confidenceLevel);
    case 'basic':
      return basicLimits(sortTails(replicates, tails), estimate, confidenceLevel);
    case 'bca':
      return bcaLimits(plan.where, replicates.slice().sort(), estimate, planAcceleration(plan), confidenceLevel);
  }
}

function planAcceleration({ evaluator, design, method }: BootstrapPlan): number {
  const { sampleSize, samplingFraction } = design;
  const influences = Array.from(
    { length: sampleSize },
    (_, unit) => (sampleSize - 1) * (evaluator.estimate - evaluator.without(unit)),
  );
  const factor = METHOD_FACTS[method].isCorrected ? finitePopulationAcceleration(samplingFraction) : 1;
  return factor * acceleration(influences);
}
