import type { SimpleRandomSample } from '../estimation';
import { bootstrapInterval } from '../resampling';
import type { BootstrapIntervalKind, BootstrapStatistic, ResamplingMethod } from '../resampling';
import type { RequestedStatistic } from './requested-statistic';
import type { SampleEstimate } from './sample-estimate';

/** What an estimate by the bootstrap is made from. */
export interface BootstrapEstimateInput {
  readonly values: readonly number[];
  readonly denominators?: readonly number[];
  readonly design: SimpleRandomSample;
  readonly statistic: RequestedStatistic;
  readonly method: ResamplingMethod;
  readonly interval: BootstrapIntervalKind;
  readonly confidenceLevel: number;
  readonly replicates: number;
  readonly seed: number;
}

/** The estimate with standard error and interval from replicates; everything but the statistic's text and the model. */
export function bootstrapEstimate(input: BootstrapEstimateInput): Omit<SampleEstimate, 'statistic' | 'model'> {
  const { values, design, method, interval, confidenceLevel, replicates, seed } = input;
  const { populationSize } = design;
  const options = { populationSize, method, interval, replicates, confidenceLevel, seed };
  const result = bootstrapInterval(values, statisticOf(input), options);
  return {
    estimate: result.estimate,
    standardError: result.standardError,
    interval: { ...result.interval, method: `${method}, ${interval}` },
    degreesOfFreedom: null,
    sampleSize: result.sampleSize,
    populationSize: result.populationSize,
    method: `${method} bootstrap, ${interval} interval, ${replicates} replicates, seed ${seed}`,
    assumptions: result.assumptions,
    source: result.source,
    seed,
    replicates,
    ...(result.warning === undefined ? {} : { warning: result.warning }),
  };
}

function statisticOf({ statistic, denominators = [] }: BootstrapEstimateInput): BootstrapStatistic {
  switch (statistic.kind) {
    case 'mean':
    case 'total':
      return statistic.kind;
    case 'proportion':
      return 'mean';
    case 'ratio':
      return { kind: 'ratio', denominators };
    case 'quantile':
      return { kind: 'quantile', probability: statistic.probability };
  }
}
