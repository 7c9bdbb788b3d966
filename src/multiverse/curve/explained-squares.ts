import { sampleMean } from '../../estimation';

/** A grouping of the rows: for each its group, 0 to count − 1. */
export interface Grouping {
  readonly codes: readonly number[];
  readonly count: number;
}

/** Sum of squares about the mean, and how much of it the additive model in some of the groupings explains. */
export interface ExplainedSquares {
  readonly total: number;
  readonly explained: (groupings: readonly number[]) => number;
}

/** A pivot below this share of its column's own sum of squares is rounding: the column says nothing new. */
const LEAST_PIVOT = 1e-10;

/**
 * Least squares on indicator columns, from one cross-product matrix of centred columns for all subsets of groupings:
 * Cholesky steps that pass over columns which earlier ones already span (exclusions can tie options to each other).
 *
 * @param values one for each row
 * @param groupings the rows grouped in several ways
 */
export function explainedSquares(values: readonly number[], groupings: readonly Grouping[]): ExplainedSquares {
  const columns: (readonly number[])[] = [];
  const columnsOf = groupings.map(({ codes, count }) =>
    // The indicator of the last group is what the others leave.
    Array.from(
      { length: count - 1 },
      (_, group) => columns.push(centred(codes.map((code) => Number(code === group)))) - 1,
    ),
  );
  const response = centred(values);
  const products = columns.map((a) => columns.map((b) => inner(a, b)));
  const withResponse = columns.map((column) => inner(column, response));
  // Equal values may differ from their mean by its rounding.
  const total = values.every((value) => value === values[0]) ? 0 : inner(response, response);
  return {
    total,
    explained: (subset) =>
      regressionSquares(
        subset.flatMap((grouping) => columnsOf[grouping] ?? []),
        products,
        withResponse,
      ),
  };
}

function regressionSquares(
  chosen: readonly number[],
  products: readonly (readonly number[])[],
  withResponse: readonly number[],
): number {
  const kept: { readonly column: number; readonly factor: readonly number[]; readonly response: number }[] = [];
  for (const column of chosen) {
    const factor: number[] = [];
    kept.forEach((other, step) => {
      const known = factor.reduce((sum, value, index) => sum + value * (other.factor[index] as number), 0);
      factor.push((products[column]![other.column]! - known) / (other.factor[step] as number));
    });
    const own = products[column]![column]!;
    const pivot = own - factor.reduce((sum, value) => sum + value * value, 0);
    if (pivot > LEAST_PIVOT * own) {
      const root = Math.sqrt(pivot);
      const explainedBefore = kept.reduce((sum, other, step) => sum + (factor[step] as number) * other.response, 0);
      const response = (withResponse[column]! - explainedBefore) / root;
      kept.push({ column, factor: [...factor, root], response });
    }
  }
  return kept.reduce((sum, { response }) => sum + response * response, 0);
}

function centred(values: readonly number[]): readonly number[] {
  const mean = sampleMean(values);
  return values.map((value) => value - mean);
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}
