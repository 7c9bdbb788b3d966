import { KlusterlabError } from '../../errors';
import { designWeights } from '../design/design-weights';
import { populationUnits } from '../design/population-units';
import type { SampleDesign } from '../design/sample-design';
import type { LinearisedStatistic } from './linear-estimate';
import { weightedSum } from '../variance/weighted-sum';

const SOURCE = 'Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, sections 5.5–5.7';

/**
 * The mean Σwy/Σw with its linearised variable (y − ȳ)/Σw; under the ratio estimator, whose weights do not sum to the
 * number of units, the total over the known number of units.
 *
 * @throws KlusterlabError `not-identified` for the ratio estimator over a cluster sample, whose population is not counted
 *   in units
 */
export function linearisedMean(where: string, values: readonly number[], design: SampleDesign): LinearisedStatistic {
  const weights = designWeights(design);
  const total = weightedSum(weights, values);
  const base = { statistic: 'mean', source: SOURCE } as const;
  if (design.kind === 'calibratedSample' && design.method === 'ratio') {
    const units = populationUnits(design.drawn);
    if (units === null) throw unknownUnits(where);
    const linearised = Float64Array.from(values, (value) => value / units);
    return { ...base, estimate: total / units, linearised, method: 'estimated total / known number of units' };
  }
  const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = total / sumOfWeights;
  const linearised = new Float64Array(values.length);
  for (let unit = 0; unit < values.length; unit += 1)
    linearised[unit] = ((values[unit] as number) - mean) / sumOfWeights;
  return { ...base, estimate: mean, linearised, method: 'weighted mean' };
}

function unknownUnits(where: string): KlusterlabError {
  return new KlusterlabError({
    code: 'not-identified',
    where,
    parameter: 'design',
    expected: 'a population whose units are counted',
    received: 'ratio estimator over a cluster sample',
    hint: 'Estimate the total, and divide it by the number of units if you know it.',
  });
}
