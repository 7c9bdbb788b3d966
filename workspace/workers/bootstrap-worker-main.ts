import { workerData } from 'worker_threads';
import { bootstrapBlock } from '../../src/resampling/bootstrap-block';
import type { BootstrapBlock } from '../../src/resampling/bootstrap-block';
import { planBootstrap } from '../../src/resampling/bootstrap-plan';
import type { BootstrapPlan } from '../../src/resampling/bootstrap-plan';
import type { BootstrapRequest } from '../../src/resampling/bootstrap-workers';
import { answerWith } from './worker-answer';
import type { WorkerAnswer } from './worker-answer';

let plan: BootstrapPlan | undefined;

/** Computes one block of the bootstrap that this worker was started for. */
export function answerBlock(block: number): WorkerAnswer<BootstrapBlock> {
  return answerWith(() => {
    const request = workerData as BootstrapRequest;
    plan ??= planBootstrap(request.where, request, request.options, request.isStudentised);
    return bootstrapBlock(plan, block);
  });
}
