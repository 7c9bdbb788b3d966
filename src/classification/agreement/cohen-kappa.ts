import { requireKnownKeys, requireNumber } from '../contract';
import type { CodeValue } from '../contract';
import type { AnalyticError } from './agreement-interval';
import { agreementOf } from './agreement-of';
import type { AgreementResult, IntervalRequest, PointEstimate } from './agreement-result';
import { weightMatrix } from './agreement-weights';
import type { AgreementWeights, Matrix } from './agreement-weights';
import { requireComplete, requireRatings } from './ratings';
import type { Ratings } from './ratings';

export interface CohenKappaOptions {
  /** The codes that a coder could give; their order counts for linear and quadratic weights. */
  readonly categories: readonly CodeValue[];
  /** How much each pair of codes agrees, 0 to 1 with 1 for equal codes. */
  readonly weights: AgreementWeights;
  /** `analytic` uses the standard error of Fleiss, Cohen and Everitt (1969) with a normal quantile. */
  readonly interval: IntervalRequest;
}

/**
 * Cohen's kappa of two coders, unweighted (Cohen 1960) or weighted (Cohen 1968).
 *
 * κ = (p_o − p_e) / (1 − p_e), with p_o = Σ w_ij p_ij and p_e = Σ w_ij p_i· p_·j over the table of shares p.
 *
 * Assumes units coded independently by the same two coders, no code missing.
 *
 * @param ratings one row of two codes for each unit
 * @param options categories, weights and interval
 * @returns the estimate with its interval; `undefined` if chance alone would agree fully
 * @throws KlusterlabError for a missing or unknown code, not two coders, weights out of range, or an unknown option
 *
 * Oracle: vcd::Kappa 1.4-11 (test/classification/oracles/kappa.R).
 *
 * @example
 * const ratings = ratingsFromCrossTabulation([[88, 14, 18], [10, 40, 10], [2, 6, 12]], [1, 2, 3]);
 * const kappa = cohenKappa(ratings, { categories: [1, 2, 3], weights: 'none', interval: { method: 'none' } });
 * kappa.estimate.toFixed(3); // '0.492'
 */
export function cohenKappa(ratings: Ratings, options: CohenKappaOptions): AgreementResult {
  const where = 'cohenKappa';
  requireKnownKeys(where, options, { required: ['categories', 'weights', 'interval'] });
  const { categories } = options;
  requireRatings(where, ratings, categories);
  requireNumber(where, 'coders', ratings[0]?.length, { atLeast: 2, atMost: 2, unit: 'coders' });
  requireComplete(where, ratings);
  const weights = weightMatrix(where, options.weights, categories.length);
  const name = typeof options.weights === 'string' ? options.weights : 'matrix';
  return agreementOf(
    where,
    ratings,
    {
      context: {
        coefficient: "Cohen's kappa",
        method: name === 'none' ? 'unweighted' : `weights: ${name}`,
        assumptions: ['units are coded independently', 'the same two coders code every unit'],
        source: 'Cohen 1960; Cohen 1968; standard error: Fleiss, Cohen and Everitt 1969',
      },
      measures: 'agreement',
      point: (own) => kappaPoint(shareTable(own, categories), weights),
      analytic: () => kappaError(shareTable(ratings, categories), weights, ratings.length),
    },
    options.interval,
  );
}

function shareTable(ratings: Ratings, categories: readonly CodeValue[]): Matrix {
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of ratings) {
    const row = table[categories.indexOf(first ?? null)] as number[];
    const column = categories.indexOf(second ?? null);
    row[column] = (row[column] ?? 0) + 1 / ratings.length;
  }
  return table;
}

function margins(table: Matrix): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const rows = table.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = table.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return { rows, columns };
}

function sumCells(table: Matrix, term: (share: number, row: number, column: number) => number): number {
  let sum = 0;
  table.forEach((cells, row) => cells.forEach((share, column) => (sum += term(share, row, column))));
  return sum;
}

function observedAndExpected(table: Matrix, weights: Matrix): { readonly observed: number; readonly expected: number } {
  const { rows, columns } = margins(table);
  const weight = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  return {
    observed: sumCells(table, (share, row, column) => weight(row, column) * share),
    expected: sumCells(table, (_, row, column) => weight(row, column) * (rows[row] ?? 0) * (columns[column] ?? 0)),
  };
}

function kappaPoint(table: Matrix, weights: Matrix): PointEstimate {
  const { observed, expected } = observedAndExpected(table, weights);
  // The margins are sums of shares: at full chance agreement they differ from 1 by rounding only.
  if (1 - expected < 1e-12) return { status: 'undefined', reason: 'both coders gave one and the same code throughout' };
  return { status: 'estimated', estimate: (observed - expected) / (1 - expected), observed, expected };
}

function kappaError(table: Matrix, weights: Matrix, units: number): AnalyticError {
  const { observed, expected } = observedAndExpected(table, weights);
  const { rows, columns } = margins(table);
  const rowMeans = weights.map((row) => row.reduce((sum, weight, at) => sum + weight * (columns[at] ?? 0), 0));
  const columnMeans = weights.map((_, at) =>
    weights.reduce((sum, row, of) => sum + (row[at] ?? 0) * (rows[of] ?? 0), 0),
  );
  const squares = sumCells(table, (share, row, column) => {
    const means = (rowMeans[row] ?? 0) + (columnMeans[column] ?? 0);
    return share * ((weights[row]?.[column] ?? 0) * (1 - expected) - means * (1 - observed)) ** 2;
  });
  const variance = (squares - (observed * expected - 2 * expected + observed) ** 2) / (units * (1 - expected) ** 4);
  return { standardError: Math.sqrt(Math.max(0, variance)), degreesOfFreedom: null };
}
