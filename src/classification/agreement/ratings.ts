import { KlusterlabError } from '../../errors';
import { requireNumber, requireUnique } from '../contract';
import type { CodeValue } from '../contract';

/** One row for each coded unit, one column for each coder; null where a coder gave no code. */
export type Ratings = readonly (readonly CodeValue[])[];

/** How many coders gave each code to a unit: units in rows, categories in columns. */
export type RatingCounts = readonly (readonly number[])[];

/** Throws unless there are units, at least two coders in every row, and only listed categories or null. */
export function requireRatings(where: string, ratings: Ratings, categories: readonly CodeValue[]): void {
  requireNumber(where, 'ratings.length', ratings.length, { atLeast: 1, unit: 'units' });
  requireNumber(where, 'coders', ratings[0]?.length ?? 0, { atLeast: 2, unit: 'coders' });
  requireUnique(
    where,
    'categories',
    categories.map((category) => JSON.stringify(category)),
  );
  requireNumber(where, 'categories.length', categories.length, { atLeast: 1, unit: 'categories' });
  ratings.forEach((codes, unit) => {
    if (codes.length !== ratings[0]?.length) {
      throw new KlusterlabError({
        code: 'ragged-ratings',
        where: `${where}, unit ${unit + 1}`,
        expected: `one entry for each of ${ratings[0]?.length} coders, null where there is none`,
        received: codes.length,
      });
    }
    codes.forEach((code, coder) => {
      if (code === null || categories.includes(code)) return;
      throw new KlusterlabError({
        code: 'unknown-category',
        where: `${where}, unit ${unit + 1}, coder ${coder + 1}`,
        expected: `null or one of ${JSON.stringify(categories)}`,
        received: code,
      });
    });
  });
}

/** Throws `missing-rating` if a coder gave no code somewhere. */
export function requireComplete(where: string, ratings: Ratings): void {
  ratings.forEach((codes, unit) => {
    const coder = codes.indexOf(null);
    if (coder < 0) return;
    throw new KlusterlabError({
      code: 'missing-rating',
      where: `${where}, unit ${unit + 1}, coder ${coder + 1}`,
      expected: 'a code from every coder',
      received: null,
      hint: 'krippendorffAlpha and gwetAC1 allow missing codes',
    });
  });
}

/** Counts the codes of each unit by category. */
export function ratingCounts(ratings: Ratings, categories: readonly CodeValue[]): RatingCounts {
  return ratings.map((codes) => categories.map((category) => codes.filter((code) => code === category).length));
}
