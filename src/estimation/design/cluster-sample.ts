import { requireKeys, requireLabels, requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';
import { readStrata } from './read-strata';
import type { Stratum } from './stratum';

/** A one-stage cluster sample: clusters drawn by simple random sampling, and every unit of a drawn cluster observed. */
export interface ClusterSample {
  readonly kind: 'clusterSample';
  /** Clusters in the population, all strata together. */
  readonly populationSize: number;
  /** Clusters in the sample. */
  readonly sampleSize: number;
  /** Units observed, in all sampled clusters together. */
  readonly unitCount: number;
  /** Strata of clusters; a single one, named `all`, if the sample was not stratified. */
  readonly strata: readonly Stratum[];
  /** For each observed unit, the number of its cluster, from 0. */
  readonly clusterOfUnit: Int32Array;
  /** For each sampled cluster, the place of its stratum in `strata`. */
  readonly stratumOfCluster: Int32Array;
}

/** Which cluster each observed unit is in, and how many clusters there are. */
export interface ClusterSampleOptions {
  /** The cluster of each observed unit, in the order in which values will be given. */
  readonly clusters: readonly string[];
  /** The stratum of each observed unit, if clusters were drawn within strata. */
  readonly strata?: readonly string[];
  /** How many **clusters** the population has; with strata, how many each stratum has, by its name. */
  readonly populationClusters: number | Readonly<Record<string, number>>;
}

const ALL = 'all';

/**
 * The design of a one-stage cluster sample, with strata of clusters or without.
 *
 * Cochran (1977), Sampling Techniques, 3rd ed., sections 9A.1–9A.3. The clusters are what was drawn: sizes, sampling
 * fraction and degrees of freedom count clusters. How many units the population has is not part of the design.
 *
 * @param options the cluster of each observed unit, and the number of clusters in the population
 * @returns a frozen design; values are later given in the order of `clusters`
 * @throws KlusterlabError `cluster-in-two-strata`, `size-mismatch`, `sample-exceeds-population`, `too-few-values`, and what
 *   `stratifiedSample` throws for the strata
 *
 * @example
 * clusterSample({ clusters: ['x', 'x', 'y'], populationClusters: 10 }).sampleSize; // 2
 */
export function clusterSample(options: ClusterSampleOptions): ClusterSample {
  const where = 'clusterSample';
  requireKeys(where, 'options', options, { required: ['clusters', 'populationClusters'], optional: ['strata'] });
  const { clusters, strata: labels, populationClusters } = options;
  requireLabels(where, 'clusters', clusters);
  if (labels !== undefined) requireUnitStrata(where, labels, clusters.length);
  const { clusterOfUnit, stratumNames } = numberClusters(where, clusters, labels);
  const sizes = readSizes(where, populationClusters, labels !== undefined, stratumNames.length);
  const { strata, stratumOf } = readStrata(where, stratumNames, sizes, 'clusters');
  return Object.freeze({
    kind: 'clusterSample',
    populationSize: strata.reduce((sum, { populationSize }) => sum + populationSize, 0),
    sampleSize: stratumNames.length,
    unitCount: clusters.length,
    strata,
    clusterOfUnit,
    stratumOfCluster: stratumOf,
  });
}

function numberClusters(where: string, clusters: readonly string[], labels: readonly string[] | undefined) {
  const numbers = new Map<string, number>();
  const stratumNames: string[] = [];
  const clusterOfUnit = new Int32Array(clusters.length);
  clusters.forEach((cluster, unit) => {
    const stratum = labels?.[unit] ?? ALL;
    const known = numbers.get(cluster);
    if (known === undefined) {
      numbers.set(cluster, stratumNames.length);
      clusterOfUnit[unit] = stratumNames.length;
      stratumNames.push(stratum);
      return;
    }
    clusterOfUnit[unit] = known;
    if (stratumNames[known] === stratum) return;
    throw new KlusterlabError({
      code: 'cluster-in-two-strata',
      where,
      parameter: `clusters[${unit}]`,
      expected: `the cluster ${JSON.stringify(cluster)} in the stratum ${JSON.stringify(stratumNames[known])} only`,
      received: stratum,
      hint: 'If clusters of different strata share a name, put the name of the stratum before it.',
    });
  });
  return { clusterOfUnit, stratumNames };
}

function readSizes(
  where: string,
  sizes: unknown,
  stratified: boolean,
  sampled: number,
): Readonly<Record<string, number>> {
  const parameter = 'populationClusters';
  if (stratified) return sizes as Readonly<Record<string, number>>;
  requireNumber(where, parameter, sizes, { whole: true, atLeast: 1, unit: 'clusters in the population' });
  const count = sizes as number;
  if (sampled > count) {
    const expected = `at least the ${sampled} clusters of the sample`;
    const hint = 'Count the clusters of the population, not its units.';
    throw new KlusterlabError({ code: 'sample-exceeds-population', where, parameter, expected, received: count, hint });
  }
  if (sampled === 1 && count > 1) {
    const hint = 'One cluster says nothing about how clusters differ.';
    const expected = 'at least 2 sampled clusters, or all';
    throw new KlusterlabError({ code: 'too-few-values', where, parameter: 'clusters', expected, received: 1, hint });
  }
  return { [ALL]: count };
}

function requireUnitStrata(where: string, labels: unknown, count: number): void {
  requireLabels(where, 'strata', labels);
  if (labels.length === count) return;
  const expected = `${count} strata, one for each unit`;
  throw new KlusterlabError({ code: 'size-mismatch', where, parameter: 'strata', expected, received: labels.length });
}
