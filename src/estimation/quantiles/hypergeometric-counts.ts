/** A distribution over the whole numbers from `from` on. */
export interface CountDistribution {
  readonly from: number;
  readonly probabilities: Float64Array;
}

/**
 * How many of K marked units a simple random sample of n from N holds: the hypergeometric distribution, whole.
 *
 * From ratios of neighbours, outwards from the mode, so that nothing over- or underflows where it counts.
 */
export function hypergeometricCounts(populationSize: number, marked: number, sampleSize: number): CountDistribution {
  const from = Math.max(0, sampleSize - (populationSize - marked));
  const to = Math.min(marked, sampleSize);
  const mode = Math.min(to, Math.max(from, Math.floor(((sampleSize + 1) * (marked + 1)) / (populationSize + 2))));
  const probabilities = new Float64Array(to - from + 1);
  const ratio = (count: number): number =>
    ((marked - count) * (sampleSize - count)) / ((count + 1) * (populationSize - marked - sampleSize + count + 1));
  probabilities[mode - from] = 1;
  for (let count = mode; count < to; count += 1) {
    probabilities[count + 1 - from] = (probabilities[count - from] as number) * ratio(count);
  }
  for (let count = mode; count > from; count -= 1) {
    probabilities[count - 1 - from] = (probabilities[count - from] as number) / ratio(count - 1);
  }
  const total = probabilities.reduce((sum, probability) => sum + probability, 0);
  return { from, probabilities: probabilities.map((probability) => probability / total) };
}
