import type { PublishedSummary } from '../published-summary';
import { infeasible, rangeText } from './infeasible';

/** Throws `infeasible` unless support, minimum, median, mean and maximum can follow each other upwards. */
export function requireOrder(where: string, summary: PublishedSummary): void {
  const { sampleSize, sum, minimum, median, maximum } = summary;
  const support = summary.support ?? { lower: 0, upper: Infinity };
  const mean = { lower: sum.lower / sampleSize, upper: sum.upper / sampleSize };
  const pairs = [
    ['minimum', minimum, 'the smallest possible value', support, false],
    ['minimum', minimum, 'the largest possible value', support, true],
    ['maximum', maximum, 'the smallest possible value', support, false],
    ['maximum', maximum, 'the largest possible value', support, true],
    ['median', median, 'the smallest possible value', support, false],
    ['median', median, 'the largest possible value', support, true],
    ['sum', sum, 'n times the smallest possible value', scaled(support, sampleSize), false],
    ['sum', sum, 'n times the largest possible value', scaled(support, sampleSize), true],
    ['maximum', maximum, 'the minimum', minimum, false],
    ['minimum', minimum, 'the mean', mean, true],
    ['maximum', maximum, 'the mean', mean, false],
    ['median', median, 'the minimum', minimum, false],
    ['median', median, 'the maximum', maximum, true],
  ] as const;
  for (const [parameter, bounds, name, limit, above] of pairs) {
    if (bounds === undefined || limit === undefined) continue;
    const slack = 1e-13 * Math.abs(above ? limit.upper : limit.lower);
    if (above && bounds.lower > limit.upper + (Number.isFinite(slack) ? slack : 0)) {
      throw infeasible(where, parameter, bounds, `at most ${rangeText(limit.upper, limit.upper)}, ${name}`);
    }
    if (!above && bounds.upper < limit.lower - (Number.isFinite(slack) ? slack : 0)) {
      throw infeasible(where, parameter, bounds, `at least ${rangeText(limit.lower, limit.lower)}, ${name}`);
    }
  }
}

function scaled(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  factor: number,
): { readonly lower: number; readonly upper: number } {
  return { lower: lower * factor, upper: upper * factor };
}
