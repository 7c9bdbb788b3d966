import { KlusterlabError } from '../../errors';
import type { Constraints } from '../constraints/constraints';
import { exp, ln } from '../../portable-math';

/** The density exp(a + first·y + second·y²) of greatest entropy, y the value less the sampler's centre. */
export interface EntropyDensity {
  readonly first: number;
  readonly second: number;
}

const PANELS = 512;

/**
 * The density of greatest entropy on the range of the values with the published mean and standard deviation.
 *
 * On a bounded range it is exp(a + bx + cx²) (Jaynes 1957). Of a standard deviation that is not published or an
 * interval only the end that binds is asked for: c = 0 if the density with the mean alone is within the interval.
 * b and c minimise the convex function log Z − b·E(x) − c·E(x²), by Newton steps that are halved until they descend.
 *
 * @throws KlusterlabError `not-converged` where the density degenerates to a few points
 */
export function entropyDensity(where: string, constraints: Constraints, centre: number): EntropyDensity {
  const { sampleSize, sum, spread, lower, upper } = constraints;
  const [from, range] = [lower[0] as number, (upper[sampleSize - 1] as number) - (lower[0] as number)];
  if (!(range > 0)) return { first: 0, second: 0 };
  // Everything in units of the range, from 0 to 1.
  const mean = ((sum.lower + sum.upper) / 2 / sampleSize - from) / range;
  const variances = [spread.lower, spread.upper].map((end) => end / sampleSize / range ** 2);
  const alone = solve(where, mean, null);
  const [least = 0, most = 0] = variances;
  const inside = alone.variance >= least && alone.variance <= most;
  const { b, c } = inside ? alone : solve(where, mean, alone.variance < least ? least : most);
  // b·u + c·u² with u = (y + centre − from)/range, in powers of y.
  const offset = (centre - from) / range;
  return { first: (b + 2 * c * offset) / range, second: c / range ** 2 };
}

interface Solution {
  readonly b: number;
  readonly c: number;
  readonly variance: number;
}

function solve(where: string, mean: number, variance: number | null): Solution {
  const second = variance === null ? null : variance + mean ** 2;
  let [b, c] = [0, 0];
  for (let step = 0; step < 200; step += 1) {
    const [logZ, m1, m2, m3, m4] = moments(b, c);
    const [gradient1, gradient2] = [m1 - mean, second === null ? 0 : m2 - second];
    if (Math.abs(gradient1) + Math.abs(gradient2) < 1e-10) return { b, c, variance: m2 - m1 ** 2 };
    const [h11, h12, h22] = [m2 - m1 ** 2, m3 - m1 * m2, m4 - m2 ** 2];
    const determinant = h11 * h22 - h12 ** 2;
    const [d1, d2] =
      second === null
        ? [gradient1 / h11, 0]
        : [(h22 * gradient1 - h12 * gradient2) / determinant, (h11 * gradient2 - h12 * gradient1) / determinant];
    const value = logZ - b * mean - c * (second ?? 0);
    let share = 1;
    const at = (part: number): number => {
      const [trial] = moments(b - part * d1, c - part * d2);
      return trial - (b - part * d1) * mean - (c - part * d2) * (second ?? 0);
    };
    while (share > 1e-6 && !(at(share) <= value + 1e-15)) share /= 2;
    b -= share * d1;
    c -= share * d2;
    if (!Number.isFinite(b) || !Number.isFinite(c) || Math.abs(b) > 1e5) break;
  }
  throw new KlusterlabError({
    code: 'not-converged',
    where,
    parameter: 'prior',
    expected: 'a standard deviation well inside its feasible range',
    received: 'maximumEntropy',
    hint: 'Use the uniform prior.',
  });
}

/** log Z and the first four moments of exp(bu + cu²) on [0, 1], by Simpson's rule. */
function moments(b: number, c: number): readonly [number, number, number, number, number] {
  const peak = Math.max(0, b + c, c < 0 && b > 0 && b < -2 * c ? (-b * b) / (4 * c) : 0);
  const sums = [0, 0, 0, 0, 0];
  for (let k = 0; k <= PANELS; k += 1) {
    const u = k / PANELS;
    const factor = k === 0 || k === PANELS ? 1 : k % 2 === 1 ? 4 : 2;
    let term = factor * exp(u * (b + c * u) - peak);
    for (let power = 0; power < 5; power += 1) {
      sums[power] = (sums[power] as number) + term;
      term *= u;
    }
  }
  const [total = 1, m1 = 0, m2 = 0, m3 = 0, m4 = 0] = sums;
  return [ln(total / (3 * PANELS)) + peak, m1 / total, m2 / total, m3 / total, m4 / total];
}
