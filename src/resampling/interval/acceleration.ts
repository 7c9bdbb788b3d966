/**
 * The acceleration a = Σl³ / (6·(Σl²)^1.5) of a bootstrap interval from the jackknife's l = (n − 1)(θ̂ − θ̂ without i);
 * 0 if no unit matters. Efron (1987), JASA 82:171–185; R boot's `empinf(type = "jack")`.
 */
export function acceleration(influences: readonly number[]): number {
  // Divided by the largest, since third powers of sums of money leave float64.
  const largest = influences.reduce((most, influence) => Math.max(most, Math.abs(influence)), 0);
  if (largest === 0) return 0;
  let squares = 0;
  let cubes = 0;
  for (const influence of influences) {
    const scaled = influence / largest;
    squares += scaled * scaled;
    cubes += scaled * scaled * scaled;
  }
  return cubes / (6 * squares ** 1.5);
}
