import { choiceCurve, shareBars } from '../../figures';
import type { Figure } from '../../figures';
import type { Choices, MultiverseResult, VarianceShares } from '../../multiverse';
import type { CostScope } from './cost-scope';

/**
 * The specification curve of one scope, with the report's own analyses apart.
 *
 * @param results what `runCostMultiverse` gave
 * @param choices the choices that it ran over, for their labels
 * @param scope one estimand: the two are never mixed
 */
export function costCurve(results: readonly MultiverseResult[], choices: Choices, scope: CostScope): Figure {
  const shown = results.flatMap((result) =>
    result.status === 'computed' && result.picks['scope'] === scope && result.estimate !== null
      ? [{ ...result, estimate: result.estimate }]
      : [],
  );
  return choiceCurve(
    shown.map(({ estimate, picks, reproduction }) => ({
      estimate,
      choices: labelled(picks, choices),
      isOwn: reproduction !== null,
    })),
    {
      title: `${shown.length} defensible ways to the ${scope === 'all' ? 'cost' : "cost without the EU's money"}`,
      caption: 'Each point is one combination of choices. The curve describes the choices; it is no distribution.',
      divisor: 1e6,
      unit: 'million SEK a year',
    },
  );
}

/** Which choices move the total, as bars. */
export function costSharesFigure({ shares, remainder }: VarianceShares, choices: Choices): Figure {
  const label = (name: string): string => choices.choices.find((choice) => choice.name === name)?.label ?? name;
  return shareBars(
    [
      ...shares.map(({ choice, share }) => ({ name: label(choice), share })),
      { name: 'choices together', share: remainder },
    ],
    {
      title: 'Which choice moves the total',
      caption: 'Shares of the variance over the declared combinations; a choice with more options can have more.',
    },
  );
}

/** Labels of the choices that differ between specifications of one scope. */
function labelled(picks: Readonly<Record<string, string>>, choices: Choices): Readonly<Record<string, string>> {
  return Object.fromEntries(
    choices.choices
      .filter(({ name }) => name !== 'scope')
      .map(({ name, label = name, options }) => [
        label,
        options.find((option) => option.name === picks[name])?.label ?? String(picks[name]),
      ]),
  );
}
