import { requireNumber } from '../../estimation/contract';
import { tiltCoordinate } from '../../simulation/tilting/tilt';
import { tiltedMean } from '../../simulation/tilting/tilted-mean';
import { makeValuesModel } from '../contract/make-model';
import { requirePositive } from '../contract/read-values';
import type { EstimationModel } from '../estimation-model';
import { predictTotal } from '../prediction/predict-total';
import { exp, pow } from '../../portable-math';

export interface SizeTiltOptions {
  readonly name: string;
  /** λ: inclusion odds ∝ y^λ; above 0 where large units were favoured. */
  readonly tilt: number;
}

const POWER = { kind: 'power' } as const;

/**
 * The model in which large units had better odds of being sampled, as the power λ of their size; weights y^(−λ) undo it.
 *
 * The mean for the unseen units is Σwy/Σw with w = y^(−λ), its variance Σw²(y − mean)²/(Σw)² · n/(n − 1) by
 * linearisation, and unseen units scatter with the weighted variance.
 *
 * @param options a name, and the tilt, which no data of the sample can tell
 * @returns a model; with λ = 0 the mean's total
 * @throws KlusterlabError `invalid-number`
 *
 * @example
 * sizeTiltedModel({ name: 'size-tilted-one', tilt: 1 }).needs; // 'values'
 */
export function sizeTiltedModel({ name, tilt }: SizeTiltOptions): EstimationModel {
  requireNumber('sizeTiltedModel', 'tilt', tilt, {});
  return makeValuesModel(
    {
      name,
      title: `Observed sum + unseen units × mean with weights size^(${-tilt})`,
      target: `the total if the odds of being sampled grew as size^${tilt}`,
      formula: `Σy + (N − n)·Σwy/Σw, w = y^(${-tilt})`,
      assumptions: [
        'The observed values are right, and each unit of the population is counted once.',
        `The odds of a unit to be in the sample were in proportion to its size to the power ${tilt}; all values are above 0.`,
      ],
      family: 'model-based',
      reference:
        'Riddles, Kim & Im (2016), Journal of Survey Statistics and Methodology 4(2), 215–245; the tilt is assumed',
    },
    (values, design, options, where) => {
      requirePositive(where, values);
      const n = values.length;
      const centre = tiltedMean(values, tilt, POWER);
      const logWeights = values.map((value) => -tilt * tiltCoordinate(value, POWER));
      const largest = Math.max(logWeights[0] as number, logWeights[n - 1] as number);
      const weights = logWeights.map((weight) => exp(weight - largest));
      const all = weights.reduce((total, weight) => total + weight, 0);
      const moment = (power: number): number =>
        weights.reduce(
          (total, weight, index) => total + pow(weight, power) * ((values[index] as number) - centre) ** 2,
          0,
        );
      const inflation = n < 2 ? null : n / (n - 1);
      const variance = inflation === null ? null : (inflation * moment(2)) / all ** 2;
      const unitVariance = inflation === null ? null : (inflation * moment(1)) / all;
      return predictTotal(values, design, { centre, variance, degreesOfFreedom: n - 1 }, unitVariance, options);
    },
  );
}

/** Odds of being sampled that grew as the square root of size. */
export const SIZE_TILTED_MODEL: EstimationModel = sizeTiltedModel({ name: 'size-tilted-half', tilt: 0.5 });
