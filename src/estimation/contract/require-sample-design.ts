import { KlusterlabError } from '../../errors';
import type { SampleDesign } from '../design/sample-design';

const KINDS = ['simpleRandomSample', 'stratifiedSample', 'clusterSample', 'calibratedSample'];

/** Throws `invalid-design` unless the value is a design of one of the known kinds. */
export function requireSampleDesign(where: string, design: unknown): asserts design is SampleDesign {
  const { kind, populationSize, sampleSize } = (design ?? {}) as Partial<SampleDesign>;
  const isDesign =
    kind !== undefined &&
    KINDS.includes(kind) &&
    Number.isSafeInteger(populationSize) &&
    Number.isSafeInteger(sampleSize) &&
    sampleSize! >= 1 &&
    sampleSize! <= populationSize!;
  if (isDesign) return;
  throw new KlusterlabError({
    code: 'invalid-design',
    where,
    parameter: 'design',
    expected: 'a sample design',
    received: design,
    hint: 'Make it with simpleRandomSample, stratifiedSample or clusterSample.',
  });
}
