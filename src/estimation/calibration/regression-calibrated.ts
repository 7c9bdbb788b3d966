import type { CalibratedSample } from './calibrated-sample';
import { designWeights } from '../design/design-weights';
import { dot, orthonormalColumns } from './orthonormal-columns';
import type { OrthonormalColumns } from './orthonormal-columns';
import type { DrawnSample } from '../design/sample-design';
import { KlusterlabError } from '../../errors';
import { populationUnits as unitsOf } from '../design/population-units';
import { requireDrawn } from './require-drawn';
import { requireKeys, requireNumber, requireUnitValues } from '../contract';
import { weightedSum } from '../variance/weighted-sum';

/** Auxiliary variables, in the sample and as known totals of the population. */
export interface RegressionCalibrationOptions {
  /** For each auxiliary by name, its value for each observed unit, in the order of the design. */
  readonly auxiliaries: Readonly<Record<string, readonly number[]>>;
  /** For each auxiliary by the same name, its total over the population. */
  readonly populationTotals: Readonly<Record<string, number>>;
  /** Units in the population: needed for a cluster sample, which counts clusters; refused for other designs. */
  readonly populationUnits?: number;
}

/**
 * The regression estimator: weights that give the known totals of auxiliaries and the known number of units, as near to
 * the drawn weights as can be.
 *
 * w = d·(1 + x'(Σdxx')⁻¹(X − x̂)), with an intercept; residuals from the weighted regression on the auxiliaries (GREG):
 * Cochran (1977), Sampling Techniques, 3rd ed., sections 7.1–7.5; Särndal, Swensson and Wretman (1992), section 6.4.
 * Weights may come out negative where the sample is far from the totals.
 *
 * @param design the sample as it was drawn
 * @param options auxiliaries of each unit, and their totals over the population
 * @returns a design for `estimateTotal`, `estimateMean` and the others
 * @throws KlusterlabError `collinear-auxiliaries`, `invalid-design`, `invalid-number`, `invalid-value`, `size-mismatch`,
 *   `unknown-option`, `missing-option`, `contradictory-option`
 * Oracle: R survey 4.1.1 calibrate, linear, intercept included.
 *
 * @example
 * regressionCalibrated(simpleRandomSample({ populationSize: 4, sampleSize: 2 }), {
 *   auxiliaries: { x: [0, 1] }, populationTotals: { x: 3 } }).weights[1].toFixed(9); // '3.000000000'
 */
export function regressionCalibrated(design: DrawnSample, options: RegressionCalibrationOptions): CalibratedSample {
  const where = 'regressionCalibrated';
  requireDrawn(where, design);
  const required = ['auxiliaries', 'populationTotals'];
  requireKeys(where, 'options', options, { required, optional: ['populationUnits'] });
  const { auxiliaries, populationTotals } = options;
  const names = Object.keys(auxiliaries);
  requireKeys(where, 'populationTotals', populationTotals, { required: names });
  for (const name of names) {
    requireUnitValues(where, `auxiliaries[${JSON.stringify(name)}]`, auxiliaries[name], design);
    requireNumber(where, `populationTotals[${JSON.stringify(name)}]`, populationTotals[name], {});
  }
  const drawnWeights = designWeights(design);
  const roots = drawnWeights.map(Math.sqrt);
  const variables = [
    new Array<number>(roots.length).fill(1),
    ...names.map((name) => auxiliaries[name] as readonly number[]),
  ];
  const totals = [readUnits(where, design, options), ...names.map((name) => populationTotals[name] as number)];
  const basis = orthonormalColumns(
    variables.map((variable) => roots.map((root, unit) => root * (variable[unit] as number))),
  );
  if (basis.dependentColumn >= 0) throw collinear(where, ['the intercept', ...names], basis.dependentColumn);
  const differences = totals.map(
    (total, place) => total - weightedSum(drawnWeights, variables[place] as readonly number[]),
  );
  const shift = combine(basis, forwardSolve(basis, differences));
  return Object.freeze({
    kind: 'calibratedSample',
    drawn: design,
    method: 'regression',
    populationSize: design.populationSize,
    sampleSize: design.sampleSize,
    weights: drawnWeights.map((weight, unit) => weight * (1 + (shift[unit] as number) / (roots[unit] as number))),
    residuals: (variable: Float64Array): Float64Array => {
      const scaled = variable.map((value, unit) => value * (roots[unit] as number));
      const fitted = combine(
        basis,
        basis.columns.map((column) => dot(column, scaled)),
      );
      return scaled.map((value, unit) => (value - (fitted[unit] as number)) / (roots[unit] as number));
    },
    assumptions: ['The auxiliaries of each sampled unit and their totals over the population are right.'],
    source: 'Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, section 6.4',
  });
}

function readUnits(where: string, design: DrawnSample, { populationUnits }: RegressionCalibrationOptions): number {
  const counted = unitsOf(design);
  const parameter = 'populationUnits';
  if (counted === null) {
    requireNumber(where, parameter, populationUnits, { whole: true, atLeast: 1, unit: 'units in the population' });
    return populationUnits as number;
  }
  if (populationUnits === undefined) return counted;
  const expected = 'none, since the design counts the units';
  throw new KlusterlabError({ code: 'contradictory-option', where, parameter, expected, received: populationUnits });
}

/** Solves triangleᵀ·solution = values, from the first row on. */
function forwardSolve({ triangle }: OrthonormalColumns, values: readonly number[]): readonly number[] {
  const solution: number[] = [];
  values.forEach((value, place) => {
    const known = solution.reduce((sum, part, row) => sum + part * (triangle[row]?.[place] as number), 0);
    solution.push((value - known) / (triangle[place]?.[place] as number));
  });
  return solution;
}

function combine({ columns }: OrthonormalColumns, coefficients: readonly number[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, place) => {
    for (let index = 0; index < sum.length; index += 1)
      sum[index]! += (column[index] as number) * (coefficients[place] as number);
  });
  return sum;
}

function collinear(where: string, names: readonly string[], place: number): KlusterlabError {
  return new KlusterlabError({
    code: 'collinear-auxiliaries',
    where,
    parameter: `auxiliaries[${JSON.stringify(names[place])}]`,
    expected: `an auxiliary that ${names.slice(0, place).join(', ')} do not make up`,
    received: names[place],
    hint: 'Leave it out.',
  });
}
