import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys, requireNumber } from '../../estimation/contract';
import { FINITE_POPULATION_CORRECTION_FORMS, INTERVAL_DISTRIBUTIONS } from '../../estimation';
import type { ModelSettings } from './simulation-task';

/** The keys of `ModelSettings` for options that contain them. */
export const MODEL_SETTINGS_KEYS = {
  required: ['confidenceLevel'],
  optional: ['convention', 'modelReplicates'],
} as const;

/** The settings alone, checked: `invalid-number`, `invalid-choice`, `contradiction` of convention and level. */
export function readModelSettings(where: string, options: ModelSettings): ModelSettings {
  const { confidenceLevel, convention, modelReplicates } = options;
  requireNumber(where, 'confidenceLevel', confidenceLevel, { above: 0, below: 1 });
  if (modelReplicates !== undefined)
    requireNumber(where, 'modelReplicates', modelReplicates, { whole: true, atLeast: 1 });
  if (convention !== undefined) {
    requireKeys(where, 'convention', convention, { required: ['distribution', 'correction', 'confidenceLevel'] });
    requireChoice(where, 'convention.distribution', convention.distribution, INTERVAL_DISTRIBUTIONS);
    requireChoice(where, 'convention.correction', convention.correction, FINITE_POPULATION_CORRECTION_FORMS);
    if (convention.confidenceLevel !== confidenceLevel) {
      const expected = `the confidence level of the options, ${confidenceLevel}`;
      const parameter = 'convention.confidenceLevel';
      const received = convention.confidenceLevel;
      throw new KlusterlabError({ code: 'contradiction', where, parameter, expected, received });
    }
  }
  return {
    confidenceLevel,
    ...(convention === undefined ? {} : { convention }),
    ...(modelReplicates === undefined ? {} : { modelReplicates }),
  };
}
