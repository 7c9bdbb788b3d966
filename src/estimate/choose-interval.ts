import { KlusterlabError } from '../errors';
import type { SampleDesign } from '../estimation';
import { RESAMPLING_METHODS } from '../resampling';
import { INTERVAL_NAMES } from './interval-name';
import type { IntervalName } from './interval-name';
import type { RequestedStatistic } from './requested-statistic';

const SHARES: readonly IntervalName[] = ['logit', 'arcsine', 'beta', 'wilson'];
const BOUNDED: readonly IntervalName[] = ['hoeffding-serfling', 'empirical-bernstein-serfling'];

/** Which intervals each statistic has. */
const OFFERED: Readonly<Record<RequestedStatistic['kind'], readonly IntervalName[]>> = {
  mean: ['t', 'normal', ...BOUNDED, ...RESAMPLING_METHODS],
  total: ['t', 'normal', ...BOUNDED, ...RESAMPLING_METHODS],
  ratio: ['t', 'normal', ...RESAMPLING_METHODS],
  proportion: ['exact', ...SHARES, 't', 'normal'],
  quantile: ['exact', 'woodruff', 't', 'normal', ...SHARES, ...RESAMPLING_METHODS],
};

/** Those that only a simple random sample, without known totals and as a whole, has. */
const SIMPLE_ONLY: readonly IntervalName[] = ['exact', ...BOUNDED, ...RESAMPLING_METHODS];

/**
 * The interval that was asked for, or the default of the statistic: `t` for mean, total and ratio; `exact` for proportion and
 * quantile of a simple random sample; `beta` (Korn and Graubard) for a proportion and `woodruff` for a quantile of others.
 *
 * @throws KlusterlabError `unsupported-interval` with those that there are
 */
export function chooseInterval(
  asked: IntervalName | undefined,
  statistic: RequestedStatistic,
  design: SampleDesign,
  hasDomain: boolean,
): IntervalName {
  const isSimple = design.kind === 'simpleRandomSample' && !hasDomain;
  const offered = OFFERED[statistic.kind].filter((name) => isSimple || !SIMPLE_ONLY.includes(name));
  if (asked === undefined) {
    if (statistic.kind === 'proportion') return isSimple ? 'exact' : 'beta';
    if (statistic.kind === 'quantile') return isSimple ? 'exact' : 'woodruff';
    return 't';
  }
  if (offered.includes(asked)) return asked;
  const known = INTERVAL_NAMES.includes(asked);
  const simpleOnly = known && OFFERED[statistic.kind].includes(asked);
  throw new KlusterlabError({
    code: known ? 'unsupported-interval' : 'invalid-choice',
    where: 'estimate',
    parameter: 'interval',
    expected: `for a ${statistic.kind} of such a sample one of ${offered.join(', ')}`,
    received: asked,
    ...(simpleOnly ? { hint: 'It is made for a simple random sample as a whole.' } : {}),
  });
}
