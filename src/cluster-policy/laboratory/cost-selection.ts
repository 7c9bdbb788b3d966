import { KlusterlabError } from '../../errors';
import type { SimpleRandomSample } from '../../estimation';
import { sensitivityCurve } from '../../figures';
import type { Figure } from '../../figures';
import type { Ensemble } from '../../reconstruction';
import { printedNumber } from '../../report';
import { ensembleSelectionBounds, hypergeometricCheck } from '../../simulation';
import type { HypergeometricCheck } from '../../simulation';
import { table } from '../notebook-functions';
import { clusterPolicy } from '../study';

/**
 * How surprising it is that so few sampled initiatives lie in some areas, if the sample was random.
 *
 * @param areas areas of `initiatives.csv`, chosen after the list had been seen
 * @returns exact probabilities, with the warning that the areas were chosen afterwards
 * @throws KlusterlabError `unknown-area`
 */
export function sampledInAreas(areas: readonly string[]): HypergeometricCheck {
  const initiatives = table('initiatives');
  const unknown = areas.filter((area) => !initiatives.some((row) => row['area'] === area));
  if (unknown.length > 0) {
    throw new KlusterlabError({
      code: 'unknown-area',
      where: 'sampledInAreas',
      parameter: 'areas',
      expected: `some of ${[...new Set(initiatives.map(({ area }) => String(area)))].join(', ')}`,
      received: unknown,
    });
  }
  const marked = initiatives.filter(({ area }) => areas.includes(String(area)));
  const sampled = (rows: typeof initiatives): number => rows.filter((row) => row['sampled'] === true).length;
  return hypergeometricCheck({
    populationSize: initiatives.length,
    marked: marked.length,
    sampleSize: sampled(initiatives),
    markedInSample: sampled(marked),
    postHoc: true,
  });
}

/** The total that the data sets allow if selection odds differ by at most Γ, for several Γ. */
export interface CostUnderSelection {
  readonly gamma: number;
  /** From the least to the greatest total over all data sets, SEK a year. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * How far the total can move if the sample was not random, for several bounds on the odds of being in it.
 *
 * @param ensemble all public money, or one scope of it
 * @param design n of N initiatives
 * @param gammas bounds Γ ≥ 1 on the ratio of two initiatives' odds, upwards
 */
export function costsUnderSelection(
  ensemble: Ensemble,
  design: SimpleRandomSample,
  gammas: readonly number[],
): readonly CostUnderSelection[] {
  return gammas.map((gamma) => {
    const { total } = ensembleSelectionBounds(ensemble, design, { gamma, measure: 'inclusionOdds', level: 0.95 });
    return { gamma, ...total };
  });
}

/** The same drawn, with the printed totals as marks. */
export function costSelectionFigure(rows: readonly CostUnderSelection[], seed: number): Figure {
  const printed = (id: string): number => printedNumber(clusterPolicy.ledger.row(id));
  return sensitivityCurve(
    rows.map(({ gamma, lower, upper }) => ({ strength: gamma, lower, upper })),
    {
      title: 'A sample that prefers dear initiatives turns Table 4 into Table 5',
      caption: `Totals that some data set allows if no initiative's odds of being sampled are more than Γ times another's. Seed ${seed}.`,
      divisor: 1e6,
      unit: 'million SEK a year',
      strengthLabel: 'largest ratio of two odds of being sampled (Γ)',
      marks: [
        { label: 'Table 4', value: printed('t4.total.mean') },
        { label: 'Table 5', value: printed('t5.total') },
      ],
    },
  );
}
