export { bootstrapInWorkers } from './bootstrap-in-workers';
export type { BootstrapInWorkersOptions } from './bootstrap-in-workers';
export { offerWorkers } from './offer-workers';
export { runInPool } from './run-in-pool';
export type { PoolRun } from './run-in-pool';
export type { WorkerAnswer } from './worker-answer';
export { answerWith, valueOf } from './worker-answer';
