/**
 * How a print came out of a number: `halfUp` and `halfDown` round to the nearest, a half away from (towards) zero;
 * `either` allows both; `up` and `down` cut away from (towards) zero. A report seldom says, so the choice is stated.
 */
export const PRINT_ROUNDINGS = ['either', 'halfUp', 'halfDown', 'up', 'down'] as const;

/** The name of a rounding rule. */
export type PrintRounding = (typeof PRINT_ROUNDINGS)[number];
