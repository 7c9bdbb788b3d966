import type { Bounds } from '../../estimation/interval/bounds';
import { middlePositions } from '../constraints/constraints';
import { spreadOf } from '../constraints/spread-of';
import type { PublishedSummary } from '../published-summary';

/** A published figure that given values do not have. */
export interface FigureFault {
  /** `sum`, `standardDeviation`, … */
  readonly figure: string;
  readonly published: Bounds;
  /** What the values have instead. */
  readonly found: number;
  readonly message: string;
}

/**
 * Compares given values with each published figure.
 *
 * @param values n numbers in any order
 * @param summary what is published
 * @param name what the values are called in messages
 * @returns a fault for each figure that does not fit, with room for float64 rounding only; empty if all fit
 *
 * @example
 * figureFaults([1, 3], { sampleSize: 2, sum: { lower: 5, upper: 5 } }, 'values')[0].message; // 'values: sum is 4, published is 5'
 */
export function figureFaults(
  values: readonly number[],
  summary: PublishedSummary,
  name: string,
): readonly FigureFault[] {
  const sorted = Float64Array.from(values).sort();
  const size = sorted.length;
  const [low, high] = middlePositions(size);
  const [first, last] = [sorted[0] ?? NaN, sorted[size - 1] ?? NaN];
  const support = summary.support ?? { lower: 0, upper: Infinity };
  const found: readonly (readonly [string, number, Bounds | undefined])[] = [
    ['sampleSize', size, { lower: summary.sampleSize, upper: summary.sampleSize }],
    ['sum', sorted.reduce((all, value) => all + value, 0), summary.sum],
    ['standardDeviation', Math.sqrt(spreadOf(sorted) / Math.max(1, size - 1)), summary.standardDeviation],
    ['minimum', first, summary.minimum],
    ['median', ((sorted[low] ?? NaN) + (sorted[high] ?? NaN)) / 2, summary.median],
    ['maximum', last, summary.maximum],
    ['support', first < support.lower ? first : last, support],
  ];
  return found.flatMap(([figure, value, published]) => {
    if (published === undefined) return [];
    const slack = 1e-12 * (Math.abs(value) + (figure === 'standardDeviation' ? Math.abs(last) : 0));
    if (value >= published.lower - slack && value <= published.upper + slack) return [];
    const text =
      published.lower === published.upper ? `${published.lower}` : `${published.lower} to ${published.upper}`;
    return [{ figure, published, found: value, message: `${name}: ${figure} is ${value}, published is ${text}` }];
  });
}
