import { collectResults, defineChoices, exclude, runMultiverse } from '../../src/multiverse';
import type { Choice, Choices, EvaluateSpecification, MultiverseResult } from '../../src/multiverse';

/** A choice whose options have their numbers as values. */
export function numbers(name: string, values: Readonly<Record<string, number>>, estimand = false): Choice<number> {
  return {
    name,
    estimand,
    options: Object.entries(values).map(([option, value]) => ({ name: option, label: option, value })),
  };
}

/** Three choices and an estimand: 2 × 3 × 2 combinations for each of two scopes, less what is excluded. */
export const CHOICES: Choices = defineChoices(
  [
    numbers('scope', { all: 100, part: 50 }, true),
    numbers('estimator', { mean: 10, median: 0 }),
    numbers('correction', { none: 0, small: 1, large: 2 }),
    numbers('level', { low: 0, high: 4 }),
  ],
  {
    exclusions: [
      exclude({ estimator: 'median', correction: ['small', 'large'] }, 'The median has no correction.'),
      exclude({ estimator: 'median', level: 'high' }, 'The median has no interval.'),
    ],
    reproductions: [
      { name: 'Table A', picks: { scope: 'all', estimator: 'mean', correction: 'none', level: 'low' } },
      { name: 'Table B', picks: { scope: 'part', estimator: 'median', correction: 'none', level: 'low' } },
    ],
  },
);

/** The sum of the picked numbers. */
export const addUp: EvaluateSpecification = ({ values }) => ({
  estimate: Object.values(values as Record<string, number>).reduce((sum, value) => sum + value, 0),
});

/** All rows of CHOICES with `addUp`, or of other choices with another evaluation. */
export function runAll(
  choices: Choices = CHOICES,
  evaluate: EvaluateSpecification = addUp,
): Promise<readonly MultiverseResult[]> {
  return collectResults(runMultiverse(choices, evaluate));
}
