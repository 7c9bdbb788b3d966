import type { ModelEstimate } from './model-estimate';
import type { ModelInput } from './model-input';
import type { ModelOptions } from './model-options';

/** What a model can work from: the summary alone, or only the values. */
export const MODEL_NEEDS = ['summary', 'values'] as const;
/** What a model needs. */
export type ModelNeeds = (typeof MODEL_NEEDS)[number];

/** The kinds of reasoning; the estimates of `bounds` are bounds, all others are points with or without an interval. */
export const MODEL_FAMILIES = ['design-based', 'robust', 'model-based', 'bayesian', 'bounds'] as const;
/** The kind of reasoning that a model belongs to. */
export type ModelFamily = (typeof MODEL_FAMILIES)[number];

/**
 * A way from a simple random sample to the total of its population, with what its reader needs to judge it.
 *
 * Make one as an object and hand it to `registerModel`; it then takes part in whatever runs over the registry.
 */
export interface EstimationModel {
  /** Unique, in kebab-case: `mean`, `trimmed-mean-20`. */
  readonly name: string;
  readonly title: string;
  /** Models of one registry estimate one thing, so that their results can be compared. */
  readonly estimand: 'populationTotal';
  /** What it estimates if its assumptions fail: "the total if the unseen units average the median". */
  readonly target: string;
  readonly formula: string;
  /** What has to be true for the total and the interval to mean what they say. */
  readonly assumptions: readonly string[];
  readonly needs: ModelNeeds;
  readonly family: ModelFamily;
  /** How to cite it: author (year), title, where. */
  readonly reference: string;
  /** Why the interval is null, where it is. */
  readonly noInterval?: string;
  /** A model that needs `summary` may not read the values, one that needs `values` may not read the summary. */
  estimate(input: ModelInput, options: ModelOptions): ModelEstimate;
}
