import { KlusterlabError } from '../../errors';
import type { Ensemble } from '../../reconstruction/ensemble/ensemble';
import { requireModelInput } from '../contract/read-summary';
import type { EstimationModel } from '../estimation-model';
import type { ModelInput } from '../model-input';
import { estimationModels, modelNamed } from '../registry/registry';
import type { ModelComparisonRow } from './model-comparison-row';
import { readRunOptions } from './read-run-options';
import type { SharedRunOptions } from './read-run-options';
import { requireEnsemble } from './require-ensemble';
import { inputsOf, runOver } from './run-over-draws';
import type { ModelRun, RunSettings } from './run-over-draws';
import { summariseRun } from './summarise-run';

export interface CompareModelsOptions extends SharedRunOptions {
  /** Names of the models to compare; all registered ones if left out. */
  readonly models?: readonly string[];
}

/**
 * What every model of the registry makes of one sample, a row for each.
 *
 * Models that need the summary work from `input.summary`, exactly. Models that need the values work from `input.values`
 * or, where these are not known, from each data set of the ensemble: the row then has the mean over the data sets, the
 * range of the central 95 % of them, the mean limits of the intervals and their hull. A model that cannot be computed
 * has a row with the reason.
 *
 * @param input design, summary, values or null, support or null
 * @param ensemble data sets that the published figures allow; null where the values are known or not reconstructed
 * @param options convention, seed, and which models; each model draws from a stream of its own
 * @returns one row for each model, in the order of the registry or of `options.models`
 * @throws KlusterlabError `contradictory-input` for values and an ensemble at once, `size-mismatch`, `empty-ensemble`,
 *   `unknown-model`, `invalid-choice`, `invalid-number`, `unknown-option`, `missing-option`, and faults of the input
 *
 * @example
 * compareModels(modelInputFromValues([3, 1, 8], simpleRandomSample({ populationSize: 5, sampleSize: 3 }), null), null, {
 *   convention: { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 }, seed: 1,
 *   models: ['mean'] })[0].total; // 20
 */
export function compareModels(
  input: ModelInput,
  ensemble: Ensemble | null,
  options: CompareModelsOptions,
): readonly ModelComparisonRow[] {
  const where = 'compareModels';
  requireModelInput(where, input);
  if (ensemble !== null) requireEnsemble(where, ensemble, input.design);
  if (ensemble !== null && input.values !== null) {
    throw new KlusterlabError({
      code: 'contradictory-input',
      where,
      parameter: 'ensemble',
      expected: 'none where the values are known',
      received: `an ensemble of ${ensemble.draws.length} data sets`,
    });
  }
  const settings = readRunOptions(where, options, ['models'], ensemble?.draws.length ?? 1);
  const models = options.models?.map(modelNamed) ?? estimationModels();
  const drawn = ensemble === null ? null : inputsOf(ensemble.draws, input.design, input.support);
  return models.map((model) => rowOf(model, input, drawn, settings));
}

function rowOf(
  model: EstimationModel,
  input: ModelInput,
  drawn: readonly ModelInput[] | null,
  settings: RunSettings,
): ModelComparisonRow {
  const overDraws = model.needs === 'values' && drawn !== null;
  const run = runOver(model, overDraws ? drawn : [input], settings);
  const { name, title, family, needs, target } = model;
  return {
    model: name,
    title,
    family,
    needs,
    target,
    basis: needs === 'summary' ? 'summary' : overDraws ? 'ensemble' : 'values',
    ...resultOf(model, run),
    dataSets: run.estimates.length,
    notComputed: run.notComputed,
    random: run.random,
  };
}

const NOTHING = {
  total: null,
  range: null,
  standardError: null,
  interval: null,
  intervalHull: null,
  monteCarloError: null,
};

function resultOf(
  model: EstimationModel,
  { estimates, reason }: ModelRun,
): Omit<
  ModelComparisonRow,
  'model' | 'title' | 'family' | 'needs' | 'target' | 'basis' | 'dataSets' | 'notComputed' | 'random'
> {
  if (estimates.length === 0) return { ...NOTHING, result: 'notComputed', reason };
  const summary = summariseRun(estimates);
  if (model.family === 'bounds') return { ...summary, result: 'bounds', reason };
  if (summary.interval !== null) return { ...summary, result: 'totalWithInterval', reason };
  const why = model.noInterval ?? 'The input does not suffice for an interval.';
  return { ...summary, result: 'total', reason: reason ?? why };
}
