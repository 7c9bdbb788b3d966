import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys } from '../../estimation/contract';
import { MODEL_FAMILIES, MODEL_NEEDS } from '../estimation-model';

const TEXTS = ['name', 'title', 'target', 'formula', 'reference'] as const;
const REQUIRED = [...TEXTS, 'estimand', 'assumptions', 'needs', 'family', 'estimate'];
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Throws unless the value is a whole estimation model: `invalid-options`, `missing-option`, `unknown-option`,
 * `invalid-choice`, and `invalid-model` naming the field for an empty text, a name that is not in kebab-case, a missing
 * assumption, or an `estimate` that is not a function of input and options.
 */
export function validateModel(where: string, value: unknown): void {
  requireKeys(where, 'model', value, { required: REQUIRED, optional: ['noInterval'] });
  const model = value as Record<string, unknown>;
  const demand = (field: string, meets: boolean, expected: string): void => {
    if (meets) return;
    throw new KlusterlabError({
      code: 'invalid-model',
      where,
      parameter: `model.${field}`,
      expected,
      received: model[field],
    });
  };
  for (const field of TEXTS) demand(field, isText(model[field]), 'a text that is not empty');
  demand('name', NAME.test(model['name'] as string), 'a name in kebab-case, such as "my-model-2"');
  requireChoice(where, 'model.estimand', model['estimand'], ['populationTotal']);
  requireChoice(where, 'model.needs', model['needs'], MODEL_NEEDS);
  requireChoice(where, 'model.family', model['family'], MODEL_FAMILIES);
  const { assumptions, estimate, noInterval } = model;
  const listed = Array.isArray(assumptions) && assumptions.length > 0 && assumptions.every(isText);
  demand('assumptions', listed, 'a list of at least one text');
  demand('noInterval', noInterval === undefined || isText(noInterval), 'a text that is not empty, or nothing');
  const arity = typeof estimate === 'function' ? estimate.length : NaN;
  demand('estimate', arity === 1 || arity === 2, 'a function of two parameters, (input, options), or of the first');
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
