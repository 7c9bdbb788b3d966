/**
 * How a sample comes about: the odds of each unit, up to a factor, as plain data.
 *
 * - `simpleRandom`: equal odds.
 * - `sizePower`: odds ∝ y^power; values must be positive.
 * - `sizeExponential`: odds ∝ exp(rate·y/scale).
 * - `mark`: units whose auxiliary is 1 have `oddsRatio` times the odds of those whose auxiliary is 0; 0 leaves them out.
 * - `auxiliaryPower`: odds ∝ auxiliary^power (age); auxiliaries must be positive.
 */
export type SelectionMechanism =
  | { readonly kind: 'simpleRandom' }
  | { readonly kind: 'sizePower'; readonly power: number }
  | { readonly kind: 'sizeExponential'; readonly rate: number; readonly scale: number }
  | { readonly kind: 'mark'; readonly oddsRatio: number }
  | { readonly kind: 'auxiliaryPower'; readonly power: number };

/** The kinds of selection mechanisms. */
export const SELECTION_MECHANISMS = ['simpleRandom', 'sizePower', 'sizeExponential', 'mark', 'auxiliaryPower'] as const;
