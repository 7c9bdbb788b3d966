import { estimateTotal } from '../../estimation';
import type { IntervalConvention } from '../../estimation';
import { collectResults, runMultiverse } from '../../multiverse';
import type {
  Choices,
  MultiverseOutcome,
  MultiverseResult,
  RunMultiverseOptions,
  Specification,
} from '../../multiverse';
import { ensembleRange } from '../../reconstruction';
import type { Ensemble, ReconstructionPrior } from '../../reconstruction';
import { tiltedTotal } from '../../simulation';
import type { CentreOfCosts } from './cost-choices';
import { costEnsemble, ensembleOfScope } from './cost-ensemble';
import { costSample } from './cost-sample';
import type { CostScope } from './cost-scope';

/** How a multiverse of costs is run. */
export interface CostMultiverseOptions extends RunMultiverseOptions {
  /** Data sets behind each specification that needs the values. */
  readonly draws: number;
  readonly seed: number;
}

interface CostValues {
  readonly scope: CostScope;
  readonly centre: CentreOfCosts;
  readonly expansion: 'known-plus-unseen' | 'times-population';
  readonly convention: IntervalConvention;
  readonly prior: ReconstructionPrior;
  readonly selection: number;
}

/**
 * All specifications of the cost, computed.
 *
 * Each gives the mean total over the data sets of its ensemble; the range over them is its interval, except for the mean
 * of a random sample, which has the sampling interval of its convention and its relative margin (`details.margin`).
 *
 * @param choices `COST_CHOICES`, or a declaration with the same choices
 * @param options number of data sets and seed; `resume`, `onResult` and `signal` as for `runMultiverse`
 * @returns a row for each specification, in SEK a year
 */
export async function runCostMultiverse(
  choices: Choices,
  { draws, seed, ...options }: CostMultiverseOptions,
): Promise<readonly MultiverseResult[]> {
  const ensembles = new Map<string, Ensemble>();
  const ensembleOf = ({ convention, prior }: CostValues): Ensemble => {
    const key = JSON.stringify([convention, prior]);
    const made = ensembles.get(key) ?? costEnsemble({ convention, prior, draws, seed });
    ensembles.set(key, made);
    return made;
  };
  return collectResults(runMultiverse(choices, (specification) => evaluate(specification, ensembleOf), options));
}

function evaluate({ picks, values }: Specification, ensembleOf: (values: CostValues) => Ensemble): MultiverseOutcome {
  const chosen = values as unknown as CostValues;
  const { scope, convention, centre, expansion, selection } = chosen;
  const { design, input } = costSample(scope, convention);
  const { sum, median } = input.summary;
  if (picks['centre'] === 'mean' && selection === 0) {
    const mean = sum / design.sampleSize;
    const standardDeviation = input.summary.standardDeviation as number;
    const { estimate, interval, halfWidth } = estimateTotal({ mean, standardDeviation }, design, convention);
    return { estimate, interval, details: { margin: halfWidth / estimate } };
  }
  const expand = (unit: number): number =>
    expansion === 'times-population' ? design.populationSize * unit : sum + design.unobservedCount * unit;
  if (picks['centre'] === 'median') return { estimate: expand(median as number) };
  const ensemble = ensembleOfScope(ensembleOf(chosen), scope, convention);
  const range = ensembleRange(ensemble, (data) =>
    selection === 0
      ? expand(centre(Array.from(data)))
      : tiltedTotal(data, design, { tilt: selection, family: { kind: 'power' }, measure: 'inclusionOdds' }),
  );
  return { estimate: range.mean, interval: { lower: range.lower, upper: range.upper } };
}

/**
 * The estimate of one of the published analyses among the results.
 *
 * @param name the reproduction's name, such as "Table 4"
 * @returns SEK a year; NaN if it is not there or was not computed, which no verdict takes for a figure
 */
export function publishedAnalysis(results: readonly MultiverseResult[], name: string): number {
  const found = results.find(({ reproduction }) => reproduction === name);
  return found?.status === 'computed' && found.estimate !== null ? found.estimate : Number.NaN;
}
