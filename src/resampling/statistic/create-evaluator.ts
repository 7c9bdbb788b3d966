import type { BootstrapStatistic } from './bootstrap-statistic';
import { evaluateMean } from './evaluate-mean';
import { evaluateOwn } from './evaluate-own';
import { evaluateQuantile } from './evaluate-quantile';
import { evaluateRatio } from './evaluate-ratio';
import type { Evaluator } from './evaluator';

/** What an evaluator has to know besides the sample. */
export interface EvaluatorOptions {
  /** The function that the user called, for messages. */
  readonly where: string;
  readonly populationSize: number;
  /** What standard errors by formula have in place of 1: 1 − n/N, or 1 for a method that ignores it. */
  readonly correction: number;
}

/**
 * The evaluator of a checked statistic. The units are put in order of size first, so that the order in which a sample
 * is written down does not change a digit; a user's own function gets them as they are.
 */
export function createEvaluator(
  values: readonly number[],
  statistic: BootstrapStatistic,
  { where, populationSize, correction }: EvaluatorOptions,
): Evaluator {
  if (typeof statistic === 'function') return evaluateOwn(where, values, statistic, populationSize);
  if (typeof statistic === 'object' && statistic.kind === 'ratio') {
    const pairs = values
      .map((value, unit) => [value, statistic.denominators[unit] as number] as const)
      .sort(([value, denominator], [other, otherDenominator]) => value - other || denominator - otherDenominator);
    const [ordered, denominators] = [pairs.map(([value]) => value), pairs.map(([, denominator]) => denominator)];
    return evaluateRatio(where, ordered, denominators, correction);
  }
  const sorted = [...values].sort((value, other) => value - other);
  if (typeof statistic === 'object') return evaluateQuantile(sorted, statistic.probability);
  switch (statistic) {
    case 'mean':
      return evaluateMean(sorted, 1, correction);
    case 'total':
      return evaluateMean(sorted, populationSize, correction);
    case 'median':
      return evaluateQuantile(sorted, 0.5);
  }
}
