import type { NumberFormat } from './number-format';
import { GROUP_SPACE, MINUS_SIGN } from './signs';

/** The decimal text of value × 10^shift, correctly rounded from the exact float64 value; a zero carries no sign. */
export function writtenNumber(value: number, { decimals, language }: NumberFormat, shift: number): string {
  // Moving the point in the text, not multiplying, keeps the rounding that of the exact value.
  const [whole = '', fraction = ''] = fixedText(Math.abs(value), decimals + shift).split('.');
  const integerDigits = (whole + fraction.slice(0, shift)).replace(/^0+(?=\d)/, '');
  const decimalDigits = fraction.slice(shift);
  const grouped = integerDigits.replace(/\B(?=(\d{3})+$)/g, GROUP_SPACE);
  const text = decimals === 0 ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimalDigits}`;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS_SIGN}${text}` : text;
}

function fixedText(size: number, decimals: number): string {
  // toFixed turns to exponents from 1e21 on, where a float64 is a whole number.
  return size < 1e21 ? size.toFixed(decimals) : `${BigInt(size)}.${'0'.repeat(decimals)}`;
}
