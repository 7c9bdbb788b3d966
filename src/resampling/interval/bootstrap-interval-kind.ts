/** The intervals that can be made from replicates. */
export const BOOTSTRAP_INTERVALS = ['percentile', 'basic', 'studentised', 'bca'] as const;

/**
 * How limits are taken from the replicates θ*, with q(p) their quantile at p and α = 1 − level:
 *
 * - `percentile`: q(α/2) and q(1 − α/2).
 * - `basic`: 2θ̂ − q(1 − α/2) and 2θ̂ − q(α/2).
 * - `studentised`: θ̂ − se·t(1 − α/2) and θ̂ − se·t(α/2), t(p) the quantile of (θ* − θ̂)/se*. For mean, total and ratio,
 *   whose standard errors have formulas.
 * - `bca`: q at two shares that are moved for bias and skewness (Efron 1987).
 */
export type BootstrapIntervalKind = (typeof BOOTSTRAP_INTERVALS)[number];
