export { bootstrap } from './bootstrap';
export type { BootstrapRunOptions } from './bootstrap';
export type { BootstrapBlock } from './bootstrap-block';
export { bootstrapInterval } from './bootstrap-interval';
export type { BootstrapOptions, ReplicateOptions, RunControl } from './bootstrap-options';
export { bootstrapReplicates } from './bootstrap-replicates';
export type { BootstrapResult } from './bootstrap-result';
export type { BootstrapRequest, KlusterlabWorkers } from './bootstrap-workers';
export { BOOTSTRAP_INTERVALS } from './interval/bootstrap-interval-kind';
export type { BootstrapIntervalKind } from './interval/bootstrap-interval-kind';
export { RESAMPLING_METHODS } from './method/resampling-method';
export type { ResamplingMethod } from './method/resampling-method';
export { replicatesForError } from './replicates-for-error';
export type { ReplicatesForErrorOptions } from './replicates-for-error';
export type {
  BootstrapStatistic,
  OwnStatistic,
  QuantileStatistic,
  RatioStatistic,
} from './statistic/bootstrap-statistic';
