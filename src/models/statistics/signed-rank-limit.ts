import { criticalValue } from '../../estimation';

/** Which ordered average is the lower limit, counted from 1, and how often the limits cover. */
export interface SignedRankLimit {
  readonly rank: number;
  readonly coverage: number;
}

const LARGEST_EXACT = 50;

/**
 * The limits that Wilcoxon's signed-rank statistic V gives for a centre of symmetry: the rank-th average from below and
 * from above, rank the smallest k with P(V ≤ k) ≥ (1 − level)/2, at least 1.
 *
 * Exact up to 50 values by counting subsets of 1…n by their sum, normal beyond; Hollander, Wolfe & Chicken (2014),
 * Nonparametric Statistical Methods, 3rd ed., section 3.3. Oracle: R 4.2.2 qsignrank and psignrank.
 */
export function signedRankLimit(count: number, level: number): SignedRankLimit {
  const tail = (1 - level) / 2;
  if (count > LARGEST_EXACT) {
    const deviation = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
    const critical = criticalValue({ distribution: 'normal', confidenceLevel: level });
    const rank = Math.ceil((count * (count + 1)) / 4 - critical * deviation - 0.5);
    return { rank, coverage: level };
  }
  const ways = subsetsBySum(count);
  const all = 2 ** count;
  let below = 0;
  let rank = 0;
  // below = P(V < rank) in subsets; the rank moves up while P(V ≤ rank) is below the tail.
  while (below + (ways[rank] as number) < tail * all) {
    below += ways[rank] as number;
    rank += 1;
  }
  if (rank === 0) return { rank: 1, coverage: 1 - (2 * (ways[0] as number)) / all };
  return { rank, coverage: 1 - (2 * below) / all };
}

/** How many subsets of 1…n have each sum. */
function subsetsBySum(count: number): Float64Array {
  const ways = new Float64Array((count * (count + 1)) / 2 + 1);
  ways[0] = 1;
  for (let member = 1; member <= count; member += 1) {
    for (let total = (member * (member + 1)) / 2; total >= member; total -= 1) {
      ways[total] = (ways[total] as number) + (ways[total - member] as number);
    }
  }
  return ways;
}
