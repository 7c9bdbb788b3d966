import { describe, expect, it } from 'vitest';
import { estimateTotal, simpleRandomSample } from '../../src/estimation';

// Cochran (1977), Sampling Techniques, 3rd ed., section 2.8 and table 2.1: signatures on 50 of 676 sheets of a petition.
const SHEETS = [
  [42, 23],
  [41, 4],
  [36, 1],
  [32, 1],
  [29, 1],
  [27, 2],
  [23, 1],
  [19, 1],
  [16, 2],
  [15, 2],
  [14, 1],
  [11, 1],
  [10, 1],
  [9, 1],
  [7, 1],
  [6, 3],
  [5, 2],
  [4, 1],
  [3, 1],
] as const;

describe('estimateTotal on the petition sheets in Cochran', () => {
  it('gives the published total and 80 % limits', () => {
    const signatures = SHEETS.flatMap(([count, sheets]) => new Array<number>(sheets).fill(count));
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
