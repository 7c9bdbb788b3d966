import { criticalValue, sampleStandardDeviation } from '../../estimation';
import type { Bounds, IntervalConvention, SimpleRandomSample } from '../../estimation';
import { requireBounds, requireDesign } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import type { Ensemble } from '../../reconstruction/ensemble/ensemble';
import { readRunOptions } from '../comparison/read-run-options';
import type { SharedRunOptions } from '../comparison/read-run-options';
import { requireEnsemble } from '../comparison/require-ensemble';
import { inputsOf, runOver } from '../comparison/run-over-draws';
import type { ModelRun } from '../comparison/run-over-draws';
import { summariseRun } from '../comparison/summarise-run';
import type { EstimationModel } from '../estimation-model';
import type { ModelInterval } from '../model-estimate';
import { levelText } from '../prediction/level-text';
import type { Propagation } from './propagation';

export interface PropagateOptions extends SharedRunOptions {
  /** Where any value of the population can lie, for models that ask for it. */
  readonly support?: Bounds;
}

const RULE =
  'Law of total variance: T = mean of SE² over the data sets + variance of the totals between them. ' +
  "Rubin's (1987) rule adds a further m-th of the variance between, for a mean of only m imputations: here the data " +
  "sets can be as many as one wants, and what their number leaves open is the Monte Carlo error. Reiter's (2003) rule " +
  'for synthetic data takes an m-th only, since there the values are known to someone. And these are no imputations ' +
  'for the N units: only the n sampled values are reconstructed, the unseen ones are in SE².';

/**
 * Reconstruction and sampling uncertainty of a model's total, apart and together.
 *
 * T = W + B, W the mean over the data sets of SE² and B the variance of the totals between them. The combined interval
 * is total ± c·√T, c by the convention with n − 1 degrees of freedom.
 *
 * Rubin (1987), Multiple Imputation for Nonresponse in Surveys, section 3.3; Reiter (2003), Survey Methodology 29,
 * 181–188; why neither is taken as it stands is in the result's `rule`.
 *
 * Assumes that the ensemble's prior over data sets is what one believes: B is a statement about that prior.
 *
 * @param model any model that gives a total; one that needs the summary gets each data set's own
 * @param design n of N units
 * @param ensemble data sets that the published figures allow, at least two; or the one known
 * @param options convention, seed, and what `compareModels` takes besides
 * @returns both uncertainties and their shares of the combined variance; null with a reason where the model has no
 *   standard error
 * @throws KlusterlabError `no-total` for a model of bounds, `not-computed` if no data set has an estimate,
 *   `size-mismatch`, `empty-ensemble`, `invalid-design`, and faults of the options
 *
 * @example
 * propagate(modelNamed('mean'), simpleRandomSample({ populationSize: 4, sampleSize: 2 }), { kind: 'observed', sampleSize: 2,
 *   draws: [Float64Array.of(1, 3)], parts: null, prior: null, seed: null, diagnostics: null,
 *   summary: { sampleSize: 2, sum: { lower: 4, upper: 4 } } }, { seed: 1,
 *   convention: { distribution: 't', correction: 'none', confidenceLevel: 0.95 } }).sampling.share; // 1
 */
export function propagate(
  model: EstimationModel,
  design: SimpleRandomSample,
  ensemble: Ensemble,
  options: PropagateOptions,
): Propagation {
  const where = 'propagate';
  requireDesign(where, design);
  requireEnsemble(where, ensemble, design);
  const settings = readRunOptions(where, options, ['support'], ensemble.draws.length);
  if (options.support !== undefined) requireBounds(where, 'support', options.support, {});
  const run = runOver(model, inputsOf(ensemble.draws, design, options.support ?? null), settings);
  const totals = totalsOf(where, model, run);
  const { total, range, standardError, interval, monteCarloError } = summariseRun(run.estimates);
  const between = totals.length < 2 ? 0 : sampleStandardDeviation(totals);
  const variance = standardError === null ? null : standardError ** 2 + between ** 2;
  const shareOf = (part: number): number | null => (variance === null || variance === 0 ? null : part ** 2 / variance);
  const centre = total as number;
  return {
    model: model.name,
    title: model.title,
    total: centre,
    reconstruction: {
      standardDeviation: between,
      range: range ?? { lower: centre, upper: centre },
      share: shareOf(between),
    },
    sampling: { standardError, interval, share: standardError === null ? null : shareOf(standardError) },
    combined: {
      standardError: variance === null ? null : Math.sqrt(variance),
      interval: variance === null ? null : around(centre, Math.sqrt(variance), settings.convention, design),
    },
    rule: RULE,
    dataSets: totals.length,
    notComputed: run.notComputed,
    monteCarloError,
    reason: run.reason ?? (standardError === null ? (model.noInterval ?? 'The model gives no standard error.') : null),
    random: run.random,
  };
}

function totalsOf(where: string, model: EstimationModel, { estimates, reason }: ModelRun): readonly number[] {
  if (estimates.length === 0) {
    const expected = `an estimate of ${model.name} for at least one data set`;
    throw new KlusterlabError({ code: 'not-computed', where, parameter: 'ensemble', expected, received: reason });
  }
  return estimates.map(({ total }) => {
    if (total !== null) return total;
    const expected = 'a model that gives a total, not bounds';
    throw new KlusterlabError({ code: 'no-total', where, parameter: 'model', expected, received: model.name });
  });
}

function around(
  total: number,
  standardError: number,
  { distribution, confidenceLevel }: IntervalConvention,
  { sampleSize }: SimpleRandomSample,
): ModelInterval | null {
  if (distribution === 't' && sampleSize < 2) return null;
  const critical =
    distribution === 't'
      ? criticalValue({ distribution, confidenceLevel, degreesOfFreedom: sampleSize - 1 })
      : criticalValue({ distribution, confidenceLevel });
  const reach = critical * standardError;
  const kind = distribution === 't' ? `t interval, ${sampleSize - 1} degrees of freedom` : 'normal interval';
  const method = `${levelText(confidenceLevel)} ${kind}, sampling and reconstruction together`;
  return { lower: total - reach, upper: total + reach, level: confidenceLevel, method };
}
