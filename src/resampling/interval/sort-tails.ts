/**
 * A copy of the replicates in which each of the `count` smallest and of the `count` largest is in its place in order of
 * size, while those between are in no order. Limits at a high level read the tails only, and a million replicates are
 * divided into these ten times as fast as they are sorted.
 */
export function sortTails(replicates: Float64Array, count: number): Float64Array {
  const ordered = replicates.slice();
  const { length } = ordered;
  if (4 * count >= length) return ordered.sort();
  select(ordered, 0, length - 1, count - 1);
  select(ordered, count, length - 1, length - count);
  ordered.subarray(0, count).sort();
  ordered.subarray(length - count).sort();
  return ordered;
}

/**
 * How many replicates from each end the limits of a central interval and their Monte Carlo errors read: those up to
 * four standard deviations of a share beyond the limit, which is three more than they do.
 */
export function tailCount(replicateCount: number, confidenceLevel: number): number {
  const probability = (1 - confidenceLevel) / 2;
  const deviation = Math.sqrt((probability * (1 - probability)) / replicateCount);
  return Math.ceil((replicateCount + 1) * (probability + 4 * deviation)) + 2;
}

/** Hoare's selection: puts the number of the given rank in its place, none above it before and none below it after. */
function select(numbers: Float64Array, from: number, to: number, rank: number): void {
  let [start, end] = [from, to];
  while (start < end) {
    const pivot = medianOfThree(
      numbers[start] as number,
      numbers[(start + end) >>> 1] as number,
      numbers[end] as number,
    );
    let low = start;
    let high = end;
    while (low <= high) {
      while ((numbers[low] as number) < pivot) low += 1;
      while ((numbers[high] as number) > pivot) high -= 1;
      if (low <= high) {
        const number = numbers[low] as number;
        // eslint-disable-next-line no-param-reassign -- its caller's own copy, changed in place by design
        numbers[low] = numbers[high] as number;
        // eslint-disable-next-line no-param-reassign
        numbers[high] = number;
        low += 1;
        high -= 1;
      }
    }
    if (rank <= high) end = high;
    else if (rank >= low) start = low;
    else return;
  }
}

function medianOfThree(first: number, second: number, third: number): number {
  return Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
}
