import type { BootstrapPlan } from './bootstrap-plan';
import type { BootstrapRequest } from './bootstrap-workers';

/** The plan as data for another thread, which plans it again there. */
export function toRequest(
  { where, design, method, replicates, seed, isStudentised }: BootstrapPlan,
  values: readonly number[] | Float64Array,
  statistic: BootstrapRequest['statistic'],
): BootstrapRequest {
  const options = { populationSize: design.populationSize, method, replicates, seed };
  return { where, values: Array.from(values), statistic, options, isStudentised };
}
