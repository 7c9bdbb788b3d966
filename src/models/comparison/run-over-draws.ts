import type { Bounds, IntervalConvention, SimpleRandomSample } from '../../estimation';
import { describeRandomSource } from '../../random';
import type { RandomSourceDescription } from '../../random';
import type { EstimationModel } from '../estimation-model';
import type { ModelEstimate } from '../model-estimate';
import { modelInputFromValues } from '../model-input-from-values';
import type { ModelInput } from '../model-input';
import { runModel } from '../registry/run-model';
import { modelRandom } from './model-stream';

/** How a model is run in comparisons. */
export interface RunSettings {
  readonly convention: IntervalConvention;
  readonly seed: number;
  readonly replicates: number;
}

/** A model's estimates for one or more data sets. */
export interface ModelRun {
  readonly estimates: readonly ModelEstimate[];
  /** Data sets for which the model refused an estimate. */
  readonly notComputed: number;
  /** Why, for the first of them. */
  readonly reason: string | null;
  /** The generator, where the model has asked for one. */
  readonly random: RandomSourceDescription | null;
}

/** Runs a model over inputs in order, with one random stream for all of them; an error is a data set without estimate. */
export function runOver(model: EstimationModel, inputs: readonly ModelInput[], settings: RunSettings): ModelRun {
  const { convention, seed, replicates } = settings;
  const random = modelRandom(seed, model.name);
  let drawn = false;
  const options = {
    confidenceLevel: convention.confidenceLevel,
    convention,
    replicates,
    get random() {
      drawn = true;
      return random;
    },
  };
  const estimates: ModelEstimate[] = [];
  let notComputed = 0;
  let reason: string | null = null;
  for (const input of inputs) {
    try {
      estimates.push(runModel(model, input, options));
    } catch (error) {
      notComputed += 1;
      reason ??= error instanceof Error ? error.message : String(error);
    }
  }
  return { estimates, notComputed, reason, random: drawn ? describeRandomSource(random) : null };
}

/** The inputs of an ensemble's draws. */
export function inputsOf(
  draws: readonly Float64Array[],
  design: SimpleRandomSample,
  support: Bounds | null,
): readonly ModelInput[] {
  return draws.map((draw) => modelInputFromValues(draw, design, support));
}
