import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalValue } from '../../src/estimation';
import oracle from '../oracles/distributions.json';

/** The t quantile inverts an incomplete beta function iteratively; near the middle it keeps 12 digits. */
const T_TOLERANCE = 1e-11;
const NORMAL_TOLERANCE = 1e-14;

describe('criticalValue', () => {
  it.each(oracle.normal)(
    'agrees with R for the normal distribution at $confidenceLevel',
    ({ confidenceLevel, value }) => {
      const ours = criticalValue({ distribution: 'normal', confidenceLevel });
      expect(Math.abs(ours / value - 1)).toBeLessThan(NORMAL_TOLERANCE);
    },
  );

  it.each(oracle.t)(
    'agrees with R for t with $degreesOfFreedom degrees of freedom at $confidenceLevel',
    ({ confidenceLevel, degreesOfFreedom, value }) => {
      const ours = criticalValue({ distribution: 't', confidenceLevel, degreesOfFreedom });
      expect(Math.abs(ours / value - 1)).toBeLessThan(T_TOLERANCE);
    },
  );

  it('gives the values of printed tables: 1.960 and, for 14 degrees of freedom, 2.145', () => {
    expect(criticalValue({ distribution: 'normal', confidenceLevel: 0.95 }).toFixed(3)).toBe('1.960');
    expect(criticalValue({ distribution: 't', confidenceLevel: 0.95, degreesOfFreedom: 14 }).toFixed(3)).toBe('2.145');
  });

  it('is larger for t than for normal, and falls as degrees of freedom grow', () => {
    const level = fc.double({ min: 0.05, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(level, fc.integer({ min: 1, max: 500 }), (confidenceLevel, degreesOfFreedom) => {
        const normal = criticalValue({ distribution: 'normal', confidenceLevel });
        const few = criticalValue({ distribution: 't', confidenceLevel, degreesOfFreedom });
        const more = criticalValue({ distribution: 't', confidenceLevel, degreesOfFreedom: degreesOfFreedom + 1 });
        expect(few).toBeGreaterThan(more);
        expect(more).toBeGreaterThan(normal);
      }),
    );
  });

  it('grows with the confidence level', () => {
    const levels = [0.001, 0.1, 0.5, 0.9, 0.99, 0.9999];
    for (const options of [{ distribution: 'normal' } as const, { distribution: 't', degreesOfFreedom: 3 } as const]) {
      const values = levels.map((confidenceLevel) => criticalValue({ ...options, confidenceLevel }));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(values).size).toBe(levels.length);
    }
  });

  it.each([
    [{ distribution: 'z', confidenceLevel: 0.95 }, 'invalid-choice', 'distribution'],
    [{ distribution: 'normal', confidenceLevel: 95 }, 'invalid-number', 'confidenceLevel'],
    [{ distribution: 'normal', confidenceLevel: 0 }, 'invalid-number', 'confidenceLevel'],
    [{ distribution: 'normal', confidenceLevel: 1 }, 'invalid-number', 'confidenceLevel'],
    [{ distribution: 'normal', confidenceLevel: NaN }, 'invalid-number', 'confidenceLevel'],
    [{ distribution: 'normal', confidenceLevel: 1 - 2 ** -53 }, 'overflow', 'criticalValue'],
    [
      { distribution: 'normal', confidenceLevel: 0.95, degreesOfFreedom: 14 },
      'contradictory-option',
      'degreesOfFreedom',
    ],
    [{ distribution: 't', confidenceLevel: 0.95 }, 'invalid-number', 'degreesOfFreedom'],
    [{ distribution: 't', confidenceLevel: 0.95, degreesOfFreedom: 0 }, 'invalid-number', 'degreesOfFreedom'],
    [{ distribution: 't', confidenceLevel: 0.95, degreesOfFreedom: Infinity }, 'invalid-number', 'degreesOfFreedom'],
    [{ distribution: 'normal', confidenceLevel: 0.95, df: 14 }, 'unknown-option', 'options'],
    [{ distribution: 'normal' }, 'missing-option', 'confidenceLevel'],
  ])('refuses %j with %s', (options, code, parameter) => {
    expect(() => criticalValue(options as never)).toThrow(expect.objectContaining({ code, parameter }));
  });
});
