import { expandByMean, sampleStandardDeviation, sum } from '../../estimation';
import { makeValuesModel } from '../contract/make-model';
import type { EstimationModel } from '../estimation-model';
import { simulatedInterval } from './simulated-interval';
import { uniformsOf } from './uniforms-of';

/**
 * The Pólya posterior: unseen units are drawn from an urn of the seen values, each draw put back twice.
 *
 * Total N·ȳ and standard deviation N·√((1 − n/N)·s²/n·(n − 1)/(n + 1)) are exact; the interval is simulated.
 */
export const POLYA_MODEL: EstimationModel = makeValuesModel(
  {
    name: 'polya-posterior',
    title: 'Pólya posterior',
    target: 'the total if the unseen units are as the seen ones, value for value',
    formula: 'N·ȳ; SE² = N²·(1 − n/N)·s²/n·(n − 1)/(n + 1); interval from simulated urns',
    assumptions: [
      'Seen and unseen units are exchangeable, and nothing is known of them but the seen values.',
      'The unseen units have no other values than the seen ones: its interval cannot allow for larger ones.',
    ],
    family: 'bayesian',
    reference: 'Ghosh & Meeden (1997), Bayesian Methods for Finite Population Sampling, chapter 2',
  },
  (values, design, options, where) => {
    const { populationSize, sampleSize, samplingFraction, unobservedCount } = design;
    const uniform = uniformsOf(options.random());
    const observed = sum(values);
    const urn = new Float64Array(populationSize);
    urn.set(values);
    const drawTotal = (): number => {
      let total = observed;
      for (let filled = sampleSize; filled < populationSize; filled += 1) {
        const drawn = urn[Math.floor(uniform() * filled)] as number;
        urn[filled] = drawn;
        total += drawn;
      }
      return total;
    };
    const interval = simulatedInterval(where, unobservedCount, options, drawTotal);
    const deviation = sampleSize < 2 ? 0 : sampleStandardDeviation(values);
    const factor = ((1 - samplingFraction) * (sampleSize - 1)) / (sampleSize * (sampleSize + 1));
    const total = expandByMean(observed, design).estimate;
    return { total, standardError: populationSize * deviation * Math.sqrt(factor), interval };
  },
);
