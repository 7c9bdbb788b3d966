import type { SampleDesign } from './sample-design';

/** A design in words. */
export interface DesignWords {
  readonly name: string;
  /** What has to be true of how the sample was drawn. */
  readonly assumptions: readonly string[];
}

const CALIBRATIONS = {
  postStratification: 'post-stratified',
  ratio: 'ratio estimator',
  regression: 'regression estimator',
} as const;

/** Name and assumptions of a design, for the method and the assumptions of an estimate. */
export function describeDesign(design: SampleDesign): DesignWords {
  if (design.kind === 'calibratedSample') {
    const drawn = describeDesign(design.drawn);
    return {
      name: `${drawn.name}, ${CALIBRATIONS[design.method]}`,
      assumptions: [...drawn.assumptions, ...design.assumptions],
    };
  }
  if (design.kind === 'simpleRandomSample') {
    return {
      name: 'simple random sample',
      assumptions: ['Each set of n of the N units was equally likely to be the sample.'],
    };
  }
  const unit = design.kind === 'clusterSample' ? 'clusters' : 'units';
  const stratified = design.strata.length > 1 || design.kind === 'stratifiedSample';
  const drawn = stratified
    ? `In each stratum each set of as many ${unit} was equally likely to be drawn, independently of other strata.`
    : 'Each set of as many clusters was equally likely to be drawn.';
  if (design.kind === 'stratifiedSample') {
    return { name: `stratified sample of ${design.strata.length} strata`, assumptions: [drawn] };
  }
  return {
    name: `${stratified ? 'stratified ' : ''}one-stage cluster sample`,
    assumptions: [drawn, 'Every unit of a drawn cluster was observed.'],
  };
}
