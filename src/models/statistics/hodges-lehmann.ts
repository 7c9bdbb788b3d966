import { criticalValue } from '../../estimation';
import type { Bounds } from '../../estimation';
import { requireValues } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import type { CentreEstimate } from '../prediction/centre-estimate';
import { signedRankLimit } from './signed-rank-limit';

/** The Hodges–Lehmann centre with the limits that its variance comes from. */
export interface HodgesLehmannEstimate extends CentreEstimate {
  /** Distribution-free limits for the centre of a symmetric distribution; null for one value. */
  readonly limits: Bounds | null;
  /** How often such limits cover; at least 95 % unless n < 6; null for one value. */
  readonly coverage: number | null;
}

const LEVEL = 0.95;
const MOST_VALUES = 2000;

/**
 * The median of all averages of two values (each value with itself too).
 *
 * Its standard error is the length of the distribution-free signed-rank limits for 95 %, over twice the normal quantile
 * of their exact coverage: Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598–611; Lehmann (1963), ibid.
 * 1507–1512.
 *
 * @param values 1 to 2000 finite numbers, any order, one unit of measurement
 * @returns centre and limits; variance, null for one value; n − 1 degrees of freedom
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `too-many-values`
 * Oracle: R 4.2.2 wilcox.test(x, conf.int = TRUE, exact = TRUE), values without ties.
 *
 * @example
 * hodgesLehmann([1, 2, 9]).centre; // 3.5
 */
export function hodgesLehmann(values: readonly number[]): HodgesLehmannEstimate {
  const where = 'hodgesLehmann';
  requireValues(where, values, 1);
  const n = values.length;
  if (n > MOST_VALUES) {
    const expected = `at most ${MOST_VALUES} values, since there are n(n + 1)/2 averages`;
    throw new KlusterlabError({ code: 'too-many-values', where, parameter: 'values', expected, received: n });
  }
  const averages = new Float64Array((n * (n + 1)) / 2);
  let index = 0;
  for (let first = 0; first < n; first += 1) {
    for (let second = 0; second <= first; second += 1) {
      averages[index] = (values[first] as number) / 2 + (values[second] as number) / 2;
      index += 1;
    }
  }
  averages.sort();
  const at = (rank: number): number => averages[rank - 1] as number;
  const count = averages.length;
  const centre = at(Math.floor((count + 1) / 2)) / 2 + at(Math.floor(count / 2) + 1) / 2;
  if (n === 1) return { centre, variance: null, degreesOfFreedom: 0, limits: null, coverage: null };
  const { rank, coverage } = signedRankLimit(n, LEVEL);
  const limits = { lower: at(rank), upper: at(count + 1 - rank) };
  const critical = criticalValue({ distribution: 'normal', confidenceLevel: coverage });
  const variance = ((limits.upper - limits.lower) / (2 * critical)) ** 2;
  return { centre, variance, degreesOfFreedom: n - 1, limits, coverage };
}
