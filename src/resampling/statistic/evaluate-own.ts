import { KlusterlabError } from '../../errors';
import type { OwnStatistic } from './bootstrap-statistic';
import type { Evaluator } from './evaluator';

/** A user's statistic, given values or values and weights by the number of its parameters; see `OwnStatistic`. */
export function evaluateOwn(
  where: string,
  values: readonly number[],
  statistic: OwnStatistic,
  populationSize: number,
): Evaluator {
  const call = (given: readonly number[], weights: readonly number[]): number => {
    const result: unknown = statistic(given, weights);
    if (typeof result === 'number' && Number.isFinite(result)) return result;
    throw new KlusterlabError({
      code: 'invalid-statistic',
      where,
      parameter: 'statistic',
      expected: 'a function that gives a finite number for each replicate',
      received: result,
    });
  };
  return statistic.length >= 2 ? ofWeights(values, call, populationSize) : ofValues(where, values, statistic, call);
}

type Call = (values: readonly number[], weights: readonly number[]) => number;

function ofWeights(values: readonly number[], call: Call, populationSize: number): Evaluator {
  const sampleSize = values.length;
  const frozen = Object.freeze([...values]);
  const weights = values.map(() => 0);
  return {
    estimate: call(
      frozen,
      values.map(() => populationSize / sampleSize),
    ),
    weighted({ drawn, base, scale }) {
      const expansion = populationSize / (base * sampleSize + scale * drawn.length);
      weights.fill(expansion * base);
      for (let index = 0; index < drawn.length; index += 1) {
        const place = drawn[index] as number;
        weights[place] = (weights[place] as number) + expansion * scale;
      }
      return call(frozen, weights);
    },
    linear: null,
    without(unit) {
      const others = values.map((_, place) => (place === unit ? 0 : populationSize / (sampleSize - 1)));
      return call(frozen, others);
    },
    spread: null,
  };
}

function ofValues(where: string, values: readonly number[], statistic: OwnStatistic, call: Call): Evaluator {
  return {
    estimate: call([...values], []),
    weighted({ drawn, base }) {
      if (!Number.isInteger(base)) throw weightsNeeded(where, statistic);
      const all = Array.from({ length: base }, () => values).flat();
      for (let index = 0; index < drawn.length; index += 1) all.push(values[drawn[index] as number] as number);
      return call(all, []);
    },
    linear: null,
    without: (unit) =>
      call(
        values.filter((_, place) => place !== unit),
        [],
      ),
    spread: null,
  };
}

function weightsNeeded(where: string, statistic: OwnStatistic): KlusterlabError {
  return new KlusterlabError({
    code: 'weights-needed',
    where,
    parameter: 'statistic',
    expected: 'a function of values and weights, since the weights of this method are not whole',
    received: statistic,
    hint: 'Write it as (values, weights) => number, or choose the method booth.',
  });
}
