import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionInterval, sampleSizeToExclude } from '../../src/survey';

const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);

describe('sampleSizeToExclude', () => {
  it('gives the size at which the interval leaves the threshold out, and one less does not', () => {
    const populations = fc.option(fc.integer({ min: 2, max: 3000 }), { nil: undefined });
    fc.assert(
      fc.property(percent, percent, populations, (share, threshold, populationSize) => {
        fc.pre(share !== threshold);
        const options = { confidenceLevel: 0.95, ...(populationSize === undefined ? {} : { populationSize }) };
        const sampleSize = sampleSizeToExclude({ share, threshold }, options) ?? NaN;
        const excludes = (size: number): boolean => {
          const { lower, upper } = proportionInterval({ share, sampleSize: size }, { method: 'wilson', ...options });
          return threshold < lower || threshold > upper;
        };
        expect(excludes(sampleSize)).toBe(true);
        expect(sampleSize === 1 || !excludes(sampleSize - 1)).toBe(true);
      }),
    );
  });

  it('needs no more than the whole population', () => {
    expect(sampleSizeToExclude({ share: 0.51, threshold: 0.5 }, { confidenceLevel: 0.95, populationSize: 100 })).toBe(
      99,
    );
  });

  it('gives null for a share at the threshold, which no sample can tell apart', () => {
    expect(sampleSizeToExclude({ share: 0.5, threshold: 0.5 }, { confidenceLevel: 0.95 })).toBeNull();
  });

  it.each([
    [{ share: 53, threshold: 0.5 }, {}, 'out-of-range'],
    [{ share: 0.53 }, {}, 'missing-option'],
    [{ share: 0.53, threshold: 0.5 }, { confidenceLevel: 0 }, 'out-of-range'],
    [{ share: 0.53, threshold: 0.5 }, { populationSize: 1 }, 'not-an-integer-in-range'],
    [{ share: 0.53, threshold: 0.5 }, { method: 'wilson' }, 'unknown-option'],
  ])('rejects %j with %j as %s', (data, change, code) => {
    const options = { confidenceLevel: 0.95, ...change } as never;
    expect(() => sampleSizeToExclude(data as never, options)).toThrow(expect.objectContaining({ code }));
  });
});
