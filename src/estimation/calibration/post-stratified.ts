import type { CalibratedSample } from './calibrated-sample';
import { designWeights } from '../design/design-weights';
import { KlusterlabError } from '../../errors';
import { requireDrawn } from './require-drawn';
import { requireKeys, requireLabels, requireNumber, requireUnitCount } from '../contract';
import type { DrawnSample } from '../design/sample-design';

/** Which group each unit is in, and how many units of the population each group has. */
export interface PostStratificationOptions {
  /** The group of each observed unit, in the order of the design. */
  readonly groups: readonly string[];
  /** How many units of the population each group has, by its name; above 0. */
  readonly populationSizes: Readonly<Record<string, number>>;
}

/**
 * Post-stratification: weights of each group scaled to the group's known number of units.
 *
 * g = N_group/N̂_group; what is left of a variable is its difference from the weighted mean of its group: Cochran (1977),
 * Sampling Techniques, 3rd ed., section 5A.9; Särndal, Swensson and Wretman (1992), section 7.6.
 *
 * @param design the sample as it was drawn
 * @param options group of each unit and known size of each group
 * @returns a design for `estimateMean`, `estimateTotal`, `estimateRatio`, `estimateDomainMean` and the others
 * @throws KlusterlabError `unknown-group`, `unsampled-group`, `invalid-design`, `invalid-number`, `invalid-value`,
 *   `size-mismatch`, `unknown-option`, `missing-option`
 * Oracle: R survey 4.1.1 postStratify.
 *
 * @example
 * postStratified(simpleRandomSample({ populationSize: 30, sampleSize: 3 }), {
 *   groups: ['a', 'a', 'b'], populationSizes: { a: 12, b: 18 } }).weights[2]; // 18
 */
export function postStratified(design: DrawnSample, options: PostStratificationOptions): CalibratedSample {
  const where = 'postStratified';
  requireDrawn(where, design);
  requireKeys(where, 'options', options, { required: ['groups', 'populationSizes'] });
  const { groups, populationSizes } = options;
  requireLabels(where, 'groups', groups);
  requireUnitCount(where, 'groups', groups, design);
  const names = Object.keys(populationSizes);
  const groupOf = placesOf(where, groups, names);
  const drawnWeights = designWeights(design);
  const estimatedSizes = sumBy(groupOf, names.length, drawnWeights);
  const factors = names.map((name, group) => {
    const parameter = `populationSizes[${JSON.stringify(name)}]`;
    requireNumber(where, parameter, populationSizes[name], { above: 0, unit: 'units in the population' });
    if ((estimatedSizes[group] as number) > 0)
      return (populationSizes[name] as number) / (estimatedSizes[group] as number);
    const hint = 'Nothing is known of such a group: merge it with one that is like it.';
    const expected = 'a sampled unit in each group';
    throw new KlusterlabError({ code: 'unsampled-group', where, parameter, expected, received: 0, hint });
  });
  return Object.freeze({
    kind: 'calibratedSample',
    drawn: design,
    method: 'postStratification',
    populationSize: design.populationSize,
    sampleSize: design.sampleSize,
    weights: drawnWeights.map((weight, unit) => weight * (factors[groupOf[unit] as number] as number)),
    residuals: (variable: Float64Array): Float64Array => {
      const sums = sumBy(
        groupOf,
        names.length,
        drawnWeights.map((weight, unit) => weight * (variable[unit] as number)),
      );
      const means = sums.map((sum, group) => sum / (estimatedSizes[group] as number));
      return variable.map((value, unit) => value - (means[groupOf[unit] as number] as number));
    },
    assumptions: ['The group of each sampled unit and the number of units of each group are right.'],
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., section 5A.9',
  });
}

function placesOf(where: string, groups: readonly string[], names: readonly string[]): Int32Array {
  const places = new Map(names.map((name, place) => [name, place]));
  return Int32Array.from(groups, (group, unit) => {
    const place = places.get(group);
    if (place !== undefined) return place;
    const expected = `a group whose size is stated: ${names.map((name) => JSON.stringify(name)).join(', ')}`;
    throw new KlusterlabError({
      code: 'unknown-group',
      where,
      parameter: `groups[${unit}]`,
      expected,
      received: group,
    });
  });
}

function sumBy(groupOf: Int32Array, groupCount: number, values: Float64Array): Float64Array {
  const sums = new Float64Array(groupCount);
  for (let unit = 0; unit < values.length; unit += 1) sums[groupOf[unit] as number]! += values[unit] as number;
  return sums;
}
