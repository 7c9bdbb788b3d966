/**
 * How data sets that meet the same figures are weighed against each other.
 *
 * - `uniform`: all alike. Exactly: Lebesgue measure on the n values, restricted to what the figures allow; where a
 *   figure is exact, the limit of ever narrower intervals around it.
 * - `maximumEntropy`: values drawn independently from the density of greatest entropy that has the published mean and
 *   standard deviation on the range of the values, then held to the figures. That density is exp(a + bx + cx²), so the
 *   weight of a data set depends on its sum and sum of squares alone. Where these are exact, **it is the uniform
 *   prior**, digit for digit; it differs within intervals only.
 * - `lognormal`: values drawn independently from the lognormal density with the published mean and standard deviation
 *   (or mean and median, if no deviation is published), then held to the figures.
 */
export const RECONSTRUCTION_PRIORS = ['uniform', 'maximumEntropy', 'lognormal'] as const;

/** The name of a prior over data sets. */
export type ReconstructionPrior = (typeof RECONSTRUCTION_PRIORS)[number];
