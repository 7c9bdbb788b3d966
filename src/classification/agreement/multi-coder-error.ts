import type { AnalyticError } from './agreement-interval';
import type { RatingCounts } from './ratings';

/** Units, agreement and chance agreement of several coders, for coefficients that use the mean category shares. */
export interface MultiCoderAgreement {
  readonly observed: number;
  readonly expected: number;
  /** Each unit's own observed agreement, scaled so that its mean is `observed`; 0 for a unit with fewer than two codes. */
  readonly unitObserved: readonly number[];
  /** Units with at least two codes, per unit. */
  readonly pairableShare: number;
  readonly pairable: readonly boolean[];
}

/** Mean over units of the share of agreeing pairs of codes; null if no unit has two codes. */
export function observedAgreement(counts: RatingCounts): Omit<MultiCoderAgreement, 'expected'> | null {
  if (counts.length === 0) return null;
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const pairable = totals.map((total) => total >= 2);
  const pairableShare = pairable.filter(Boolean).length / counts.length;
  if (pairableShare === 0) return null;
  const own = counts.map((row, unit) => {
    const total = totals[unit] ?? 0;
    if (total < 2) return 0;
    return row.reduce((sum, count) => sum + count * (count - 1), 0) / (total * (total - 1));
  });
  const unitObserved = own.map((share) => share / pairableShare);
  return { observed: mean(unitObserved), unitObserved, pairable, pairableShare };
}

/** The mean over units of each category's share of the unit's codes; units without any code are left out beforehand. */
export function categoryShares(counts: RatingCounts): readonly number[] {
  const shares = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => count / total);
  });
  return (counts[0] ?? []).map((_, category) => mean(shares.map((row) => row[category] ?? 0)));
}

/**
 * Standard error of (p_a − p_e)/(1 − p_e) by linearisation over units (Gwet 2008; Gwet 2014, ch. 5), t on units − 1.
 *
 * @param agreement observed and expected agreement
 * @param unitExpected each unit's own contribution to the expected agreement, with mean `expected`
 */
export function linearisedError(agreement: MultiCoderAgreement, unitExpected: readonly number[]): AnalyticError {
  const { observed, expected, unitObserved, pairable, pairableShare } = agreement;
  const estimate = (observed - expected) / (1 - expected);
  const units = unitObserved.length;
  const squares = unitObserved.reduce((sum, own, unit) => {
    const chance = pairable[unit] === true ? expected / pairableShare : 0;
    const contribution = (own - chance) / (1 - expected);
    const correction = (2 * (1 - estimate) * ((unitExpected[unit] ?? 0) - expected)) / (1 - expected);
    return sum + (contribution - correction - estimate) ** 2;
  }, 0);
  return { standardError: Math.sqrt(squares / (units * (units - 1))), degreesOfFreedom: units - 1 };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
