import type { Bounds } from '../../estimation';
import { KlusterlabError } from '../../errors';
import { knownOf } from '../contract/read-summary';
import type { ModelInput } from '../model-input';

/** The totals if the unseen units' mean lies between two ends. */
export function unseenWithin({ design, summary }: ModelInput, mean: Bounds): Bounds {
  const { unobservedCount } = design;
  return { lower: summary.sum + unobservedCount * mean.lower, upper: summary.sum + unobservedCount * mean.upper };
}

/** The observed minimum and maximum; throws `missing-input` where one is not known. */
export function observedRange(where: string, { summary }: ModelInput): Bounds {
  return { lower: knownOf(where, summary, 'minimum'), upper: knownOf(where, summary, 'maximum') };
}

/** The stated support; throws `missing-input` if there is none, `outside-support` if an observed value is outside. */
export function statedSupport(where: string, { support, summary }: ModelInput): Bounds {
  if (support === null) {
    const expected = 'the range in which any value of the population can lie';
    throw new KlusterlabError({ code: 'missing-input', where, parameter: 'support', expected, received: null });
  }
  const { minimum, maximum } = summary;
  const outside = [minimum, maximum].find(
    (value) => value !== null && (value < support.lower || value > support.upper),
  );
  if (outside === undefined) return support;
  const expected = `a support that holds the observed ${outside}`;
  throw new KlusterlabError({ code: 'outside-support', where, parameter: 'support', expected, received: support });
}
