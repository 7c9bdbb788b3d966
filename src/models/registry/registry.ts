import { KlusterlabError } from '../../errors';
import { BUILT_IN_MODELS } from '../built-in-models';
import type { EstimationModel } from '../estimation-model';
import { validateModel } from './validate-model';

// Like a session's record, this is state of the module: a cell registers, later cells compare.
const registered = new Map<string, EstimationModel>();

/**
 * Adds a model of the user's own to all that runs over the registry: comparisons, figures, multiverse.
 *
 * @param model the object; one registered before under its name gives way to it, as when a cell is changed and run again
 * @throws KlusterlabError `duplicate-model` if a built-in model has the name; `missing-option`, `unknown-option`,
 *   `invalid-choice` and `invalid-model` if the object is not a whole model
 *
 * @example
 * registerModel({ name: 'minimum-hybrid', title: 'Smallest value for all unseen', estimand: 'populationTotal',
 *   target: 'the least that the total can be', formula: 'Σy + (N − n)·min', assumptions: ['None is smaller.'],
 *   needs: 'summary', family: 'robust', reference: 'Made up here.', noInterval: 'It is an end, not a centre.',
 *   estimate: ({ design, summary }) => ({ total: summary.sum + design.unobservedCount * summary.minimum,
 *     standardError: null, interval: null }) }); // undefined
 */
export function registerModel(model: EstimationModel): void {
  const where = 'registerModel';
  validateModel(where, model);
  if (BUILT_IN_MODELS.some(({ name }) => name === model.name)) {
    throw new KlusterlabError({
      code: 'duplicate-model',
      where,
      parameter: 'model.name',
      expected: 'a name that no built-in model has',
      received: model.name,
      hint: 'Built-in models stay what they are: choose another name.',
    });
  }
  registered.set(model.name, model);
}

/**
 * All models: the built-in ones, then those that were registered, in the order of their registration.
 *
 * @returns a list of its own, which later registrations leave as it is
 *
 * @example
 * estimationModels()[0].name; // 'mean'
 */
export function estimationModels(): readonly EstimationModel[] {
  return [...BUILT_IN_MODELS, ...registered.values()];
}

/**
 * The model of a name.
 *
 * @param name as in `EstimationModel.name`
 * @returns the model, built in or registered
 * @throws KlusterlabError `unknown-model`
 *
 * @example
 * modelNamed('median-hybrid').needs; // 'summary'
 */
export function modelNamed(name: string): EstimationModel {
  const models = estimationModels();
  const found = models.find((model) => model.name === name);
  if (found !== undefined) return found;
  throw new KlusterlabError({
    code: 'unknown-model',
    where: 'modelNamed',
    parameter: 'name',
    expected: `one of ${models.map((model) => model.name).join(', ')}`,
    received: name,
    hint: 'A model of your own is known after registerModel(…).',
  });
}

/**
 * Forgets the registered models, as a kernel's restart does; the built-in ones stay.
 *
 * @example
 * resetModels(); // undefined
 */
export function resetModels(): void {
  registered.clear();
}
