import { KlusterlabError } from '../../errors';
import type { Constraints } from '../constraints/constraints';
import { readSummary } from '../constraints/read-summary';
import type { PublishedSummary } from '../published-summary';

/**
 * The constraints of what remains of each value when its part is taken off: from 0 to the value itself.
 *
 * @param constraints those of the values
 * @throws KlusterlabError what `readSummary` throws, and `size-mismatch` for another number of values
 */
export function readRemainder(where: string, remainder: PublishedSummary, constraints: Constraints): Constraints {
  const { sampleSize } = constraints;
  if (remainder.sampleSize !== sampleSize) {
    throw new KlusterlabError({
      code: 'size-mismatch',
      where,
      parameter: 'remainder.sampleSize',
      expected: `${sampleSize}, as many as there are values`,
      received: remainder.sampleSize,
    });
  }
  const support = {
    lower: Math.max(0, remainder.support?.lower ?? 0),
    upper: Math.min(constraints.upper[sampleSize - 1] as number, remainder.support?.upper ?? Infinity),
  };
  return readSummary(`${where} remainder`, { ...remainder, support });
}
