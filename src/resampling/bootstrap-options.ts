import type { BootstrapIntervalKind } from './interval/bootstrap-interval-kind';
import type { ResamplingMethod } from './method/resampling-method';

/** What replicates depend on. */
export interface ReplicateOptions {
  /** N, at least the number of values. */
  readonly populationSize: number;
  /** `booth` if left out; the result names it. */
  readonly method?: ResamplingMethod;
  /** How many, from 2 to 100,000,000; see `replicatesForError`. */
  readonly replicates: number;
  /** A whole number from −2^31 to 2^31 − 1. */
  readonly seed: number;
}

/** What a bootstrap interval depends on. */
export interface BootstrapOptions extends ReplicateOptions {
  readonly interval: BootstrapIntervalKind;
  /** Nominal coverage, strictly between 0 and 1. */
  readonly confidenceLevel: number;
}

/** How a run in blocks is watched and stopped. */
export interface RunControl {
  /** Called after each block, with counts of replicates. */
  readonly onProgress?: (progress: { readonly completed: number; readonly total: number }) => void;
  /** Stops the run: the promise rejects with KlusterlabError `cancelled`. */
  readonly signal?: AbortSignal;
}
