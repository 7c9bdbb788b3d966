import { KlusterlabError } from '../../errors';
import { requireKeys } from '../../estimation/contract';
import { matchesPattern } from './choice';
import type { Choice, PickPattern, Picks } from './choice';
import type { Exclusion } from './exclude';

/** A combination that repeats an analysis that somebody published, by the name it is to be shown under. */
export interface Reproduction {
  readonly name: string;
  /** One option for each choice. */
  readonly picks: Picks;
}

export interface DefineChoicesOptions {
  readonly exclusions?: readonly Exclusion[];
  readonly reproductions?: readonly Reproduction[];
}

/** All choices of a multiverse, checked. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly exclusions: readonly Exclusion[];
  readonly reproductions: readonly Reproduction[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * Declares the choices of an analysis once, as data: what can be chosen, what does not go together, and which
 * combinations repeat a published analysis.
 *
 * The multiverse of Steegen, Tuerlinckx, Gelman & Vanpaemel (2016), Perspectives on Psychological Science 11(5), 702–712.
 *
 * @param choices at least one, each with at least one option; names are unique
 * @param options exclusions with their reasons, and reproductions
 * @returns the declaration, for `specifications` and `runMultiverse`
 * @throws KlusterlabError `invalid-name`, `duplicate-name`, `no-options`, `unknown-choice`, `unknown-choice-option`,
 *   `excluded-reproduction`, `missing-pick`, `unknown-option`, `missing-option`
 *
 * @example
 * defineChoices([{ name: 'estimator', options: [{ name: 'mean', label: 'Mean', value: 1 }] }]).choices.length; // 1
 */
export function defineChoices(choices: readonly Choice[], options: DefineChoicesOptions = {}): Choices {
  requireKeys('defineChoices', 'options', options, { required: [], optional: ['exclusions', 'reproductions'] });
  const { exclusions = [], reproductions = [] } = options;
  requireNames('choices', choices);
  choices.forEach(requireChoiceParts);
  exclusions.forEach(({ when }, index) => requireKnown(choices, `exclusions[${index}]`, when));
  reproductions.forEach((reproduction) => requireReproduction(choices, exclusions, reproduction));
  requireUnique(
    'reproductions',
    reproductions.map(({ name }) => name),
  );
  requireUnique(
    'reproductions',
    reproductions.map(({ picks }) => choices.map(({ name }) => `${name}=${picks[name]}`).join(' ')),
  );
  return { choices, exclusions, reproductions };
}

function requireChoiceParts(choice: Choice): void {
  const where = 'defineChoices';
  requireKeys(where, choice.name, choice, { required: ['name', 'options'], optional: ['label', 'estimand'] });
  requireNames(`${choice.name}.options`, choice.options);
  for (const option of choice.options) {
    const keys = { required: ['name', 'label'], optional: ['value', 'estimand'] };
    requireKeys(where, `${choice.name}.${option.name}`, option, keys);
  }
}

function requireNames(parameter: string, entries: readonly { readonly name: string }[]): void {
  if (!Array.isArray(entries) || entries.length === 0) {
    throw fault('no-options', parameter, 'at least one entry', entries);
  }
  const names = (entries as readonly { readonly name: string }[]).map(({ name }) => name);
  const bad = names.find((name) => typeof name !== 'string' || !NAME.test(name));
  if (bad !== undefined || names.includes(undefined as never)) {
    throw fault('invalid-name', parameter, 'names of letters, digits, dots and hyphens', bad);
  }
  requireUnique(parameter, names);
}

function requireUnique(parameter: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw fault('duplicate-name', parameter, 'each once', twice);
}

function requireKnown(choices: readonly Choice[], parameter: string, pattern: PickPattern): void {
  for (const [name, wanted] of Object.entries(pattern)) {
    const choice = choices.find((candidate) => candidate.name === name);
    if (choice === undefined) {
      throw fault('unknown-choice', parameter, `one of ${choices.map((one) => one.name).join(', ')}`, name);
    }
    const options = choice.options.map((option) => option.name);
    const unknown = [wanted].flat().find((option) => !options.includes(option));
    if (unknown !== undefined) {
      throw fault('unknown-choice-option', `${parameter}.${name}`, `one of ${options.join(', ')}`, unknown);
    }
  }
}

function requireReproduction(
  choices: readonly Choice[],
  exclusions: readonly Exclusion[],
  { name, picks }: Reproduction,
): void {
  requireKnown(choices, `reproduction ${name}`, picks);
  const missing = choices.find((choice) => picks[choice.name] === undefined);
  if (missing !== undefined) throw fault('missing-pick', `reproduction ${name}`, 'an option for each choice', picks);
  const excluded = exclusions.find(({ when }) => matchesPattern(picks, when));
  if (excluded !== undefined) {
    throw fault('excluded-reproduction', `reproduction ${name}`, 'a combination that is not excluded', excluded.reason);
  }
}

function fault(code: string, parameter: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({ code, where: 'defineChoices', parameter, expected, received });
}
