import { sum } from '../../estimation';
import type { Bounds, SimpleRandomSample } from '../../estimation';
import { requireResult } from '../../estimation/contract';
import type { EstimationModel } from '../estimation-model';
import type { ModelEstimate, ModelInterval } from '../model-estimate';
import type { ModelInput } from '../model-input';
import { censusEstimate } from '../prediction/census-estimate';
import { readOptions } from './read-options';
import type { ReadOptions } from './read-options';
import { requireModelInput } from './read-summary';
import { readValues } from './read-values';

/** What a built-in model states of itself. */
export type ModelDescription = Omit<EstimationModel, 'estimand' | 'needs' | 'estimate'>;

/** The model of a description that works from the summary; input and options are checked before `compute` sees them. */
export function makeSummaryModel(
  description: ModelDescription,
  compute: (input: ModelInput, options: ReadOptions, where: string) => ModelEstimate,
): EstimationModel {
  const where = `model ${description.name}`;
  return Object.freeze({
    ...description,
    estimand: 'populationTotal' as const,
    needs: 'summary' as const,
    estimate: (input, options) => {
      requireModelInput(where, input);
      return checked(where, compute(input, readOptions(where, options), where));
    },
  } satisfies EstimationModel);
}

/**
 * The model of a description that works from the n values, which `compute` gets in order of size.
 *
 * In a census the total is the sum, whatever the model, and `compute` is not asked.
 */
export function makeValuesModel(
  description: ModelDescription,
  compute: (
    values: readonly number[],
    design: SimpleRandomSample,
    options: ReadOptions,
    where: string,
    support: Bounds | null,
  ) => ModelEstimate,
): EstimationModel {
  const where = `model ${description.name}`;
  return Object.freeze({
    ...description,
    estimand: 'populationTotal' as const,
    needs: 'values' as const,
    estimate: (input, options) => {
      requireModelInput(where, input);
      const values = readValues(where, input);
      const known = readOptions(where, options);
      const { design } = input;
      if (design.unobservedCount === 0) return checked(where, censusEstimate(sum(values), known.confidenceLevel));
      return checked(where, compute(values, design, known, where, input.support));
    },
  } satisfies EstimationModel);
}

function checked(where: string, { total, standardError, interval }: ModelEstimate): ModelEstimate {
  const finite = (quantity: string, value: number): number => requireResult(where, quantity, value);
  const ends = (given: ModelInterval): ModelInterval => ({
    lower: finite('interval.lower', given.lower),
    upper: finite('interval.upper', given.upper),
    level: given.level,
    method: given.method,
  });
  return {
    total: total === null ? null : finite('total', total),
    standardError: standardError === null ? null : finite('standardError', standardError),
    interval: interval === null ? null : ends(interval),
  };
}
