import { exp, ln } from '../../portable-math';
/** The posterior of σ: density ∝ σ^−(ν + 1)·exp(−squares/(2σ²)) up to the largest σ. */
export interface DeviationPosterior {
  /** ν > 0. */
  readonly degreesOfFreedom: number;
  /** ν times the scale squared; 0 puts σ at 0. */
  readonly squares: number;
  readonly largestDeviation: number;
}

/** Mean and standard deviation of the sum of unseen values. */
export interface SumMoments {
  readonly mean: number;
  readonly standardDeviation: number;
}

const POINTS = 1000;
const WIDTHS_BELOW = 12;
const WIDTHS_ABOVE = 40;

/**
 * Exact moments of the sum of M unseen lognormal values whose logarithms have mean 0 in the sample: given σ, a logarithm
 * has the variance σ²(1 + 1/n), and two of them the covariance σ²/n, both from the uncertainty of μ.
 *
 * E = M·E exp(a/2), E(sum²) = M·E exp(2a) + M(M − 1)·E exp(a + σ²/n), a = σ²(1 + 1/n), over the posterior of σ by the
 * midpoint rule in ln σ. Simulated, they would differ from one data set to the next by chance alone.
 */
export function lognormalPredictiveMoments(
  { degreesOfFreedom, squares, largestDeviation }: DeviationPosterior,
  sampleSize: number,
  unseenCount: number,
): SumMoments {
  if (squares === 0) return { mean: unseenCount, standardDeviation: 0 };
  // ln σ has its mode at σ² = squares/ν, where the second derivative of the log density is −2ν.
  const mode = ln(squares / degreesOfFreedom) / 2;
  const width = 1 / Math.sqrt(2 * degreesOfFreedom);
  const start = Math.min(mode, ln(largestDeviation)) - WIDTHS_BELOW * width;
  const end = Math.min(mode + WIDTHS_ABOVE * width, ln(largestDeviation));
  const logDensity = (t: number): number => -degreesOfFreedom * t - squares / (2 * exp(2 * t));
  const highest = logDensity(Math.min(mode, end));
  let all = 0;
  let first = 0;
  let second = 0;
  for (let point = 0; point < POINTS; point += 1) {
    const t = start + ((end - start) * (point + 0.5)) / POINTS;
    const density = exp(logDensity(t) - highest);
    const variance = exp(2 * t);
    const a = variance * (1 + 1 / sampleSize);
    all += density;
    first += density * exp(a / 2);
    second += density * (exp(2 * a) + (unseenCount - 1) * exp(a + variance / sampleSize));
  }
  const mean = (unseenCount * first) / all;
  // A difference of near-equal terms may round below 0.
  return { mean, standardDeviation: Math.sqrt(Math.max(0, (unseenCount * second) / all - mean ** 2)) };
}
