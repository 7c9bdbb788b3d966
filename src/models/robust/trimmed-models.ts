import { requireNumber } from '../../estimation/contract';
import { CENTRE_ASSUMPTIONS, makeCentreModel } from '../prediction/make-centre-model';
import type { EstimationModel } from '../estimation-model';
import { trimmedMean } from '../statistics/trimmed-mean';
import { winsorisedMean } from '../statistics/winsorised-mean';

/**
 * The model "observed sum + unseen units × trimmed mean".
 *
 * @param percent share of the values cut off at each end, whole percent from 0 to 49
 * @returns a model named `trimmed-mean-<percent>`
 * @throws KlusterlabError `invalid-number`
 *
 * @example
 * trimmedMeanModel(25).name; // 'trimmed-mean-25'
 */
export function trimmedMeanModel(percent: number): EstimationModel {
  requireNumber('trimmedMeanModel', 'percent', percent, {
    whole: true,
    atLeast: 0,
    below: 50,
    unit: 'percent at each end',
  });
  return makeCentreModel(
    {
      name: `trimmed-mean-${percent}`,
      title: `Observed sum + unseen units × ${percent} % trimmed mean`,
      target: 'the total if the unseen units average the mean of the middle values',
      formula: `Σy + (N − n)·(mean without ${percent} % of the values at each end)`,
      assumptions: [
        ...CENTRE_ASSUMPTIONS,
        'Values as extreme as those cut off are no rarer or more common than symmetry says.',
      ],
      family: 'robust',
      reference: 'Tukey & McLaughlin (1963), Sankhyā A 25, 331–352',
    },
    (values) => trimmedMean(values, { proportion: percent / 100 }),
  );
}

/**
 * The model "observed sum + unseen units × winsorised mean".
 *
 * @param percent share of the values pulled in at each end, whole percent from 0 to 49
 * @returns a model named `winsorised-mean-<percent>`
 * @throws KlusterlabError `invalid-number`
 *
 * @example
 * winsorisedMeanModel(25).name; // 'winsorised-mean-25'
 */
export function winsorisedMeanModel(percent: number): EstimationModel {
  requireNumber('winsorisedMeanModel', 'percent', percent, {
    whole: true,
    atLeast: 0,
    below: 50,
    unit: 'percent at each end',
  });
  return makeCentreModel(
    {
      name: `winsorised-mean-${percent}`,
      title: `Observed sum + unseen units × ${percent} % winsorised mean`,
      target: 'the total if the unseen units average the mean with its extremes pulled in',
      formula: `Σy + (N − n)·(mean with ${percent} % of the values at each end set to the next one)`,
      assumptions: [...CENTRE_ASSUMPTIONS, 'Extremes are pulled in alike at both ends, whatever their sizes.'],
      family: 'robust',
      reference: 'Dixon & Tukey (1968), Technometrics 10, 83–98',
    },
    (values) => winsorisedMean(values, { proportion: percent / 100 }),
  );
}
