import { KlusterlabError } from '../errors';
import { requireChoice, requireNumber } from '../estimation/contract';
import type { BootstrapOptions } from './bootstrap-options';
import { planBootstrap, requireReplicateKeys } from './bootstrap-plan';
import type { BootstrapPlan, BootstrapSubject } from './bootstrap-plan';
import { BOOTSTRAP_INTERVALS } from './interval/bootstrap-interval-kind';
import { leastReplicates } from './least-replicates';

/** Checks the arguments of a bootstrap interval; `control` are the keys that the caller allows besides. */
export function planInterval(
  where: string,
  subject: BootstrapSubject,
  options: BootstrapOptions,
  control: readonly string[],
): BootstrapPlan {
  requireReplicateKeys(where, options, ['interval', 'confidenceLevel'], control);
  const { interval, confidenceLevel, replicates } = options;
  requireChoice(where, 'interval', interval, BOOTSTRAP_INTERVALS);
  requireNumber(where, 'confidenceLevel', confidenceLevel, { above: 0, below: 1, unit: '0.95 for 95 %' });
  const plan = planBootstrap(where, subject, options, interval === 'studentised');
  const needed = leastReplicates(confidenceLevel);
  if (replicates < needed) {
    throw new KlusterlabError({
      code: 'too-few-replicates',
      where,
      parameter: 'replicates',
      expected: `at least ${needed}, so that a replicate lies beyond each limit at the level ${confidenceLevel}`,
      received: replicates,
    });
  }
  return plan;
}
