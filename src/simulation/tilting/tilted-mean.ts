import { tiltCoordinate } from './tilt';
import type { TiltFamily } from './tilt';
import { exp } from '../../portable-math';

/** The mean with weights exp(−λ·coordinate); decreasing in λ, from the largest value to the smallest. */
export function tiltedMean(sorted: readonly number[], tilt: number, family: TiltFamily): number {
  const exponents = sorted.map((value) => -tilt * tiltCoordinate(value, family));
  // Weights matter up to a factor only: the largest is made 1, so that none overflows and not all vanish.
  const largest = exponents.reduce((most, exponent) => Math.max(most, exponent), -Infinity);
  // And so do deviations from one of the values, which keep equal values exact.
  const origin = sorted[0] as number;
  let weights = 0;
  let weighted = 0;
  sorted.forEach((value, index) => {
    const weight = exp((exponents[index] as number) - largest);
    weights += weight;
    weighted += weight * (value - origin);
  });
  return origin + weighted / weights;
}
