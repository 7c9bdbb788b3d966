import type { PrintedFigure } from './printed-figure';
import type { PrintRounding } from './print-rounding';

/** The numbers that print as a figure, in halves of its last decimal. */
export interface PrintInterval {
  readonly lower: bigint;
  readonly upper: bigint;
  readonly includesLower: boolean;
  readonly includesUpper: boolean;
}

/** The numbers that a rounding rule prints as the figure. */
export function printInterval({ digits }: PrintedFigure, rule: PrintRounding): PrintInterval {
  const from = (below: bigint, above: bigint, includesLower: boolean, includesUpper: boolean): PrintInterval => ({
    lower: 2n * digits + below,
    upper: 2n * digits + above,
    includesLower,
    includesUpper,
  });
  // Zero is reached from both sides; a negative figure is the mirror image of a positive one.
  if (digits === 0n) {
    const reach = { either: 1n, halfUp: 1n, halfDown: 1n, up: 0n, down: 2n }[rule];
    const closed = rule !== 'halfUp' && rule !== 'down';
    return from(-reach, reach, closed, closed);
  }
  const [near, far, includesNear, includesFar] = {
    either: [-1n, 1n, true, true] as const,
    halfUp: [-1n, 1n, true, false] as const,
    halfDown: [-1n, 1n, false, true] as const,
    up: [-2n, 0n, false, true] as const,
    down: [0n, 2n, true, false] as const,
  }[rule];
  return digits > 0n ? from(near, far, includesNear, includesFar) : from(-far, -near, includesFar, includesNear);
}
