/**
 * What the acceleration is multiplied by for a sample of the fraction f < 1 of its population: (1 + f)/√(1 − f).
 *
 * Derived here. Without replacement the mean has the skewness γ·(1 − 2f)/√(1 − f) in place of γ = skewness/√n (Cochran
 * 1977, section 2.15), and its covariance with s² is 1 − f times as large. Setting the BCa limits equal to those of the
 * studentised mean up to terms of order 1/n (Hall 1992, The Bootstrap and Edgeworth Expansion, section 3.10) gives
 * a = √(1 − f)·γ/2 − (1 − 2f)/√(1 − f)·γ/3 = (1 + f)/√(1 − f) · γ/6. With f = 0 it is Efron's γ/6.
 */
export function finitePopulationAcceleration(samplingFraction: number): number {
  return (1 + samplingFraction) / Math.sqrt(1 - samplingFraction);
}
