import { KlusterlabError } from '../../errors';
import type { SampleDesign } from '../design/sample-design';
import { readIndicators } from '../proportions/read-indicators';

/** A part of the population, as it shows in the sample. */
export interface DomainMembers {
  /** 1 for each observed unit in the domain, 0 for each outside. */
  readonly indicators: readonly number[];
  /** Sampling units with a member minus strata with one: as R's `degf` of a subset. */
  readonly degreesOfFreedom: number;
}

/**
 * Reads which units are in the domain.
 *
 * @throws KlusterlabError `invalid-value`, `size-mismatch`, `empty-domain`
 */
export function readDomain(where: string, inDomain: readonly boolean[], design: SampleDesign): DomainMembers {
  const indicators = readIndicators(where, 'inDomain', inDomain, design);
  if (!indicators.includes(1)) {
    const hint = 'Without a sampled unit nothing is known of the domain.';
    const expected = 'at least one sampled unit in the domain';
    throw new KlusterlabError({ code: 'empty-domain', where, parameter: 'inDomain', expected, received: 0, hint });
  }
  return { indicators, degreesOfFreedom: domainDegrees(indicators, design) };
}

function domainDegrees(indicators: readonly number[], design: SampleDesign): number {
  if (design.kind === 'calibratedSample') return domainDegrees(indicators, design.drawn);
  const sampled = new Set<number>();
  const strata = new Set<number>();
  indicators.forEach((indicator, unit) => {
    if (indicator === 0) return;
    const cluster = design.kind === 'clusterSample' ? (design.clusterOfUnit[unit] as number) : unit;
    sampled.add(cluster);
    if (design.kind === 'clusterSample') strata.add(design.stratumOfCluster[cluster] as number);
    else strata.add(design.kind === 'stratifiedSample' ? (design.stratumOfUnit[unit] as number) : 0);
  });
  return sampled.size - strata.size;
}
