/** Which value a quantile is where the weights leave it open; the names are those of R's survey. */
export const QUANTILE_RULES = [
  'math',
  'school',
  'hf1',
  'hf2',
  'hf3',
  'hf4',
  'hf5',
  'hf6',
  'hf7',
  'hf8',
  'hf9',
] as const;

/**
 * One of the rules. `math`, the same as `hf1`: the smallest value that the share p of the weight reaches. `school`, the
 * same as `hf2`: the midpoint where p falls between two values. `hf3`: as `math`, but where p falls between two values
 * the one of even rank. `hf4` to `hf9`: Hyndman and Fan's (1996) types 4 to 9 with weights; `hf7` is what R's `quantile` gives
 * for equal weights. (Hyndman and Fan's own type 3 is another: the nearest even rank.)
 */
export type QuantileRule = (typeof QUANTILE_RULES)[number];
