import { KlusterlabError } from '../errors';
import type { Bounds, SampleDesign } from '../estimation';
import { modelInputFromValues, modelNamed, runModel } from '../models';
import { seededRandom } from '../random';
import type { IntervalName } from './interval-name';
import type { RequestedStatistic } from './requested-statistic';
import type { SampleEstimate } from './sample-estimate';

/** What an estimation model of the registry is given. */
export interface ModelEstimateInput {
  readonly values: readonly number[];
  readonly design: SampleDesign;
  readonly statistic: RequestedStatistic;
  readonly interval: IntervalName;
  readonly support?: Bounds;
  readonly confidenceLevel: number;
  readonly seed?: number;
  readonly hasDomain: boolean;
}

/**
 * What a model of the registry makes of the sample: the total, or that over N for the mean.
 *
 * @throws KlusterlabError `unknown-model` with the names that there are, `unsupported-design`, `unsupported-statistic`,
 *   `unsupported-interval`, and what the model throws
 */
export function modelEstimate(name: string, input: ModelEstimateInput): Omit<SampleEstimate, 'statistic'> {
  const model = modelNamed(name);
  const { values, design, statistic, interval, confidenceLevel, seed, support = null } = input;
  if (design.kind !== 'simpleRandomSample' || input.hasDomain) {
    throw unsupported('design', 'a simple random sample as a whole, for which the models are made', design.kind);
  }
  if (statistic.kind !== 'total' && statistic.kind !== 'mean') {
    throw unsupported('statistic', 'total or mean for a model', statistic.kind);
  }
  if (interval !== 't' && interval !== 'normal') {
    throw unsupported('interval', 't or normal for a model, whose interval is its own', interval);
  }
  const convention = { distribution: interval, correction: 'oneMinusSamplingFraction', confidenceLevel } as const;
  const result = runModel(model, modelInputFromValues(values, design, support), {
    confidenceLevel,
    convention,
    // The same stream for every model: its figures do not depend on which others were asked for.
    ...(seed === undefined ? {} : { random: seededRandom(seed, { stream: 0 }) }),
  });
  const { populationSize, sampleSize } = design;
  const scaled = (total: number): number => (statistic.kind === 'total' ? total : total / populationSize);
  const scaledOrNull = (total: number | null): number | null => (total === null ? null : scaled(total));
  const limits = result.interval;
  return {
    estimate: scaledOrNull(result.total),
    standardError: scaledOrNull(result.standardError),
    interval: limits === null ? null : { ...limits, lower: scaled(limits.lower), upper: scaled(limits.upper) },
    degreesOfFreedom: null,
    sampleSize,
    populationSize,
    model: name,
    method: `${model.title}: ${model.formula}`,
    assumptions: model.assumptions,
    source: model.reference,
    ...(seed === undefined ? {} : { seed }),
    ...(limits === null && model.noInterval !== undefined ? { warning: model.noInterval } : {}),
  };
}

function unsupported(parameter: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({ code: `unsupported-${parameter}`, where: 'estimate', parameter, expected, received });
}
