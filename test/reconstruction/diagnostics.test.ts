import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/random';
import { effectiveSize } from '../../src/reconstruction/diagnostics/effective-size';
import { monteCarloError } from '../../src/reconstruction/diagnostics/monte-carlo-error';
import { rHat } from '../../src/reconstruction/diagnostics/r-hat';

interface OracleCase {
  readonly name: string;
  readonly rHat: number;
  readonly bulk: number;
  readonly tail: number | null;
  readonly mean: number;
  readonly quantile: number;
  readonly errorOfMean: number;
  readonly errorOfQuantile: number;
  readonly chains: readonly (readonly number[])[];
}

/** R 4.2.2, posterior 1.4.0; see test/oracles/convergence.R. */
const { cases } = JSON.parse(readFileSync(join(__dirname, '../oracles/convergence.json'), 'utf8')) as {
  cases: readonly OracleCase[];
};
const chainsOf = ({ chains }: OracleCase): readonly Float64Array[] => chains.map((chain) => Float64Array.from(chain));
const expectClose = (value: number | null, expected: number): void => {
  expect(Math.abs((value ?? NaN) / expected - 1)).toBeLessThan(1e-10);
};

/** A first-order autoregression with standard normal innovations (Box and Muller), in its stationary distribution. */
function autoregression(size: number, correlation: number, stream: number): Float64Array {
  const random = seededRandom(7, { stream });
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const chain = new Float64Array(size);
  let value = normal() / Math.sqrt(1 - correlation ** 2);
  for (let at = 0; at < size; at += 1) {
    value = correlation * value + normal();
    chain[at] = value;
  }
  return chain;
}

describe('rHat', () => {
  it.each(cases)('gives what posterior gives for chains that are: $name', (oracle) => {
    expectClose(rHat(chainsOf(oracle)), oracle.rHat);
  });

  it('is the same for every rising function of the draws, as far as it looks at ranks', () => {
    const chains = [autoregression(100, 0.5, 0), autoregression(100, 0.5, 1)];
    const linear = chains.map((chain) => chain.map((value) => 3 * value - 7));
    expectClose(rHat(linear), rHat(chains) ?? NaN);
  });

  it('is null for a constant, and for chains that stand still in different places', () => {
    expect(rHat([new Float64Array(20).fill(2), new Float64Array(20).fill(2)])).toBeNull();
    expect(rHat([new Float64Array(20).fill(2), new Float64Array(20).fill(3)])).toBeNull();
  });

  it('refuses chains of different lengths, too short ones, and what is no number', () => {
    const code = expect.objectContaining({ code: 'invalid-chains' }) as Error;
    expect(() => rHat([new Float64Array(12), new Float64Array(13)])).toThrow(code);
    expect(() => rHat([new Float64Array(11)])).toThrow(code);
    expect(() => rHat([new Float64Array(12).fill(NaN)])).toThrow(code);
    expect(() => rHat([])).toThrow(code);
  });
});

describe('effectiveSize', () => {
  it.each(cases)('gives what posterior gives for chains that are: $name', (oracle) => {
    const chains = chainsOf(oracle);
    expectClose(effectiveSize(chains, 'bulk'), oracle.bulk);
    expectClose(effectiveSize(chains, 'mean'), oracle.mean);
    expectClose(effectiveSize(chains, { quantile: 0.3 }), oracle.quantile);
    if (oracle.tail === null) expect(effectiveSize(chains, 'tail')).toBeNull();
    else expectClose(effectiveSize(chains, 'tail'), oracle.tail);
  });

  // The variance of the mean of an AR(1) chain is (1 + ρ)/(1 − ρ) times that of independent draws.
  it.each([0, 0.5, 0.9])('is near n(1 − ρ)/(1 + ρ) for an autoregression with ρ = %f', (correlation) => {
    const chains = [0, 1, 2, 3].map((stream) => autoregression(10_000, correlation, stream));
    const theory = (40_000 * (1 - correlation)) / (1 + correlation);
    expect((effectiveSize(chains, 'mean') ?? NaN) / theory).toBeGreaterThan(0.9);
    expect((effectiveSize(chains, 'mean') ?? NaN) / theory).toBeLessThan(1.1);
  });

  it('is null for a constant', () => {
    expect(effectiveSize([new Float64Array(12).fill(1)], 'tail')).toBeNull();
  });
});

describe('monteCarloError', () => {
  it.each(cases)('gives what posterior gives for chains that are: $name', (oracle) => {
    expectClose(monteCarloError(chainsOf(oracle), 'mean'), oracle.errorOfMean);
    expectClose(monteCarloError(chainsOf(oracle), { quantile: 0.3 }), oracle.errorOfQuantile);
  });

  it('is 0 for a constant', () => {
    expect(monteCarloError([new Float64Array(12).fill(1)], 'mean')).toBe(0);
    expect(monteCarloError([new Float64Array(12).fill(1)], { quantile: 0.5 })).toBe(0);
  });
});
