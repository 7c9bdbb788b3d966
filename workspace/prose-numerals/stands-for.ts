import type { ProseNumeral } from './numerals-in-prose';

/** From as many digits on a numeral may be a rounded value; below, rounding would let it stand for almost anything. */
const DIGITS_TO_ROUND = 2;
/** From as many digits on its unit may stand elsewhere ("350 to 604 million"). */
const DIGITS_WITHOUT_UNIT = 3;
const UNITS = [1, 1e6, 1e3, 0.01];
const SAME_NUMBER = 1e-9;

/**
 * True if a numeral of prose stands for a value: it is that value, with or without its unit, or that value rounded to
 * the numeral's decimals, if it has digits enough to tell.
 *
 * @param value an absolute value: prose says "less", not a sign.
 * @example standsFor({ value: 604, decimals: 0, scale: 1e6, … }, 604226722.41) // true
 */
export function standsFor(numeral: Omit<ProseNumeral, 'start' | 'end'>, value: number): boolean {
  const { value: number, decimals, scale, text } = numeral;
  if (same(number, value) || same(number * scale, value)) return true;
  const digits = text.replace(/\D/gu, '').replace(/^0+/u, '').length;
  if (digits < DIGITS_TO_ROUND) return false;
  const units = digits >= DIGITS_WITHOUT_UNIT && scale === 1 ? UNITS : [1, scale];
  return units.some((unit) => same(Number((value / unit).toFixed(decimals)), number));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_NUMBER * Math.max(1, Math.abs(a), Math.abs(b));
}
