import type { IntervalConvention } from './interval-convention';

const CORRECTION_TEXTS = {
  oneMinusSamplingFraction: 'variance factor 1 − n/N',
  populationMinusOne: 'variance factor (N − n)/(N − 1)',
  none: 'no finite population correction',
} as const;

/** The convention of an interval in words, such as "95 % t interval, 14 degrees of freedom, variance factor 1 − n/N". */
export function describeIntervalMethod(convention: IntervalConvention, degreesOfFreedom: number): string {
  const level = `${Number((convention.confidenceLevel * 100).toPrecision(12))} %`;
  const distribution =
    convention.distribution === 't'
      ? `t interval, ${degreesOfFreedom} ${degreesOfFreedom === 1 ? 'degree' : 'degrees'} of freedom`
      : 'normal interval';
  return `${level} ${distribution}, ${CORRECTION_TEXTS[convention.correction]}`;
}
