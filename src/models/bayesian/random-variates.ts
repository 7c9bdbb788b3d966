import { ln } from '../../portable-math';
/**
 * A source of standard normal numbers by the polar method (Marsaglia & Bray 1964), two at a time: a fourth of the cost
 * of inverting the distribution function, which counts where tens of millions are drawn.
 */
export function normalVariates(uniform: () => number): () => number {
  let spare = NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const second = spare;
      spare = NaN;
      return second;
    }
    for (;;) {
      const first = 2 * uniform() - 1;
      const second = 2 * uniform() - 1;
      const square = first * first + second * second;
      if (square > 0 && square < 1) {
        const factor = Math.sqrt((-2 * ln(square)) / square);
        spare = second * factor;
        return first * factor;
      }
    }
  };
}

/** A draw from the chi-squared distribution with at least 2 degrees of freedom: Marsaglia & Tsang (2000), TOMS 26, 363–372. */
export function chiSquared(degreesOfFreedom: number, uniform: () => number, normal: () => number): number {
  const d = degreesOfFreedom / 2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal();
    const cube = (1 + c * z) ** 3;
    if (cube > 0 && ln(1 - uniform()) < 0.5 * z * z + d - d * cube + d * ln(cube)) return 2 * d * cube;
  }
}
