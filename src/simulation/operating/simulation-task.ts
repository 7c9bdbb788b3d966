import type { IntervalConvention } from '../../estimation';
import type { ModelTally } from './model-tally';
import type { SelectionScenario } from './selection-scenario';

/** What all models of a comparison are told. */
export interface ModelSettings {
  readonly confidenceLevel: number;
  /** Needed by models whose interval rests on a standard error. */
  readonly convention?: IntervalConvention;
  /** Simulated populations of models that simulate themselves, for each sample. */
  readonly modelReplicates?: number;
}

/** One block of replicates: plain data with a stream of random numbers of its own, so that any worker may run it. */
export interface SimulationTask {
  readonly scenario: SelectionScenario;
  /** Models by name; whoever runs the task looks them up. */
  readonly models: readonly string[];
  readonly settings: ModelSettings;
  readonly replicates: number;
  readonly seed: number;
  readonly stream: number;
  /** Of how many tasks this is one. */
  readonly tasks: number;
}

/** What a task gives: the tallies of its models, in their order, and the totals of its populations. */
export interface SimulationTally {
  readonly stream: number;
  readonly tasks: number;
  readonly replicates: number;
  /** Mean over the replicates of the population total. */
  readonly meanTotal: number;
  readonly tallies: readonly ModelTally[];
}
