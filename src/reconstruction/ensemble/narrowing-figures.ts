import { requireKeys } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import { meanAndVariance } from '../diagnostics/mean-and-variance';
import type { Ensemble } from './ensemble';
import type { DrawFunction } from './ensemble-chains';
import { furtherFigures } from './further-figures';

/** How far one more published figure would narrow a result. */
export interface NarrowingFigure {
  readonly result: string;
  readonly figure: string;
  /** Standard deviation of the result over the ensemble as it is. */
  readonly spread: number;
  /** What is left of it, in root mean square, once the figure is known exactly. */
  readonly expectedSpread: number;
  /** 1 − expectedSpread/spread: 0 if the figure says nothing about the result, 1 if it determines it. */
  readonly expectedReduction: number;
}

export interface NarrowingOptions {
  /** Figures to ask about, by name; `furtherFigures` of what is published unless stated. */
  readonly figures?: Readonly<Record<string, DrawFunction>>;
}

const LEAST_DRAWS = 200;
const DRAWS_OF_A_BIN = 50;

/**
 * Which single further figure would narrow which result most.
 *
 * By the law of total variance the spread that a figure leaves, averaged over the values that it can turn out to have,
 * is √E Var(result | figure). The conditional variance is estimated in bins of about 50 draws with neighbouring values
 * of the figure, about a straight line in each (divisor m − 2), so that the width of a bin does not count as spread.
 *
 * @param ensemble at least 200 draws
 * @param results the results, by name
 * @param options the figures
 * @returns a row for each result and figure; a result's rows together, the most narrowing figure first
 * @throws KlusterlabError `too-few-draws`, `invalid-result`, `unknown-option`
 *
 * @example
 * narrowingFigures(
 *   reconstruct({ sampleSize: 2, sum: { lower: 9, upper: 9 } }, { prior: 'uniform', draws: 200, chains: 2, seed: 1 }),
 *   { largest: (values) => values[1] },
 * ).length; // 4
 */
export function narrowingFigures(
  ensemble: Ensemble,
  results: Readonly<Record<string, DrawFunction>>,
  options: NarrowingOptions = {},
): readonly NarrowingFigure[] {
  const where = 'narrowingFigures';
  requireKeys(where, 'options', options, { required: [], optional: ['figures'] });
  if (ensemble.draws.length < LEAST_DRAWS) {
    throw new KlusterlabError({
      code: 'too-few-draws',
      where,
      parameter: 'ensemble',
      expected: `at least ${LEAST_DRAWS} draws, to see how a result depends on a figure`,
      received: ensemble.draws.length,
    });
  }
  const figures = Object.entries(options.figures ?? furtherFigures(ensemble.summary)).map(
    ([figure, f]) => [figure, valuesOf(ensemble, figure, f)] as const,
  );
  return Object.entries(results).flatMap(([result, f]) => {
    const outcome = valuesOf(ensemble, result, f);
    const spread = Math.sqrt(meanAndVariance(outcome).variance);
    return figures
      .map(([figure, known]) => {
        const expectedSpread = Math.min(spread, Math.sqrt(varianceGiven(known, outcome)));
        return {
          result,
          figure,
          spread,
          expectedSpread,
          expectedReduction: spread === 0 ? 0 : 1 - expectedSpread / spread,
        };
      })
      .sort((a, b) => b.expectedReduction - a.expectedReduction);
  });
}

function valuesOf({ draws, parts }: Ensemble, name: string, f: DrawFunction): Float64Array {
  const values = Float64Array.from(draws, (draw, at) => f(draw, parts?.[at] ?? null));
  const at = values.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return values;
  throw new KlusterlabError({
    code: 'invalid-result',
    where: 'narrowingFigures',
    parameter: name,
    expected: 'a function that gives a finite number for every data set',
    received: values[at],
  });
}

/** Mean over bins of the residual variance of the outcome about its line on the figure. */
function varianceGiven(known: Float64Array, outcome: Float64Array): number {
  const order = Uint32Array.from(known.keys()).sort((a, b) => (known[a] as number) - (known[b] as number));
  const size = order.length;
  let total = 0;
  for (let from = 0, to = 0; from < size; from = to) {
    // A rest that is too small for a bin of its own goes with the last one.
    to = size - from < 2 * DRAWS_OF_A_BIN ? size : from + DRAWS_OF_A_BIN;
    // Equal figures are one piece of knowledge: parting them by draw would bring in the order of the draws.
    while (to < size && known[order[to] as number] === known[order[to - 1] as number]) to += 1;
    if (size - to < 3) to = size;
    const members = Array.from(order.subarray(from, to), (at): readonly [number, number] => [
      known[at] as number,
      outcome[at] as number,
    ]);
    total += (members.length / size) * residualVariance(members);
  }
  return total;
}

function residualVariance(points: readonly (readonly [number, number])[]): number {
  const ofX = meanAndVariance(points.map(([x]) => x));
  const ofY = meanAndVariance(points.map(([, y]) => y));
  const size = points.length;
  const covariance = points.reduce((all, [x, y]) => all + (x - ofX.mean) * (y - ofY.mean), 0) / (size - 1);
  if (!(ofX.variance > 0)) return ofY.variance;
  return (Math.max(0, ofY.variance - covariance ** 2 / ofX.variance) * (size - 1)) / (size - 2);
}
