/** How many sets of n there are among N units; Infinity beyond float64. */
export function sampleCount(populationSize: number, sampleSize: number): number {
  let count = 1;
  for (let step = 1; step <= Math.min(sampleSize, populationSize - sampleSize); step += 1) {
    count = Math.round((count * (populationSize - step + 1)) / step);
  }
  return count;
}

/** Every set of n of the units 0 to N − 1, each upwards, in lexicographic order; the same array is given each time. */
export function* eachSample(populationSize: number, sampleSize: number): Generator<Int32Array> {
  const units = Int32Array.from({ length: sampleSize }, (_, index) => index);
  for (;;) {
    yield units;
    let place = sampleSize - 1;
    while (place >= 0 && units[place] === populationSize - sampleSize + place) place -= 1;
    if (place < 0) return;
    units[place]! += 1;
    for (let later = place + 1; later < sampleSize; later += 1) units[later] = (units[later - 1] as number) + 1;
  }
}
