import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDED_MEAN_METHODS, boundedMeanInterval, estimateMean, simpleRandomSample } from '../../src/estimation';
import { fastRandom } from '../../src/random';

const failsWith = (code: string): object => expect.objectContaining({ name: 'KlusterlabError', code }) as object;
const UNIT = { lower: 0, upper: 1 };

describe('boundedMeanInterval', () => {
  // Corollary 2.5 of Bardenet and Maillard (2015) by hand: ρ = 1 − 99/1000, √(ρ·ln(40)/200).
  it('reaches as far as Hoeffding–Serfling says', () => {
    const values = Array.from({ length: 100 }, (_, unit) => (unit % 2 === 0 ? 0.25 : 0.75));
    const design = simpleRandomSample({ populationSize: 1000, sampleSize: 100 });
    const options = { support: UNIT, method: 'hoeffdingSerfling', confidenceLevel: 0.95 } as const;
    const { interval } = boundedMeanInterval(values, design, options);
    expect(interval.upper - 0.5).toBeCloseTo(Math.sqrt((0.901 * Math.log(40)) / 200), 12);
    expect(0.5 - interval.lower).toBeCloseTo(interval.upper - 0.5, 12);
  });

  // Theorem 4.3 by hand, n > N/2: ρ = (1 − 0.9)(1 + 1/9000); σ̂ = 0.01; δ = 0.005.
  it('reaches as far as empirical Bernstein–Serfling says', () => {
    const values = Array.from({ length: 9000 }, (_, unit) => (unit % 2 === 0 ? 0.49 : 0.51));
    const design = simpleRandomSample({ populationSize: 10_000, sampleSize: 9000 });
    const options = { support: UNIT, method: 'empiricalBernsteinSerfling', confidenceLevel: 0.95 } as const;
    const { interval } = boundedMeanInterval(values, design, options);
    const logarithm = Math.log(10 / 0.05);
    const rho = 0.1 * (1 + 1 / 9000);
    const reach = 0.01 * Math.sqrt((2 * rho * logarithm) / 9000) + ((7 / 3 + 3 / Math.sqrt(2)) * logarithm) / 9000;
    expect(interval.upper - 0.5).toBeCloseTo(reach, 12);
    const hoeffding = boundedMeanInterval(values, design, { ...options, method: 'hoeffdingSerfling' }).interval;
    expect(interval.upper).toBeLessThan(hoeffding.upper);
  });

  it('is never wider than what the observed values leave possible, nor narrower than the t interval here', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(samples, fc.nat(30), fc.constantFrom(...BOUNDED_MEAN_METHODS), (values, unseen, method) => {
        const populationSize = values.length + unseen;
        const design = simpleRandomSample({ populationSize, sampleSize: values.length });
        const { estimate, interval } = boundedMeanInterval(values, design, {
          support: UNIT,
          method,
          confidenceLevel: 0.95,
        });
        const sum = values.reduce((total, value) => total + value, 0);
        expect(interval.lower).toBeGreaterThanOrEqual(sum / populationSize - 1e-12);
        expect(interval.upper).toBeLessThanOrEqual((sum + unseen) / populationSize + 1e-12);
        expect(interval.lower).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(interval.upper + 1e-12);
      }),
    );
  });

  it('covers where the t interval does not: one large value in a population of zeros', () => {
    const population = Array.from({ length: 60 }, (_, unit) => (unit < 3 ? 1 : 0));
    const design = simpleRandomSample({ populationSize: 60, sampleSize: 15 });
    const random = fastRandom(5, { stream: 0 });
    const t = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 } as const;
    const hits = { t: 0, bounded: 0 };
    for (let draw = 0; draw < 1000; draw += 1) {
      const urn = [...population];
      const sample = Array.from({ length: 15 }, () => urn.splice(Math.floor(random.next() * urn.length), 1)[0]!);
      const options = { support: UNIT, method: 'hoeffdingSerfling', confidenceLevel: 0.95 } as const;
      const ofT = estimateMean(sample, design, t).interval;
      const bounded = boundedMeanInterval(sample, design, options).interval;
      if (ofT.lower <= 0.05 && 0.05 <= ofT.upper) hits.t += 1;
      if (bounded.lower <= 0.05 && 0.05 <= bounded.upper) hits.bounded += 1;
    }
    expect(hits.bounded).toBeGreaterThanOrEqual(950);
    expect(hits.t).toBeLessThan(900);
  });

  it('is the mean itself in a census', () => {
    const design = simpleRandomSample({ populationSize: 3, sampleSize: 3 });
    const options = { support: UNIT, method: 'empiricalBernsteinSerfling', confidenceLevel: 0.95 } as const;
    expect(boundedMeanInterval([0, 0.25, 0.5], design, options).interval).toEqual({ lower: 0.25, upper: 0.25 });
  });

  const design = simpleRandomSample({ populationSize: 9, sampleSize: 2 });
  it.each([
    [[0.5, 2], { support: UNIT, method: 'hoeffdingSerfling', confidenceLevel: 0.95 }, 'outside-support'],
    [
      [0.5, 1],
      { support: { lower: 1, upper: 0 }, method: 'hoeffdingSerfling', confidenceLevel: 0.95 },
      'inverted-bounds',
    ],
    [[0.5, 1], { support: UNIT, method: 'hoeffding', confidenceLevel: 0.95 }, 'invalid-choice'],
    [[0.5, 1], { support: UNIT, method: 'hoeffdingSerfling', confidenceLevel: 1 }, 'invalid-number'],
    [[0.5], { support: UNIT, method: 'hoeffdingSerfling', confidenceLevel: 0.95 }, 'size-mismatch'],
  ])('refuses %j under %j with %s', (values, options, code) => {
    expect(() => boundedMeanInterval(values, design, options as never)).toThrow(failsWith(code));
  });
});
