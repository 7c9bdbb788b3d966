import { requireDesign, requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * The median that an expansion by the median must have used: unobserved total / (N − n).
 *
 * @param unobservedTotal the part of the total that stands for the unobserved units
 * @param design the sample, n of N units, n < N
 * @returns the median, in the unit of the total
 * @throws KlusterlabError `invalid-design`, `invalid-number`, `not-identified` if no unit is unobserved
 *
 * @example
 * medianFromExpansion(30, simpleRandomSample({ populationSize: 7, sampleSize: 4 })); // 10
 */
export function medianFromExpansion(unobservedTotal: number, design: SimpleRandomSample): number {
  const where = 'medianFromExpansion';
  requireDesign(where, design);
  requireNumber(where, 'unobservedTotal', unobservedTotal, {});
  if (design.unobservedCount === 0) {
    throw new KlusterlabError({
      code: 'not-identified',
      where,
      parameter: 'design.unobservedCount',
      expected: 'at least one unobserved unit',
      received: 0,
      hint: 'In a census no part of the total stands for unobserved units.',
    });
  }
  return unobservedTotal / design.unobservedCount;
}
