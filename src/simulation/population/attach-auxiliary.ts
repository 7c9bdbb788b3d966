import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumber, requireValues } from '../../estimation/contract';
import type { RandomSource } from '../../random';
import { standardNormal } from './standard-normal';

export interface AttachAuxiliaryOptions {
  /** From −1 (the largest value gets the smallest auxiliary) over 0 (by chance) to 1. */
  readonly correlation: number;
  readonly random: RandomSource;
}

/**
 * Hands out known auxiliary values (ages; 1 and 0 for a mark) to units whose own auxiliary nobody knows.
 *
 * A Gaussian copula: each unit gets ρ·Φ⁻¹((rank − ½)/N) + √(1 − ρ²)·z, with the rank of its value and z standard
 * normal, and the auxiliaries are handed out in that order. ρ is the correlation of the normal scores: an assumption
 * about what published figures do not tell.
 *
 * @param values the N values of the population
 * @param auxiliary N auxiliary values, any order
 * @param options correlation ρ in [−1, 1] and the source of randomness; N numbers are taken
 * @returns the auxiliary of each unit, in the order of the values
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `size-mismatch`, `invalid-number`, `unknown-option`,
 *   `missing-option`
 *
 * @example
 * attachAuxiliary([30, 10, 20], [1, 2, 3], { correlation: 1, random: fastRandom(1, { stream: 0 }) }); // [3, 1, 2]
 */
export function attachAuxiliary(
  values: readonly number[],
  auxiliary: readonly number[],
  options: AttachAuxiliaryOptions,
): readonly number[] {
  const where = 'attachAuxiliary';
  requireKeys(where, 'options', options, { required: ['correlation', 'random'] });
  const { correlation, random } = options;
  requireNumber(where, 'correlation', correlation, { atLeast: -1, atMost: 1 });
  requireValues(where, values, 1);
  requireAuxiliary(where, auxiliary, values.length);
  const noise = Math.sqrt(1 - correlation * correlation);
  const scores = middleRanks(values).map(
    (rank) => correlation * normalQuantile((rank - 0.5) / values.length, 0, 1) + noise * standardNormal(random),
  );
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] as number) - (scores[b] as number) || a - b);
  const sorted = [...auxiliary].sort((a, b) => a - b);
  const attached = new Array<number>(values.length).fill(0);
  order.forEach((unit, place) => (attached[unit] = sorted[place] as number));
  return attached;
}

/** Throws unless there is one finite auxiliary value for each unit. */
export function requireAuxiliary(where: string, auxiliary: unknown, count: number): void {
  const isList = Array.isArray(auxiliary) && auxiliary.length === count;
  if (isList && auxiliary.every((value) => Number.isFinite(value))) return;
  throw new KlusterlabError({
    code: isList ? 'invalid-value' : 'size-mismatch',
    where,
    parameter: 'auxiliary',
    expected: `${count} finite numbers, one for each unit of the population`,
    received: Array.isArray(auxiliary) && !isList ? auxiliary.length : auxiliary,
  });
}

/** Ranks from 1 upwards; equal values share the middle of their ranks. */
function middleRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length;) {
    let last = first;
    const valueAt = (place: number): number | undefined => values[order[place] as number];
    while (last + 1 < order.length && valueAt(last + 1) === valueAt(first)) last += 1;
    for (let place = first; place <= last; place += 1) ranks[order[place] as number] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}
