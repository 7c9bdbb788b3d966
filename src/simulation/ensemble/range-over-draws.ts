import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumber } from '../../estimation/contract';
import { sampleMean } from '../../estimation';

/** Data sets that one sample's published figures allow: each draw one, its values in any order. */
export interface SampleDraws {
  readonly draws: readonly (Float64Array | readonly number[])[];
}

export interface RangeOverDrawsOptions {
  /** The share of the draws in the middle that [lower, upper] holds, in (0, 1). */
  readonly level: number;
}

/** How a statistic varies over the data sets of an ensemble: what is not known about the sample, not sampling error. */
export interface RangeOverDraws extends RangeOverDrawsOptions {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Draws for which the statistic has a value. */
  readonly count: number;
  /** Draws for which it gave null: it does not exist there. */
  readonly undefinedCount: number;
}

/**
 * A statistic over all draws of an ensemble: mean, central range, minimum and maximum.
 *
 * The ends of the central range are quantiles at (1 − level)/2 from each side, interpolated (R's type 7).
 *
 * @param ensemble the draws, at least one; a single one where the values are known
 * @param statistic a number for the values of a draw, or null where it does not exist
 * @param options the level, stated
 * @returns the range in the unit of the statistic; null if it exists for no draw
 * @throws KlusterlabError `empty-ensemble`, `invalid-statistic` naming the draw, `invalid-number`, `unknown-option`,
 *   `missing-option`
 *
 * @example
 * rangeOverDraws({ draws: [[1], [3]] }, ([value]) => value, { level: 0.5 }).lower; // 1.5
 */
export function rangeOverDraws(
  ensemble: SampleDraws,
  statistic: (values: Float64Array | readonly number[]) => number | null,
  options: RangeOverDrawsOptions,
): RangeOverDraws | null {
  const where = 'rangeOverDraws';
  requireKeys(where, 'options', options, { required: ['level'] });
  requireNumber(where, 'level', options.level, { above: 0, below: 1 });
  requireDraws(where, ensemble);
  const found: number[] = [];
  ensemble.draws.forEach((draw, index) => {
    const value = statistic(draw);
    if (value === null) return;
    if (Number.isFinite(value)) found.push(value);
    else {
      const expected = 'a finite number, or null where the statistic does not exist';
      const parameter = `draws[${index}]`;
      throw new KlusterlabError({ code: 'invalid-statistic', where, parameter, expected, received: value });
    }
  });
  if (found.length === 0) return null;
  found.sort((a, b) => a - b);
  const tail = (1 - options.level) / 2;
  return {
    level: options.level,
    mean: sampleMean(found),
    lower: quantile(found, tail),
    upper: quantile(found, 1 - tail),
    minimum: found[0] as number,
    maximum: found[found.length - 1] as number,
    count: found.length,
    undefinedCount: ensemble.draws.length - found.length,
  };
}

/** Throws `empty-ensemble` unless there is a draw. */
export function requireDraws(where: string, ensemble: SampleDraws): void {
  const draws: unknown = (ensemble as SampleDraws | null)?.draws;
  if (Array.isArray(draws) && draws.length > 0) return;
  const expected = 'an ensemble with at least one draw';
  throw new KlusterlabError({ code: 'empty-ensemble', where, parameter: 'draws', expected, received: draws });
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (place - Math.floor(place)) * (above - below);
}
