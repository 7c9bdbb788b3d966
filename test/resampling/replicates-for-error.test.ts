import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/estimation';
import { bootstrapInterval, bootstrapReplicates, replicatesForError } from '../../src/resampling';
import type { BootstrapOptions, ReplicatesForErrorOptions } from '../../src/resampling';
import oracle from '../oracles/boot.json';

const AMOUNTS = oracle.cases[0]!.values;
const OPTIONS: BootstrapOptions = {
  populationSize: 39,
  interval: 'percentile',
  replicates: 4000,
  confidenceLevel: 0.95,
  seed: 1,
};
const pilot = bootstrapInterval(AMOUNTS, 'mean', OPTIONS);

describe('replicatesForError', () => {
  it.each(['standardError', 'interval'] as const)(
    'gives a number with which the error of the %s is the target',
    (of) => {
      const replicates = replicatesForError(pilot, { of, relativeError: 0.01 });
      const { monteCarloError, standardError } = bootstrapInterval(AMOUNTS, 'mean', {
        ...OPTIONS,
        replicates,
        seed: 2,
      });
      const error =
        of === 'standardError' ? monteCarloError.standardError : Math.max(monteCarloError.lower, monteCarloError.upper);
      // The pilot of 4000 knows a tail's density to some tenths.
      expect(error / standardError).toBeGreaterThan(0.008);
      expect(error / standardError).toBeLessThan(0.0125);
    },
  );

  it('is near 1/(2·target²) for the standard error of a mean, the number for normal replicates', () => {
    // CV of a squared normal deviation is √2 (Beaumont and Patak 2012): (√2/2)²/target² = 5000 for 1 %.
    const replicates = replicatesForError(pilot, { of: 'standardError', relativeError: 0.01 });
    expect(replicates).toBeGreaterThan(4000);
    expect(replicates).toBeLessThan(6000);
  });

  it('is (CV of squared deviations/(2·target))² as svrep has it for the variance at twice the target', () => {
    const { interval: _, confidenceLevel: _level, ...options } = OPTIONS;
    const replicates = Array.from(bootstrapReplicates(AMOUNTS, 'mean', options));
    const squares = replicates.map((replicate) => (replicate - sampleMean(replicates)) ** 2);
    const variation = Math.sqrt(sampleMean(squares.map((square) => square ** 2)) / sampleMean(squares) ** 2 - 1);
    expect(replicatesForError(pilot, { of: 'standardError', relativeError: 0.02 })).toBe(
      Math.ceil((variation / 0.04) ** 2),
    );
  });

  it('is never less than the level needs', () => {
    expect(replicatesForError(pilot, { of: 'standardError', relativeError: 10 })).toBe(39);
    const census = bootstrapInterval(AMOUNTS, 'mean', { ...OPTIONS, populationSize: 15 });
    expect(replicatesForError(census, { of: 'interval', relativeError: 0.01 })).toBe(39);
  });

  it.each([
    [{ of: 'bias', relativeError: 0.1 }, 'invalid-choice'],
    [{ of: 'interval', relativeError: 0 }, 'invalid-number'],
    [{ of: 'interval' }, 'missing-option'],
    [{ of: 'interval', relativeError: 0.1, cv: 1 }, 'unknown-option'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => replicatesForError(pilot, options as ReplicatesForErrorOptions)).toThrow(
      expect.objectContaining({ code, where: 'replicatesForError' }),
    );
  });
});
