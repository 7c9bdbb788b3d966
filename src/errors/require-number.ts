import { KlusterlabError } from './klusterlab-error';

/** What a number must be: its bounds, whether it is whole, and its unit in words for the message. */
export interface NumberRequirement {
  readonly whole?: boolean;
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
  readonly unit?: string;
}

/** Throws `invalid-number` unless the value is a finite number that meets the requirement; whole numbers must be exact in float64. */
export function requireNumber(where: string, parameter: string, value: unknown, requirement: NumberRequirement): void {
  const { whole, atLeast, above, atMost, below, unit } = requirement;
  const meets =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (whole !== true || Number.isSafeInteger(value)) &&
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below);
  if (meets) return;
  const bounds = [
    atLeast === undefined ? '' : `at least ${atLeast}`,
    above === undefined ? '' : `above ${above}`,
    atMost === undefined ? '' : `at most ${atMost}`,
    below === undefined ? '' : `below ${below}`,
  ].filter((bound) => bound !== '');
  const range = bounds.length === 0 ? '' : `, ${bounds.join(' and ')}`;
  throw new KlusterlabError({
    code: 'invalid-number',
    where,
    parameter,
    expected: `a ${whole === true ? 'whole' : 'finite'} number${range}${unit === undefined ? '' : ` (${unit})`}`,
    received: value,
  });
}
