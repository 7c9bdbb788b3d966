/** The languages that numbers can be written in: English (decimal point) and Swedish (decimal comma). */
export const NUMBER_LANGUAGES = ['en', 'sv'] as const;

/** `en` or `sv`. */
export type NumberLanguage = (typeof NUMBER_LANGUAGES)[number];

/** How to write a number; all stated, none has a default. */
export interface NumberFormat {
  /** Digits after the decimal sign, a whole number from 0 to 20. */
  readonly decimals: number;
  readonly language: NumberLanguage;
}

/** A number format with a unit to write behind the number. */
export interface QuantityFormat extends NumberFormat {
  /** Text such as `SEK`; none if left out. */
  readonly unit?: string;
}
