import type { Ratings } from '../../src/classification';

/**
 * Krippendorff 2011, section C: four observers, twelve units, missing codes; also `cac.raw4raters` of irrCAC.
 * Unit 12 has one code only.
 */
export const KRIPPENDORFF_C: Ratings = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
];

/** Krippendorff 2011, section A: two observers, binary data, ten units; alpha 0.095. */
export const KRIPPENDORFF_A: Ratings = [
  [0, 1],
  [1, 1],
  [0, 1],
  [0, 0],
  [0, 0],
  [0, 1],
  [0, 0],
  [0, 0],
  [1, 0],
  [0, 0],
];

/** Fleiss 1971, Table 1: 30 patients, 6 psychiatrists; depression, personality disorder, schizophrenia, neurosis, other. */
const FLEISS_COUNTS: readonly string[] = [
  ...['00060', '03003', '01401', '00006', '03030', '20400', '00402', '20310', '20040', '00006'],
  ...['10050', '11040', '03300', '10050', '02031', '00501', '30012', '51000', '02040', '10203'],
  ...['00006', '01050', '02013', '20040', '10041', '05010', '40002', '02040', '10500', '00006'],
];

/** The five diagnoses of Fleiss 1971 as numbers. */
export const FLEISS_CATEGORIES: readonly number[] = [1, 2, 3, 4, 5];

/** One row of six codes for each patient; which psychiatrist gave which code is not published and does not matter. */
export const FLEISS_1971: Ratings = FLEISS_COUNTS.map((counts) =>
  [...counts].flatMap((count, diagnosis) => Array.from({ length: Number(count) }, () => diagnosis + 1)),
);
