import { KlusterlabError } from '../errors';
import {
  clusterSample,
  postStratified,
  ratioCalibrated,
  regressionCalibrated,
  simpleRandomSample,
  stratifiedSample,
} from '../estimation';
import type { DrawnSample, SampleDesign } from '../estimation';
import type { EstimateOptions } from './estimate-options';
import type { UnitColumns } from './unit-columns';

/**
 * The design that the options describe, for the units that were read.
 *
 * @throws KlusterlabError `missing-population`, `contradictory-option`, and what the designs throw: `sample-exceeds-population`,
 *   `single-unit-stratum`, `unknown-stratum`, …
 */
export function sampleDesignOf(units: UnitColumns, options: EstimateOptions): SampleDesign {
  const drawn = drawnSampleOf(units, options);
  const { adjust } = options;
  if (adjust === undefined) return drawn;
  if (adjust.method === 'ratio') {
    return ratioCalibrated(drawn, { auxiliary: numbersOf(units, adjust.auxiliary), populationTotal: adjust.total });
  }
  if (adjust.method === 'postStratification') {
    return postStratified(drawn, { groups: labelsOf(units, adjust.by), populationSizes: adjust.populationSizes });
  }
  const names = Object.keys(adjust.totals);
  const auxiliaries = Object.fromEntries(names.map((name) => [name, numbersOf(units, name)]));
  const { populationUnits } = adjust;
  return regressionCalibrated(drawn, {
    auxiliaries,
    populationTotals: adjust.totals,
    ...(populationUnits === undefined ? {} : { populationUnits }),
  });
}

function drawnSampleOf(units: UnitColumns, options: EstimateOptions): DrawnSample {
  const { population, populationBy, strata, cluster } = options;
  if (strata === undefined && populationBy !== undefined) {
    const hint = 'Name the column of the strata, or state one population size.';
    throw contradiction('populationBy', 'sizes by stratum only together with strata', populationBy, hint);
  }
  const labels = strata === undefined ? undefined : labelsOf(units, strata);
  if (labels !== undefined) {
    if (populationBy === undefined) throw missingPopulation('populationBy', 'of each stratum', cluster !== undefined);
    requireSameSum(population, populationBy);
    if (cluster === undefined) return stratifiedSample({ strata: labels, populationSizes: populationBy });
    return clusterSample({ clusters: labelsOf(units, cluster), strata: labels, populationClusters: populationBy });
  }
  if (population === undefined) throw missingPopulation('population', 'in the population', cluster !== undefined);
  if (cluster !== undefined) {
    return clusterSample({ clusters: labelsOf(units, cluster), populationClusters: population });
  }
  return simpleRandomSample({ populationSize: population, sampleSize: unitsRead(units) });
}

function numbersOf(units: UnitColumns, column: string): readonly number[] {
  return units.numbers.get(column) ?? [];
}

function labelsOf(units: UnitColumns, column: string): readonly string[] {
  return units.labels.get(column) ?? [];
}

function unitsRead({ numbers }: UnitColumns): number {
  return [...numbers.values()][0]?.length ?? 0;
}

function requireSameSum(population: number | undefined, populationBy: Readonly<Record<string, number>>): void {
  const sum = Object.values(populationBy).reduce((total, size) => total + size, 0);
  if (population === undefined || population === sum) return;
  const hint = 'State the sizes of the strata alone.';
  throw contradiction('population', `${sum}, the sum of the strata`, population, hint);
}

function missingPopulation(parameter: 'population' | 'populationBy', of: string, clusters: boolean): KlusterlabError {
  const unit = clusters ? 'clusters' : 'units';
  const flag = parameter === 'population' ? '--population N' : '--population-by FILE';
  return new KlusterlabError({
    code: 'missing-population',
    where: 'estimate',
    parameter,
    expected: `the number of ${unit} ${of}`,
    received: undefined,
    hint: `State it (${flag}): without it there is no total, and the standard error does not know how much was seen.`,
  });
}

function contradiction(parameter: string, expected: string, received: unknown, hint: string): KlusterlabError {
  return new KlusterlabError({ code: 'contradictory-option', where: 'estimate', parameter, expected, received, hint });
}
