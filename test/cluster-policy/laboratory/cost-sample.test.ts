import { describe, expect, it } from 'vitest';
import { COST_CONVENTION, costSample } from '../../../src/cluster-policy/laboratory';

describe('costSample', () => {
  it.each([
    // design.md's list of standard deviations that the half-width implies, in SEK, rounded to 1000.
    ['normal', 'oneMinusSamplingFraction', 11_678_000, 10_262_000],
    ['normal', 'populationMinusOne', 11_527_000, 10_130_000],
    ['t', 'oneMinusSamplingFraction', 10_672_000, 9_378_000],
    ['t', 'populationMinusOne', 10_534_000, 9_257_000],
  ] as const)('solves the printed bounds for the deviation by %s and %s', (distribution, correction, all, less) => {
    const convention = { ...COST_CONVENTION, distribution, correction };
    const deviation = (scope: 'all' | 'without-eu') =>
      costSample(scope, convention).input.summary.standardDeviation ?? Number.NaN;
    expect(Math.abs(deviation('all') - all)).toBeLessThan(1000);
    expect(Math.abs(deviation('without-eu') - less)).toBeLessThan(1000);
  });

  it('turns every print into the interval of its decimals', () => {
    const { summary } = costSample('all', COST_CONVENTION);
    expect(summary.sum).toEqual({ lower: 232394893, upper: 232394893 });
    expect(summary.median).toEqual({ lower: 11882000, upper: 11882000 });
    expect(summary.minimum).toEqual({ lower: 2.5e6, upper: 3.5e6 });
    expect(summary.maximum?.lower).toBeCloseTo(39.35e6, 3);
    const { lower = 0, upper = 0 } = summary.standardDeviation ?? {};
    expect(upper - lower).toBeGreaterThan(0);
    expect(upper - lower).toBeLessThan(1);
  });

  it("knows neither smallest nor largest cost without the EU's part", () => {
    const { summary, input } = costSample('without-eu', COST_CONVENTION);
    expect([summary.minimum, summary.maximum]).toEqual([undefined, undefined]);
    expect([input.summary.minimum, input.summary.maximum]).toEqual([null, null]);
  });
});
