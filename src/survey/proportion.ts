import { checkInteger, checkKeys, checkNumber } from './checks';

/** A sample's answer to a yes-or-no question: how many said yes, or which share of the sample. */
export type ProportionData =
  { readonly successes: number; readonly sampleSize: number } | { readonly share: number; readonly sampleSize: number };

/** The same, checked: successes = share · sampleSize; they are fractional if the share was given. */
export interface Proportion {
  readonly successes: number;
  readonly sampleSize: number;
  readonly share: number;
}

/** Checks a proportion's data at the public boundary and completes it. */
export function readProportion(data: ProportionData, where: string, name = 'data'): Proportion {
  const place = `${where} ${name}`;
  const byShare = typeof data === 'object' && data !== null && 'share' in data;
  checkKeys(place, data, [byShare ? 'share' : 'successes', 'sampleSize'], []);
  checkInteger(place, 'sampleSize', data.sampleSize, 1, Infinity);
  if ('share' in data) {
    checkNumber(place, 'share', data.share, 0, 1);
    return { ...data, successes: nearestWhole(data.share * data.sampleSize) };
  }
  checkInteger(place, 'successes', data.successes, 0, data.sampleSize);
  return { ...data, share: data.successes / data.sampleSize };
}

// 0.29 · 100 is 28.999999999999996 in float64: such a product is meant as a count.
function nearestWhole(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-12 * Math.max(1, whole) ? whole : value;
}
