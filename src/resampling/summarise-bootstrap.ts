import { KlusterlabError } from '../errors';
import { requireResult } from '../estimation/contract';
import type { BootstrapBlock } from './bootstrap-block';
import { blockCount } from './bootstrap-block';
import type { BootstrapOptions } from './bootstrap-options';
import type { BootstrapPlan } from './bootstrap-plan';
import type { BootstrapResult } from './bootstrap-result';
import { bootstrapLimits } from './bootstrap-limits';
import { INTERVAL_SOURCES } from './interval/interval-sources';
import { joinReplicates } from './join-replicates';
import { METHOD_FACTS, methodWarning } from './method/method-facts';
import { replicateMoments } from './replicate-moments';
import { statisticName } from './statistic/bootstrap-statistic';

const SAMPLE = [
  'Each set of n of the N units was equally likely to be the sample.',
  'Every sampled unit has a value, and the value is right.',
];
const EXTREME = 'A limit of the interval is the smallest or largest replicate: take more replicates or a lower level.';

/** Puts the blocks of a plan together and computes what the replicates say. */
export function summariseBootstrap(
  plan: BootstrapPlan,
  blocks: readonly BootstrapBlock[],
  { interval, confidenceLevel }: Pick<BootstrapOptions, 'interval' | 'confidenceLevel'>,
): BootstrapResult {
  const { where, design, method, seed } = plan;
  const { estimate } = plan.evaluator;
  const replicates = joinReplicates(blocks.map((block) => block.replicates));
  const { bias, standardError, standardErrorError } = replicateMoments(replicates, estimate);
  requireResult(where, 'standardError', standardError);
  const limits = bootstrapLimits(plan, blocks, replicates, { interval, confidenceLevel });
  requireLimit(where, limits.lower);
  requireLimit(where, limits.upper);
  const warnings = [methodWarning(method, design), limits.isExtreme ? EXTREME : undefined];
  const warning = warnings.filter((text) => text !== undefined).join(' ');
  const { isCorrected: _, assumptions, source } = METHOD_FACTS[method];
  return {
    statistic: statisticName(plan.statistic),
    method,
    replicates: replicates.length,
    estimate,
    standardError,
    bias,
    interval: { lower: limits.lower, upper: limits.upper, level: confidenceLevel, method: interval },
    monteCarloError: {
      standardError: standardErrorError,
      bias: standardError / Math.sqrt(replicates.length),
      lower: limits.lowerError,
      upper: limits.upperError,
    },
    ...(warning === '' ? {} : { warning }),
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    seed,
    streams: blockCount(plan),
    algorithm: 'xoshiro128**',
    assumptions: [...SAMPLE, ...assumptions],
    source: `${source}; ${INTERVAL_SOURCES[interval]}`,
  };
}

function requireLimit(where: string, limit: number): void {
  if (Number.isFinite(limit)) return;
  throw new KlusterlabError({
    code: 'not-identified',
    where,
    parameter: 'interval',
    expected: 'fewer replicates without any spread, so that the limits of a studentised interval are finite',
    received: limit,
    hint: 'The sample has too few different values: take the percentile interval.',
  });
}
