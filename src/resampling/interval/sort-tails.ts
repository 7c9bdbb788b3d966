/**
 * A copy of the replicates in which each of the `count` smallest and of the `count` largest is in its place in order of
 * size, while those between are in no order. Limits at a high level read the tails only, and a million replicates are
 * divided into these several times as fast as they are sorted.
 */
export function sortTails(replicates: Float64Array, count: number): Float64Array {
  const ordered = replicates.slice();
  const { length } = ordered;
  if (4 * count >= length) return ordered.sort();

  /** Hoare's selection: brings the replicate of the given rank to its place, none above it before, none below it after. */
  const select = (from: number, to: number, rank: number): void => {
    let [start, end] = [from, to];
    while (start < end) {
      const pivot = middleOf(ordered[start] as number, ordered[(start + end) >>> 1] as number, ordered[end] as number);
      let [low, high] = [start, end];
      while (low <= high) {
        while ((ordered[low] as number) < pivot) low += 1;
        while ((ordered[high] as number) > pivot) high -= 1;
        if (low > high) break;
        const replicate = ordered[low] as number;
        ordered[low] = ordered[high] as number;
        ordered[high] = replicate;
        low += 1;
        high -= 1;
      }
      if (rank <= high) end = high;
      else if (rank >= low) start = low;
      else return;
    }
  };

  select(0, length - 1, count - 1);
  select(count, length - 1, length - count);
  ordered.subarray(0, count).sort();
  ordered.subarray(length - count).sort();
  return ordered;
}

function middleOf(first: number, second: number, third: number): number {
  return Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
}
