/** The ways of drawing a replicate from a simple random sample, in the order in which to prefer them here. */
export const RESAMPLING_METHODS = ['booth', 'antal-tille', 'rao-wu-yue-beaumont', 'rao-wu', 'plain'] as const;

/**
 * How a replicate is drawn from a simple random sample of n from N, f = n/N; m is how often a unit is drawn.
 *
 * With s² the sample's variance (divisor n − 1), a replicate of the mean has this variance over the draws:
 *
 * - `booth`: n without replacement from a pseudo-population U* of N. With N = kn + ℓ, 0 ≤ ℓ < n, that is k copies of
 *   each unit and ℓ different units more, chosen anew at random for each replicate. The replicate is θ̂ + θ* − θ(U*):
 *   how far a sample is from its population, not how populations differ. It need not lie among the sample's values.
 *   (1 − f)·s²/n times ((n − 1)N/n − ℓ(n − ℓ)/(nN))/(N − 1), which is 0.9555 for 15 of 39 and goes to 1 as n grows.
 * - `antal-tille`: r units at random form a doubled half sample, the others are taken once; r is 0 or at least 2, with
 *   mean n(1 − f). Exactly (1 − f)·s²/n.
 * - `rao-wu-yue-beaumont`: n − 1 with replacement, and the weight 1 − √(1 − f) + √(1 − f)·m·n/(n − 1) for each unit.
 *   Exactly (1 − f)·s²/n.
 * - `rao-wu`: n − 1 with replacement, weight m·n/(n − 1). Exactly s²/n: no finite population correction.
 * - `plain`: n with replacement, weight m. (n − 1)/n · s²/n: no finite population correction.
 */
export type ResamplingMethod = (typeof RESAMPLING_METHODS)[number];
