import { requireKeys, requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';
import type { Bounds } from '../interval/bounds';
import type { SampleConstraints } from './sample-constraints';

/** Throws `infeasible` naming the constraint that the others rule out and the range that they leave it. */
export function requireFeasible(where: string, constraints: SampleConstraints): void {
  const required = ['sampleSize', 'sum', 'minimum', 'maximum'];
  requireKeys(where, 'constraints', constraints, { required, optional: ['median'] });
  const { sampleSize, sum, minimum, maximum, median } = constraints;
  requireNumber(where, 'sampleSize', sampleSize, { whole: true, atLeast: 2, unit: 'values' });
  for (const key of ['sum', 'minimum', 'maximum'] as const) requireNumber(where, key, constraints[key], {});
  if (median !== undefined) requireNumber(where, 'median', median, {});

  // Room for the rounding of sums and differences in float64, nothing more.
  const slack = 1e-13 * (sampleSize * Math.max(Math.abs(minimum), Math.abs(maximum)) + Math.abs(sum));
  const demand = (parameter: string, value: number, range: Bounds, others: string, room: number): void => {
    if (value >= range.lower - room && value <= range.upper + room) return;
    const span = range.lower === range.upper ? `${range.lower}` : `${range.lower} to ${range.upper}`;
    throw new KlusterlabError({
      code: 'infeasible',
      where,
      parameter,
      expected: `${span}, which is what ${others} leave`,
      received: value,
      hint: 'No data set has all of these summaries: check them, and whether some are rounded.',
    });
  };
  if (minimum > maximum) {
    const expected = `at most the maximum, ${maximum}`;
    throw new KlusterlabError({ code: 'infeasible', where, parameter: 'minimum', expected, received: minimum });
  }
  const least = (sampleSize - 1) * minimum + maximum;
  const most = minimum + (sampleSize - 1) * maximum;
  demand('sum', sum, { lower: least, upper: most }, 'sample size, minimum and maximum', slack);
  if (median === undefined) return;

  // n = 2: the median is half the sum. Else the free values at their lowest and highest give the median's ends.
  const half = Math.floor(sampleSize / 2);
  const others = sampleSize % 2 === 1 ? half : half - 1;
  const lower = sampleSize === 2 ? sum / 2 : Math.max(minimum, (sum - minimum - others * maximum) / half);
  const upper = sampleSize === 2 ? sum / 2 : Math.min(maximum, (sum - maximum - others * minimum) / half);
  // Within its slack the sum may be so extreme that rounding has put the ends in the wrong order.
  const range = { lower, upper: Math.max(lower, upper) };
  demand('median', median, range, 'sample size, sum, minimum and maximum', slack / half);
}
