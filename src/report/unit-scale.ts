/** Units whose figures are computed in another, base unit: shares in [0, 1], money in SEK. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['percent', 0.01],
  ['thousand SEK', 1e3],
  ['million SEK', 1e6],
]);

/**
 * How many base units one printed unit is.
 *
 * @param unit unit of a ledger row: `percent` is computed as a share, `million SEK` in SEK; any other unit is its own base.
 * @returns 0.01 for percent, 1e6 for million SEK, 1 for all others.
 */
export function unitScale(unit: string): number {
  return SCALES.get(unit) ?? 1;
}
