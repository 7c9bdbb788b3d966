import type { QuantileRule } from './quantile-rule';
import type { SortedWeights } from './sorted-weights';

/** Sums of weights that differ by less than this share of all weight are the same number, rounded differently. */
const SAME = 1e-12;

/**
 * The p-quantile of weighted values by a named rule.
 *
 * Where the weight of the first value alone exceeds p, the quantile is that value under every rule.
 *
 * @param sorted at least one value, weights above 0
 * @param probability p from 0 to 1
 * @source Hyndman and Fan (1996), The American Statistician 50, with weights as in R survey 4.1.1 (vignette qrule).
 * Oracle: R survey 4.1.1 svyquantile, with two differences. It compares sums of weights to the last bit: of 200 equal weights
 * 30.97 its 0.1-quantile by `math` is the 21st value, of 200 weights 1 the 20th; here it is the 20th in both. And for p below
 * the first value's weight it gives the second value under `math`, `school` and `hf1` to `hf3`, and extrapolates under `hf4`.
 */
export function weightedQuantile(sorted: SortedWeights, probability: number, rule: QuantileRule): number {
  switch (rule) {
    case 'math':
    case 'hf1':
      return step(sorted, probability, (at) => at);
    case 'school':
    case 'hf2':
      return step(sorted, probability, (at, next) => at / 2 + next / 2);
    case 'hf3':
      return step(distinct(sorted), probability, (at, next, place) => (place % 2 === 0 ? at : next));
    default:
      return interpolate(sorted.values, positions(sorted, rule), probability);
  }
}

/** The first value whose cumulative weight exceeds p; where one reaches it exactly, what `atTie` makes of it and the next. */
function step(
  { values, cumulative, total }: SortedWeights,
  probability: number,
  atTie: (value: number, next: number, place: number) => number,
): number {
  const target = probability * total;
  const last = values.length - 1;
  // The first place that reaches the target, by bisection.
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulative[middle] as number) >= target - SAME * total) high = middle;
    else low = middle + 1;
  }
  const value = values[low] as number;
  if (low === last || (cumulative[low] as number) > target + SAME * total) return value;
  return atTie(value, values[low + 1] as number, low + 1);
}

/** The share of the weight at which each value stands, by the interpolating rules. */
function positions({ weights, cumulative, total }: SortedWeights, rule: QuantileRule): Float64Array {
  const last = weights.length - 1;
  const final = weights[last] as number;
  const below = (place: number): number => (place === 0 ? 0 : (cumulative[place - 1] as number));
  const up = (place: number): number => cumulative[place] as number;
  const between = (share: number) => (place: number) => share * below(place) + (1 - share) * up(place);
  const [position, all] = (
    {
      hf4: [up, total],
      hf5: [between(1 / 2), total],
      hf6: [up, total + final],
      hf7: [below, last === 0 ? total : below(last)],
      hf8: [between(1 / 3), total + final / 3],
      hf9: [between(3 / 8), total + final / 4],
    } as const
  )[rule as 'hf4' | 'hf5' | 'hf6' | 'hf7' | 'hf8' | 'hf9'];
  return cumulative.map((_, place) => position(place) / all);
}

function interpolate(values: Float64Array, places: Float64Array, probability: number): number {
  const last = values.length - 1;
  if (probability <= (places[0] as number)) return values[0] as number;
  if (probability >= (places[last] as number)) return values[last] as number;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) <= probability) low = middle;
    else high = middle;
  }
  const [start, end] = [places[low] as number, places[high] as number];
  // At a place, its value itself: a last bit more or less would move whole units across the quantile.
  if (probability - start <= SAME) return values[low] as number;
  if (end - probability <= SAME) return values[high] as number;
  const [from, to] = [values[low] as number, values[high] as number];
  // As R's approx: so that equal neighbours give themselves.
  return from + (to - from) * ((probability - start) / (end - start));
}

/** Equal values as one, with their weights together. */
function distinct({ values, weights }: SortedWeights): SortedWeights {
  const kept: number[] = [];
  const sums: number[] = [];
  values.forEach((value, place) => {
    if (kept[kept.length - 1] === value) sums[sums.length - 1]! += weights[place] as number;
    else {
      kept.push(value);
      sums.push(weights[place] as number);
    }
  });
  let total = 0;
  const cumulative = Float64Array.from(sums, (weight) => (total += weight));
  return { values: Float64Array.from(kept), weights: Float64Array.from(sums), cumulative, total };
}
