import { KlusterlabError } from '../../errors';
import type { EstimationModel } from '../estimation-model';
import type { ModelEstimate } from '../model-estimate';
import type { ModelInput } from '../model-input';
import type { ModelOptions } from '../model-options';

/**
 * What a model makes of an input, checked: a model of a user's own may return anything.
 *
 * @param model built in or the user's own
 * @param input the sample
 * @param options level, convention, random source
 * @returns its estimate, all numbers finite, lower ≤ upper, standard error ≥ 0
 * @throws KlusterlabError `invalid-estimate` naming model and field, and whatever the model throws
 *
 * @example
 * runModel(modelNamed('median-times-population'), { design: simpleRandomSample({ populationSize: 7, sampleSize: 4 }),
 *   summary: { sum: 60, standardDeviation: null, minimum: null, maximum: null, median: 10 }, values: null,
 *   support: null }, { confidenceLevel: 0.95 }).total; // 70
 */
export function runModel(model: EstimationModel, input: ModelInput, options: ModelOptions): ModelEstimate {
  const estimate: unknown = model.estimate(input, options);
  const demand = (field: string, meets: boolean, expected: string, received: unknown): void => {
    if (meets) return;
    const where = `model ${model.name}`;
    throw new KlusterlabError({ code: 'invalid-estimate', where, parameter: field, expected, received });
  };
  demand(
    'estimate',
    typeof estimate === 'object' && estimate !== null,
    'an object with total, standardError, interval',
    estimate,
  );
  const { total, standardError, interval } = estimate as ModelEstimate;
  const orNull = (value: unknown, least: number): boolean =>
    value === null || (isFiniteNumber(value) && value >= least);
  demand('total', orNull(total, -Infinity), 'a finite number, or null', total);
  demand('standardError', orNull(standardError, 0), 'a finite number of at least 0, or null', standardError);
  if (interval === null) return { total, standardError, interval };
  demand('interval', typeof interval === 'object', 'an object with lower, upper, level, method, or null', interval);
  const { lower, upper, level, method } = interval;
  demand(
    'interval',
    isFiniteNumber(lower) && isFiniteNumber(upper) && lower <= upper,
    'finite ends in order',
    interval,
  );
  demand('interval.level', level === null || (level > 0 && level < 1), 'a number in (0, 1), or null', level);
  demand(
    'interval.level',
    (level === null) === (model.family === 'bounds'),
    'null for bounds, and only for them',
    level,
  );
  demand('interval.method', typeof method === 'string', 'a text', method);
  return { total, standardError, interval };
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
