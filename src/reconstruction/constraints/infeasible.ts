import { KlusterlabError } from '../../errors';
import type { Bounds } from '../../estimation/interval/bounds';

const NO_DATA_SET = 'No data set has all of these figures: check them, and whether some are rounded.';

/** The error for a figure that the others rule out, with the range that they leave it. */
export function infeasible(
  where: string,
  parameter: string,
  received: Bounds,
  expected: string,
  hint = NO_DATA_SET,
): KlusterlabError {
  return new KlusterlabError({
    code: 'infeasible',
    where,
    parameter,
    expected,
    received: received.lower === received.upper ? received.lower : received,
    hint,
  });
}

/** A range in words, nine digits an end. */
export function rangeText(lower: number, upper: number): string {
  const [from, to] = [lower, upper].map((end) => String(Number(end.toPrecision(9))));
  return from === to ? `${from}` : `${from} to ${to}`;
}
