import { KlusterlabError } from '../../errors';
import { requireChoice, requireNumber } from '../contract';

/** Numbers in rows and columns. */
export type Matrix = readonly (readonly number[])[];

/** `none`: only equal codes agree; `linear` and `quadratic`: by distance in the order of the categories; or a matrix. */
export type AgreementWeights = 'none' | 'linear' | 'quadratic' | Matrix;

/**
 * How much each pair of categories agrees: 1 − (|i − j|/(q − 1))^p with p = 1 or 2, or the matrix that was given.
 *
 * Throws unless a given matrix is square, between 0 and 1, and 1 on its diagonal.
 */
export function weightMatrix(where: string, weights: AgreementWeights, size: number): Matrix {
  const indices = Array.from({ length: size }, (_, index) => index);
  if (typeof weights === 'string') {
    requireChoice(where, 'weights', weights, ['none', 'linear', 'quadratic']);
    const power = weights === 'linear' ? 1 : 2;
    if (weights === 'none') return indices.map((row) => indices.map((column) => (row === column ? 1 : 0)));
    return indices.map((row) => indices.map((column) => 1 - (Math.abs(row - column) / Math.max(1, size - 1)) ** power));
  }
  indices.forEach((row) =>
    indices.forEach((column) =>
      requireNumber(where, `weights[${row}][${column}]`, weights[row]?.[column], {
        atLeast: row === column ? 1 : 0,
        atMost: 1,
      }),
    ),
  );
  if (weights.length === size && weights.every((row) => row.length === size)) return weights;
  throw new KlusterlabError({
    code: 'not-square',
    where,
    parameter: 'weights',
    expected: `${size} rows of ${size} weights`,
    received: weights.map((row) => row.length),
  });
}
