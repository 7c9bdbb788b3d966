import { formatNumber } from '../../src/format';

const DIGITS = 12;

/**
 * A printed or computed value as a report shows it: numbers in groups of three digits, a computed one with at most
 * twelve significant digits and a printed one as it is printed; sets with commas; a dash for what cannot be computed.
 */
export function figureValue(value: number | string | readonly string[] | null): string {
  if (value === null) return '–';
  if (typeof value === 'number') return grouped(String(Number(value.toPrecision(DIGITS))));
  return typeof value === 'string' ? grouped(value) : value.join(', ');
}

function grouped(text: string): string {
  const match = /^-?\d+(?:\.(\d{1,20}))?$/.exec(text);
  return match ? formatNumber(Number(text), { decimals: match[1]?.length ?? 0, language: 'en' }) : text;
}
