import { KlusterlabError } from '../../errors';
import { matchesPattern } from './choice';
import type { Picks } from './choice';
import type { Choices } from './define-choices';

/** One complete way through the choices. */
export interface Specification {
  /** The same for the same picks, whatever the order or number of choices' options: `estimator=mean scope=all`. */
  readonly key: string;
  /** What it estimates: the picks that are tagged as estimands; `only` where none is. Results of two are never mixed. */
  readonly estimand: string;
  readonly picks: Picks;
  /** The values of the picked options, by choice. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The published analysis that it repeats; null for an alternative. */
  readonly reproduction: string | null;
}

/** A combination that is left out, with every reason for it. */
export interface ExcludedSpecification {
  readonly key: string;
  readonly picks: Picks;
  readonly reasons: readonly string[];
}

/** All combinations of the choices, those that go together and those that do not. */
export interface Specifications {
  readonly specifications: readonly Specification[];
  readonly excluded: readonly ExcludedSpecification[];
}

/** Beyond this many combinations a list of them is no use. */
const MAXIMUM_COMBINATIONS = 1_000_000;

/**
 * All combinations of the choices, in the order of their declaration (the last choice varies fastest).
 *
 * @param choices what `defineChoices` gave
 * @returns the compatible combinations, and the excluded ones with their reasons
 * @throws KlusterlabError `too-many-specifications` beyond a million combinations
 *
 * @example
 * specifications(defineChoices([{ name: 'a', options: [{ name: 'x', label: 'X', value: 1 }, { name: 'y', label: 'Y', value: 2 }] }])).specifications.map(({ key }) => key); // ['a=x', 'a=y']
 */
export function specifications(choices: Choices): Specifications {
  const count = choices.choices.reduce((product, { options }) => product * options.length, 1);
  if (count > MAXIMUM_COMBINATIONS) {
    throw new KlusterlabError({
      code: 'too-many-specifications',
      where: 'specifications',
      parameter: 'choices',
      expected: `at most ${MAXIMUM_COMBINATIONS} combinations`,
      received: count,
    });
  }
  const combinations = choices.choices.reduce<readonly Picks[]>(
    (partial, { name, options }) =>
      partial.flatMap((picks) => options.map((option) => ({ ...picks, [name]: option.name }))),
    [{}],
  );
  const judged = combinations.map((picks) => ({
    picks,
    reasons: choices.exclusions.filter(({ when }) => matchesPattern(picks, when)).map(({ reason }) => reason),
  }));
  return {
    specifications: judged
      .filter(({ reasons }) => reasons.length === 0)
      .map(({ picks }) => specificationOf(choices, picks)),
    excluded: judged
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ picks, reasons }) => ({ key: specificationKey(picks), picks, reasons })),
  };
}

/**
 * The stable key of some picks: choices sorted by name, so that it does not depend on the order of declaration.
 *
 * @param picks one option for each choice
 *
 * @example
 * specificationKey({ scope: 'all', estimator: 'mean' }); // 'estimator=mean scope=all'
 */
export function specificationKey(picks: Picks): string {
  const names = Object.keys(picks).sort();
  return names.map((name) => `${name}=${picks[name] as string}`).join(' ');
}

function specificationOf({ choices, reproductions }: Choices, picks: Picks): Specification {
  const picked = choices.map((choice) => ({
    choice,
    option: choice.options.find(({ name }) => name === picks[choice.name])!,
  }));
  const estimands = picked.flatMap(({ choice, option }) => {
    if (option.estimand !== undefined) return [`${choice.name}=${option.estimand}`];
    return choice.estimand === true ? [`${choice.name}=${option.name}`] : [];
  });
  const reproduction = reproductions.find((candidate) =>
    choices.every(({ name }) => candidate.picks[name] === picks[name]),
  );
  return {
    key: specificationKey(picks),
    estimand: estimands.length === 0 ? 'only' : estimands.sort().join(' '),
    picks,
    values: Object.fromEntries(picked.map(({ choice, option }) => [choice.name, option.value])),
    reproduction: reproduction?.name ?? null,
  };
}
