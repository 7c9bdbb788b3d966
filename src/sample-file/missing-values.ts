/** Texts that stand for a missing value in files of any origin: empty, R, pandas, SQL, statistical offices. */
export const MISSING_VALUES: ReadonlySet<string> = new Set([
  '',
  'NA',
  'N/A',
  'NaN',
  'nan',
  'NULL',
  'null',
  '.',
  '..',
  '-',
  '–',
]);
