import type { IntervalConvention } from '../../estimation';
import {
  ensembleRange,
  narrowingFigures,
  observedEnsemble,
  reconstruct,
  RECONSTRUCTION_PRIORS,
} from '../../reconstruction';
import type {
  DrawFunction,
  Ensemble,
  EnsembleRange,
  NarrowingFigure,
  PublishedSummary,
  ReconstructionPrior,
} from '../../reconstruction';
import { costSample } from './cost-sample';
import type { CostScope } from './cost-scope';
import { observedCosts } from './observed-costs';

/** How the lost values are reconstructed. */
export interface CostEnsembleOptions {
  /** How the printed interval was made; it fixes the standard deviation. */
  readonly convention: IntervalConvention;
  readonly prior: ReconstructionPrior;
  /** Data sets. */
  readonly draws: number;
  readonly seed: number;
}

const CHAINS = 4;

/**
 * All data sets of 15 costs, each with its EU part, that Tables 4 to 6 allow; or the one that is known.
 *
 * The values meet the published figures with all money, what remains without the EU's part those of Table 6, and
 * every part lies between 0 and its value. With `data/observed.csv` the values are known, and this is their ensemble of
 * one, after a check against each published figure.
 *
 * @param options convention, prior, number of data sets, seed
 * @returns values in SEK a year, with the EU's parts
 * @throws KlusterlabError what `reconstruct`, `observedEnsemble` and `observedCosts` throw
 */
export function costEnsemble({ convention, prior, draws, seed }: CostEnsembleOptions): Ensemble {
  const { summary } = costSample('all', convention);
  const remainder = costSample('without-eu', convention).summary;
  const observed = observedCosts();
  if (observed !== null) return observedEnsemble(observed.values, observed.parts, summary, { remainder });
  return reconstruct(summary, { prior, draws, chains: CHAINS, seed, remainder });
}

/**
 * The ensemble of one scope: the values themselves, or what remains of them without the EU's part.
 *
 * @param ensemble with parts, as `costEnsemble` gives it
 * @param scope all public money, or without the EU's
 * @param convention the convention that the ensemble was made with
 * @returns data sets in order of size; those without the EU's part have no parts of their own
 */
export function ensembleOfScope(ensemble: Ensemble, scope: CostScope, convention: IntervalConvention): Ensemble {
  const parts = ensemble.parts;
  if (scope === 'all' || parts === null) return ensemble;
  const summary: PublishedSummary = costSample(scope, convention).summary;
  const draws = ensemble.draws.map((draw, at) => {
    const taken = parts[at] as Float64Array;
    return draw.map((value, position) => value - (taken[position] as number)).sort();
  });
  return { ...ensemble, draws, parts: null, summary };
}

/**
 * One result under every prior over data sets: how much the weighing of data sets matters.
 *
 * @param f the result, a function of a data set
 * @param options as for `costEnsemble`, without a prior
 * @returns a row for each prior, in the unit of the result
 */
export function rangesByPrior(
  f: DrawFunction,
  options: Omit<CostEnsembleOptions, 'prior'>,
): readonly (Pick<EnsembleRange, 'mean' | 'lower' | 'upper' | 'monteCarloError'> & {
  readonly prior: ReconstructionPrior;
})[] {
  return RECONSTRUCTION_PRIORS.map((prior) => {
    const { mean, lower, upper, monteCarloError } = ensembleRange(costEnsemble({ ...options, prior }), f);
    return { prior, mean, lower, upper, monteCarloError };
  });
}

/**
 * Which further figure would narrow which result most; nothing where the values are known.
 *
 * @param ensemble at least 200 data sets, or the one that is known
 * @param results the results, by name
 */
export function narrowingOf(
  ensemble: Ensemble,
  results: Readonly<Record<string, DrawFunction>>,
): readonly NarrowingFigure[] {
  return ensemble.kind === 'observed' ? [] : narrowingFigures(ensemble, results);
}
