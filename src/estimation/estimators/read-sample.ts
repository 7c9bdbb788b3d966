import { KlusterlabError } from '../../errors';
import { sampleMean } from '../statistics/sample-mean';
import { sampleStandardDeviation } from '../statistics/sample-standard-deviation';
import type { SampleSummary } from './sample-summary';
import type { SimpleRandomSample } from '../design/simple-random-sample';
import { requireKeys, requireNumber, requireSampleSize, requireValues } from '../contract';

/** Mean and standard deviation of a sample given as values or as a summary, checked against the design. */
export function readSample(
  where: string,
  sample: readonly number[] | SampleSummary,
  design: SimpleRandomSample,
): SampleSummary {
  if (design.sampleSize < 2) {
    throw new KlusterlabError({
      code: 'too-few-values',
      where,
      parameter: 'design.sampleSize',
      expected: 'at least 2 sampled units',
      received: design.sampleSize,
      hint: 'One value says nothing about the spread, so it has no standard error.',
    });
  }
  if (Array.isArray(sample)) {
    requireValues(where, sample, 1);
    requireSampleSize(where, sample as readonly number[], design);
    return { mean: sampleMean(sample), standardDeviation: sampleStandardDeviation(sample) };
  }
  const summary = sample as SampleSummary;
  requireKeys(where, 'sample', summary, { required: ['mean', 'standardDeviation'] });
  requireNumber(where, 'sample.mean', summary.mean, {});
  requireNumber(where, 'sample.standardDeviation', summary.standardDeviation, { atLeast: 0 });
  return summary;
}
