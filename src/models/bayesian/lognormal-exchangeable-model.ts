import { sum } from '../../estimation';
import { requireKeys, requireNumber } from '../../estimation/contract';
import { makeValuesModel } from '../contract/make-model';
import { requirePositive } from '../contract/read-values';
import { KlusterlabError } from '../../errors';
import type { EstimationModel } from '../estimation-model';
import { logMoments } from '../statistics/log-moments';
import { lognormalPredictiveMoments } from './lognormal-predictive-moments';
import { chiSquared, normalVariates } from './random-variates';
import { simulatedInterval } from './simulated-interval';
import { uniformsOf } from './uniforms-of';
import { exp } from '../../portable-math';

export interface LognormalExchangeableOptions {
  readonly name: string;
  /** ν₀ ≥ 0: how many values the prior of σ is worth; 0 for p(σ) ∝ 1/σ. */
  readonly priorDegreesOfFreedom: number;
  /** σ₀ > 0: the prior's σ of the logarithms; has no effect with ν₀ = 0. */
  readonly priorDeviation: number;
  /** The largest σ that is thought possible: without one the predictive mean is infinite. */
  readonly largestDeviation: number;
}

const MOST_REFUSALS = 10_000;

/**
 * Exchangeable lognormal values: logarithms are normal with a flat prior for μ and, for σ², the scaled inverse χ²
 * distribution with ν₀ degrees of freedom and scale σ₀², cut off above the largest σ. Total and standard error
 * are the posterior moments, by numerical integration; the interval is simulated: σ², then μ, then each unseen unit.
 *
 * Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 3.2, for the posterior; Fabrizi & Trivisano (2012),
 * Bayesian Analysis 7, 975–996, on why an unbounded σ has no predictive mean.
 *
 * @param options name and prior, all stated
 * @returns a model that needs the values, and simulates
 * @throws KlusterlabError `invalid-number`, `unknown-option`, `missing-option`; the model `prior-contradicted` where
 *   the values hardly ever allow a σ below the largest
 *
 * @example
 * lognormalExchangeableModel({ name: 'wide', priorDegreesOfFreedom: 0, priorDeviation: 1, largestDeviation: 3 }).needs; // 'values'
 */
export function lognormalExchangeableModel(options: LognormalExchangeableOptions): EstimationModel {
  const keys = ['name', 'priorDegreesOfFreedom', 'priorDeviation', 'largestDeviation'];
  requireKeys('lognormalExchangeableModel', 'options', options, { required: keys });
  const { name, priorDegreesOfFreedom: prior, priorDeviation, largestDeviation } = options;
  requireNumber('lognormalExchangeableModel', 'priorDegreesOfFreedom', prior, { atLeast: 0 });
  requireNumber('lognormalExchangeableModel', 'priorDeviation', priorDeviation, { above: 0 });
  requireNumber('lognormalExchangeableModel', 'largestDeviation', largestDeviation, { above: 0 });
  const belief = prior === 0 ? 'p(σ) ∝ 1/σ' : `σ about ${priorDeviation}, worth ${prior} values`;
  return makeValuesModel(
    {
      name,
      title: `Exchangeable lognormal values, ${belief}, at most ${largestDeviation}`,
      target: 'the total if the unseen units are draws from the lognormal distribution that the seen ones suggest',
      formula:
        'Σy + Σ exp(μ + σz) over the unseen units, (μ, σ) from their posterior; mean and quantiles of the totals',
      assumptions: [
        'Seen and unseen units are exchangeable, and their logarithms normal given μ and σ.',
        `Before the sample p(μ) is flat, and ${belief}; σ is at most ${largestDeviation}.`,
      ],
      family: 'bayesian',
      reference:
        'Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 3.2; Fabrizi & Trivisano (2012), Bayesian Analysis 7, 975–996',
    },
    (values, { unobservedCount }, read, where) => {
      requirePositive(where, values);
      const n = values.length;
      const degreesOfFreedom = prior + n - 1;
      if (degreesOfFreedom < 2) {
        const expected = 'at least 3 values, or a prior worth more';
        throw new KlusterlabError({ code: 'too-few-values', where, parameter: 'values', expected, received: n });
      }
      const uniform = uniformsOf(read.random());
      const normal = normalVariates(uniform);
      const { origin, mean, variance } = logMoments(values);
      const squares = prior * priorDeviation ** 2 + (n - 1) * (variance ?? 0);
      const observed = sum(values);
      const drawSigma = (): number => {
        for (let refusals = 0; refusals < MOST_REFUSALS; refusals += 1) {
          const sigma = Math.sqrt(squares / chiSquared(degreesOfFreedom, uniform, normal));
          if (sigma <= largestDeviation) return sigma;
        }
        const expected = 'logarithms whose spread the largest σ of the prior allows';
        const received = Math.sqrt(squares / degreesOfFreedom);
        throw new KlusterlabError({
          code: 'prior-contradicted',
          where,
          parameter: 'largestDeviation',
          expected,
          received,
        });
      };
      const drawTotal = (): number => {
        const sigma = drawSigma();
        const mu = mean + (sigma / Math.sqrt(n)) * normal();
        let relative = 0;
        for (let unit = 0; unit < unobservedCount; unit += 1) relative += exp(mu + sigma * normal());
        return observed + origin * relative;
      };
      const interval = simulatedInterval(where, unobservedCount, read, drawTotal);
      const moments = lognormalPredictiveMoments({ degreesOfFreedom, squares, largestDeviation }, n, unobservedCount);
      const scale = origin * exp(mean);
      return { total: observed + scale * moments.mean, standardError: scale * moments.standardDeviation, interval };
    },
  );
}

/** Exchangeable lognormal values with the reference prior for σ, cut off at 2. */
export const LOGNORMAL_BAYES_MODEL: EstimationModel = lognormalExchangeableModel({
  name: 'lognormal-bayes',
  priorDegreesOfFreedom: 0,
  priorDeviation: 1,
  largestDeviation: 2,
});

/** Exchangeable lognormal values with σ thought to be about 0.8 (a coefficient of variation of 0.95). */
export const LOGNORMAL_BAYES_INFORMED_MODEL: EstimationModel = lognormalExchangeableModel({
  name: 'lognormal-bayes-informed',
  priorDegreesOfFreedom: 10,
  priorDeviation: 0.8,
  largestDeviation: 2,
});
