import { formatNumber } from '../../format';
import type { RunValue } from './contradiction-run';
import type { RunContradiction } from './run-contradictions';

/** One run in a form to look at. */
export interface ContradictionRow {
  readonly id: string;
  readonly asks: string;
  readonly placeA: string;
  readonly placeB: string;
  /** Whether the choice of reading changes the result. */
  readonly matters: boolean;
}

/**
 * The runs of one severity, their results as text: numbers with at most three digits after the point, sets as lists.
 *
 * @param runs what runContradictions gives
 * @param severities which to keep
 *
 * @example
 * contradictionRows([{ id: 'a', severity: 'figure', asks: 'how many', placeA: 3, placeB: 4, same: false }], ['figure'])[0];
 * // { id: 'a', asks: 'how many', placeA: '3', placeB: '4', matters: true }
 */
export function contradictionRows(
  runs: readonly RunContradiction[],
  severities: readonly string[],
): readonly ContradictionRow[] {
  return runs
    .filter(({ severity }) => severities.includes(severity))
    .map(({ id, asks, placeA, placeB, same }) => ({
      id,
      asks,
      placeA: valueText(placeA),
      placeB: valueText(placeB),
      matters: !same,
    }));
}

function valueText(value: RunValue): string {
  if (typeof value === 'object') return value.join(', ');
  if (typeof value === 'string') return value;
  const decimals = Number.isInteger(value) ? 0 : value < 10 ? 3 : 1;
  return formatNumber(value, { decimals, language: 'en' });
}
