import { describe, expect, it } from 'vitest';
import { estimateTotal, simpleRandomSample } from '../../src/estimation';
import { PETITION_SHEETS } from './petition-sheets';

describe('estimateTotal on the petition sheets in Cochran', () => {
  it('gives the published total and 80 % limits', () => {
    const signatures = PETITION_SHEETS.flatMap(([count, sheets]) => new Array<number>(sheets).fill(count));
    const design = simpleRandomSample({ populationSize: 676, sampleSize: 50 });
    const convention = {
      distribution: 'normal',
      correction: 'oneMinusSamplingFraction',
      confidenceLevel: 0.8,
    } as const;
    const { estimate, interval } = estimateTotal(signatures, design, convention);
    expect(estimate).toBeCloseTo(19_888, 0);
    // Cochran rounds the deviate to 1.28: 18,107 and 21,669.
    expect(Math.abs(interval.lower - 18_107)).toBeLessThan(4);
    expect(Math.abs(interval.upper - 21_669)).toBeLessThan(4);
  });
});
