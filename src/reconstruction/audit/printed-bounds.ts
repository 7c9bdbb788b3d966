import type { Bounds } from '../../estimation/interval/bounds';
import { readFigure } from './printed-figure';

/**
 * The numbers that a printed figure can stand for if it was rounded to the nearest, ties to both sides.
 *
 * @param text the figure as it is printed: its decimals tell how far it was rounded
 * @returns half a unit of the last decimal to both sides
 * @throws KlusterlabError `invalid-figure`
 *
 * @example
 * printedBounds('39.40'); // { lower: 39.395, upper: 39.405 }
 */
export function printedBounds(text: string): Bounds {
  const { digits, decimals } = readFigure('printedBounds', 'text', text);
  // By way of decimal text, so that the ends are the float64 numbers nearest to the exact ones.
  const end = (halves: bigint): number => Number(`${digits * 10n + halves}e${-decimals - 1}`);
  return { lower: end(-5n), upper: end(5n) };
}
