import { contains } from '../../src/report';
import type { Verdict } from '../../src/report';

/** A figure that a notebook verifies. */
export interface HeldFigure {
  readonly id: string;
  /** The column of the ledger that the computed value agrees with: the print, or what a contradiction puts beside it. */
  readonly restsOn: 'value' | 'otherwise';
}

/** The figure of a verdict that holds, and what the verdict rests on. */
export function heldFigure({ id, verdict, computed, printed, interval }: Verdict): HeldFigure {
  if (verdict !== 'explained' || computed === null) return { id, restsOn: 'value' };
  if (typeof computed === 'number') {
    return { id, restsOn: interval && contains(interval, computed) ? 'value' : 'otherwise' };
  }
  const sorted = (items: readonly string[]): string => [...new Set(items)].sort().join('|');
  const same = typeof computed === 'string' ? computed === printed : sorted(computed) === sorted(printed.split('|'));
  return { id, restsOn: same ? 'value' : 'otherwise' };
}
