import type { ModelEstimate } from '../model-estimate';

/** What any model that keeps the observed sum gives where all units were observed: the sum, without error. */
export function censusEstimate(sum: number, level: number): ModelEstimate {
  return { total: sum, standardError: 0, interval: { lower: sum, upper: sum, level, method: 'census' } };
}
