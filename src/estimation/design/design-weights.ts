import type { SampleDesign } from './sample-design';

/**
 * How many units of the population each observed unit stands for: N/n of its stratum, in units or clusters drawn, or the
 * calibrated weight.
 */
export function designWeights(design: SampleDesign): Float64Array {
  if (design.kind === 'calibratedSample') return design.weights;
  if (design.kind === 'simpleRandomSample') {
    return new Float64Array(design.sampleSize).fill(design.populationSize / design.sampleSize);
  }
  const ofStratum = design.strata.map(({ populationSize, sampleSize }) => populationSize / sampleSize);
  if (design.kind === 'stratifiedSample') return look(design.stratumOfUnit, ofStratum);
  return look(design.clusterOfUnit, look(design.stratumOfCluster, ofStratum));
}

// A loop, because Float64Array.from walks an iterator for each element.
function look(places: Int32Array, values: ArrayLike<number>): Float64Array {
  const looked = new Float64Array(places.length);
  for (let index = 0; index < places.length; index += 1) looked[index] = values[places[index] as number] as number;
  return looked;
}
