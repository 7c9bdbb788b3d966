import { KlusterlabError } from '../../errors';
import { replicateQuantile } from '../../resampling/interval/replicate-quantile';
import type { ReadOptions } from '../contract/read-options';
import type { ModelInterval } from '../model-estimate';
import { levelText } from '../prediction/level-text';

/** More unseen units × replicates than this take minutes. */
const MOST_DRAWS = 2e8;

/** The central interval of the totals of simulated populations. */
export function simulatedInterval(
  where: string,
  unseenCount: number,
  { replicates, confidenceLevel }: ReadOptions,
  drawTotal: () => number,
): ModelInterval {
  if (unseenCount * replicates > MOST_DRAWS) {
    throw new KlusterlabError({
      code: 'too-many-draws',
      where,
      parameter: 'options.replicates',
      expected: `at most ${Math.floor(MOST_DRAWS / unseenCount)} simulated populations of ${unseenCount} unseen units`,
      received: replicates,
    });
  }
  const totals = Float64Array.from({ length: replicates }, () => drawTotal()).sort();
  const method = `${levelText(confidenceLevel)} central interval of ${replicates} simulated totals`;
  return {
    lower: replicateQuantile(totals, (1 - confidenceLevel) / 2),
    upper: replicateQuantile(totals, (1 + confidenceLevel) / 2),
    level: confidenceLevel,
    method,
  };
}
