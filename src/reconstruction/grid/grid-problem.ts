import { requireKeys, requireNumber } from '../../estimation/contract';
import type { Bounds } from '../../estimation/interval/bounds';
import { middlePositions } from '../constraints/constraints';
import { readSummary } from '../constraints/read-summary';
import type { PublishedSummary } from '../published-summary';

/** How finely values are counted, and what counts as one. */
export interface GridOptions {
  /** Values are whole multiples of it; in the unit of the values, above 0. */
  readonly step: number;
  /**
   * `dataSets`: each set of values counts once. `orderings`: once for each order that its values can have, which is
   * the measure that `reconstruct` samples, since ties become rare on a fine grid.
   */
  readonly weighting: 'dataSets' | 'orderings';
}

/** Constraints in whole steps above the lowest grid point. */
export interface GridProblem {
  readonly size: number;
  readonly step: number;
  /** The lowest grid point, in steps from 0. */
  readonly origin: number;
  /** Grid points are 0 … highest. */
  readonly highest: number;
  /** Limits of the k-th smallest. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly sum: Bounds;
  /** Of n·Σu² − (Σu)², which is n times the spread. */
  readonly spread: Bounds;
  /** Of the sum of the two middle values of an even number; null if nothing is asked of it. */
  readonly middle: Bounds | null;
}

/** Relative room for float64 in comparisons with whole numbers. */
const SLACK = 1e-9;

/** Puts published figures on a grid. */
export function gridProblem(where: string, summary: PublishedSummary, { step }: GridOptions): GridProblem {
  requireNumber(where, 'step', step, { above: 0 });
  const constraints = readSummary(where, summary);
  const { sampleSize: size, sum, spread, median } = constraints;
  const up = (value: number): number => Math.ceil(value / step - SLACK * Math.max(1, Math.abs(value / step)));
  const down = (value: number): number => Math.floor(value / step + SLACK * Math.max(1, Math.abs(value / step)));
  const origin = up(constraints.lower[0] as number);
  const within = ({ lower, upper }: Bounds, scale: number, shift: number): Bounds => {
    const room = SLACK * Math.max(1, Math.abs(lower * scale), Math.abs(upper * scale));
    return { lower: lower * scale - shift - room, upper: upper * scale - shift + room };
  };
  const [low, high] = middlePositions(size);
  return {
    size,
    step,
    origin,
    highest: down(constraints.upper[size - 1] as number) - origin,
    lower: Array.from(constraints.lower, (value) => up(value) - origin),
    upper: Array.from(constraints.upper, (value) => down(value) - origin),
    sum: within(sum, 1 / step, size * origin),
    spread: within(spread, size / step ** 2, 0),
    middle: median === null || low === high ? null : within(median, 2 / step, 2 * origin),
  };
}

/** Throws unless the options have the right keys. */
export function requireGridOptions(where: string, options: GridOptions): void {
  requireKeys(where, 'options', options, { required: ['step', 'weighting'] });
}
