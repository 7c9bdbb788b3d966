import type { SampleEstimate } from '../../estimate';
import type { ClaimAssessment } from '../../multiverse';
import type { LadderRung, Propagation } from '../../models';
import type { Ensemble, NarrowingFigure } from '../../reconstruction';
import type { OperatingCharacteristics } from '../../simulation';
import type { CostComparisonRow } from './cost-comparison';

/** A row of a table to be shown. */
export type ShownRow = Readonly<Record<string, string | number | null>>;

/** Models under each other, both scopes beside each other, in million SEK; what one scope lacks is null. */
export function comparisonRows(rows: readonly CostComparisonRow[]): readonly ShownRow[] {
  const names = [...new Set(rows.map(({ model }) => model))];
  return names.map((name) => {
    const all = rows.find(({ model, scope }) => model === name && scope === 'all') as CostComparisonRow;
    const less = rows.find(({ model, scope }) => model === name && scope === 'without-eu');
    const ends = (row: CostComparisonRow | undefined): readonly (number | null)[] => {
      const drawn = row?.interval ?? row?.range;
      return drawn ? [drawn.lower, drawn.upper] : [null, null];
    };
    const [lower = null, upper = null] = ends(all);
    const [lowerLess = null, upperLess = null] = ends(less);
    return {
      model: all.title,
      basis: all.basis,
      total: inMillions(all.total),
      lower: inMillions(lower),
      upper: inMillions(upper),
      totalLess: inMillions(less?.total ?? null),
      lowerLess: inMillions(lowerLess),
      upperLess: inMillions(upperLess),
      bars: barsOf(all),
    };
  });
}

function inMillions(amount: number | null): number | null {
  return amount === null ? null : amount / 1e6;
}

/** What the ends of a row are. */
function barsOf({ result, interval, range }: CostComparisonRow): string {
  if (result === 'bounds') return 'bounds';
  if (interval !== null) return interval.level === null ? 'bounds' : `${100 * interval.level} % interval`;
  return range === null ? 'none' : 'range over data sets';
}

/** How far the chains of an ensemble can be trusted, a row for each figure. */
export function diagnosticRows({ kind, draws, seed, diagnostics }: Ensemble): readonly ShownRow[] {
  if (diagnostics === null) return [{ figure: 'kind', value: kind }];
  const round = (value: number | null, decimals: number): string => (value === null ? 'none' : value.toFixed(decimals));
  return [
    { figure: 'data sets', value: `${draws.length} from ${diagnostics.chains} chains` },
    { figure: 'seed', value: seed },
    { figure: 'largest R-hat', value: round(diagnostics.worstRHat, 3) },
    { figure: 'effective number of data sets, bulk', value: round(diagnostics.bulkEffectiveSize, 0) },
    { figure: 'effective number of data sets, tails', value: round(diagnostics.tailEffectiveSize, 0) },
    { figure: 'accepted rotations', value: `${round(100 * (diagnostics.acceptance ?? 0), 0)} %` },
    { figure: 'prior', value: diagnostics.prior },
  ];
}

/** The ladder of assumptions, from the weakest. */
export function ladderRows(rungs: readonly LadderRung[]): readonly ShownRow[] {
  return rungs.map(({ assumption, kind, bounds, reason }) => ({
    assumption,
    kind,
    lower: bounds?.lower ?? null,
    upper: bounds?.upper ?? null,
    reason,
  }));
}

/** Both uncertainties of each model, apart and together. */
export function propagationRows(propagations: readonly Propagation[]): readonly ShownRow[] {
  return propagations.map(({ title, total, reconstruction, sampling, combined }) => ({
    model: title,
    total,
    reconstruction: reconstruction.standardDeviation,
    sampling: sampling.standardError,
    combined: combined.standardError,
    share: reconstruction.share === null ? null : 100 * reconstruction.share,
    lower: combined.interval?.lower ?? null,
    upper: combined.interval?.upper ?? null,
  }));
}

/** Which further published figure would narrow which result, the best ones of each result. */
export function narrowingRows(figures: readonly NarrowingFigure[], each: number): readonly ShownRow[] {
  const results = [...new Set(figures.map(({ result }) => result))];
  return results.flatMap((name) =>
    figures
      .filter(({ result }) => result === name)
      .slice(0, each)
      .map(({ result, figure, spread, expectedSpread, expectedReduction }) => ({
        result,
        figure,
        spread,
        expectedSpread,
        reduction: 100 * expectedReduction,
      })),
  );
}

/** How each model does in a scenario: shares in percent, the root mean square error in million SEK. */
export function operationRows({ scenario, models }: OperatingCharacteristics): readonly ShownRow[] {
  return models.map(({ model, relativeBias, rootMeanSquareError, coverage }) => ({
    scenario,
    model,
    bias: relativeBias && 100 * relativeBias.value,
    biasError: relativeBias && 100 * relativeBias.standardError,
    rootMeanSquareError: inMillions(rootMeanSquareError && rootMeanSquareError.value),
    coverage: coverage && 100 * coverage.value,
    coverageError: coverage && 100 * coverage.standardError,
  }));
}

/** How far each claim carries. */
export function claimRows(assessments: readonly ClaimAssessment[]): readonly ShownRow[] {
  return assessments.map(({ statement, share, holding, notHolding, ladder, overturning, rating }) => ({
    claim: statement,
    share: share === null ? null : 100 * share,
    of: holding + notHolding,
    weakest: weakestOf(ladder),
    overturnedBy: overturnedBy(overturning),
    rating: rating?.label ?? 'not rated',
  }));
}

function weakestOf(ladder: ClaimAssessment['ladder']): string {
  const decisive = ladder?.decisive ?? null;
  return decisive === null ? 'none on the ladder' : `${decisive.name}: ${decisive.verdict}`;
}

function overturnedBy(overturning: ClaimAssessment['overturning']): string {
  if (overturning === null || overturning.holdsAtReference === null) return 'the reference does not speak to it';
  const { changedChoices, changes } = overturning;
  const [first] = changes;
  if (first === undefined) return 'nothing declared';
  const steps = first.changed.map(({ choice, to }) => `${choice}: ${to}`).join(', ');
  return `${String(changedChoices)} change (${steps}${changes.length > 1 ? `, or ${changes.length - 1} other ways` : ''})`;
}

/** Estimates from a sample of one's own, a row for each, by the name that the reader gives it. */
export function estimateRows(estimates: Readonly<Record<string, SampleEstimate>>): readonly ShownRow[] {
  return Object.entries(estimates).map(([name, { estimate, standardError, interval, method }]) => ({
    name,
    estimate,
    standardError,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    method,
  }));
}
