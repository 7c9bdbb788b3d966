import { KlusterlabError } from '../errors';
import { checkConfidenceLevel, checkInteger, checkKeys, checkWord } from './checks';
import { poissonLimits } from './poisson-limits';
import type { ClosedRange } from './share';

/** A count of events, and over how much of anything (years, organisations) it was counted; 1 if left out. */
export interface CountData {
  readonly count: number;
  readonly exposure?: number;
}

export interface CountIntervalOptions {
  /** Both tails of the Poisson distribution, each at most (1 − level)/2. */
  readonly method: 'exact';
  /** Strictly between 0 and 1. */
  readonly confidenceLevel: number;
}

/** An interval for the number of events that was to be expected, and for the rate per unit of exposure. */
export interface CountInterval {
  readonly method: 'exact';
  readonly confidenceLevel: number;
  readonly count: number;
  readonly exposure: number;
  readonly expected: ClosedRange;
  readonly rate: ClosedRange & { readonly estimate: number };
  readonly assumptions: readonly string[];
  readonly source: string;
}

/**
 * An interval for the expected number behind a count, and for its rate.
 *
 * Formula: ½ χ²(α/2; 2x) and ½ χ²(1 − α/2; 2x + 2), divided by the exposure for the rate; lower 0 at x = 0
 * (Garwood 1936). Assumes independent events at one rate. A full count of what happened has no sampling error: the
 * interval is about the process that made it, and events that come in bunches make it too narrow.
 *
 * @param data count, whole, 0 to 1,000,000; exposure above 0, in any unit.
 * @param options method and confidence level.
 * @returns the expected number (same unit as the count) and the rate (per unit of exposure).
 * @throws KlusterlabError on bad keys or values.
 * Oracle: R 4.2.2 poisson.test(x, T).
 * @example
 * countInterval({ count: 10 }, { method: 'exact', confidenceLevel: 0.95 }).expected
 * // { "lower": 4.7954, "upper": 18.3904 }
 */
export function countInterval(data: CountData, options: CountIntervalOptions): CountInterval {
  const { count, exposure } = readCount(data, 'countInterval', 'data');
  checkCountOptions('countInterval', options);
  const expected = poissonLimits(count, options.confidenceLevel);
  return {
    method: options.method,
    confidenceLevel: options.confidenceLevel,
    count,
    exposure,
    expected,
    rate: { estimate: count / exposure, lower: expected.lower / exposure, upper: expected.upper / exposure },
    assumptions: ['events come independently and at one rate (Poisson)'],
    source: 'Garwood 1936',
  };
}

/** Checks a count and fills in the exposure of 1. */
export function readCount(data: CountData, where: string, name: string): Required<CountData> {
  checkKeys(`${where} ${name}`, data, ['count'], ['exposure']);
  checkInteger(where, `${name}.count`, data.count, 0, 1_000_000);
  const { exposure = 1 } = data;
  if (typeof exposure !== 'number' || !Number.isFinite(exposure) || exposure <= 0) {
    throw new KlusterlabError({
      code: 'out-of-range',
      where,
      parameter: `${name}.exposure`,
      expected: 'a finite number above 0',
      received: exposure,
    });
  }
  return { count: data.count, exposure };
}

/** Checks the options that intervals for counts share. */
export function checkCountOptions(where: string, options: CountIntervalOptions): void {
  checkKeys(`${where} options`, options, ['method', 'confidenceLevel'], []);
  checkWord(where, 'method', options.method, ['exact']);
  checkConfidenceLevel(where, options.confidenceLevel);
}
