import type { ModelTally } from './model-tally';
import type { Moments } from './moments';

/** A figure with the standard error that it has because samples were drawn and not enumerated: 0 if they were. */
export interface MonteCarloFigure {
  readonly value: number;
  readonly standardError: number;
}

/** How one model does in a scenario; null for what it does not give. All in the unit of the values but for shares. */
export interface ModelOperation {
  readonly model: string;
  /** Mean of estimate − total. */
  readonly bias: MonteCarloFigure | null;
  /** Bias over the mean total; null if that is 0. */
  readonly relativeBias: MonteCarloFigure | null;
  /** √ of the mean of (estimate − total)². */
  readonly rootMeanSquareError: MonteCarloFigure | null;
  /** Standard deviation of estimate − total over the samples. */
  readonly errorStandardDeviation: number | null;
  /** Share of samples whose interval holds the total. */
  readonly coverage: MonteCarloFigure | null;
  /** Mean of upper − lower end. */
  readonly meanWidth: MonteCarloFigure | null;
  /** Share of samples that the model refused; the other figures are over the rest. */
  readonly refusedShare: number;
  /** Error code of the first refusal. */
  readonly refusal: string | null;
}

/**
 * A tally as performance measures with Monte Carlo standard errors: Morris, White & Crowther (2019), Using simulation
 * studies to evaluate statistical methods, Statistics in Medicine 38(11), 2074–2102, table 6.
 *
 * Bias, mean square error and width: s/√R of what is averaged; root mean square error by the delta method, SE(MSE)/(2·RMSE);
 * coverage: √(p(1 − p)/R).
 */
export function modelOperation(tally: ModelTally, meanTotal: number, enumerated: boolean): ModelOperation {
  const { error, squaredError, covered, width } = tally;
  const meanOf = (moments: Moments): MonteCarloFigure | null =>
    moments.weight === 0 ? null : { value: moments.mean, standardError: enumerated ? 0 : standardErrorOfMean(moments) };
  const bias = meanOf(error);
  const meanSquareError = meanOf(squaredError);
  const coverage = meanOf(covered);
  const asked = tally.failed + Math.max(error.weight, covered.weight);
  return {
    model: tally.model,
    bias,
    relativeBias: bias && scaled(bias, meanTotal),
    rootMeanSquareError: meanSquareError && rootOf(meanSquareError),
    errorStandardDeviation: error.weight === 0 ? null : standardDeviation(error, enumerated),
    coverage: coverage && {
      value: coverage.value,
      standardError: enumerated ? 0 : Math.sqrt((coverage.value * (1 - coverage.value)) / covered.weight),
    },
    meanWidth: meanOf(width),
    refusedShare: asked === 0 ? 0 : tally.failed / asked,
    refusal: tally.failure,
  };
}

/** Over all samples the divisor is their number; over drawn ones it is one less. */
function standardDeviation({ squares, weight }: Moments, enumerated: boolean): number {
  if (enumerated) return Math.sqrt(squares / weight);
  return weight > 1 ? Math.sqrt(squares / (weight - 1)) : 0;
}

function standardErrorOfMean(moments: Moments): number {
  return standardDeviation(moments, false) / Math.sqrt(moments.weight);
}

function scaled(figure: MonteCarloFigure, total: number): MonteCarloFigure | null {
  if (total === 0) return null;
  return { value: figure.value / total, standardError: figure.standardError / Math.abs(total) };
}

function rootOf({ value, standardError }: MonteCarloFigure): MonteCarloFigure {
  const root = Math.sqrt(value);
  return { value: root, standardError: root === 0 ? 0 : standardError / (2 * root) };
}
