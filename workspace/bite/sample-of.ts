import { randomIndex, seededRandom } from '../../src/random';
import { KlusterlabError } from '../../src/errors';

/**
 * A simple random sample without replacement, in the order of the whole; all of it if it is not larger.
 *
 * @param size how many, at least 1.
 * @param seed the same seed gives the same sample.
 * @throws KlusterlabError `invalid-sample-size`, `invalid-seed`.
 */
export function sampleOf<Item>(
  items: readonly Item[],
  { size, seed }: { readonly size: number; readonly seed: number },
): readonly Item[] {
  if (!Number.isInteger(size) || size < 1) {
    const expected = 'a whole number of at least 1';
    throw new KlusterlabError({
      code: 'invalid-sample-size',
      where: 'sampleOf',
      parameter: 'size',
      expected,
      received: size,
    });
  }
  const random = seededRandom(seed, { stream: 0 });
  const places = items.map((_item, place) => place);
  // The first steps of a Fisher–Yates shuffle.
  const drawn = Array.from({ length: Math.min(size, items.length) }, (_, step) => {
    const other = step + randomIndex(random, places.length - step);
    const place = places[other] ?? 0;
    places[other] = places[step] ?? 0;
    return place;
  });
  return drawn.sort((a, b) => a - b).map((place) => items[place] as Item);
}
