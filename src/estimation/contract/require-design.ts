import { KlusterlabError } from '../../errors';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/** Throws `invalid-design` unless the value is a design that `simpleRandomSample` made. */
export function requireDesign(where: string, design: unknown): asserts design is SimpleRandomSample {
  const { kind, populationSize, sampleSize } = (design ?? {}) as Partial<SimpleRandomSample>;
  const isDesign =
    kind === 'simpleRandomSample' &&
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
    hint: 'Make it with simpleRandomSample({ populationSize, sampleSize }).',
  });
}
