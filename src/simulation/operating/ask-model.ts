import { KlusterlabError } from '../../errors';
import { runModel } from '../../models';
import type { EstimationModel, ModelInput } from '../../models';
import type { RandomSource } from '../../random';
import type { ModelAnswer } from './model-tally';
import type { ModelSettings } from './simulation-task';

/** Faults of the question, not of the sample: they would come with every sample. */
const FAULTS_OF_THE_SETTINGS = ['missing-option', 'unknown-option', 'invalid-options', 'invalid-choice'];

/**
 * A model's answer for one sample, held against the true total; the code of the error if it refuses the sample.
 *
 * Only the library's own errors are refusals: any other is a fault of the model, and is thrown; so is an error over the
 * settings.
 */
export function askModel(
  model: EstimationModel,
  input: ModelInput,
  settings: ModelSettings,
  random: RandomSource | null,
  trueTotal: number,
): ModelAnswer | string {
  const { confidenceLevel, convention, modelReplicates } = settings;
  try {
    const { total, interval } = runModel(model, input, {
      confidenceLevel,
      ...(convention === undefined ? {} : { convention }),
      ...(modelReplicates === undefined ? {} : { replicates: modelReplicates }),
      ...(random === null ? {} : { random }),
    });
    return {
      error: total === null ? null : total - trueTotal,
      interval: interval && {
        covered: interval.lower <= trueTotal && trueTotal <= interval.upper,
        width: interval.upper - interval.lower,
      },
    };
  } catch (error) {
    if (error instanceof KlusterlabError && !FAULTS_OF_THE_SETTINGS.includes(error.code)) return error.code;
    throw error;
  }
}
