import type { IntervalConvention } from '../../estimation';
import { estimateGroups } from '../../figures';
import type { Figure } from '../../figures';
import { compareModels } from '../../models';
import type { ModelComparisonRow } from '../../models';
import type { Ensemble } from '../../reconstruction';
import { printedNumber } from '../../report';
import { clusterPolicy } from '../study';
import { ensembleOfScope } from './cost-ensemble';
import { costSample } from './cost-sample';
import { COST_SCOPES } from './cost-scope';
import type { CostScope } from './cost-scope';

/** What one model makes of one scope. */
export interface CostComparisonRow extends ModelComparisonRow {
  readonly scope: CostScope;
}

export interface CostComparisonOptions {
  readonly convention: IntervalConvention;
  readonly seed: number;
  /** Names of models; all registered ones if left out. */
  readonly models?: readonly string[];
}

/**
 * The national total by every model, with and without the EU's money.
 *
 * Models that need only the summary are exact; the others run over the ensemble.
 *
 * @param ensemble as `costEnsemble` gives it, made with the same convention
 * @param options convention, seed, and which models
 * @returns a row for each model and scope, in SEK a year
 * @throws KlusterlabError what `compareModels` throws
 */
export function compareCosts(ensemble: Ensemble, options: CostComparisonOptions): readonly CostComparisonRow[] {
  return COST_SCOPES.flatMap((scope) => {
    const { input } = costSample(scope, options.convention);
    const draws = ensembleOfScope(ensemble, scope, options.convention);
    const known = draws.kind === 'observed' ? { ...input, values: draws.draws[0] as Float64Array } : input;
    return compareModels(known, draws.kind === 'observed' ? null : draws, options).map((row) => ({ scope, ...row }));
  });
}

/**
 * All models beside each other, both scopes, with the summary's rounded figure as a mark.
 *
 * @param rows what `compareCosts` gave
 */
export function costComparisonFigure(rows: readonly CostComparisonRow[]): Figure {
  const names: Readonly<Record<CostScope, string>> = { all: 'all public money', 'without-eu': "without the EU's" };
  const seed = rows.find(({ random }) => random?.seed !== undefined)?.random?.seed;
  return estimateGroups(
    COST_SCOPES.map((scope) => ({
      name: names[scope],
      models: rows
        .filter((row) => row.scope === scope && row.result !== 'notComputed')
        .map(({ model, total, interval, range, result }) => ({
          label: model,
          estimate: total,
          interval: interval ?? range,
          isBounds: result === 'bounds',
        })),
    })),
    {
      title: 'What the initiatives cost depends on the model more than on the sample',
      caption:
        'Bars: 95 % intervals where the model has one, bounds, or else the range over the data sets that Tables 4 to 6 ' +
        `allow.${seed === undefined || seed === null ? '' : ` Seed ${seed}.`}`,
      divisor: 1e6,
      unit: 'million SEK a year',
      reference: { label: 'summary', value: printedNumber(clusterPolicy.ledger.row('summary.annual-cost')) },
    },
  );
}

/**
 * The total of one model and scope among compared rows.
 *
 * @returns SEK a year; NaN if the model is not there or gives no total, which no verdict takes for a figure
 */
export function comparedTotal(rows: readonly CostComparisonRow[], model: string, scope: CostScope): number {
  return rows.find((row) => row.model === model && row.scope === scope)?.total ?? Number.NaN;
}
